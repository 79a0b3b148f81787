package review

import (
	"cmp"
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact"
)

// A Question is one answer that is left to give.
type Question struct {
	Subject  string   // what the edits have in common
	Edits    []string // the edits meant, by place
	Kind     redact.Kind
	Severity redact.Severity // the hardest of the edits'
	Why      redact.Why      // of the first edit that is as hard
	Contexts []Context       // one place, or two
	Learnt   *Learnt         // the form that the notes teach, if the question is about one
	Also     []string        // other subjects that the words fit as well

	whole  bool     // the subject has no other edit
	hidden []string // those of Edits that are not seen
}

// Decisions returns what an answer decides: the subject at once where all of it
// is meant, else edit by edit. Of what is not seen, a comment or a link's address,
// only the places in Contexts are kept: the others are asked on their own. The
// caller adds who and when, the same for all, and a replacement or a reason where
// the verdict wants one.
func (q Question) Decisions(v redact.Verdict) []redact.Decision {
	keep := v == redact.KeepIt && len(q.hidden) > 0
	if q.whole && len(q.Edits) > 1 && !keep {
		return []redact.Decision{{Verdict: v, Subject: q.Subject}}
	}
	shown := func(id string) bool {
		return slices.ContainsFunc(q.Contexts, func(c Context) bool { return c.Edit == id })
	}
	var out []redact.Decision
	for _, id := range q.Edits {
		if !keep || !slices.Contains(q.hidden, id) || shown(id) {
			out = append(out, redact.Decision{Verdict: v, Edit: id})
		}
	}
	return out
}

// Questions returns what is left to ask, so that each answer settles as much as
// it can: first one question for each subject that is a person or an
// organisation, or that has several edits; then single edits; both by place.
// What is only asked about a person, a word that may be the name and may be
// none, is asked place by place: « rose » in a ribbon must not go with Rose. So
// are the edits of the subjects in apart, and what is not seen of a subject that is
// kept elsewhere. A form that the notes teach is a question of its own, and comes
// before the others: it stands and falls as a whole. So is what fits several
// people: one may be named, and another not. Initials that are an acronym
// too are one question in a text, which writes its acronyms often.
func Questions(p *redact.Proposal, read redact.Reader, apart ...string) ([]Question, error) {
	page, err := open(p, read)
	if err != nil {
		return nil, err
	}
	forms := formOf(p)
	edits, kept := map[string]int{}, map[string]bool{}
	for i, e := range p.Edits {
		edits[e.Subject]++
		kept[e.Subject] = kept[e.Subject] || page.outcomes[i].Verdict == redact.KeepIt && page.outcomes[i].Reason != ""
	}
	together := func(e redact.Edit) bool {
		named := e.Kind == redact.Person || e.Kind == redact.Organisation
		doubtful := e.Kind == redact.Person && e.Severity == redact.Ask && forms[e.ID] == nil && !acronym(e)
		left := kept[e.Subject] && !e.Zone.Seen()
		return e.Subject != "" && (named || edits[e.Subject] > 1) && !doubtful && !left && !slices.Contains(apart, e.Subject)
	}
	var groups, singles []Question
	at := map[string]int{} // what the edits of a group share → its index in groups
	for _, i := range page.order {
		e := p.Edits[i]
		if page.outcomes[i].Decided() {
			continue
		}
		q := Question{Subject: e.Subject, Kind: e.Kind, Severity: e.Severity, Why: e.Why, Learnt: forms[e.ID], Also: e.Also}
		q.add(e)
		group := e.Subject
		switch {
		case q.Learnt != nil:
			group = q.Learnt.Edits[0]
		case acronym(e):
			group += string(redact.Acronym)
		case len(e.Also) > 0:
			group += " " + strings.Join(e.Also, " ")
		}
		k, known := at[group]
		switch {
		case !together(e):
			singles = append(singles, q)
		case known:
			groups[k].add(e)
		default:
			at[group] = len(groups)
			groups = append(groups, q)
		}
	}
	slices.SortStableFunc(groups, func(a, b Question) int { return taughtFirst(a) - taughtFirst(b) })
	out := append(groups, singles...)
	for i := range out {
		q := &out[i]
		q.whole = q.Subject != "" && len(q.Edits) == edits[q.Subject] && len(q.Also) == 0
		q.Contexts = page.contexts(q.Edits)
	}
	return out, nil
}

// formOf returns the form that the notes teach of each edit that is of one.
func formOf(p *redact.Proposal) map[string]*Learnt {
	out := map[string]*Learnt{}
	for _, l := range LearntForms(p) {
		for _, id := range l.Edits {
			out[id] = &l
		}
	}
	return out
}

func acronym(e redact.Edit) bool { return e.Why == redact.Acronym && e.Severity == redact.Ask }

func taughtFirst(q Question) int {
	if q.Learnt != nil {
		return 0
	}
	return 1
}

// add lets the question mean e as well.
func (q *Question) add(e redact.Edit) {
	q.Edits = append(q.Edits, e.ID)
	if !e.Zone.Seen() {
		q.hidden = append(q.hidden, e.ID)
	}
	if hardness(e.Severity) > hardness(q.Severity) {
		q.Kind, q.Severity, q.Why = e.Kind, e.Severity, e.Why
	}
}

// hardness orders severities, the hardest highest.
func hardness(s redact.Severity) int {
	return -slices.Index([]redact.Severity{redact.Block, redact.Generalise, redact.Ask, redact.Keep}, s)
}

// Preview returns how the places that the decisions are about would read, one
// or two of them: [Context.After] is with the decisions. The proposal is left as
// it is. The error is that of [redact.Proposal.Decide], or the reader's.
func Preview(p *redact.Proposal, read redact.Reader, decisions ...redact.Decision) ([]Context, error) {
	trial := *p
	trial.Log = slices.Clone(p.Log)
	for _, d := range decisions {
		if err := trial.Decide(d); err != nil {
			return nil, err
		}
	}
	page, err := open(&trial, read)
	if err != nil {
		return nil, err
	}
	var edits []string
	for _, i := range page.order {
		e := p.Edits[i]
		if slices.ContainsFunc(decisions, func(d redact.Decision) bool { return About(d, e) }) {
			edits = append(edits, e.ID)
		}
	}
	return page.contexts(edits), nil
}

// About reports whether a decision is about an edit.
func About(d redact.Decision, e redact.Edit) bool {
	return d.Edit == e.ID || d.Edit == "" && d.Subject != "" && d.Subject == e.Subject
}

// byPlace returns the indexes of the edits in the order in which they are read:
// additions stand at the end of a proposal.
func byPlace(p *redact.Proposal) []int {
	order := make([]int, len(p.Edits))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(p.Edits[a].At.Start, p.Edits[b].At.Start)
	})
	return order
}
