package main

// A misuse is a line that the program does not follow: an option that it does
// not know, a file that is not there. It is exit code 2, and it is told in the
// person's language, with what to do next on lines of its own.
type misuse struct {
	what  message
	args  []any
	hints []hint
}

// A hint is what to do next.
type hint struct {
	what message
	args []any
}

func misused(what message, args ...any) *misuse { return &misuse{what: what, args: args} }

// hint adds a line to m.
func (m *misuse) hint(what message, args ...any) *misuse {
	m.hints = append(m.hints, hint{what, args})
	return m
}

// near adds the candidate that word was probably meant to be, if there is one.
func (m *misuse) near(word string, candidates []string) *misuse {
	if c := nearest(word, candidates); c != "" {
		return m.hint(msgDidYouMean, c)
	}
	return m
}

// Error is for logs; people get explain.
func (m *misuse) Error() string { return english.say(m.what, m.args...) }
