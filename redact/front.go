package redact

import (
	"cmp"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// front spells what is written in the front matter so that a parser reads it
// there, and leaves all else as it was: YAML takes a bracket, a colon or a
// number sign for its own, and a name may stand within quotes. Front matter
// that no parser reads is left alone; nobody can sign it.
//
// What the front matter should say is not guessed: it is read with a sign in
// the place of each step, which no quoting changes.
func (pl *plan) front(t *text.Text, read Reader) error {
	pl.says = t.Says
	var all []int
	for i := range pl.steps {
		if pl.steps[i].Zone == text.FrontMatter && t.Says != nil {
			all = append(all, i)
		}
	}
	if len(all) == 0 {
		return nil
	}
	w := frontWriter{pl, t, read}
	want, err := w.want(all)
	if err != nil {
		return err
	}
	for line := range slices.Values(w.lines(all)) {
		if err := w.line(line); err != nil {
			return err
		}
	}
	pl.says = want
	return nil
}

type frontWriter struct {
	*plan
	t    *text.Text
	read Reader
}

// sign stands for a step in a front matter that is read on trial: a character
// for private use, which YAML takes literally between any quotes.
func sign(step int) string { return string(rune(0xF0000 + step)) }

// says returns what the front matter says with cuts.
func (w frontWriter) says(cuts []cut) []string {
	front := w.t.Doc.Body()[:w.t.Front]
	slices.SortStableFunc(cuts, func(a, b cut) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	var out strings.Builder
	at := 0
	for _, c := range cuts {
		out.WriteString(front[at:max(at, c.Start)])
		out.WriteString(c.new)
		at = max(at, c.End)
	}
	out.WriteString(front[at:])
	doc, err := text.UTF8Document("", w.t.Doc.Format, out.String())
	if err != nil {
		return nil
	}
	got, err := w.read(doc)
	if err != nil {
		return nil
	}
	return got.Says
}

// want returns what the front matter should say after the steps. It fails where
// a step takes in more than words: a quote, a key's colon, a comma of a list.
func (w frontWriter) want(steps []int) ([]string, error) {
	var cuts []cut
	for _, i := range steps {
		c, err := w.cut(i, sign(i))
		if err != nil {
			return nil, err
		}
		cuts = append(cuts, c...)
	}
	want := w.says(cuts)
	if len(want) != len(w.t.Says) {
		return nil, w.stuck(steps)
	}
	for k, says := range want {
		if !w.fits(says, w.t.Says[k], steps) {
			return nil, w.stuck(steps)
		}
		for _, i := range steps {
			says = strings.ReplaceAll(says, sign(i), w.steps[i].new)
		}
		want[k] = says
	}
	return want, nil
}

// fits reports whether an entry with signs is what the entry was around them.
func (w frontWriter) fits(signed, was string, steps []int) bool {
	isSign := func(r rune) bool { return r >= 0xF0000 && slices.Contains(steps, int(r-0xF0000)) }
	first, last := strings.IndexFunc(signed, isSign), strings.LastIndexFunc(signed, isSign)
	if first < 0 {
		return signed == was
	}
	tail := signed[last+len(sign(0)):]
	return strings.HasPrefix(was, signed[:first]) && strings.HasSuffix(was, tail)
}

// stuck returns the error for the first of the steps that cannot be written by
// itself, or for the first.
func (w frontWriter) stuck(steps []int) error {
	if len(steps) > 1 {
		for _, i := range steps {
			if _, err := w.want([]int{i}); err != nil {
				return err
			}
		}
	}
	return stuckAt(w.t.Doc, w.steps[steps[0]].Edit)
}

// cut returns what a step removes, with new in its place.
func (w frontWriter) cut(i int, new string) ([]cut, error) {
	spans, err := w.t.Cuts(w.steps[i].At)
	if err != nil {
		return nil, err
	}
	var out []cut
	for _, s := range spans {
		out = append(out, cut{s, new})
		new = ""
	}
	return out, nil
}

// lines groups steps by the line that they begin in.
func (w frontWriter) lines(steps []int) [][]int {
	var out [][]int
	last := -1
	for _, i := range steps {
		start, _ := w.lineOf(i)
		if start != last {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], i)
		last = start
	}
	return out
}

// lineOf returns where the line of a step begins, and where the step does.
func (w frontWriter) lineOf(i int) (line, at int) {
	at = w.t.Doc.Taken(w.steps[i].Span).Start
	return strings.LastIndexByte(w.t.Doc.Body()[:at], '\n') + 1, at
}

// line spells the steps of one line: as the quotes around them want it, else
// with quotes around the whole value, else as one word, which is all that an
// anchor or a tag can be.
func (w frontWriter) line(steps []int) error {
	want, err := w.want(steps)
	if err != nil {
		return err
	}
	for _, spell := range []func([]int) ([]string, []cut){w.inPlace, w.wrapped, w.oneWord} {
		words, quotes := spell(steps)
		if words == nil {
			continue
		}
		cuts := slices.Clone(quotes)
		for k, i := range steps {
			c, err := w.cut(i, words[k])
			if err != nil {
				return err
			}
			cuts = append(cuts, c...)
		}
		if sameSaid(w.says(cuts), want) {
			w.quotes = append(w.quotes, quotes...)
			for k, i := range steps {
				w.steps[i].new = words[k]
			}
			return nil
		}
	}
	return stuckAt(w.t.Doc, w.steps[steps[0]].Edit)
}

// sameSaid compares outlines; white space at the end of a value, which a word
// that goes may leave, says nothing.
func sameSaid(got, want []string) bool {
	return slices.EqualFunc(got, want, func(a, b string) bool {
		return strings.TrimRight(a, " ") == strings.TrimRight(b, " ")
	})
}
