package score

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Form is how a mention is written: what a miss has in common with others,
// and all that a report says of it.
type Form string

// The forms, in the order in which FormOf tries them.
const (
	SplitForm   Form = "split by a line break"
	AddressForm Form = "in a handle, URL or file name"
	NumberForm  Form = "digits"
	InitialForm Form = "initials"
	LowerForm   Form = "lower case"
	ShortForm   Form = "name and initial"
	LoneForm    Form = "lone capitalised word"
	FullForm    Form = "full name"
	PhraseForm  Form = "several words"
)

// Forms lists every form in the order of a report.
func Forms() []Form {
	return []Form{FullForm, LoneForm, LowerForm, InitialForm, ShortForm, SplitForm, AddressForm, NumberForm, PhraseForm}
}

// FormOf returns the form of a mention in its notes. A person's name of several
// words is a full name; anything else of several words is a phrase.
func FormOf(raw []byte, s Span) Form {
	surface := string(raw[s.Start:s.End])
	parts := strings.Fields(surface)
	switch upper, lower, letters := countCases(surface); {
	case strings.Contains(surface, "\n"):
		return SplitForm
	case inAddress(raw, s):
		return AddressForm
	case letters == 0:
		return NumberForm
	case upper == letters && letters <= 4:
		return InitialForm
	case lower == letters:
		return LowerForm
	case len(parts) == 1:
		return LoneForm
	case s.Type != Listed && s.Type != Unlisted:
		return PhraseForm
	}
	for _, p := range parts {
		if abbreviated(p) {
			return ShortForm
		}
	}
	return FullForm
}

func countCases(s string) (upper, lower, letters int) {
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return upper, lower, letters
}

// abbreviated reports whether a word is an initial, or several: « P. », « B »,
// « J.-N. ».
func abbreviated(word string) bool {
	for _, part := range strings.FieldsFunc(word, func(r rune) bool { return r == '.' || r == '-' }) {
		if utf8.RuneCountInString(part) > 1 {
			return false
		}
	}
	return true
}

// inAddress reports whether a mention holds an address or is a part of one:
// something before it in the same run of signs, or after it, that prose has not.
func inAddress(raw []byte, s Span) bool {
	surface := raw[s.Start:s.End]
	if bytes.ContainsAny(surface, "@/_#~") {
		return true
	}
	before := raw[:s.Start]
	if i := bytes.LastIndexAny(before, " \t\r\n()[]<>\"'`|*«»"); i >= 0 {
		before = before[i+1:]
	}
	if bytes.ContainsAny(before, "@/_~") {
		return true
	}
	after := raw[s.End:]
	return len(after) > 1 && (after[0] == '_' || after[0] == '@' || after[0] == '.' && 'a' <= after[1] && after[1] <= 'z')
}
