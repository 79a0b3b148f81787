package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"

	ner "github.com/jdkato/prose/v2"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the prose recogniser gives.
const (
	whyProse       redact.Why = "prose.person"
	whyProseUnread redact.Why = "prose.unread" // the sentence could not be read: it must be, by someone
	whyProseRest   redact.Why = "prose.rest"   // nor those behind it, which are too many
)

// Prose finds people in English text with the model of github.com/jdkato/prose,
// which is loaded when there is some. French is not read: there the model takes
// most capitals for names. What it calls an organisation or a place is no
// finding: half of those are neither, and the ones that speak for someone stand
// in front of a colon, where the said recogniser looks.
//
// The library gives no offsets, rewrites quotes, joins words by one space, and
// forgets a name at the end of its text; the same word twice in one text is one
// token to it, so that what it says of the second overwrites the first. So it
// is given one sentence at a time, already written as it would write it, and
// with a full stop behind; what it answers is followed back token by token. A
// name that cannot be followed back is searched nowhere: the sentence is handed
// to the reviewer as unread, as are those in which the library panics.
var Prose = reading.Recogniser{
	Name: "prose",
	Find: func(in *reading.Input) []reading.Hit { return findProse(in, tagEnglish) },
	Hits: []string{
		"Yesterday ⟦Peter Okafor⟧ presented the new map to the council.",
		"The minutes were written by ⟦Jane Brook⟧ and ⟦Femi Okafor⟧.",
		"We met ⟦Jane\u00a0Brook⟧ in the afternoon. Later ⟦Jane⟧ said that she agrees.",
		"According to ⟦Jane O’Neil⟧, the “open budget” is a good idea.",
		"⟦Jane Brook⟧ asked a question and ⟦Peter Okafor⟧ answered it",
		"I think that ⟦Jane Brook⟧ should speak to ⟦Peter Okafor⟧",
		"The plan of ⟦Jane Brook⟧ was adopted.\n\nThe plan of ⟦Peter Okafor⟧ was not.",
		"They asked ⟦Peter\nOkafor⟧ to come back.",
		"The plan was ⟦Jane Brook⟧'s. It was ⟦Jane⟧’s, said the mayor.",
		"The report of ⟦Mary Church⟧ was read, and ⟦Alan Bridge⟧ thanked the hosts.",
		"Dear ⟦Jane Brook⟧, we met the mayor; we don't (yet), said ⟦Peter Okafor⟧.",
	},
	Misses: []string{
		"Action Items",
		"Next Steps",
		"The council agreed to publish the budget in March.",
		"We should open more data for the public.",
		"On Monday the working group met in the town hall.",
		"The Open Data Charter is a good idea.",
		"- Publish the list of datasets",
		"It was Fixed YAML that failed. Fixed: nothing.\n\nthe fixed file",
		"Convert Markdown to something that can convert",
		"Is it true that nobody answered? Yes.",
		"The Ministry of Finance has not replied.",
		"The walk ends at Nelson Square, near Carnegie Avenue.", "Madam Chair, we agree with the plan.", "Anson Foundation replied to the council.", "Then Line B was closed.",
		"We walked to Linden Close, past Neptune Pond and through Crown Lane.", "The meeting was held in the John Lewis building.",
		"We met at Mount Verity and at Nether Wickling.",
		"From here on, the Chatham House Rule stands.",
		"",
	},
}

// errUnaligned says that the library's words are not those of the sentence.
var errUnaligned = errors.New("the words found are not those of the text")

// english is the library's model, which takes a third of a second to decode.
var english = sync.OnceValue(func() *ner.Model { return ner.ModelFromData("en") })

// A tagger cuts a sentence into tokens and names the entities in it.
type tagger func(sentence string) ([]ner.Token, []ner.Entity, error)

// tagEnglish is the library's tagger. The library reports a fault of its own by
// a panic; here it is an error.
func tagEnglish(sentence string) (tokens []ner.Token, entities []ner.Entity, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the English model failed (%T)", r) // the value may quote the text
		}
	}()
	doc, err := ner.NewDocument(sentence, ner.UsingModel(english()), ner.WithSegmentation(false))
	if err != nil {
		return nil, nil, err
	}
	return doc.Tokens(), doc.Entities(), nil
}

// A proseReader gathers what the tagger finds in a text.
type proseReader struct {
	in    *reading.Input
	tag   tagger
	hits  []reading.Hit   // full names, and sentences that could not be read
	lone  []reading.Hit   // names of one word, which count when they are part of a full one
	parts map[string]bool // the words of the full names, folded
	small map[string]bool // the words that the text writes without a capital
	read  map[int]bool    // the sentences that were read, by their start

	answers map[string]answer // by sentence: notes repeat themselves
	left    int               // how many words the library may still be given
}

// An answer is what the tagger said of a sentence.
type answer struct {
	people []text.Span
	err    error
}

// mostWords bounds what the library is given of one text: five seconds' worth. No
// notes of an evening hold as much.
const mostWords = 50_000

func findProse(in *reading.Input, tag tagger) []reading.Hit {
	if in.French && !in.Notes.Mixed() {
		return nil
	}
	r := &proseReader{in: in, tag: tag, parts: map[string]bool{}, small: smallWords(in), read: map[int]bool{}, answers: map[string]answer{}, left: mostWords}
	r.sentences(func(s string) bool { return capitalRun(s) })
	r.sentences(r.mentions)
	for _, h := range r.lone {
		if r.parts[text.FoldString(in.Text.Plain[h.At.Start:h.At.End])] {
			r.hits = append(r.hits, h)
		}
	}
	return r.hits
}

// sentences reads those that worth says are, the others cost too much: the
// library reads ten thousand words a second.
func (r *proseReader) sentences(worth func(string) bool) {
	plain := r.in.Text.Plain
	for at, zone := range r.in.Text.Blocks {
		if zone != text.Visible && zone != text.AltText && zone != text.LinkTitle && zone != text.Comment && zone != text.Definition {
			continue
		}
		if r.in.Notes.At(at.Start) != language.English {
			continue
		}
		for _, s := range text.Sentences(plain[at.Start:at.End]) {
			s = text.Span{Start: s.Start + at.Start, End: s.End + at.Start}
			if sentence := plain[s.Start:s.End]; !r.read[s.Start] && worth(sentence) {
				r.read[s.Start] = true
				r.sentence(s)
			}
		}
	}
}

// capitalRun reports whether two words in a row open with a capital.
func capitalRun(s string) bool {
	before := false
	for w := range strings.FieldsSeq(s) {
		first := reading.FirstRune(strings.TrimLeft(w, "\"'“‘(["))
		capital := unicode.IsUpper(first)
		if capital && before {
			return true
		}
		before = capital && !strings.ContainsAny(w[len(w)-1:], ".,;:!?)")
	}
	return false
}

// mentions reports whether a sentence holds a word of a full name.
func (r *proseReader) mentions(s string) bool {
	for w := range strings.FieldsFuncSeq(s, func(c rune) bool { return !unicode.IsLetter(c) }) {
		if unicode.IsUpper(reading.FirstRune(w)) && r.parts[text.FoldString(w)] {
			return true
		}
	}
	return false
}

// sentence reads one sentence.
func (r *proseReader) sentence(at text.Span) {
	if r.left < 0 {
		return
	}
	said := r.ask(r.in.Text.Plain[at.Start:at.End])
	switch {
	case r.left < 0:
		r.hits = append(r.hits, reading.Hit{At: at, Kind: redact.Person, Severity: redact.Ask, Score: 0, Why: whyProseRest})
		return
	case said.err != nil:
		r.hits = append(r.hits, reading.Hit{At: at, Kind: redact.Person, Severity: redact.Ask, Score: 0, Why: whyProseUnread})
		return
	}
	for _, s := range said.people {
		h := reading.Hit{At: text.Span{Start: at.Start + s.Start, End: at.Start + s.End}, Kind: redact.Person, Severity: redact.Ask, Score: 0.6, Why: whyProse}
		words := strings.Fields(r.in.Text.Plain[h.At.Start:h.At.End])
		if slices.ContainsFunc(words, r.ordinary) {
			continue
		}
		if len(words) == 1 {
			r.lone = append(r.lone, h)
			continue
		}
		r.hits = append(r.hits, h)
		for _, w := range words {
			r.parts[text.FoldString(w)] = true
		}
	}
}

// ask returns what the tagger says of a sentence, which it is given once.
func (r *proseReader) ask(sentence string) answer {
	said, ok := r.answers[sentence]
	if !ok {
		if r.left -= strings.Count(sentence, " ") + 1; r.left < 0 {
			return answer{}
		}
		said.people, said.err = persons(sentence, r.tag)
		r.answers[sentence] = said
	}
	return said
}

// smallWords returns the words that stand in a text without a capital.
func smallWords(in *reading.Input) map[string]bool {
	small := make(map[string]bool)
	for _, t := range in.Tokens {
		if t.Class == text.Word && unicode.IsLower(reading.FirstRune(in.Text.Plain[t.Start:t.End])) {
			small[in.Words.All[t.Word].Norm] = true
		}
	}
	return small
}

// ordinary reports whether a word that the model takes for a part of a name is
// none: an acronym, or one that the text writes without its capital elsewhere
// and that is no first name.
func (r *proseReader) ordinary(word string) bool {
	norm := text.FoldString(word)
	acronym := len(word) > 1 && len(word) < 5 && strings.IndexFunc(word, unicode.IsLower) < 0 && !strings.Contains(word, ".")
	return acronym || r.small[norm] && !reading.BothWays.Has(norm)
}

// persons returns the spans of the people whom the tagger finds in a sentence.
func persons(sentence string, tag tagger) ([]text.Span, error) {
	clean, back := cleaned(sentence)
	tokens, entities, err := tag(clean + " .")
	if err != nil {
		return nil, err
	}
	where, err := aligned(clean+" .", tokens)
	if err != nil {
		return nil, err
	}
	var spans []text.Span
	next := 0
	for _, e := range entities {
		k, n := locate(tokens, next, e.Text)
		if n == 0 {
			return nil, errUnaligned
		}
		next = k + n
		first, last := trimmed(tokens, k, k+n)
		if e.Label == "PERSON" && first < last && where[last-1].End <= len(clean) {
			spans = append(spans, text.Span{Start: back[where[first].Start], End: back[where[last-1].End]})
		}
	}
	return spans, nil
}

// cleaned returns a sentence as the library would rewrite it, and for each of
// its bytes and its end the byte in the sentence.
func cleaned(sentence string) (string, []int) {
	out := make([]byte, 0, len(sentence)+2)
	back := make([]int, 0, len(sentence)+3)
	for i, r := range sentence {
		size := utf8.RuneLen(r)
		switch {
		case unicode.IsSpace(r):
			r = ' '
		case strings.ContainsRune("‘’ʼ", r):
			r = '\''
		case strings.ContainsRune("“”«»", r):
			r = '"'
		case unicode.In(r, unicode.Cf):
			continue
		}
		n := len(out)
		out = utf8.AppendRune(out, r)
		for k := 0; n+k < len(out); k++ {
			back = append(back, i+min(k, max(0, size-1)))
		}
	}
	return string(out), append(back, len(sentence))
}

// aligned returns where each token stands in the text that it was cut from.
func aligned(clean string, tokens []ner.Token) ([]text.Span, error) {
	where := make([]text.Span, 0, len(tokens))
	at := 0
	for _, t := range tokens {
		for at < len(clean) && clean[at] == ' ' {
			at++
		}
		if !strings.HasPrefix(clean[at:], t.Text) {
			at += lost(clean[at:])
			for at < len(clean) && clean[at] == ' ' {
				at++
			}
		}
		if !strings.HasPrefix(clean[at:], t.Text) {
			return nil, errUnaligned
		}
		where = append(where, text.Span{Start: at, End: at + len(t.Text)})
		at += len(t.Text)
	}
	return where, nil
}

// lost returns the length of what the library drops at the start of s: the
// ending of a word with the signs behind it. Of "Ada's), and" it keeps "Ada" and
// "and". Letters that would go as well are an ending of no word.
func lost(s string) int {
	end := len(s)
	if i := strings.IndexByte(s, ' '); i >= 0 {
		end = i
	}
	for _, ending := range []string{"'s", "'S", "'re", "'ve", "'ll", "'m", "'d", "n't", "'"} {
		if rest, ok := strings.CutPrefix(s[:end], ending); ok && !strings.ContainsFunc(rest, unicode.IsLetter) {
			return end
		}
	}
	return 0
}

// locate returns the first token from next on at which the tokens spell an
// entity, joined by one space, and how many they are; none is 0.
func locate(tokens []ner.Token, next int, entity string) (k, n int) {
	words := strings.Split(entity, " ")
	for k := next; k+len(words) <= len(tokens); k++ {
		if slices.EqualFunc(tokens[k:k+len(words)], words, func(t ner.Token, w string) bool { return t.Text == w }) {
			return k, len(words)
		}
	}
	return 0, 0
}

// trimmed leaves out the words at either end of an entity that are no part of
// a name: what has no capital, what opens sentences and headings, offices.
func trimmed(tokens []ner.Token, from, to int) (int, int) {
	for from < to && !nameLike(tokens[from].Text) {
		from++
	}
	for to > from && !nameLike(tokens[to-1].Text) {
		to--
	}
	if from < to && placeHeads.Has(text.FoldString(tokens[from].Text)) {
		return to, to
	}
	for i := from; i < to; i++ {
		if norm := text.FoldString(tokens[i].Text); reading.Bodies.Has(norm) || headings.Has(norm) {
			return to, to
		}
	}
	if from < to && reading.NoName(text.FoldString(tokens[from].Text), text.FoldString(tokens[to-1].Text)) || isPlace(tokens, from, to) {
		return to, to
	}
	return from, to
}

func nameLike(word string) bool {
	norm := text.FoldString(word)
	return unicode.IsUpper(reading.FirstRune(word)) && !reading.Openers.Has(norm) && !reading.Civilities.Has(strings.TrimSuffix(norm, ".")) && !reading.Functions.Has(norm)
}

// headings are words of English headings and titles that the model takes for
// names.
var headings = reading.Words("action actions item items next step steps agenda meeting minutes notes summary update updates report status discussion topic topics background goals " +
	"budget charter council committee ministry department government public policy group team working data access information act city county state street road park " +
	"house rule conduct covenant licence license changelog contributing requirements installation usage example examples")
