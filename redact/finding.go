package redact

import "github.com/opendetat/chatham/redact/text"

// A Kind is what a finding would reveal.
type Kind string

// The kinds, as the machine's contract spells them.
const (
	Person       Kind = "person"
	Affiliation  Kind = "affiliation"
	Organisation Kind = "organisation"
	Role         Kind = "role"
	Contact      Kind = "contact"
	Quasi        Kind = "quasi"
	Sensitive    Kind = "sensitive"
	OffRecord    Kind = "offrecord"
	Hidden       Kind = "hidden"
)

// A Severity is what a finding asks for.
type Severity string

// The severities, hardest first.
const (
	Block      Severity = "block"      // publication is refused until it is decided
	Generalise Severity = "generalise" // a proposal is ready
	Ask        Severity = "ask"        // a person must say
	Keep       Severity = "keep"       // found, and allowed; shown on demand
)

// rank orders severities, the hardest highest.
func (s Severity) rank() int {
	switch s {
	case Block:
		return 3
	case Generalise:
		return 2
	case Ask:
		return 1
	}
	return 0
}

// Harder reports whether s asks for more than o.
func (s Severity) Harder(o Severity) bool { return s.rank() > o.rank() }

// A Why is the code of the reason for a finding, such as "roster.first-name".
// The edge turns it into a sentence in the reader's language.
type Why string

// Acronym is the reason for initials of someone on the list that are an acronym as
// well, «CA», where nothing tells which: those of one text are one question.
const Acronym Why = "roster.acronym"

// Echo is the reason for the name of someone whom no list names and whom the text
// names elsewhere.
const Echo Why = "echo"

// A Finding is a stretch of a document that would identify someone.
type Finding struct {
	Span     text.Span // in Raw
	At       text.Span // in Plain
	Zone     text.Zone
	Kind     Kind
	Subject  string   // the same for every mention of one person in one run; never derived from the name
	Listed   bool     // the subject is on the participant list
	Also     []string // other subjects that the form fits as well
	Surface  Secret
	Of       Secret // the name that a form stands for, where the notes teach it and no list has it, and that an echo is of
	Severity Severity
	Score    float64  // 0 to 1
	By       []string // the recognisers that agree
	Why      Why
}
