package roster

import (
	"slices"
	"strings"

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
	return !isWordless(e.given) || !isWordless(e.family) || !isWordless(e.whole)
}

// someone reports whether the entry stands for a person at all.
func (e *entry) someone() bool { return e.named() || len(e.emails)+len(e.handles) > 0 }

// entries reads the people of one group on a row: the participant, the payer.
func (l *layout) entries(row []string, group string) []entry {
	var shared entry
	cells := make(map[Field]string)
	familyFirst := false
	for i, s := range l.slots {
		if i >= len(row) || s.group != group || s.field == "" {
			continue
		}
		switch cell := row[i]; s.field {
		case FieldName, FieldGiven, FieldFamily, FieldBirth, FieldTitle:
			cells[s.field] = cell
			familyFirst = familyFirst || s.familyFirst
		default:
			shared.add(s.field, cell)
		}
	}
	names := readNames(cells, familyFirst)
	if len(names) == 0 {
		return []entry{shared}
	}
	out := make([]entry, len(names))
	for i, n := range names {
		out[i] = n.entry(shared)
		if i == 0 {
			out[i].emails = appendNew(out[i].emails, shared.emails...)
			out[i].handles = appendNew(out[i].handles, shared.handles...)
		}
	}
	return out
}

// entry returns a copy of shared, but for addresses and accounts, with the name.
func (n name) entry(shared entry) entry {
	return entry{
		title: n.title, given: n.given, family: n.family, birth: clean(n.birth), whole: n.whole,
		emails: appendNew(nil, n.emails...), handles: appendNew(nil, n.also...),
		affiliations: appendNew(slices.Clone(shared.affiliations), n.affiliations...),
		roles:        slices.Clone(shared.roles),
		quality:      slices.Clone(shared.quality),
		consent:      slices.Clone(shared.consent),
	}
}

// add reads a cell that is no part of a name.
func (e *entry) add(f Field, cell string) {
	switch f {
	case FieldEmail:
		e.emails = appendNew(e.emails, addresses(cell)...)
	case FieldHandle:
		e.handles = appendNew(e.handles, accounts(cell)...)
	case FieldConsent:
		e.consent = appendNew(e.consent, lines(cell)...)
	case FieldAffiliation:
		for _, v := range lines(cell) {
			switch {
			case isNothing(v):
			case isStatus(v):
				e.roles = appendNew(e.roles, v)
			default:
				e.affiliations = appendNew(e.affiliations, v)
			}
		}
	case FieldRole:
		e.roles = appendNew(e.roles, slices.DeleteFunc(lines(cell), isNothing)...)
	case FieldQuality:
		e.quality = appendNew(e.quality, slices.DeleteFunc(lines(cell), isNothing)...)
	}
}

// isNothing reports whether an answer says that there is nothing to say.
func isNothing(v string) bool {
	const longest = 24 // bytes: no answer that says nothing is longer
	if len(v) > longest {
		return false
	}
	key := joined(v)
	return key == "" || lex().nowhere[key]
}

// isStatus reports whether an answer to « structure ? » says what someone is
// instead: « retraitée ».
func isStatus(v string) bool { return len(v) <= 32 && lex().status[joined(v)] }

// readNames reads the cells that say how the people of a group are called.
func readNames(cells map[Field]string, familyFirst bool) []name {
	var out []name
	given, family := cells[FieldGiven], cells[FieldFamily]
	if isWordless(given+family) || isWordless(family) && !isWordless(cells[FieldName]) {
		out = parseNames(cells[FieldName], familyFirst)
		if len(out) == 1 && !isWordless(given) && !isNobody(given) {
			out[0].given = clean(given)
		}
	} else if n, ok := parseParts(given, family); ok {
		if whole := clean(cells[FieldName]); !isNobody(whole) {
			n.whole = whole
		}
		out = []name{n}
	}
	for i := range out {
		if t := declaredTitle(cells[FieldTitle]); t != "" {
			out[i].title = t
		}
		if b := clean(cells[FieldBirth]); out[i].birth == "" && !isNobody(b) && joined(b) != joined(out[i].family) {
			out[i].birth = b
		}
	}
	return out
}

// parseParts reads a first name and a surname that stand in cells of their own.
// A cell that holds both, the other being empty, is read as a whole name.
func parseParts(given, family string) (name, bool) {
	var n name
	g, f := n.extract(clean(given)), n.extract(clean(family))
	noGiven, noFamily := isNobody(g), isNobody(f)
	if noGiven && noFamily {
		return n, len(n.emails)+len(n.also) > 0
	}
	if noGiven && !isSurname(g) {
		g = ""
	}
	if noFamily && !isSurname(f) {
		f = ""
	}
	switch {
	case g == "" && f != "" && mixed(f):
		return parseName(clean(family), false), true
	case f == "" && slices.ContainsFunc(strings.Fields(g), isCaps) && mixed(g):
		return parseName(clean(given), false), true
	}
	g = strings.Join(n.takeTitle(strings.Fields(g)), " ")
	f = strings.Join(n.takeBirth(n.takeTitle(strings.Fields(f))), " ")
	n.given, n.family = g, f
	n.whole = clean(g + " " + f)
	return n, true
}

// isSurname reports whether a placeholder is a surname too, when something
// else stands beside it.
func isSurname(part string) bool {
	switch joined(part) {
	case "guest", "test", "vide", "total", "nil":
		return true
	}
	return false
}

// mixed reports whether a cell has several words, not all in capitals, none of
// which starts a surname.
func mixed(cell string) bool {
	w := strings.Fields(cell)
	return len(w) > 1 && !every(w, isCaps) && !isParticle(w[0]) && !isElided(w[0])
}
