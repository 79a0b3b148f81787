package rule

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the said recogniser gives.
const (
	whySaid    redact.Why = "said.verb"    // «Awa Kane précise», «répond Solène»
	whySource  redact.Why = "said.source"  // «selon Awa Kane», «dixit Rose»
	whySpeaker redact.Why = "said.speaker" // «[18:53] Awa K. :», «Awa Kane :»
)

// Said finds people by what they say or do: a name beside a verb of speech,
// behind «selon», in front of a colon.
var Said = reading.Recogniser{
	Name: "said",
	Find: findSaid,
	Hits: []string{
		"« On ferme », répond ⟦Solène⟧.",
		"trop cher, a dit ⟦Solène⟧ ; il s'appelle ⟦Solann⟧, sa sœur prénommée ⟦Maïna⟧",
		"« Pourquoi ? » demande ⟦Awa Kane⟧, et « parce que ! », lance ⟦Yacine⟧",
		"C'est prêt, précise ⟦Awa Kane⟧ de la DREAL",
		"⟦Solène⟧ propose un atelier. ⟦Awa Kane⟧ répond que non.",
		"- ⟦Yacine⟧ a dit qu'il viendrait",
		"⟦Kévin⟧ s'interroge, ⟦Awa Kane⟧ n'est pas d'accord",
		"selon ⟦Awa Kane⟧, d'après ⟦Paul Oriol⟧",
		"trop cher, dixit ⟦Solène⟧ ; dixit ⟦Awa Kane⟧",
		"un atelier animé par ⟦Awa Kane⟧ et ⟦Paul Oriol⟧",
		"[18:53] ⟦Rose P.⟧ : +1 !!",
		"18:54 ⟦Solène⟧ : oui",
		"[18:55] ⟦maud.k⟧ : mes notes",
		"⟦Awa Kane⟧ (pas inscrite, venue avec Solène) propose un atelier",
		"> ⟦SOLENE⟧ > il faut une charte",
		"⟦Awa Kane⟧ : ouvre la séance",
		"⟦Awa Kane⟧ (DREAL) : d'accord",
		"- ⟦Solène⟧ : pas d'accord",
		"[name=⟦Solène⟧] [time=mardi]",
		"merci à ⟦Awa Kane⟧ ; voir avec ⟦Paul Oriol⟧",
		"\"Too late\", said ⟦Femi Okafor⟧. ⟦Awa⟧ said no.",
		"puis ⟦Solène⟧ nous explique que ⟦Yacine⟧ propose un vote",
		"Puis ⟦Awa Kane⟧ et ⟦Paul Oriol⟧ présentent la carte",
	},
	Misses: []string{
		"Someone from Exeter University said no.", "Others said no.", "Victoria Station said that the train was late.", "Madam Chair said yes.", "Line B: closed for the week.", "Tregear Institute said yes.",
		"Elle répond que oui, il propose, on demande",
		"Quelqu'un demande pourquoi, a dit la salle. Le projet s'appelle Zorglon, elle s'appelle Présidente. On appelle Rennes.",
		"« Oui », répond la salle.",
		"La salle propose un vote. Personne ne répond.",
		"selon Rennes Métropole, d'après la loi Oriol",
		"Objectif : gagner du temps. Budget : 12 000 €",
		"Ordre du jour : accueil",
		"Question posée : qui paie ?",
		"[18:53] fin de la séance : merci",
		"Pourquoi ? Demande du public",
		"une charte proposée par Rennes Métropole",
		"voir avec Open Data France",
		"le débat demande du temps",
		"Chacun note, tout le monde approuve",
		"DREAL : accord de principe",
		"La DG refuse.",
		"a. Contexte : rien",
		"Framakit : un outil, Nommage : au choix",
		"Grisbot : https://asso.example, Zorglon : 12",
	},
}

func findSaid(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		t := titleReader{passage: p}
		for from, to := range p.Lines() {
			t.speaker(p.Opening(from, to), to)
		}
		for i := range p.Toks {
			if i < t.done || p.Toks[i].Class != text.Word && p.Toks[i].Class != text.Elided {
				continue
			}
			t.verb(i)
		}
		hits = append(hits, t.hits...)
	}
	return hits
}

// speaker finds the label of a line: who speaks in it.
func (t *titleReader) speaker(i, to int) {
	stamped := false
	if t.IsSign(i, "[") && t.Norm(i+1) == "name" && t.IsSign(i+2, "=") {
		i, stamped = i+3, true
	} else if end := t.stamp(i); end > i {
		i, stamped = end, true
	}
	n := t.NameAt(i, false)
	if n.To == 0 && stamped {
		n = t.account(i, to)
	}
	if n.To == 0 || n.To >= to || reading.NoName(t.Norm(n.From), t.Norm(n.To-1)) {
		return
	}
	colon := n.To
	if t.IsSign(colon, "([") {
		for colon < to && !t.IsSign(colon, ")]") {
			colon++
		}
		if colon == n.To || colon+1 < to && t.IsSign(colon, ")]") {
			colon++
		}
	}
	quoted := t.IsSign(i-1, ">") && t.IsSign(colon, ">")
	known := n.Rare || t.Is(n.From, reading.BothWays)
	switch {
	case !t.IsSign(colon, ":→]") && !quoted:
	case stamped && (known || n.Words > 1):
		t.add(n, whySpeaker, redact.Block, 0.93)
	case quoted && known, t.Credible(n), t.turn(n, colon):
		t.add(n, whySpeaker, redact.Ask, 0.65)
	}
}

// account reads the name in small letters under which someone chats: a few
// tokens without a space, before the colon, and no common word.
func (t *titleReader) account(i, to int) reading.NameRun {
	if t.Class(i) != text.Word || t.Is(i, reading.Ordinary) {
		return reading.NameRun{}
	}
	end := i + 1
	for end < min(to, i+6) && t.Touches(end) && !t.IsSign(end, ":") {
		end++
	}
	return reading.NameRun{From: i, To: end, Words: 1, Rare: true}
}

// turn reports whether one word in front of the colon is a speaker rather than
// the word that a list explains: what follows is no definition, no link, no
// figure, and the word is not built as a noun is.
func (t *titleReader) turn(n reading.NameRun, colon int) bool {
	next := t.Norm(colon + 1)
	if n.Words != 1 || n.Initials > 0 || !n.Rare || t.Acronym(n.From) || reading.Openers.Has(next) && !strings.Contains(" oui non ok je on il elle ", " "+next+" ") {
		return false
	}
	for _, end := range []string{"tion", "tions", "sion", "age", "ages", "isme", "ing", "ware", "able", "ible", "logie"} {
		if strings.HasSuffix(t.Norm(n.From), end) {
			return false
		}
	}
	return t.Class(colon+1) == text.Word && !t.Capital(colon+1) || t.IsSign(colon+1, "«\"“+")
}

// stamp returns the end of the time that a chat writes before its speakers, or
// i: «[18:53]», «18:53», «18h53 -».
func (t *titleReader) stamp(i int) int {
	k := i
	if t.IsSign(k, "[(") {
		k++
	}
	switch {
	case t.Class(k) != text.Number:
		return i
	case t.IsSign(k+1, ":") && t.Class(k+2) == text.Number:
		k += 3
		if t.IsSign(k, ":") && t.Class(k+1) == text.Number {
			k += 2
		}
	case strings.ContainsRune(t.Norm(k), 'h'):
		k++
	default:
		return i
	}
	for t.IsSign(k, "])-–—|") {
		k++
	}
	return k
}

// verb finds the names around the word at i, if it says that someone speaks.
func (t *titleReader) verb(i int) {
	if !t.Is(i, reading.Speech|reading.Acts|reading.Sources) {
		return
	}
	norm := t.Norm(i)
	switch {
	case norm == "dixit", t.called(i):
		t.source(i+1, false)
	case norm == "selon", norm == "apres" && t.Norm(i-1) == "d'", norm == "par", norm == "avec", norm == "a" && t.Norm(i-1) == "merci", norm == "to" && t.Norm(i-1) == "according":
		t.source(i+1, true)
	case !t.Is(i, reading.Speech|reading.Acts):
	default:
		verb := i
		if reading.In(" a avait ", t.Norm(i-1)) {
			verb-- // «, a dit Solène»
		}
		if t.Is(i, reading.Speech) && t.IsSign(verb-1, ",»”\"?!…") {
			if n := t.NameAt(i+1, false); n.Words > 1 && t.Credible(n) || n.Words == 1 && n.Rare && !t.Acronym(n.From) {
				t.add(n, whySaid, redact.Ask, 0.75)
				return
			}
		}
		t.subject(i)
	}
}

// called reports whether a verb at i tells how someone is called: «il s'appelle
// Solène», «une voisine prénommée Solène».
func (t *titleReader) called(i int) bool {
	switch t.Norm(i) {
	case "appelle":
		return reading.In(" m' m ", t.Norm(i-1)) || reading.In(" s' s ", t.Norm(i-1)) && reading.In(" il elle qui ", t.Norm(i-2)) // not a project
	case "prenomme", "prenommee", "surnomme", "surnommee":
		return true
	}
	return false
}

// source finds the name that a preposition leads to, and those that follow it
// on a list.
func (t *titleReader) source(i int, strict bool) {
	n := t.NameAt(i, false)
	if !t.Credible(n) && (strict || n.Words == 0 || !n.Rare && !t.Is(n.From, reading.BothWays) || t.Acronym(n.From)) {
		return
	}
	t.add(n, whySource, redact.Ask, 0.7)
	t.more(n.To, false, t.Credible, whySource, redact.Ask, 0.7)
}

// subject finds the name in front of the verb at i: a word alone opens its
// sentence, since French gives an article to what is no name.
func (t *titleReader) subject(i int) {
	to := i
	for to > 0 && strings.Contains(" ne n' se s' y lui leur nous ", " "+t.Norm(to-1)+" ") {
		to--
	}
	if t.IsSign(to-1, ")") { // «Awa Kane (venue avec Solène) propose»
		for k := to - 2; k > max(t.done, to-14); k-- {
			if t.IsSign(k, "(") {
				to = k
				break
			}
		}
	}
	from := to
	for from > max(t.done, to-7) && t.NamePiece(from-1) {
		from--
	}
	for ; from < to; from++ {
		n := t.NameAt(from, false)
		if n.To != to {
			continue
		}
		if reading.NoName(t.Norm(n.From), t.Norm(n.To-1)) || reading.In(reading.Articles, t.Norm(n.From)) && t.Acronym(n.To-1) {
			return
		}
		lone := n.Words == 1 && n.Initials == 0 && t.speaks(i) && t.starts(from) && !t.Acronym(from)
		if !t.Credible(n) && !(lone && (n.Rare || t.Is(from, reading.BothWays))) {
			continue
		}
		t.and(from)
		t.add(n, whySaid, redact.Ask, 0.7)
		return
	}
}

// speaks reports whether the verb at i is one of speech, its auxiliary before
// it or not: «propose», «a dit».
func (t *titleReader) speaks(i int) bool {
	if t.Is(i, reading.Speech) {
		return true
	}
	done := t.Norm(i + 1)
	return strings.Contains(" a avait aurait ", " "+t.Norm(i)+" ") && (t.Is(i+1, reading.Speech) || strings.Contains(" repondu conclu reconnu defendu souhaite ", " "+done+" "))
}

// and finds the name before «et» in front of the name at from: «Awa Kane et
// Paul Oriol présentent».
func (t *titleReader) and(from int) {
	if !t.Is(from-1, reading.Ands) {
		return
	}
	for k := max(t.done, from-7); k < from-1; k++ {
		if n := t.NameAt(k, false); n.To == from-1 && t.Credible(n) {
			t.add(n, whySaid, redact.Ask, 0.7)
			return
		}
	}
}

// starts reports whether a sentence, a line or a clause starts at token i.
func (t *titleReader) starts(i int) bool {
	if strings.Contains(" puis ensuite alors enfin et mais donc que qu' comme quand si and but then that when ", " "+t.Norm(i-1)+" ") {
		return true
	}
	return i == 0 || t.Class(i-1) == text.Break || t.IsSign(i-1, ".!?…:;,»•-–—*>→)") && !t.Touches(i)
}
