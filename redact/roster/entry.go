package roster

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
	"github.com/opendetat/chatham/redact/roster/sheet"
	"github.com/opendetat/chatham/redact/text"
)

// An entry is a person while rows are read and merged.
type entry struct {
	title, given, family, birth, whole string

	emails, handles, affiliations []string
	roles, quality, consent       []string

	key keys // set by merge and by together
}

// person seals an entry.
func (e *entry) person(id string) Person {
	return Person{
		ID:    id,
		Title: secret(e.title), Given: secret(e.given), Family: secret(e.family),
		Birth: secret(e.birth), Whole: secret(e.whole),
		Emails: secrets(e.emails), Handles: secrets(e.handles), Affiliations: secrets(e.affiliations),
		Role:    secret(strings.Join(e.roles, "\n")),
		Quality: secret(strings.Join(e.quality, "\n")),
		Consent: secret(strings.Join(e.consent, "\n")),
	}
}

// secret conceals s; nothing gives the zero Secret, so that equal people are
// deeply equal.
func secret(s string) text.Secret {
	if s == "" {
		return text.Secret{}
	}
	return text.Conceal(s)
}

func secrets(list []string) []text.Secret {
	var out []text.Secret
	for _, s := range list {
		out = append(out, text.Conceal(s))
	}
	return out
}

// named reports whether the entry says how someone is called.
func (e *entry) named() bool {
	return !cell.IsBlank(e.given) || !cell.IsBlank(e.family) || !cell.IsBlank(e.whole)
}

// someone reports whether the entry stands for a person at all.
func (e *entry) someone() bool { return e.named() || len(e.emails)+len(e.handles) > 0 }

// readEntries reads the people whom some cells of a row speak of: the
// participant, or the payer.
func readEntries(l *sheet.Layout, row []string, whom string) []entry {
	var shared entry
	cells := make(map[Field]string, 4)
	for f, c := range l.Cells(row, whom) {
		switch f {
		case sheet.FieldName, sheet.FieldGiven, sheet.FieldFamily, sheet.FieldBirth, sheet.FieldTitle:
			cells[f] = c
		default:
			shared.add(f, c)
		}
	}
	names := readNames(cells, l.FamilyFirst(whom))
	if len(names) == 0 {
		return []entry{shared}
	}
	out := make([]entry, len(names))
	for i, n := range names {
		out[i] = shared.with(n)
		if i == 0 {
			out[i].emails = cell.AppendNew(out[i].emails, shared.emails...)
			out[i].handles = cell.AppendNew(out[i].handles, shared.handles...)
		}
	}
	return out
}

// with returns a copy of an entry under a name, without the addresses and the
// accounts, which belong to one person only.
func (e *entry) with(n name.Name) entry {
	return entry{
		title: n.Title, given: n.Given, family: n.Family, birth: cell.Clean(n.Birth), whole: n.Whole,
		emails: cell.AppendNew(nil, n.Emails...), handles: cell.AppendNew(nil, n.Also...),
		affiliations: cell.AppendNew(slices.Clone(e.affiliations), n.Affiliations...),
		roles:        slices.Clone(e.roles),
		quality:      slices.Clone(e.quality),
		consent:      slices.Clone(e.consent),
	}
}

// add reads a cell that is no part of a name.
func (e *entry) add(f Field, s string) {
	switch f {
	case sheet.FieldEmail:
		e.emails = cell.AppendNew(e.emails, name.Addresses(s)...)
	case sheet.FieldHandle:
		e.handles = cell.AppendNew(e.handles, name.Accounts(s)...)
	case sheet.FieldConsent:
		e.consent = cell.AppendNew(e.consent, cell.Lines(s)...)
	case sheet.FieldAffiliation:
		for _, v := range cell.Lines(s) {
			switch {
			case isNothing(v):
			case isStatus(v):
				e.roles = cell.AppendNew(e.roles, v)
			default:
				e.affiliations = cell.AppendNew(e.affiliations, v)
			}
		}
	case sheet.FieldRole:
		e.roles = cell.AppendNew(e.roles, slices.DeleteFunc(cell.Lines(s), isNothing)...)
	case sheet.FieldQuality:
		e.quality = cell.AppendNew(e.quality, slices.DeleteFunc(cell.Lines(s), isNothing)...)
	}
}

// isNothing reports whether an answer says that there is nothing to say.
func isNothing(v string) bool {
	const longest = 24 // bytes: no answer that says nothing is longer
	if len(v) > longest {
		return false
	}
	key := cell.Joined(v)
	return key == "" || lex().nowhere[key]
}

// isStatus reports whether an answer to « structure ? » says what someone is
// instead: « retraitée ».
func isStatus(v string) bool { return len(v) <= 32 && lex().status[cell.Joined(v)] }

// readNames reads the cells that say how people are called. A whole name serves
// where there is no surname of its own.
func readNames(cells map[Field]string, familyFirst bool) []name.Name {
	var out []name.Name
	given, family, whole := cells[sheet.FieldGiven], cells[sheet.FieldFamily], cell.Clean(cells[sheet.FieldName])
	if name.IsNobody(family) && !name.IsNobody(cells[sheet.FieldBirth]) && cell.IsBlank(whole) {
		family = cells[sheet.FieldBirth] // « Nom d'usage » is filled in by those who have another
	}
	if cell.IsBlank(family) && (cell.IsBlank(given) || !cell.IsBlank(whole)) {
		out = name.Parse(whole, familyFirst)
		if len(out) == 1 && !name.IsNobody(given) {
			out[0].Given = cell.Clean(given)
		}
	} else if n, ok := name.ParseParts(given, family); ok {
		if !name.IsNobody(whole) {
			n.Whole = whole
		}
		out = []name.Name{n}
	}
	for i := range out {
		if t := name.Declared(cells[sheet.FieldTitle]); t != "" {
			out[i].Title = t
		}
		if b := cell.Clean(cells[sheet.FieldBirth]); out[i].Birth == "" && !name.IsNobody(b) && cell.Joined(b) != cell.Joined(out[i].Family) {
			out[i].Birth = b
		}
	}
	return out
}
