package recognize

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the attendance recogniser gives.
const (
	whyAttendance redact.Why = "attendance.name"  // an entry behind «Présents :» or below it
	whyRoleHolder redact.Why = "attendance.role"  // who did what: «Animation : Awa Kane»
	whyShortEntry redact.Why = "attendance.short" // an entry in capitals: initials, or an organisation
)

// attendance finds the people of the lists that notes open with: who was there,
// who was not, who led and who wrote.
var attendance = Recogniser{
	Name: "attendance",
	Find: findAttendance,
	Hits: []string{
		"Présents : ⟦Awa Kane⟧, ⟦Paul Oriol⟧ et ⟦Solène⟧",
		"Présent.e.s : ⟦Solène⟧, ⟦Rose⟧, ⟦Yacine⟧ ; Excusé·e·s : ⟦Kévin⟧",
		"Excusée : ⟦Awa Kane⟧ (DREAL)",
		"Étaient présentes : Mmes ⟦Kane⟧, ⟦Oriol⟧",
		"Participants à la réunion (4) : ⟦KANE Awa⟧ – chargée de mission, ⟦ORIOL Paul⟧ (Ville de Vilouze)",
		"Animation : ⟦Solène⟧",
		"- Secrétaire de séance : ⟦Awa Kane⟧",
		"Rapporteur : ⟦Jean-Loup Le Goffic⟧, atelier 2",
		"Prise de notes : ⟦Rafaël⟧ ; relecture : ⟦Kévin⟧",
		"Trésorière : ⟦Awa Kane⟧",
		"Présents : ⟦Maxime Kane⟧, ⟦Petit SEFRI⟧",
		"Présents : ⟦Awa Kane⟧,\n⟦Paul Oriol⟧,\n⟦Solène⟧",
		"Participants\n\n⟦Awa KANE⟧ – animatrice\n\n⟦Paul Oriol⟧, Ville de Vilouze\n\nOrdre du jour",
		"Présents :\n- ⟦Awa Kane⟧ (asso)\n- ⟦Solène⟧",
		"Absents : ⟦MK⟧, ⟦Paul⟧",
		"Attendees: ⟦Awa Kane⟧, ⟦Jane Brook⟧ and ⟦Femi Okafor⟧",
		"author: ⟦Awa Kane⟧",
		"Action: ⟦Femi⟧ to write to the council",
		"Invités : ⟦Awa K.⟧ - ⟦Solène⟧, ⟦Paul Oriol⟧.",
		"Volontaires : ⟦Yacine⟧, ⟦Rose⟧, « le monsieur du fond »",
		"Sont présents : M. ⟦Oriol⟧, ⟦Awa Kane⟧ pour la mairie",
	},
	Misses: []string{
		"Présents : une trentaine de personnes",
		"Absents : aucun",
		"Absent : La Balade des Livres",
		"Excusés : Rennes Métropole, Ville de Vilouze, Association des habitants",
		"Animation : jeu de rôle puis débat",
		"Animation : Atelier participatif",
		"Objectif : Réduire les délais",
		"Lieu : Hôtel de ville",
		"Participants\n\nLe débat commence à 18 h",
		"Rapporteur : groupe 2",
		"Les présents votent",
		"Contact : Mairie",
		"Action : Rédiger la charte",
		"Président de la République : discours",
		"Présents\n\nContexte de la réunion",
		"Action : Grisbot : rien",
	},
}

// gatherings are labels of lists of people, without endings.
var gatherings = words("present presents presente presentes excuse excuses excusee excusees absent absents absente absentes participant participants participante participantes " +
	"invite invites invitee invitees intervenant intervenants intervenante intervenantes represente representes emargement volontaire volontaires inscrit inscrits " +
	"attendees attendance attendee apologies regrets guests observers speakers participants")

// roles are labels of who does what at a meeting.
var roles = words("action actions animation facilitation moderation redaction relecture presidence coordination scribe greffe preneur preneuse contact contacts porteur porteuse " +
	"relecteur relectrice auteur auteurs autrice autrices author authors chair facilitator facilitators host moderator note-taker notetaker minutes speaker")

func findAttendance(in *Input) []Hit {
	r := listReader{}
	for p := range in.passages() {
		r.passage, r.done = p, 0
		names := len(r.hits)
		open := r.open
		for from, to := range p.lines() {
			if from >= r.done {
				r.line(from, to)
			}
		}
		if open && r.open && len(r.hits) == names {
			r.open = false // a list ends with the first block that holds no name
		}
	}
	return r.hits
}

// A listReader reads lists of people.
type listReader struct {
	*passage
	hits []Hit
	done int  // tokens before it are read
	open bool // a label of a list was read, and its entries follow
}

// line reads one line: a label with its entries, a label alone, or an entry of
// the list above.
func (r *listReader) line(from, to int) {
	from = r.opening(from, to)
	for from < to {
		colon, why := r.label(from, to)
		if why == "" {
			break
		}
		r.open = false
		end := r.listEnd(colon+1, to)
		stop := r.entries(colon+1, end, why)
		r.done = max(end, to)
		if colon+1 >= to {
			r.open = true
			return
		}
		if stop >= end {
			return
		}
		from, to = stop, end
	}
	if from < to && r.open {
		r.entry(from, to, whyAttendance)
	}
}

// label returns the colon that ends the label which starts at token from, and
// the reason that its entries get; a list's label may stand alone on its line.
func (r *listReader) label(from, to int) (colon int, why redact.Why) {
	for i := from; i < min(to, from+9); i++ {
		switch {
		case r.isSign(i, ":="):
			if why == "" || i == from {
				return 0, ""
			}
			return i, why
		case r.isSign(i, ",;.!?»"):
			return 0, ""
		case r.stemIs(i, gatherings):
			why = whyAttendance
		case why == "" && (r.stemIs(i, roles) || r.norm(i) == "notes" && i > from && r.norm(i-1) == "de"):
			why = whyRoleHolder
		case i == from && r.class(i) == text.Word && r.is(i, function) && r.functionEnd(i) < to && r.isSign(r.functionEnd(i), ":"):
			why = whyRoleHolder
		}
	}
	if why == whyAttendance && to-from <= 3 && !r.is(from, owners) {
		return to, why
	}
	return 0, ""
}

// stem returns a label's word without inclusive endings of any spelling.
func stem(norm string) string {
	norm = base(norm)
	for _, end := range []string{"-e-s", "-es", "-e"} {
		norm = strings.TrimSuffix(norm, end)
	}
	return norm
}

// listEnd returns the end of a list that starts at token i: the line's, or that
// of the last line that the list runs on to behind a comma.
func (r *listReader) listEnd(i, to int) int {
	for i < to && to < len(r.toks) && (r.isSign(to-1, ",;&") || r.norm(to-1) == "et") && strings.Count(r.norm(to), "\n") == 1 {
		to++
		for to < len(r.toks) && r.class(to) != text.Break {
			to++
		}
	}
	return to
}

// entries reads the entries in tokens i to end, and returns where they stop:
// at the end, or where another label starts.
func (r *listReader) entries(i, end int, why redact.Why) int {
	for i < end {
		if colon, other := r.label(i, end); other != "" && colon < end {
			return i
		}
		stop, depth := i, 0
		for stop < end && (depth > 0 || !r.parts(stop)) {
			if r.isSign(stop, "([") {
				depth++
			} else if r.isSign(stop, ")]") && depth > 0 {
				depth--
			}
			stop++
		}
		if stop > i {
			r.entry(i, stop, why)
		}
		i = stop + 1
	}
	return end
}

// parts reports whether token i stands between two entries.
func (p *passage) parts(i int) bool {
	return p.isSign(i, ",;/&|•") || p.class(i) == text.Break || p.is(i, ands)
}

// entry notes the person that tokens i to end are, when they are one: a name,
// and behind it nothing, a bracket, a dash or where the person is from.
func (r *listReader) entry(i, end int, why redact.Why) {
	i = r.opening(i, end)
	titled := false
	if c := r.civility(i); c.next > i {
		i, titled = c.next, true
	}
	n := r.nameAt(i, titled)
	if n.to == 0 || n.to > end || n.to < end && !r.endsEntry(n.to) {
		return
	}
	if n.words == 1 && !titled && r.isSign(n.to, ":") && n.to+1 < end { // «Action: Maud; Owner: Rose»
		return
	}
	severity, score := redact.Block, 0.93
	alone := n.words+n.initials == 1
	known := n.rare || r.is(n.from, bothWays)
	switch {
	case titled:
	case n.words == 0 || alone && r.acronym(n.from) && len(r.norm(n.from)) <= 5:
		severity, score, why = redact.Ask, 0.5, whyShortEntry
	case !known && (alone || why == whyRoleHolder):
		return
	case !known, !alone && r.acronym(n.to-1) && !r.credible(n): // «Cellule SIG»
		severity, score = redact.Ask, 0.6
	}
	r.hits = append(r.hits, Hit{At: r.span(n.from, n.to), Kind: redact.Person, Severity: severity, Score: score, Why: why})
	if r.isSign(n.to, "-–—") && !r.touches(n.to) && r.capital(n.to+1) {
		r.entry(n.to+1, end, why) // «Awa K. - Solène»: a list with dashes
	}
}

// endsEntry reports whether what stands at token i may follow the name of an
// entry.
func (p *passage) endsEntry(i int) bool {
	return p.isSign(i, "([–—-:,|•+→*") || p.class(i) == text.Break || p.class(i) == text.Email || p.isSign(i, ".") && !p.capital(i+1) ||
		strings.Contains(" pour de du des d' to for ", " "+p.norm(i)+" ")
}
