package roster

import "github.com/opendetat/chatham/redact/text"

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

// A Form is one way of writing one person's name.
type Form struct {
	Text   text.Secret
	Kind   FormKind
	Person string // the ID
	Weak   bool   // too short or too common to name someone without support from the context
}

// Forms returns every plain written form of the person's name, each once. Case,
// accents, kinds of hyphen, apostrophe and space are not multiplied: a matcher
// compares folded texts. The order is that of the kinds.
func (p *Person) Forms() []Form { return nil }
