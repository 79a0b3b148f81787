package recognize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// whyOffRecord is the reason that the offrecord recogniser gives.
const whyOffRecord redact.Why = "offrecord.marker"

// offrecord finds what was said so that it would not be written. The whole
// line is found, since it is the whole line that someone must decide on; in a
// long paragraph, the sentence, with the one before when the marker stands
// alone.
var offrecord = Recogniser{
	Name: "offrecord",
	Find: findOffRecord,
	Hits: []string{
		"⟦Awa précise (hors micro) que le budget est divisé⟧",
		"⟦! ne pas mettre : la cheffe est contre⟧",
		"⟦off : le projet s'arrête⟧",
		"⟦[off] le projet s'arrête⟧",
		"⟦en off, le projet s'arrête⟧",
		"⟦le projet s'arrête → ne pas citer⟧",
		"⟦NPC le projet s'arrête⟧",
		"⟦le ministre veut un forum par région -> à ne pas publier⟧",
		"⟦Le projet s'arrête. Ne pas citer.⟧",
		"⟦she told us off the record that it stops⟧",
		"⟦elle ne veut pas être citée là-dessus⟧",
		"première ligne\n⟦(off) le projet s'arrête⟧\ndernière ligne",
		"Le forum ouvre. Il y a du monde. Le budget est voté. ⟦En off, le projet s'arrête.⟧ La suite en mars.",
		"Le forum ouvre. Il y a du monde. ⟦Le projet s'arrête. Ne pas citer !⟧ La suite en mars.",
		"⟦sous embargo : le rapport sort en mai⟧",
		"⟦OFF — le projet s'arrête⟧",
	},
	Misses: []string{
		"le spectacle est au festival off",
		"un produit one-off, du off-shore",
		"la voix off du film",
		"on a voté de ne pas citer de noms",
		"la règle : ne pas citer nommément les participants",
		"le micro est hors service",
		"les npcs du jeu",
		"sinon c'est du off, donc invérifiable",
		"il ne faut pas publier trop tard",
		"back-office, offre, offrir",
	},
}

// markers are what people write beside what must not be written, folded.
var markers = [...]string{
	"hors micro", "hors-micro", "off the record", "off-the-record", "off record", "ne pas citer", "ne pas publier", "ne pas mettre", "ne pas diffuser",
	"ne pas ecrire", "ne pas noter", "ne pas reprendre", "ne pas retranscrire", "ne pas faire figurer", "pas pour publication", "non publiable", "sous embargo",
	"pas public !", "pas public!", "pas public ou", "reste entre nous", "entre nous :", "veut pas etre cite", "veut pas etre citee", "souhaite pas etre cite", "souhaite pas etre citee", "veut pas son nom",
	"souhaite rester anonyme", "do not quote", "don't quote", "do not publish", "not for publication", "not for attribution", "not for quotation",
}

// general follow «ne pas citer» where it recalls the rule instead of marking
// something that was said.
var general = [...]string{" de nom", " les nom", " le nom", " nommement", " nominativement", " les personne", " les participant", " l'auteur", " les intervenant", " d'auteur"}

func findOffRecord(in *Input) []Hit {
	var hits []Hit
	last := text.Span{}
	for _, at := range markersIn(in) {
		if at.Start < last.End {
			continue
		}
		last = aside(in.Text, at)
		hits = append(hits, Hit{At: last, Kind: redact.OffRecord, Severity: redact.Ask, Score: 0.8, Why: whyOffRecord})
	}
	return hits
}

// markersIn returns the markers of a text, in order, as spans of Plain.
func markersIn(in *Input) []text.Span {
	s := in.Folded.S
	var spans []text.Span
	for _, m := range markers {
		for i := range occurrences(s, m) {
			if wordBounds(s, i, i+len(m)) && !recalls(s[i+len(m):]) {
				spans = append(spans, in.Folded.Span(text.Span{Start: i, End: i + len(m)}))
			}
		}
	}
	for i := range occurrences(s, "off") {
		if wordBounds(s, i, i+3) && offMarks(s, i) {
			spans = append(spans, in.Folded.Span(text.Span{Start: i, End: i + 3}))
		}
	}
	for i := range occurrences(s, "npc") {
		at := in.Folded.Span(text.Span{Start: i, End: i + 3})
		if wordBounds(s, i, i+3) && in.Text.Plain[at.Start:at.End] == "NPC" {
			spans = append(spans, at)
		}
	}
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	return spans
}

// recalls reports whether the text after a marker makes it a rule's recall.
func recalls(after string) bool {
	for _, g := range general {
		if strings.HasPrefix(after, g) {
			return true
		}
	}
	return false
}

// offMarks reports whether «off» at i is a marker: in brackets, behind «en» at
// the head of a clause, or at the head of a line before a colon or a dash.
func offMarks(s string, i int) bool {
	before, after := s[:i], s[i+3:]
	trimmed := strings.TrimRight(before, " !*->•")
	opens := trimmed == "" || trimmed[len(trimmed)-1] == '\n'
	switch {
	case strings.HasSuffix(before, "(") && strings.HasPrefix(after, ")"), strings.HasSuffix(before, "[") && strings.HasPrefix(after, "]"):
		return true
	case strings.HasSuffix(before, "en ") && wordBounds(s, i-3, i-1):
		return true
	case opens:
		after = strings.TrimLeft(after, " ")
		return strings.HasPrefix(after, ":") || strings.HasPrefix(after, "-") || strings.HasPrefix(after, "->")
	}
	return false
}

// wordBounds reports whether no letter or digit touches s[i:j].
func wordBounds(s string, i, j int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[j:])
	return !wordRune(before) && !wordRune(after) && !(after == '-' && j+1 < len(s) && wordRune(rune(s[j+1])))
}

func wordRune(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// aside returns what a marker is about: its line, or in a long paragraph its
// sentence.
func aside(t *text.Text, at text.Span) text.Span {
	block, _ := t.Block(at.Start)
	line := lineAround(t.Plain, block, at)
	sentences := text.Sentences(t.Plain[line.Start:line.End])
	if len(sentences) <= 3 {
		return line
	}
	for i, s := range sentences {
		s = text.Span{Start: s.Start + line.Start, End: s.End + line.Start}
		if !s.Overlaps(at) {
			continue
		}
		if i > 0 && s.Len() < at.Len()+8 {
			s.Start = sentences[i-1].Start + line.Start
		}
		return s
	}
	return line
}

// lineAround returns the line of a block that holds a span, without the white
// space around it.
func lineAround(plain string, block, at text.Span) text.Span {
	start := block.Start + strings.LastIndexByte(plain[block.Start:at.Start], '\n') + 1
	end := block.End
	if k := strings.IndexByte(plain[at.End:block.End], '\n'); k >= 0 {
		end = at.End + k
	}
	body := plain[start:end]
	start += len(body) - len(strings.TrimLeft(body, " \t\r\u00a0"))
	return text.Span{Start: start, End: start + len(strings.TrimSpace(body))}
}
