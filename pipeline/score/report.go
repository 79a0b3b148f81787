package score

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"slices"
)

// A Report is what documents measured together give.
type Report struct {
	Docs   int // measured
	Failed int // that gave no answer, and count in nothing else
	Words  int // of the notes measured

	Recall  map[Type]Share // of mentions caught, by protected type
	Firm    map[Type]Share // the same, without questions
	Blocked map[Type]Share // of mentions that must stay, those blocked or generalised

	CleanListed Share // documents in which no listed person is missed
	Clean       Share // documents with no miss of a person, a contact or, with a list, an affiliation

	Alarms []Extra // findings that block or generalise nothing that is protected
	Idle   []Extra // questions about nothing that is protected

	Leaky Share // documents whose draft leaks, or is missing though due
	Leaks int   // distinct surface forms that leak, summed over documents
	Kept  Share // words outside of protected mentions that the drafts keep

	Misses []Miss // in the order of documents and mentions
}

// A Miss is a mention that was not caught.
type Miss struct {
	Doc  string
	At   int // byte of the notes where it starts
	Type Type
	Form Form
}

// An Extra is a finding too many.
type Extra struct {
	Doc string
	At  int // byte of the notes where it starts
}

// A Share is so many of so many.
type Share struct{ Hit, Of int }

func (s Share) plus(hit bool) Share {
	if hit {
		s.Hit++
	}
	s.Of++
	return s
}

// Sum adds two shares of the same thing.
func (s Share) Sum(o Share) Share { return Share{s.Hit + o.Hit, s.Of + o.Of} }

// Ratio returns the share between 0 and 1; it is NaN of nothing.
func (s Share) Ratio() float64 { return float64(s.Hit) / float64(s.Of) }

// Interval returns Wilson's score interval at 95 %, between 0 and 1; of nothing
// it is the whole range.
func (s Share) Interval() (low, high float64) {
	if s.Of == 0 {
		return 0, 1
	}
	const z = 1.96
	n, p := float64(s.Of), s.Ratio()
	scale := 1 + z*z/n
	mid := (p + z*z/2/n) / scale
	half := z * math.Sqrt(p*(1-p)/n+z*z/4/n/n) / scale
	return max(mid-half, 0), min(mid+half, 1)
}

func (s Share) String() string {
	if s.Of == 0 {
		return "  –"
	}
	low, high := s.Interval()
	return fmt.Sprintf("%5.1f %%  (%d/%d, %.1f–%.1f)", 100*s.Ratio(), s.Hit, s.Of, 100*low, 100*high)
}

// PerThousand returns n for a thousand words of notes; 0 where there are none.
func (r Report) PerThousand(n int) float64 { return 1000 * float64(n) / float64(max(r.Words, 1)) }

// People returns the recall of listed and unlisted people together.
func (r Report) People() Share { return r.Recall[Listed].Sum(r.Recall[Unlisted]) }

// FirmPeople returns the firm recall of listed and unlisted people together.
func (r Report) FirmPeople() Share { return r.Firm[Listed].Sum(r.Firm[Unlisted]) }

// WriteTo writes the report for a person to read: the measures, then the misses
// by form. It shows no surface form. It returns the bytes written and the
// writer's error.
func (r Report) WriteTo(w io.Writer) (int64, error) {
	var b bytes.Buffer
	r.writeMeasures(&b)
	r.writeMisses(&b)
	writeExtras(&b, "false alarms", r.Alarms)
	writeExtras(&b, "idle questions", r.Idle)
	return b.WriteTo(w)
}

func (r Report) writeMeasures(b *bytes.Buffer) {
	fmt.Fprintf(b, "%d documents, %d words", r.Docs, r.Words)
	if r.Failed > 0 {
		fmt.Fprintf(b, ", %d FAILED", r.Failed)
	}
	b.WriteByte('\n')
	line := func(label string, v any) { fmt.Fprintf(b, "  %-42s %s\n", label, v) }
	for _, t := range Types() {
		if t.Protected() {
			line("recall "+t.String(), r.Recall[t])
		}
	}
	line("recall all people", r.People())
	line("firm recall all people", r.FirmPeople())
	line("firm recall listed people", r.Firm[Listed])
	line("documents that miss no listed person", r.CleanListed)
	line("documents with no miss", r.Clean)
	line("false alarms per 1,000 words", fmt.Sprintf("%5.1f    (%d)", r.PerThousand(len(r.Alarms)), len(r.Alarms)))
	line("idle questions per 1,000 words", fmt.Sprintf("%5.1f    (%d)", r.PerThousand(len(r.Idle)), len(r.Idle)))
	line("organisations blocked though only content", r.Blocked[Organisation])
	line("eponyms and places blocked", r.Blocked[Eponym])
	line("drafts that leak", r.Leaky)
	line("surface forms leaked", fmt.Sprintf("%5d", r.Leaks))
	line("words kept", r.Kept)
}

// writeMisses gives a block to every form, and a line to every type and
// document in it.
func (r Report) writeMisses(b *bytes.Buffer) {
	for _, form := range Forms() {
		of := slices.DeleteFunc(slices.Clone(r.Misses), func(m Miss) bool { return m.Form != form })
		if len(of) == 0 {
			continue
		}
		fmt.Fprintf(b, "\nmissed, %s: %d\n", form, len(of))
		for _, t := range Types() {
			var at places
			for _, m := range of {
				if m.Type == t {
					at.add(m.Doc, m.At)
				}
			}
			at.write(b, t.String()+", ")
		}
	}
}

func writeExtras(b *bytes.Buffer, label string, list []Extra) {
	if len(list) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s: %d\n", label, len(list))
	var at places
	for _, e := range list {
		at.add(e.Doc, e.At)
	}
	at.write(b, "")
}

// places gathers offsets by document, in the order met.
type places struct {
	docs []string
	at   map[string][]int
}

func (p *places) add(doc string, at int) {
	if p.at == nil {
		p.at = make(map[string][]int)
	}
	if _, ok := p.at[doc]; !ok {
		p.docs = append(p.docs, doc)
	}
	p.at[doc] = append(p.at[doc], at)
}

func (p *places) write(b *bytes.Buffer, label string) {
	for _, doc := range p.docs {
		fmt.Fprintf(b, "  %s%s at", label, doc)
		for _, at := range p.at[doc] {
			fmt.Fprintf(b, " %d", at)
		}
		b.WriteByte('\n')
	}
}
