package recognize

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the said recogniser gives.
const (
	whySaid    redact.Why = "said.verb"    // «Awa Kane précise», «répond Solène»
	whySource  redact.Why = "said.source"  // «selon Awa Kane», «dixit Rose»
	whySpeaker redact.Why = "said.speaker" // «[18:53] Awa K. :», «Awa Kane :»
)

// said finds people by what they say or do: a name beside a verb of speech,
// behind «selon», in front of a colon.
var said = Recogniser{
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

func findSaid(in *Input) []Hit {
	var hits []Hit
	for p := range in.passages() {
		t := titleReader{passage: p}
		for from, to := range p.lines() {
			t.speaker(p.opening(from, to), to)
		}
		for i := range p.toks {
			if i < t.done || p.toks[i].class != text.Word && p.toks[i].class != text.Elided {
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
	if t.isSign(i, "[") && t.norm(i+1) == "name" && t.isSign(i+2, "=") {
		i, stamped = i+3, true
	} else if end := t.stamp(i); end > i {
		i, stamped = end, true
	}
	n := t.nameAt(i, false)
	if n.to == 0 && stamped {
		n = t.account(i, to)
	}
	if n.to == 0 || n.to >= to || noName(t.norm(n.from), t.norm(n.to-1)) {
		return
	}
	colon := n.to
	if t.isSign(colon, "([") {
		for colon < to && !t.isSign(colon, ")]") {
			colon++
		}
		if colon == n.to || colon+1 < to && t.isSign(colon, ")]") {
			colon++
		}
	}
	quoted := t.isSign(i-1, ">") && t.isSign(colon, ">")
	known := n.rare || t.is(n.from, bothWays)
	switch {
	case !t.isSign(colon, ":→]") && !quoted:
	case stamped && (known || n.words > 1):
		t.add(n, whySpeaker, redact.Block, 0.93)
	case quoted && known, t.credible(n), t.turn(n, colon):
		t.add(n, whySpeaker, redact.Ask, 0.65)
	}
}

// account reads the name in small letters under which someone chats: a few
// tokens without a space, before the colon, and no common word.
func (t *titleReader) account(i, to int) nameRun {
	if t.class(i) != text.Word || t.is(i, ordinary) {
		return nameRun{}
	}
	end := i + 1
	for end < min(to, i+6) && t.touches(end) && !t.isSign(end, ":") {
		end++
	}
	return nameRun{from: i, to: end, words: 1, rare: true}
}

// turn reports whether one word in front of the colon is a speaker rather than
// the word that a list explains: what follows is no definition, no link, no
// figure, and the word is not built as a noun is.
func (t *titleReader) turn(n nameRun, colon int) bool {
	next := t.norm(colon + 1)
	if n.words != 1 || n.initials > 0 || !n.rare || t.acronym(n.from) || openers.has(next) && !strings.Contains(" oui non ok je on il elle ", " "+next+" ") {
		return false
	}
	for _, end := range []string{"tion", "tions", "sion", "age", "ages", "isme", "ing", "ware", "able", "ible", "logie"} {
		if strings.HasSuffix(t.norm(n.from), end) {
			return false
		}
	}
	return t.class(colon+1) == text.Word && !t.capital(colon+1) || t.isSign(colon+1, "«\"“+")
}

// stamp returns the end of the time that a chat writes before its speakers, or
// i: «[18:53]», «18:53», «18h53 -».
func (t *titleReader) stamp(i int) int {
	k := i
	if t.isSign(k, "[(") {
		k++
	}
	switch {
	case t.class(k) != text.Number:
		return i
	case t.isSign(k+1, ":") && t.class(k+2) == text.Number:
		k += 3
		if t.isSign(k, ":") && t.class(k+1) == text.Number {
			k += 2
		}
	case strings.ContainsRune(t.norm(k), 'h'):
		k++
	default:
		return i
	}
	for t.isSign(k, "])-–—|") {
		k++
	}
	return k
}

// verb finds the names around the word at i, if it says that someone speaks.
func (t *titleReader) verb(i int) {
	if !t.is(i, speech|acts|sources) {
		return
	}
	norm := t.norm(i)
	switch {
	case norm == "dixit", t.called(i):
		t.source(i+1, false)
	case norm == "selon", norm == "apres" && t.norm(i-1) == "d'", norm == "par", norm == "avec", norm == "a" && t.norm(i-1) == "merci", norm == "to" && t.norm(i-1) == "according":
		t.source(i+1, true)
	case !t.is(i, speech|acts):
	default:
		verb := i
		if in(" a avait ", t.norm(i-1)) {
			verb-- // «, a dit Solène»
		}
		if t.is(i, speech) && t.isSign(verb-1, ",»”\"?!…") {
			if n := t.nameAt(i+1, false); n.words > 1 && t.credible(n) || n.words == 1 && n.rare && !t.acronym(n.from) {
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
	switch t.norm(i) {
	case "appelle":
		return in(" m' m ", t.norm(i-1)) || in(" s' s ", t.norm(i-1)) && in(" il elle qui ", t.norm(i-2)) // not a project
	case "prenomme", "prenommee", "surnomme", "surnommee":
		return true
	}
	return false
}

// source finds the name that a preposition leads to, and those that follow it
// on a list.
func (t *titleReader) source(i int, strict bool) {
	n := t.nameAt(i, false)
	if !t.credible(n) && (strict || n.words == 0 || !n.rare && !t.is(n.from, bothWays) || t.acronym(n.from)) {
		return
	}
	t.add(n, whySource, redact.Ask, 0.7)
	t.more(n.to, false, t.credible, whySource, redact.Ask, 0.7)
}

// subject finds the name in front of the verb at i: a word alone opens its
// sentence, since French gives an article to what is no name.
func (t *titleReader) subject(i int) {
	to := i
	for to > 0 && strings.Contains(" ne n' se s' y lui leur nous ", " "+t.norm(to-1)+" ") {
		to--
	}
	if t.isSign(to-1, ")") { // «Awa Kane (venue avec Solène) propose»
		for k := to - 2; k > max(t.done, to-14); k-- {
			if t.isSign(k, "(") {
				to = k
				break
			}
		}
	}
	from := to
	for from > max(t.done, to-7) && t.namePiece(from-1) {
		from--
	}
	for ; from < to; from++ {
		n := t.nameAt(from, false)
		if n.to != to {
			continue
		}
		if noName(t.norm(n.from), t.norm(n.to-1)) || in(articles, t.norm(n.from)) && t.acronym(n.to-1) {
			return
		}
		lone := n.words == 1 && n.initials == 0 && t.speaks(i) && t.starts(from) && !t.acronym(from)
		if !t.credible(n) && !(lone && (n.rare || t.is(from, bothWays))) {
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
	if t.is(i, speech) {
		return true
	}
	done := t.norm(i + 1)
	return strings.Contains(" a avait aurait ", " "+t.norm(i)+" ") && (t.is(i+1, speech) || strings.Contains(" repondu conclu reconnu defendu souhaite ", " "+done+" "))
}

// and finds the name before «et» in front of the name at from: «Awa Kane et
// Paul Oriol présentent».
func (t *titleReader) and(from int) {
	if !t.is(from-1, ands) {
		return
	}
	for k := max(t.done, from-7); k < from-1; k++ {
		if n := t.nameAt(k, false); n.to == from-1 && t.credible(n) {
			t.add(n, whySaid, redact.Ask, 0.7)
			return
		}
	}
}

// starts reports whether a sentence, a line or a clause starts at token i.
func (t *titleReader) starts(i int) bool {
	if strings.Contains(" puis ensuite alors enfin et mais donc que qu' comme quand si and but then that when ", " "+t.norm(i-1)+" ") {
		return true
	}
	return i == 0 || t.class(i-1) == text.Break || t.isSign(i-1, ".!?…:;,»•-–—*>→)") && !t.touches(i)
}
