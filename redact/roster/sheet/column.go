package sheet

// A Field is what a column holds.
type Field string

// The fields that are kept. Their names are the keys of the columns that [Plan] takes.
const (
	FieldName        Field = "name"        // the whole name in one cell
	FieldGiven       Field = "given"       // first names
	FieldFamily      Field = "family"      // surname in use
	FieldBirth       Field = "birth"       // birth name
	FieldTitle       Field = "title"       // Mme, M., Me; or the gender as declared
	FieldAffiliation Field = "affiliation" // organisation, service, department
	FieldRole        Field = "role"        // post, mandate, profession
	FieldQuality     Field = "quality"     // how the person asked to be described
	FieldEmail       Field = "email"
	FieldHandle      Field = "handle"  // pseudonym, account
	FieldConsent     Field = "consent" // to being quoted or named
)

// names reports whether the field alone says who someone is.
func (f Field) names() bool { return f == FieldName || f == FieldGiven || f == FieldFamily }

// known reports whether f is one of the constants.
func (f Field) known() bool {
	switch f {
	case FieldName, FieldGiven, FieldFamily, FieldBirth, FieldTitle, FieldAffiliation,
		FieldRole, FieldQuality, FieldEmail, FieldHandle, FieldConsent:
		return true
	}
	return false
}

// A Reason says why a column was dropped.
type Reason string

// The reasons. A consent to be photographed, to get a newsletter or to have
// one's data processed is no consent to be quoted, so it is not kept as one.
const (
	ReasonPhone      Reason = "phone"
	ReasonOrder      Reason = "order"      // order and ticket numbers, states, types
	ReasonPayment    Reason = "payment"    // means of payment, invoices
	ReasonAmount     Reason = "amount"     // prices, discounts
	ReasonAddress    Reason = "address"    // postal
	ReasonPlace      Reason = "place"      // town, department, country
	ReasonDate       Reason = "date"       // dates, times, ages
	ReasonAttendance Reason = "attendance" // present, signature, check-in
	ReasonImage      Reason = "image"      // the right to one's image
	ReasonAgreement  Reason = "agreement"  // newsletters, terms, data processing
	ReasonSensitive  Reason = "sensitive"  // diet, disability, health
	ReasonTechnical  Reason = "technical"  // identifiers, addresses of machines
	ReasonUnused     Reason = "unused"     // understood, but another column serves
	ReasonUnknown    Reason = "unknown"    // anything else: free questions above all
)

// A Column is a column of the list.
type Column struct {
	Index  int    // from 1, as a person counts
	Header string // shortened; empty when there is none, or when it looks like data
	Field  Field  // what it holds; empty when dropped
	Other  bool   // it speaks of someone else than the participant: who paid, who comes along
	Reason Reason // why it was dropped; empty when kept
}
