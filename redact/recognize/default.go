package recognize

// Default returns the recognisers in the order in which they run. The order
// decides nothing between two findings that overlap: redact.Resolve does.
func Default() []Recogniser {
	return []Recogniser{
		listed, // people of the participant list, in every plain form
		email,  // addresses, and the disguises they wear
		phone,  // numbers that someone answers
		handle, // accounts on networks, chats and forges
		titled, // people whom a title or a function announces
		url,    // links to someone, or to what was never published
	}
}
