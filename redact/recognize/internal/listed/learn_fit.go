package listed

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// A fitness is how a form is made of a name's letters.
type fitness uint8

const (
	unlike     fitness = iota
	byLetters          // «ycn_b» of «Yacine Belkacemi»: letters in order, from the first of a word on
	byInitials         // «MK» of «Maud Kerbrat»
)

// fits returns how the form is made of the name: of the words themselves, or of
// all that the list says of the person.
func (l *learner) fits(f formRun, n nameHit) fitness {
	letters := strings.ReplaceAll(l.folded(f.at), " ", "")
	best := fit(letters, strings.Fields(l.folded(n.at)), f.capitals)
	for _, words := range l.namesOf(n.person) {
		best = max(best, fit(letters, words, f.capitals))
	}
	return best
}

// namesOf returns the words of each name of a person of the list, folded.
func (l *learner) namesOf(id string) [][]string {
	names, ok := l.listed[id]
	if p := l.in.Roster.Person(id); p != nil && !ok {
		given := p.Given.Reveal() + " "
		for _, name := range []string{given + p.Family.Reveal(), given + p.Birth.Reveal(), p.Whole.Reveal()} {
			names = append(names, strings.Fields(piecesOf(text.FoldString(name))))
		}
		l.listed[id] = names
	}
	return names
}

// fit returns how letters are made of a name's words, whichever of these comes
// first. Small letters are initials only where they are all of them.
func fit(letters string, words []string, capitals bool) fitness {
	initials := ""
	for _, w := range words {
		initials += w[:len(string(reading.FirstRune(w)))]
	}
	if len(letters) <= len(initials) && (capitals || len(letters) == len(initials)) && inOrder(letters, initials+initials) {
		return byInitials
	}
	for i, w := range words {
		if len(letters) > 2 && letters[0] == w[0] && inOrder(letters, strings.Join(words[i:], "")+strings.Join(words[:i], "")) {
			return byLetters
		}
	}
	return unlike
}

// inOrder reports whether the letters all stand in s, in order.
func inOrder(letters, s string) bool {
	for _, r := range letters {
		i := strings.IndexRune(s, r)
		if i < 0 {
			return false
		}
		s = s[i+len(string(r)):]
	}
	return letters != ""
}

// A speaker is letters that a colon follows at the head of a line.
type speaker struct {
	at       text.Span // the first of them
	n        int
	enough   int
	doubtful bool // they are an abbreviation too
}

// Letters that nothing explains have to speak so many times to be someone's:
// three of them are an organisation's more often than two.
const (
	often     = 5
	veryOften = 20
)

// lineHeads are letters that open a line before a colon and are no one's.
const lineHeads = " pb pbs ex cf obj ui ux db js ts qa hs url api css sql pdf faq tel fax dns bug tbd wip cli sms "

// someones reports whether the letters have spoken often enough.
func (s speaker) someones() bool { return !s.doubtful && s.n >= s.enough }

// speaker counts the form, in capitals and in front of a colon, as who says what
// begins at token next: a word, or a quotation.
func (l *learner) speaker(p *passage, f formRun, next int) {
	says := p.Class(next) == text.Word || p.Class(next) == text.Elided || p.IsSign(next, "«“\"")
	if !f.capitals || f.quoted || !p.said() || !says {
		return
	}
	folded := l.folded(f.at)
	letters := strings.ReplaceAll(folded, " ", "")
	s, ok := l.speakers[folded]
	if !ok {
		s.at, s.enough = f.at, often
		if len(letters) > 2 {
			s.enough = veryOften
		}
		s.doubtful = f.words || f.to > f.from+1 || reading.In(acronyms, letters) || reading.In(lineHeads, letters) || len(letters) < 2 || len(letters) > 3 || strings.ContainsAny(letters, "0123456789")
	}
	s.n++
	l.speakers[folded] = s
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
