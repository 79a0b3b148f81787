package rule

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the attendance recogniser gives.
const (
	whyAttendance redact.Why = "attendance.name"  // an entry behind «Présents :» or below it
	whyRoleHolder redact.Why = "attendance.role"  // who did what: «Animation : Awa Kane»
	whyShortEntry redact.Why = "attendance.short" // an entry in capitals: initials, or an organisation
)

// Attendance finds the people of the lists that notes open with: who was there,
// who was not, who led and who wrote.
var Attendance = reading.Recogniser{
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

func findAttendance(in *reading.Input) []reading.Hit {
	r := listReader{}
	for p := range reading.As[passage](in) {
		r.passage, r.done = p, 0
		names := len(r.hits)
		open := r.open
		for from, to := range p.Lines() {
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
	hits []reading.Hit
	done int  // tokens before it are read
	open bool // a label of a list was read, and its entries follow
}

// line reads one line: a label with its entries, a label alone, or an entry of
// the list above.
func (r *listReader) line(from, to int) {
	from = r.Opening(from, to)
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
		case r.IsSign(i, ":="):
			if why == "" || i == from {
				return 0, ""
			}
			return i, why
		case r.IsSign(i, ",;.!?»"):
			return 0, ""
		case r.StemIs(i, reading.Gatherings):
			why = whyAttendance
		case why == "" && (r.StemIs(i, reading.Roles) || r.Norm(i) == "notes" && i > from && r.Norm(i-1) == "de"):
			why = whyRoleHolder
		case i == from && r.Class(i) == text.Word && r.Is(i, reading.Function) && r.functionEnd(i) < to && r.IsSign(r.functionEnd(i), ":"):
			why = whyRoleHolder
		}
	}
	if why == whyAttendance && to-from <= 3 && !r.Is(from, reading.Owners) {
		return to, why
	}
	return 0, ""
}

// listEnd returns the end of a list that starts at token i: the line's, or that
// of the last line that the list runs on to behind a comma.
func (r *listReader) listEnd(i, to int) int {
	for i < to && to < len(r.Toks) && (r.IsSign(to-1, ",;&") || r.Norm(to-1) == "et") && strings.Count(r.Norm(to), "\n") == 1 {
		to++
		for to < len(r.Toks) && r.Class(to) != text.Break {
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
			if r.IsSign(stop, "([") {
				depth++
			} else if r.IsSign(stop, ")]") && depth > 0 {
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
	return p.IsSign(i, ",;/&|•") || p.Class(i) == text.Break || p.Is(i, reading.Ands)
}

// entry notes the person that tokens i to end are, when they are one: a name,
// and behind it nothing, a bracket, a dash or where the person is from.
func (r *listReader) entry(i, end int, why redact.Why) {
	i = r.Opening(i, end)
	titled := false
	if c := r.Civility(i); c.Next > i {
		i, titled = c.Next, true
	}
	n := r.NameAt(i, titled)
	if n.To == 0 || n.To > end || n.To < end && !r.endsEntry(n.To) {
		return
	}
	if n.Words == 1 && !titled && r.IsSign(n.To, ":") && n.To+1 < end { // «Action: Maud; Owner: Rose»
		return
	}
	severity, score := redact.Block, 0.93
	alone := n.Words+n.Initials == 1
	known := n.Rare || r.Is(n.From, reading.BothWays)
	switch {
	case titled:
	case n.Words == 0 || alone && r.Acronym(n.From) && len(r.Norm(n.From)) <= 5:
		severity, score, why = redact.Ask, 0.5, whyShortEntry
	case !known && (alone || why == whyRoleHolder):
		return
	case !known, !alone && r.Acronym(n.To-1) && !r.Credible(n): // «Cellule SIG»
		severity, score = redact.Ask, 0.6
	}
	r.hits = append(r.hits, reading.Hit{At: r.Span(n.From, n.To), Kind: redact.Person, Severity: severity, Score: score, Why: why})
	if r.IsSign(n.To, "-–—") && !r.Touches(n.To) && r.Capital(n.To+1) {
		r.entry(n.To+1, end, why) // «Awa K. - Solène»: a list with dashes
	}
}

// endsEntry reports whether what stands at token i may follow the name of an
// entry.
func (p *passage) endsEntry(i int) bool {
	return p.IsSign(i, "([–—-:,|•+→*") || p.Class(i) == text.Break || p.Class(i) == text.Email || p.IsSign(i, ".") && !p.Capital(i+1) ||
		strings.Contains(" pour de du des d' to for ", " "+p.Norm(i)+" ")
}
