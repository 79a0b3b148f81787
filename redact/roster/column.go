package roster

// A Field is what a column holds.
type Field string

// The fields that are kept. Their names are the roles that [Options] takes.
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

// A Reason says why a column was dropped.
type Reason string

// The reasons.
const (
	ReasonPhone      Reason = "phone"
	ReasonOrder      Reason = "order"      // order and ticket numbers, states, types
	ReasonPayment    Reason = "payment"    // means of payment, invoices
	ReasonAmount     Reason = "amount"     // prices, discounts
	ReasonAddress    Reason = "address"    // postal
	ReasonPlace      Reason = "place"      // town, department, country
	ReasonDate       Reason = "date"       // dates, times, ages
	ReasonAttendance Reason = "attendance" // present, signature, check-in
	ReasonImage      Reason = "image"      // the right to one's image: no consent to be quoted
	ReasonAgreement  Reason = "agreement"  // newsletters, terms, data processing: no consent to be quoted
	ReasonSensitive  Reason = "sensitive"  // diet, disability, health
	ReasonTechnical  Reason = "technical"  // identifiers, addresses of machines
	ReasonUnused     Reason = "unused"     // recognised, but another column serves
	ReasonUnknown    Reason = "unknown"    // anything else: free questions above all
)

// A Column is a column of the list.
type Column struct {
	Index  int    // from 1, as a person counts
	Header string // shortened when long; empty when the list gives none, or when it looks like data
	Field  Field  // what it holds; empty when dropped
	Payer  bool   // it speaks of whoever paid, not of the participant
	Reason Reason // why it was dropped; empty when kept
}
