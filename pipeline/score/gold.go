package score

import (
	"encoding/json"
	"errors"
	"fmt"
)

// ErrGold is wrapped by every refusal of a file of mentions.
var ErrGold = errors.New("mentions do not fit the notes")

// A Type is what a mention is.
type Type string

// The types, as files of mentions spell them.
const (
	Listed       Type = "P" // a person on the list
	Unlisted     Type = "U" // a person who is not
	Contact      Type = "C" // an address, a number, an account
	Affiliation  Type = "A" // of a listed person
	Role         Type = "R" // points at one person without a name
	Organisation Type = "O" // any other: content, which must stay
	Eponym       Type = "E" // a name in a place or a law, which must stay
)

// Types lists every type in the order of a report.
func Types() []Type {
	return []Type{Listed, Unlisted, Contact, Affiliation, Role, Organisation, Eponym}
}

// Protected reports whether the rule forbids a mention of this type to stand.
func (t Type) Protected() bool { return t != Organisation && t != Eponym }

func (t Type) String() string {
	if label, ok := labels[t]; ok {
		return label
	}
	return "unknown"
}

var labels = map[Type]string{
	Listed: "listed people", Unlisted: "unlisted people", Contact: "contacts", Affiliation: "affiliations",
	Role: "roles", Organisation: "organisations", Eponym: "eponyms and places",
}

// A Span is a mention: bytes Start to End, half open, of the notes as given. It
// holds no surface form.
type Span struct {
	Start, End int
	Type       Type
}

func (s Span) touches(start, end int) bool { return start < s.End && s.Start < end }

// entry is a mention as written: [start, end, type, text].
type entry struct {
	Span
	text string
}

// UnmarshalJSON reads the four elements, no more and no fewer.
func (e *entry) UnmarshalJSON(b []byte) error {
	var parts []json.RawMessage
	if err := json.Unmarshal(b, &parts); err != nil {
		return err
	}
	if len(parts) != 4 {
		return fmt.Errorf("a mention has %d elements, not 4", len(parts))
	}
	for i, to := range []any{&e.Start, &e.End, &e.Type, &e.text} {
		if err := json.Unmarshal(parts[i], to); err != nil {
			return err
		}
	}
	return nil
}

// parseGold reads a file of mentions of the notes raw. Every span must hold the
// text that the file says it holds: offsets that drifted measure nothing.
func parseGold(file, raw []byte) ([]Span, error) {
	var gold struct {
		Spans []entry `json:"spans"`
	}
	if err := json.Unmarshal(file, &gold); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrGold, err)
	}
	spans := make([]Span, len(gold.Spans))
	for i, e := range gold.Spans {
		switch {
		case labels[e.Type] == "":
			return nil, fmt.Errorf("%w: mention %d is of an unknown type", ErrGold, i+1)
		case e.Start < 0 || e.End <= e.Start || e.End > len(raw):
			return nil, fmt.Errorf("%w: mention %d is outside of %d bytes", ErrGold, i+1, len(raw))
		case string(raw[e.Start:e.End]) != e.text:
			return nil, fmt.Errorf("%w: mention %d is not at byte %d", ErrGold, i+1, e.Start)
		}
		spans[i] = e.Span
	}
	return spans, nil
}
