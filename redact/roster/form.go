package roster

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/internal/concurrent"
	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
	"github.com/opendetat/chatham/redact/text"
)

// A FormKind is a way of writing someone's name.
type FormKind string

// The kinds of forms, in the order of [Person.Forms].
const (
	Full          FormKind = "full"           // Maud Kerivel
	Reversed      FormKind = "reversed"       // Kerivel Maud
	Given         FormKind = "given"          // Maud
	Family        FormKind = "family"         // Kerivel
	TitleFamily   FormKind = "title-family"   // Mme Kerivel
	GivenInitial  FormKind = "given-initial"  // Maud K.
	InitialFamily FormKind = "initial-family" // M. Kerivel
	Initials      FormKind = "initials"       // MK, M.K., J-LLG
	Short         FormKind = "short"          // Alex for Alexandre
	Part          FormKind = "part"           // Marie or Laure for Marie-Laure
	EmailLocal    FormKind = "email-local"    // maud.kerivel
	Handle        FormKind = "handle"         // @mk, mk
	Slug          FormKind = "slug"           // maudkerivel
)

// kinds are the kinds of forms in order.
var kinds = [...]FormKind{Full, Reversed, Given, Family, TitleFamily, GivenInitial, InitialFamily, Initials, Short, Part, EmailLocal, Handle, Slug}

// A Form is one way of writing one person's name.
type Form struct {
	Text   text.Secret
	Folded text.Secret // the same as names are compared: see [text.Fold]
	Kind   FormKind
	Person string // the ID
	Weak   bool   // too short or too common to name someone without support from the context
}

// Forms returns every plain written form of the person's name, each once, the
// kinds in the order of the constants. Case, accents and kinds of hyphen,
// apostrophe and space are not multiplied: a matcher compares folded texts
// ([text.Fold]). No form is empty or without a letter.
func (p *Person) Forms() []Form {
	var f former
	return f.of(p)
}

// Sought returns the forms of each person that a search for runs of letters tells
// apart: those of [Person.Forms] without the ones behind a title, which are the
// surname's, and of those that differ by signs between their letters alone
// (« M.K. », « M. K. ») the first.
// Those of one half of the people are made while those of the other are.
func (r *Roster) Sought() [][]Form {
	out := make([][]Form, len(r.People))
	of := func(from, to int) {
		f := former{sought: true}
		for i := from; i < to; i++ {
			out[i] = f.of(&r.People[i])
		}
	}
	half := len(r.People) / 2
	concurrent.Do(func() { of(0, half) }, func() { of(half, len(r.People)) })
	return out
}

// of returns the forms of a person.
func (f *former) of(p *Person) []Form {
	f.reset()
	n := name.Split(p.Given.Reveal(), p.Family.Reveal(), p.Birth.Reveal(), p.Whole.Reveal())
	f.names(n)
	f.titles(n, p.Title.Reveal())
	f.initials(n)
	f.short(n)
	f.addresses(p)
	f.slugs(n)
	return f.forms(p.ID)
}

// names adds the forms that are made of whole words.
func (f *former) names(n name.Parts) {
	if n.IsFull() {
		f.add(Full, false, n.Whole)
	}
	for _, g := range n.Fronts() {
		for _, s := range n.Families {
			f.add(Full, false, g.Text, " ", s.Text)
		}
	}
	for _, g := range n.Fronts() {
		for _, s := range n.Families {
			f.add(Reversed, false, s.Text, " ", g.Text)
		}
	}
	for _, g := range n.Givens {
		f.add(Given, g.Weak || name.IsTiny(g.Text), g.Text)
	}
	for _, s := range n.Families {
		f.add(Family, s.Weak || name.IsTiny(s.Text), s.Text)
	}
	if len(f.drafts) == 0 {
		f.add(Given, name.IsTiny(n.Whole), n.Whole) // a name that could not be parted
	}
}

// titles adds the surname after the titles that people say, whoever is meant:
// notes get them wrong, and a wrong one names someone all the same.
func (f *former) titles(n name.Parts, own string) {
	if f.sought {
		return
	}
	titles := []string{"Mme", "Madame", "M.", "M", "Monsieur"}
	switch cell.Joined(own) {
	case "", "m", "mme", "monsieur", "madame", "metmme", "mmeetm":
	case "me", "maitre":
		titles = append(titles, "Me", "Maître")
	case "dr", "docteur", "docteure":
		titles = append(titles, "Dr", "Docteur", "Docteure")
	case "pr", "prof", "professeur", "professeure":
		titles = append(titles, "Pr", "Professeur", "Professeure")
	case "mlle", "mademoiselle":
		titles = append(titles, "Mlle", "Mademoiselle")
	default:
		titles = append(titles, own)
	}
	for _, t := range titles {
		for _, s := range n.Families {
			f.add(TitleFamily, false, t, " ", s.Text)
		}
	}
}

// addresses adds what names the person in an address or an account.
func (f *former) addresses(p *Person) {
	for _, e := range p.Emails {
		local, _, _ := strings.Cut(e.Reveal(), "@")
		local, _, _ = strings.Cut(local, "+")
		if !isShared(local) {
			f.add(EmailLocal, len(cell.Joined(local)) < 4, local)
		}
	}
	for _, h := range p.Handles {
		f.add(Handle, false, "@", h.Reveal())
		f.add(Handle, len(cell.Joined(h.Reveal())) < 4, h.Reveal())
	}
}

// isShared reports whether several people read an address: contact@,
// secretariat.general@.
func isShared(local string) bool {
	first, _, _ := strings.Cut(strings.Map(func(r rune) rune {
		if strings.ContainsRune("._-", r) {
			return ' '
		}
		return r
	}, local), " ")
	return lex().shared[cell.Joined(first)] || lex().shared[cell.Joined(local)]
}

// slugFirm is the length in letters from which a slug names someone alone.
const slugFirm = 6

// slugs adds the names as account and file names have them: folded letters
// without anything between them.
func (f *former) slugs(n name.Parts) {
	add := func(a, b string) {
		f.add(Slug, utf8.RuneCountInString(a)+utf8.RuneCountInString(b) < slugFirm, a, b)
	}
	givens, families := joined(n.Fronts()), joined(n.Families)
	for _, g := range givens {
		for _, s := range families {
			add(g, s)
			add(s, g)
		}
		for _, i := range n.FamilyInitials {
			add(g, cell.Joined(i.Bare[0]))
		}
		add(g, "")
	}
	for _, i := range n.GivenInitials {
		letters := cell.Joined(i.Bare[0])
		for _, s := range families {
			add(letters, s)
			add(s, letters)
			if len(n.Families) > 1 {
				f.add(Slug, false, letters, ".", s) // « o.diarracolin »
			}
		}
	}
	for _, s := range n.Families {
		if !s.Weak {
			add(cell.Joined(s.Text), "")
		}
	}
}

// joined returns the folded letters of pieces, each once.
func joined(pieces []name.Piece) []string {
	var out []string
	for _, p := range pieces {
		if s := cell.Joined(p.Text); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
