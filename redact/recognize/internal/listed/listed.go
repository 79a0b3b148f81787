package listed

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/roster"
)

// The reasons for which a listed person is found.
const (
	WhyName      redact.Why = "roster.name"       // first name and surname, in either order
	whyFirst     redact.Why = "roster.first-name" // the first name alone
	whySurname   redact.Why = "roster.surname"
	whyTitled    redact.Why = "roster.title"           // the surname after a title
	WhyInitial   redact.Why = "roster.initial"         // «Maud K.», «M. Kerbrat»
	whyInitials  redact.Why = "roster.initials"        // «MK»
	WhyAccount   redact.Why = "roster.account"         // a handle, an address' local part, letters run together
	whyWord      redact.Why = "roster.common-word"     // the form is a common word too
	whyLower     redact.Why = "roster.lower-case-word" // so is this one, in lower case, in notes that write names so
	whyNear      redact.Why = "roster.near"            // the name in another spelling
	whyOther     redact.Why = "roster.other-surname"   // the first name, before a surname that is not on the list
	whyPlace     redact.Why = "roster.place"           // a street, a saint, a law
	whyAffil     redact.Why = "roster.affiliation"
	whyAffilNear redact.Why = "roster.affiliation-near" // beside a person
)

// People finds the people of the participant list, in every plain form.
var People = reading.Recogniser{
	Name: "roster",
	Find: findListed,
	List: "Nom;Prénom;Civilité;Structure;Courriel\n" +
		"KERBRAT;Maud;Mme;Atelier des Communs;maud.kerbrat@communs.example\n" +
		"PETIT;Rose;Mme;;r.petit@atelier.example\n" +
		"d'ARGOUGES;Hélène;Mme;Office des Rivières;\n" +
		"SALL-MERCIER;Ousmane;M.;Cour des Sources;\n" +
		"LE BIHAN;Jean-Loup;M.;;jl.lebihan@communs.example\n" +
		"ROCHER;Pierre;M.;;\n",
	Hits: []string{
		"⟦Maud Kerbrat⟧ ouvre la séance", "⟦KERBRAT Maud⟧ et ⟦Kerbrat, Maud⟧", "puis ⟦maud⟧ répond", "selon Mme ⟦Kerbrat⟧", "⟦Maud K.⟧ et ⟦M. Kerbrat⟧", "M. ⟦Rocher⟧",
		"- ⟦MK⟧ : d'accord", "- ⟦MK⟧ (DREAL) répond, ⟦MK⟧/DREAL aussi", "- ⟦MK⟧, DREAL → oui", "| 18 h | ⟦H. d'A.⟧ | non |", "- ⟦J-L LB⟧ = un refus", "l'avis d'⟦Hélène⟧ et d'⟦Hélène d’Argouges⟧", "qu'⟦Ousmane⟧ vienne", "⟦Ousmane\nSall-Mercier⟧", "⟦He\u0301le\u0300ne\u00a0d'ARGOUGES⟧",
		"M. ⟦Petit⟧ le dit", "⟦jean loup le bihan⟧ est là", "⟦Jean-Loup⟧ parle", "il y a ⟦Rose⟧ aussi", "⟦Rose V.⟧ arrive", "le ⟦MK⟧/⟦KERBRAT Maud⟧", "⟦Maud⟧ d'abord", "avec ⟦maud k⟧ hier", "selon ⟦Kerbrat M.⟧ et ⟦Ousmane S.-M.⟧ aussi", "selon ⟦o. sall-mercier⟧ et ⟦maud k.⟧ aussi", "⟦M. Kerbrat⟧ préside", "⟦M. K.⟧ et ⟦J.-L. L. B.⟧", "avec ⟦Maud Vasselin⟧ hier", "⟦Pierre⟧ Non merci", "⟦Rose⟧ : oui", "(⟦Pierre⟧)", "photo_⟦maud⟧_2.jpg", "vu par ⟦ousmane⟧ et ⟦rose⟧",
		"notes⟦Maud⟧.docx et cr/⟦ousmane⟧Et⟦Maud⟧_v2", "/p/⟦maud%20kerbrat⟧, asso.example/⟦h%C3%A9l%C3%A8ne⟧?x=1", "asso.example/⟦H%E9l%E8ne⟧/cr et /⟦H%25C3%25A9l%25C3%25A8ne⟧",
		"/notes/⟦maud-kerbrat⟧-notes, /⟦kerbrat_maud⟧, /⟦maudkerbrat⟧, /u/⟦mkerbrat⟧, ?q=⟦maud+kerbrat⟧", "img_2291_⟦maud⟧_et_⟦ousmane⟧.jpg",
		"avec ⟦maudkerbrat⟧ en copie", "avec ⟦Maud Kerbart⟧ et ⟦Ousman⟧", "selon Mme ⟦Querbrat⟧", "puis ⟦d'Argouge⟧ répond", "⟦Ｍａｕｄ⟧ encore", "l'⟦Office des Rivières⟧",
		"voir ⟦TWF1ZCBLZXJicmF0⟧ et /cr/⟦SMOpbMOobmUgZCdBcmdvdWdlcw⟧, data:text/plain;base64,⟦PHA+TWF1ZDwvcD4=⟧", "⟦TGUgY29tcHRlIHJlbmR1IGRlIGxhIHPDqWFuY2UgZXN0IMOpY3JpdCBwYXIgTWF1\nZCBLZXJicmF0LCBxdWkgbGUgZGl0IMOgIHF1aSB2ZXV0IGwnZW50ZW5kcmUu⟧",
		"⟦H=C3=A9l=C3=A8ne⟧ puis ⟦=?UTF-8?B?SMOpbMOobmU=?=⟧ et ⟦=?utf-8?Q?Ousmane_SALL-MERCIER?=⟧",
		"chez les ⟦Kerbrats⟧, des ⟦kerbrats⟧",
	},
	Misses: []string{
		"un petit budget", "la petite rose", "les pierres", "une maudite affaire", "le mk2 ferme", "la rue du bihan", "le rocher tient", "Petites communes",
		"un McMaud en prose, la planMaudite", "xn--hlne-bpad.example, cent%20pierres, la%20rose/petit%20pas", "maPierre/jetRose.js",
		"voir Tm91cyBvdXZyb25zIGxhIHPDqWFuY2U= et Um9zZQ==, OpenStreetMap, a=C3=A9b, iVBORw0KGgoAAAANSUhEUg",
		"rosée du matin", "Rocheux et Pierrette", "les argousiers", "la rue Kerbart", "elle a mauditement raison",
	},
}

// A reader decides what the matches of one text mean.
type reader struct {
	in    *reading.Input
	s     string // the folded text
	as    []reading.Atom
	names *index // the list's forms
	hits  []reading.Hit

	meanings map[*form]meaning // by the first of the forms

	taught   map[string]bool // initials that are someone's somewhere; true where they label a speaker
	doubtful []doubt
	small    []smallDoubt
	idle     []doubt         // initials in lower case that may be anything
	asked    map[string]bool // those that stand beside someone, or act, elsewhere

	smallPrint bool // the notes hardly have a capital
	smallNames bool // names of the list stand in lower case, several times
	lowerCase  bool // a name that is no ordinary word stands in lower case somewhere
	onMap      bool // organisations are what the notes are about
}

func findListed(in *reading.Input) []reading.Hit { return listedIn(in, true) }

// listedIn finds the people of the list, in other spellings too or not.
func listedIn(in *reading.Input, otherwise bool) []reading.Hit {
	if len(in.Roster.People) == 0 {
		return nil
	}
	r := &reader{in: in, s: in.Folded.S, as: in.Atoms, names: indexOf(in.Roster, in.Forms()), meanings: make(map[*form]meaning), taught: make(map[string]bool), asked: make(map[string]bool), onMap: aMap(in.Folded.S)}
	var alike [][]lookalike
	if otherwise {
		alike = r.alike()
	}
	r.names.find(in, alike, r.take)
	r.settle()
	r.nearPeople()
	n := len(r.hits)
	r.glued()
	r.encoded()
	r.coded()
	r.inflected()
	if len(r.hits) > n {
		r.hits = outermost(r.hits)
	}
	return r.hits
}

// A doubt is a hit on initials that could stand for something else.
type doubt struct {
	hit      int
	initials string
}

// settle uses what the notes have taught by their end. Initials that label a
// speaker, or are someone's by another sign, are so everywhere. Ordinary words in lower case are questions
// where the notes write other names so; elsewhere they stay words.
func (r *reader) settle() {
	for _, d := range r.doubtful {
		label, taught := r.taught[d.initials]
		switch h := &r.hits[d.hit]; {
		case !taught || h.Severity == redact.Keep:
		case label:
			h.Severity, h.Score, h.Why = redact.Block, 0.9, redact.LearntLabel
		case h.Severity == redact.Ask:
			h.Severity, h.Score, h.Why = redact.Block, 0.9, whyInitials
		}
	}
	for _, d := range r.idle {
		if r.asked[d.initials] {
			r.hits[d.hit].Severity, r.hits[d.hit].Score = redact.Ask, 0.4
		}
	}
	for _, d := range r.small {
		names := r.lowerCase || r.smallPrint && !d.glued
		switch h := &r.hits[d.hit]; {
		case d.says == ratherSomeone && names:
			h.Severity, h.Score = redact.Block, 0.8
		case d.says == ratherSomeone, d.says == unsaid && names, r.lowerCase:
			h.Severity = redact.Ask
		}
	}
}

// take turns a match into a hit. It returns false where the words cannot mean
// anyone on the list in that length; a shorter match may.
func (r *reader) take(m match) bool {
	if len(r.hits) > reading.MaxHits {
		return true // the text is refused
	}
	at := r.in.Folded.Span(reading.SpanOf(r.as[m.first], r.as[m.last]))
	block, _ := r.in.Text.Block(at.Start)
	if at.End > block.End || r.two(m) {
		return false
	}
	means := r.meaning(m)
	h := reading.Hit{At: at, Kind: redact.Person, Subject: means.best.person, Also: means.also, Score: 0.99, Severity: redact.Block}
	if !r.judge(&h, m, means.best) {
		return false
	}
	r.hits = append(r.hits, h)
	return true
}

// two reports whether the words are of two people, one after the other in an
// enumeration: «Roche, Pierre Tramble» is no «Roche, Pierre».
func (r *reader) two(m match) bool {
	return m.last > m.first && strings.Contains(r.s[r.as[m.first].End:r.as[m.last].Start], ",") && r.otherSurname(m.last)
}

// A meaning is whom a match stands for: the form that says most, and the others
// whom it fits as well.
type meaning struct {
	best form
	also []string // never written to: hits share it
}

// meaning is found once for each way of writing, which many may share.
func (r *reader) meaning(m match) meaning {
	if m.several {
		return meaningOf(m.forms) // they were put together for this match alone
	}
	if forms := r.titledForms(m); len(forms) > 0 {
		return meaningOf(slices.Concat(m.forms, forms))
	}
	means, ok := r.meanings[&m.forms[0]]
	if !ok {
		means = meaningOf(m.forms)
		r.meanings[&m.forms[0]] = means
	}
	return means
}

// titledForms returns the forms of the surname in «M. Kerbrat», whose «M.» may be
// a title as well as the initial of the first name.
func (r *reader) titledForms(m match) []form {
	if m.forms[0].kind != roster.InitialFamily || m.near > 0 || m.last == m.first || r.word(m.first) != "m" {
		return nil
	}
	for _, name := range r.names.at(r.s, r.as, m.first+1) {
		if name.last == m.last {
			return name.forms
		}
	}
	return nil
}

// meaningOf returns what forms mean that are written alike: one person's first
// name may be another's surname, initials or account.
func meaningOf(forms []form) meaning {
	m := meaning{best: strongest(forms)}
	seen := map[string]bool{m.best.person: true}
	for _, f := range forms {
		if f.kind != formAffiliation && m.best.kind != formAffiliation && (f.kind != roster.Part || m.best.kind == roster.Part) && !seen[f.person] {
			seen[f.person] = true
			m.also = append(m.also, f.person)
		}
	}
	return m
}

// strongest returns the form that says most: the order of the roster's kinds.
func strongest(forms []form) form {
	best := forms[0]
	for _, f := range forms[1:] {
		if best.weak && !f.weak || best.kind == roster.Part && f.kind != roster.Part || best.kind == formAffiliation && f.kind != formAffiliation {
			best = f
		}
	}
	return best
}

// judge sets a hit's reason and severity from its form and from what stands
// around it; it returns false where the words mean no one.
func (r *reader) judge(h *reading.Hit, m match, f form) bool {
	if m.near > 0 {
		return r.nearly(h, m, f)
	}
	switch f.kind {
	case formAffiliation:
		return r.affiliation(h, m, f)
	case roster.Full, roster.Reversed:
		h.Why = WhyName
	case roster.GivenInitial, roster.InitialFamily:
		h.Why = WhyInitial
		return r.initialled(h, m, f)
	case roster.Initials:
		h.Why = whyInitials
		return r.initials(h, m)
	case roster.EmailLocal, roster.Handle, roster.Slug:
		h.Why = WhyAccount
		if f.atoms == 1 && (f.weak || reading.Common(r.word(m.first))) && !r.afterAt(m.first) {
			return false
		}
	case roster.Family:
		h.Why = whySurname
		r.single(h, m, f)
	case roster.Part:
		h.Why = whyFirst
		return r.part(h, m, f)
	default:
		h.Why = whyFirst
		r.single(h, m, f)
	}
	return true
}
