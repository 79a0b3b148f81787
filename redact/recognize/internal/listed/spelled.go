package listed

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the spelled recogniser gives.
const (
	WhySpelled redact.Why = "spelled.letters" // «K E R I V E L»: letters set apart
	WhyCut     redact.Why = "spelled.line"    // «Keri-», and «vel» on the next line
	whyParted  redact.Why = "spelled.parts"   // «Keri·vel»: a word parted by signs
)

// Spelled finds people of the list whose name is written in pieces.
var Spelled = reading.Recogniser{
	Name: "spelled",
	Find: findSpelled,
	List: "Nom;Prénom\nKERBRAT;Maud\nPETIT;Rose\nMARTIN;Jean-Loup\n",
	Hits: []string{
		"⟦K E R B R A T⟧ dit oui", "⟦M a u d   K e r b r a t⟧ ouvre", "⟦K.E.R.B.R.A.T⟧.", "⟦k-e-r-b-r-a-t⟧", "le mot de ⟦Ker·brat⟧",
		"puis ⟦Ker-\nbrat⟧ répond", "puis ⟦Ker\u00ad\n brat⟧ répond", "⟦Ker*br*at⟧", "⟦Ma_ud/Ker|brat⟧",
	},
	Misses: []string{
		"Kerbrat et Maud Kerbrat", "à l a t", "pe-tit", "ker brat", "un ker-\nmesse", "ker -- brat", "Jean-Loup Martin", "M A U D",
	},
}

// shortest is the length, in bytes, of the shortest name that is looked for in
// pieces: «L e o» may be anything. One less will do where a line ends or a sign
// of emphasis stands.
const shortest = 5

// A piecemeal looks for names in pieces.
type piecemeal struct {
	in      *reading.Input
	s       string
	as      []reading.Atom
	names   []string            // letters without what stands between them, sorted
	bearers map[string][]string // the people of each
	leads   map[string]string   // what stands before a part of a surname in the whole: «le » before «bihan»
	usual   map[string]bool     // the pieces that names are in anyhow: «Jean-Loup»
	read    []byte              // letters of the pieces that are looked at, for the room
}

func findSpelled(in *reading.Input) []reading.Hit {
	if len(in.Roster.People) == 0 {
		return nil
	}
	p := newPiecemeal(in)
	var hits []reading.Hit
	for i := 0; i < len(p.as); i++ {
		if i+1 < len(p.as) && p.as[i+1].Start == p.as[i].End+1 && p.s[p.as[i].End] == ' ' && !(p.letter(i) && p.letter(i+1)) {
			continue // nearly every word: a space behind more than a letter
		}
		if last, h, ok := p.longest(i); ok {
			hits = append(hits, h)
			i = last
		}
	}
	return hits
}

// newPiecemeal gathers the names of the list; those that are ordinary words are
// left out.
func newPiecemeal(in *reading.Input) *piecemeal {
	p := &piecemeal{
		in: in, s: in.Folded.S, as: in.Atoms,
		bearers: make(map[string][]string, 4*len(in.Roster.People)), leads: make(map[string]string), usual: make(map[string]bool),
	}
	for i := range in.Roster.People {
		person, surname := &in.Roster.People[i], ""
		for _, f := range in.Forms()[i] {
			if f.Kind != roster.Full && f.Kind != roster.Reversed && f.Kind != roster.Family && f.Kind != roster.Given {
				continue
			}
			folded := f.Folded.Reveal()
			pieces := piecesOf(folded)
			letters := strings.ReplaceAll(pieces, " ", "")
			if f.Kind == roster.Family && surname == "" {
				surname = folded
			}
			if len(letters) < shortest-1 || reading.Common(letters) || f.Weak && len(letters) < shortest {
				continue
			}
			if lead, ok := strings.CutSuffix(surname, folded); ok && f.Weak {
				p.leads[letters] = lead
			}
			p.usual[pieces] = true
			if !slices.Contains(p.bearers[letters], person.ID) {
				p.bearers[letters] = append(p.bearers[letters], person.ID)
			}
		}
	}
	for name := range p.bearers {
		p.names = append(p.names, name)
	}
	slices.Sort(p.names)
	return p
}

// piecesOf returns the pieces of a folded name, a space between them.
func piecesOf(folded string) string {
	var pieces []string
	for _, a := range reading.Atoms(folded) {
		pieces = append(pieces, folded[a.Start:a.End])
	}
	return strings.Join(pieces, " ")
}

// longest returns the longest name in pieces that begins at an atom, and its last
// atom. A step costs a search among the names, and the first that no name goes
// on with is the last: the text is read in time linear in it.
func (p *piecemeal) longest(i int) (last int, h reading.Hit, ok bool) {
	if i+1 == len(p.as) || p.gap(i) == apart {
		return 0, reading.Hit{}, false
	}
	p.read = append(p.read[:0], p.piece(i)...)
	how := apart
	for k := i + 1; k < len(p.as); k++ {
		g := p.gap(k - 1)
		if g == apart {
			break
		}
		how = max(how, g)
		p.read = append(p.read, p.piece(k)...)
		letters := p.name()
		if letters == "" {
			break
		}
		if len(letters) == len(p.read) && !p.usual[p.pieces(i, k)] && (len(letters) >= shortest || how == broken || how == stressed) {
			at := reading.SpanOf(p.as[i], p.as[k])
			if lead := p.leads[letters]; strings.HasSuffix(p.s[:at.Start], lead) {
				at.Start -= len(lead)
			}
			if span := p.in.Folded.Span(at); p.inBlock(span) {
				last, h, ok = k, p.hit(span, letters, how), true
			}
		}
	}
	return last, h, ok
}

// name returns the first name that begins with the letters that were read, or "".
func (p *piecemeal) name() string {
	read := p.read
	at, _ := slices.BinarySearchFunc(p.names, read, func(name string, read []byte) int {
		if name < string(read) {
			return -1
		}
		return 1
	})
	if at == len(p.names) || len(p.names[at]) < len(read) || p.names[at][:len(read)] != string(read) {
		return ""
	}
	return p.names[at]
}

// pieces returns what stands from one atom to another, a space between two.
func (p *piecemeal) pieces(first, last int) string {
	all := make([]string, 0, last-first+1)
	for i := first; i <= last; i++ {
		all = append(all, p.piece(i))
	}
	return strings.Join(all, " ")
}

func (p *piecemeal) piece(i int) string { return p.s[p.as[i].Start:p.as[i].End] }

func (p *piecemeal) inBlock(at text.Span) bool {
	block, _ := p.in.Text.Block(at.Start)
	return at.End <= block.End
}

func (p *piecemeal) hit(at text.Span, letters string, how gap) reading.Hit {
	who := p.bearers[letters]
	h := reading.Hit{At: at, Kind: redact.Person, Severity: redact.Block, Subject: who[0], Also: who[1:], Score: 0.9}
	switch how {
	case spaced:
		h.Why = WhySpelled
	case broken:
		h.Why = WhyCut
	default:
		h.Why, h.Severity, h.Score = whyParted, redact.Ask, 0.6
	}
	return h
}

// A gap is what stands between two pieces; of several the greatest counts.
type gap int

const (
	apart    gap = iota // too much: they are no pieces of one word
	spaced              // anything short, between single letters
	joined              // a hyphen or an apostrophe, as a name may have
	broken              // a hyphen and the end of a line
	stressed            // signs of emphasis
	parted              // a sign or two
)

// gap returns what stands between an atom and the next.
func (p *piecemeal) gap(i int) gap {
	between := p.s[p.as[i].End:p.as[i+1].Start]
	if len(between) > 8 {
		return apart
	}
	if strings.IndexByte(between, '\n') >= 0 {
		return p.lineEnd(i, between)
	}
	switch {
	case p.letter(i) && p.letter(i+1) && len(between) <= 3:
		return spaced
	case strings.IndexByte(between, ' ') >= 0 || between == "":
		return apart
	case between == "-" || between == "'":
		return joined
	case strings.Trim(between, "*_") == "":
		return stressed
	case utf8.RuneCountInString(between) <= 2 && between != "--" && !strings.ContainsAny(between, "@:;,=&#%?!\"'"):
		return parted
	}
	return apart
}

// lineEnd tells a word that is cut at the end of a line from two words.
func (p *piecemeal) lineEnd(i int, between string) gap {
	word := p.in.Folded.Span(reading.SpanOf(p.as[i], p.as[i]))
	hyphen := strings.HasPrefix(between, "-") || strings.HasSuffix(p.in.Text.Plain[word.Start:word.End], "\u00ad")
	if hyphen && strings.Trim(strings.TrimPrefix(between, "-"), " >") == "\n" {
		return broken
	}
	return apart
}

// letter reports whether an atom is one letter.
func (p *piecemeal) letter(i int) bool {
	n := p.as[i].Len()
	return n == 1 || n <= utf8.UTFMax && p.s[p.as[i].Start] >= utf8.RuneSelf && utf8.RuneCountInString(p.piece(i)) == 1
}
