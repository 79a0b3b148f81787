package recognize

// Default returns the recognisers in the order in which they run. The order
// decides nothing between two findings that overlap: redact.Resolve does.
func Default() []Recogniser {
	return []Recogniser{
		listed,     // people of the participant list, in every plain form
		spelled,    // the same in pieces: letters set apart, a word cut at a line's end
		email,      // addresses, and the disguises they wear
		phone,      // numbers that someone answers
		handle,     // accounts on networks, chats and forges
		titled,     // people whom a title or a function announces
		attendance, // lists of who was there, and who did what
		said,       // people by what they say: verbs of speech, labels of turns
		offrecord,  // what was said so that it would not be written
		prose,      // people in English text, by a model
		fullname,   // full names with nothing around them
		url,        // links to someone, or to what was never published
		embedded,   // files within the text, in base64
		postal,     // houses in streets, boxes at the post office
		plate,      // the plates of vehicles
		birth,      // dates of birth
		nir,        // French social security numbers
		iban,       // bank accounts
		siren,      // the numbers of French organisations
	}
}
