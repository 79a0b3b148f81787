package roster

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	EmailLocal    FormKind = "email-local"    // maud.kerivel
	Handle        FormKind = "handle"         // @mk, mk
	Slug          FormKind = "slug"           // maudkerivel
)

// kinds are the kinds of forms in order.
var kinds = [...]FormKind{Full, Reversed, Given, Family, TitleFamily, GivenInitial, InitialFamily, Initials, Short, EmailLocal, Handle, Slug}

// A Form is one way of writing one person's name.
type Form struct {
	Text   text.Secret
	Kind   FormKind
	Person string // the ID
	Weak   bool   // too short or too common to name someone without support from the context
}

// Forms returns every plain written form of the person's name, each once, the
// kinds in the order of the constants. Case, accents and kinds of hyphen,
// apostrophe and space are not multiplied: a matcher compares folded texts
// ([text.Fold]). No form is empty or without a letter.
func (p *Person) Forms() []Form {
	f := former{id: p.ID, at: make(map[string]int)}
	spelt := p.spelt()
	for _, n := range spelt {
		f.names(n)
	}
	for _, n := range spelt {
		f.titles(n, p.Title.Reveal())
	}
	for _, n := range spelt {
		f.initials(n)
	}
	f.short(spelt[0])
	f.addresses(p)
	for _, n := range spelt {
		f.slugs(n)
	}
	slices.SortStableFunc(f.forms, func(a, b Form) int { return slices.Index(kinds[:], a.Kind) - slices.Index(kinds[:], b.Kind) })
	return f.forms
}

// spelt returns the parts of the name, in the list's spelling first.
func (p *Person) spelt() []name.Parts {
	var out []name.Parts
	whole := p.Whole.Reveal()
	for _, given := range name.GivenSpellings(p.Given.Reveal()) {
		for _, family := range name.Spellings(p.Family.Reveal()) {
			out = append(out, name.Split(given, family, p.Birth.Reveal(), whole))
			whole = "" // in one spelling alone
		}
	}
	return out
}

// A former collects forms.
type former struct {
	id    string
	forms []Form
	at    map[string]int // by folded text
}

// add adds a form, unless it is there: the first kind stays, and a form that
// one way of writing makes firm is firm.
func (f *former) add(kind FormKind, s string, weak bool) {
	s = cell.Clean(s)
	key := text.FoldString(s)
	if !hasLetter(key) {
		return
	}
	if i, ok := f.at[key]; ok {
		f.forms[i].Weak = f.forms[i].Weak && weak
		return
	}
	f.at[key] = len(f.forms)
	f.forms = append(f.forms, Form{text.Conceal(s), kind, f.id, weak})
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// names adds the forms that are made of whole words.
func (f *former) names(n name.Parts) {
	if n.IsFull() {
		f.add(Full, n.Whole, false)
	}
	for _, g := range n.Fronts() {
		for _, s := range n.Families {
			f.add(Full, g+" "+s.Text, false)
		}
	}
	for _, g := range n.Fronts() {
		for _, s := range n.Families {
			f.add(Reversed, s.Text+" "+g, false)
		}
	}
	for _, g := range n.Givens {
		f.add(Given, g.Text, g.Weak || name.IsTiny(g.Text))
	}
	for _, s := range n.Families {
		f.add(Family, s.Text, s.Weak || name.IsTiny(s.Text))
	}
	if len(f.forms) == 0 {
		f.add(Given, n.Whole, name.IsTiny(n.Whole)) // a name that could not be parted
	}
}

// titles adds the surname after the titles that people say, whoever is meant:
// notes get them wrong, and a wrong one names someone all the same.
func (f *former) titles(n name.Parts, own string) {
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
			f.add(TitleFamily, t+" "+s.Text, false)
		}
	}
}

// addresses adds what names the person in an address or an account.
func (f *former) addresses(p *Person) {
	for _, e := range p.Emails {
		local, _, _ := strings.Cut(e.Reveal(), "@")
		local, _, _ = strings.Cut(local, "+")
		if !isShared(local) {
			f.add(EmailLocal, local, len(cell.Joined(local)) < 4)
		}
	}
	for _, h := range p.Handles {
		f.add(Handle, "@"+h.Reveal(), false)
		f.add(Handle, h.Reveal(), len(cell.Joined(h.Reveal())) < 4)
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
	add := func(s string) {
		if s = cell.Joined(s); s != "" {
			f.add(Slug, s, utf8.RuneCountInString(s) < slugFirm)
		}
	}
	for _, g := range n.Fronts() {
		for _, s := range n.Families {
			add(g + s.Text)
			add(s.Text + g)
		}
	}
	for _, i := range n.GivenInitials {
		for _, s := range n.Families {
			if j := cell.Joined(s.Text); len(strings.Fields(s.Text)) > 1 || strings.Contains(s.Text, "-") {
				f.add(Slug, cell.Joined(i.Bare[0])+"."+j, false) // « o.diarracolin »
			}
			add(i.Bare[0] + s.Text)
			add(s.Text + i.Bare[0])
		}
	}
	for _, g := range n.Fronts() {
		for _, i := range n.FamilyInitials {
			add(g + i.Bare[0])
		}
	}
	for _, g := range n.Fronts() {
		add(g)
	}
	for _, s := range n.Families {
		if !s.Weak {
			add(s.Text)
		}
	}
}
