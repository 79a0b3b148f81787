package rule

import (
	"sort"
	"strings"
	"sync"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// whyOffRecord is the reason that the offrecord recogniser gives.
const whyOffRecord redact.Why = "offrecord.marker"

// OffRecord finds what was said so that it would not be written. The whole
// line is found, since it is the whole line that someone must decide on; in a
// long paragraph, the sentence, with the one before when the marker stands
// alone.
var OffRecord = reading.Recogniser{
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
		"⟦il demande de ne pas diffuser le chiffre⟧",
		"⟦sous embargo : le rapport sort en mai⟧",
		"\u202f⟦off : le projet s'arrête été⟧\u202f",
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
		"veiller à ne pas mettre en œuvre une procédure ; ne pas mettre d'espace",
		"prenons soin de ne pas mettre le trouble, et pourquoi ne pas diffuser la carte ?",
	},
}

// marking are the first words of markers.
var marking = reading.Words("hors hors-micro off off-the-record ne pas non sous reste veut souhaite do don't not ( [ en npc")

// markers are what people write beside what must not be written, folded, by
// their first word.
var markers = sync.OnceValue(func() map[string][][]string {
	byFirst := make(map[string][][]string)
	for _, m := range []string{
		"hors micro", "hors-micro", "off the record", "off-the-record", "off record", "ne pas citer", "ne pas publier", "ne pas mettre", "ne pas diffuser",
		"ne pas ecrire", "ne pas noter", "ne pas reprendre", "ne pas retranscrire", "ne pas faire figurer", "pas pour publication", "non publiable",
		"sous embargo", "pas public !", "reste entre nous", "veut pas etre cite", "veut pas etre citee", "souhaite pas etre cite",
		"souhaite pas etre citee", "veut pas son nom", "souhaite rester anonyme", "do not quote", "don't quote", "do not publish", "not for publication",
		"not for attribution", "not for quotation", "( off )", "[ off ]", "en off", "off :", "off -", "off –", "off —", "npc",
	} {
		words := strings.Fields(m)
		byFirst[words[0]] = append(byFirst[words[0]], words)
	}
	return byFirst
})

func findOffRecord(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		last, line := 0, cutLine{}
		for i := range p.Toks {
			end := p.marker(i)
			if end == i || int(p.Toks[i].Start) < last {
				continue
			}
			at := p.aside(p.Span(i, end), &line)
			last = at.End
			hits = append(hits, reading.Hit{At: at, Kind: redact.OffRecord, Severity: redact.Ask, Score: 0.8, Why: whyOffRecord})
		}
	}
	return hits
}

// marker returns the end of the marker that starts at token i, or i.
func (p *passage) marker(i int) int {
	if !p.Is(i, marking) {
		return i
	}
	for _, words := range markers()[p.Norm(i)] {
		end := i
		for end < i+len(words) && reading.Base(p.Norm(end)) == words[end-i] {
			end++
		}
		if end == i+len(words) && p.marks(i, end) {
			return end
		}
	}
	return i
}

// marks reports whether the words of tokens i to end mark something here: not
// in «pourquoi ne pas citer», nor where the rule itself is recalled; «off»
// opens its line, and NPC is in capitals.
func (p *passage) marks(i, end int) bool {
	switch p.Norm(i) {
	case "ne":
		before := p.Norm(i - 1)
		asked := strings.Contains(" demande prie merci ", " "+p.Norm(i-2)+" ")
		if verb := p.Norm(end - 1); verb != "citer" && verb != "publier" && !p.asks(end) {
			return false
		}
		return before != "pourquoi" && (before != "de" || asked) && !p.recalls(end)
	case "off":
		return p.Norm(i+1) == "the" || p.Norm(i+1) == "record" || p.OpensLine(i) && !p.Touches(i+1)
	case "npc":
		return p.Raw(i) == "NPC"
	}
	return true
}

// asks reports whether «ne pas mettre» and its like, which prose says of many
// things, end at token i as a note to the writer does.
func (p *passage) asks(i int) bool {
	c := p.Class(i)
	return c == text.Sign || c == text.Break || strings.Contains(" ca cela ceci dans au ici svp stp le la les ", " "+p.Norm(i)+" ")
}

// recalls reports whether the words at token i make «ne pas citer» the rule
// itself: «de noms», «les participants», «nommément».
func (p *passage) recalls(i int) bool {
	if strings.Contains(" de d' les le l' des ", " "+p.Norm(i)+" ") {
		i++
	}
	return p.Is(i, ruleWords)
}

var ruleWords = reading.Words("nom noms nommement nominativement personne personnes participant participants participante participantes auteur auteurs autrice intervenant intervenants gens qui le la")

// aside returns what the marker in tokens i to end is about: its line, or in a
// long paragraph its sentence. line is the line that the marker before was in.
func (p *passage) aside(at text.Span, line *cutLine) text.Span {
	if !line.at.Contains(at) {
		line.at = lineAround(p.In.Text.Plain, p.At, at)
		line.in = text.Sentences(p.In.Text.Plain[line.at.Start:line.at.End])
	}
	if len(line.in) <= 3 {
		return line.at
	}
	base := line.at.Start
	i := sort.Search(len(line.in), func(i int) bool { return base+line.in[i].End > at.Start })
	s := text.Span{Start: base + line.in[i].Start, End: base + line.in[i].End}
	if i > 0 && s.Len() < at.Len()+8 {
		s.Start = base + line.in[i-1].Start
	}
	return s.Union(at)
}

// A cutLine is a line cut into sentences.
type cutLine struct {
	at text.Span
	in []text.Span // in the line
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
	start += len(body) - len(strings.TrimLeftFunc(body, unicode.IsSpace))
	return text.Span{Start: start, End: start + len(strings.TrimSpace(body))}
}
