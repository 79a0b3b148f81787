package recognize

import (
	"github.com/opendetat/chatham/redact/recognize/internal/contact"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/rule"
)

// Default returns the recognisers in the order in which they run. The order
// decides nothing between two findings that overlap: redact.Resolve does.
func Default() []reading.Recogniser {
	return []reading.Recogniser{
		listed.People,    // people of the participant list, in every plain form
		listed.Spelled,   // the same in pieces: letters set apart, a word cut at a line's end
		contact.Email,    // addresses, and the disguises they wear
		contact.Phone,    // numbers that someone answers
		contact.Handle,   // accounts on networks, chats and forges
		rule.Titled,      // people whom a title or a function announces
		rule.Attendance,  // lists of who was there, and who did what
		rule.Said,        // people by what they say: verbs of speech, labels of turns
		rule.OffRecord,   // what was said so that it would not be written
		rule.Prose,       // people in English text, by a model
		rule.FullName,    // full names with nothing around them
		contact.URL,      // links to someone, or to what was never published
		contact.Embedded, // files within the text, in base64
		contact.Postal,   // houses in streets, boxes at the post office
		contact.Plate,    // the plates of vehicles
		contact.Birth,    // dates of birth
		contact.NIR,      // French social security numbers
		contact.IBAN,     // bank accounts
		contact.SIREN,    // the numbers of French organisations
	}
}
