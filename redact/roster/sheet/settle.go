package sheet

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// confirm looks at the values of columns whose header may mean several things.
func (l *Layout) confirm(rows [][]string) {
	for i := range l.slots {
		s := &l.slots[i]
		if !s.unsure || s.given {
			continue
		}
		values := column(rows, i)
		switch s.field {
		case FieldTitle:
			s.confirmTitle(values)
		case FieldQuality:
			s.confirmQuality(values)
		case FieldName:
			s.confirmName(values)
		}
	}
}

func (s *slot) drop(r Reason) { s.field, s.reason = "", r }

// confirmTitle tells « Titre : Mme » from « Titre : cheffe de projet ».
func (s *slot) confirmTitle(values []string) {
	if mostly(values, func(v string) bool { return name.Declared(v) != "" }) {
		return
	}
	if h := cell.Words(s.header); slices.Contains(h, "titre") || slices.Contains(h, "title") {
		s.field = FieldRole
		return
	}
	s.drop(ReasonUnused)
}

// confirmQuality tells « Statut : haut fonctionnaire » from « Statut : inscrit ».
func (s *slot) confirmQuality(values []string) {
	switch {
	case len(values) == 0:
	case mostly(values, func(v string) bool { return name.Declared(v) != "" }):
		s.field = FieldTitle
	case mostly(values, isState):
		s.drop(ReasonAttendance)
	}
}

// confirmName tells « Participant : Maud Kerivel » from « Participant : oui »,
// and « Contact : Maud Kerivel » from an address or a telephone number.
func (s *slot) confirmName(values []string) {
	switch {
	case len(values) == 0:
	case mostly(values, func(v string) bool { return strings.Contains(v, "@") && !strings.Contains(v, " ") }):
		s.field = FieldEmail
		if s.group == "contact" {
			s.group = "" // as in « e-mail de contact »
		}
	case mostly(values, func(v string) bool { return strings.ContainsAny(v[:1], "+0123456789") }):
		s.drop(ReasonUnknown)
	case mostly(values, func(v string) bool { return isState(v) || answer().vote[cell.Joined(v)] }):
		s.drop(ReasonAttendance)
	}
}

// isState reports whether a value is the state of a registration.
func isState(v string) bool {
	w := cell.Words(v)
	return len(w) > 0 && answer().state[w[0]]
}

// promote makes the first other person of a row the participant where the list
// names no participant: a membership list that has payers only.
func (l *Layout) promote() {
	first := -1
	for i, s := range l.slots {
		if !s.field.names() {
			continue
		}
		if s.group == "" {
			return
		}
		if first < 0 {
			first = i
		}
	}
	if first < 0 {
		return
	}
	group := l.slots[first].group
	for i := range l.slots {
		if l.slots[i].group == group {
			l.slots[i].group = ""
		}
	}
}

// settle decides what « Nom » means beside « Prénom », gives « Raison sociale »
// to the payer it belongs to, and takes a second column of a part of a
// name for another name.
func (l *Layout) settle() {
	for i := range l.slots {
		s := &l.slots[i]
		if strings.Join(cell.Words(s.header), " ") == "raison sociale" && l.has("payer", FieldFamily, FieldGiven, FieldName) {
			s.group = "payer"
		}
		if s.field == FieldName && !s.given && s.bare && l.has(s.group, FieldGiven) {
			s.field = l.bareName(i)
		}
	}
	type part struct {
		group string
		field Field
	}
	seen := make(map[part]bool)
	for i := range l.slots {
		s := &l.slots[i]
		if !s.field.names() && s.field != FieldBirth && s.field != FieldTitle {
			continue
		}
		p := part{s.group, s.field}
		switch {
		case s.unsure && s.field == FieldName && l.has(s.group, FieldGiven, FieldFamily), seen[p] && s.field == FieldTitle:
			s.drop(ReasonUnused)
			continue
		case seen[p]: // « Prénom d'usage » beside « Prénom »: what notes may call someone
			s.field = FieldHandle
			continue
		}
		seen[p] = true
	}
}

// bareName returns what « Nom » means in column i, beside « Prénom ».
func (l *Layout) bareName(i int) Field {
	group := l.slots[i].group
	another := func(s slot) bool { return s.group == group && s.bare && s.field == FieldFamily }
	switch {
	case !l.has(group, FieldFamily):
		return FieldFamily
	case l.has(group, FieldBirth) || slices.ContainsFunc(l.slots[:i], another):
		return FieldHandle // a companion's, a former one
	}
	return FieldBirth // « Nom d'usage » stands beside it
}

// has reports whether a column of the group holds one of the fields.
func (l *Layout) has(group string, fields ...Field) bool {
	return slices.ContainsFunc(l.slots, func(s slot) bool {
		return s.group == group && slices.Contains(fields, s.field)
	})
}
