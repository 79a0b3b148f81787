package seal

import (
	"fmt"
	"strings"
	"time"
)

// cutOptions splits off the options field: it ends at the first blank outside
// double quotes.
func cutOptions(s string) (options, rest string, err error) {
	quoted := false
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s) && s[i+1] == '"':
			i++
		case s[i] == '"':
			quoted = !quoted
		case !quoted && isBlank(rune(s[i])):
			return s[:i], strings.TrimLeftFunc(s[i:], isBlank), nil
		}
	}
	if quoted {
		return "", "", fmt.Errorf("%w: no closing quote", ErrOption)
	}
	return "", "", fmt.Errorf("%w: want a key type and its base64", ErrSyntax)
}

// setOptions reads comma-separated options. Their names are not case-sensitive.
func (sg *signer) setOptions(s string) error {
	seen := make(map[string]bool)
	for more := true; more; {
		var name, value string
		var err error
		name, value, s, more, err = nextOption(s)
		if err != nil {
			return err
		}
		if seen[name] {
			return fmt.Errorf("%w: %s is given twice", ErrOption, name)
		}
		seen[name] = true
		if err := sg.setOption(name, value); err != nil {
			return err
		}
	}
	if v := sg.valid; !v.after.IsZero() && !v.before.IsZero() && !v.before.After(v.after) {
		return fmt.Errorf("%w: valid-before is not later than valid-after", ErrOption)
	}
	return nil
}

// nextOption cuts the first option off s: a known name and, for those that
// have one, a value in double quotes.
func nextOption(s string) (name, value, rest string, more bool, err error) {
	end := strings.IndexAny(s, "=,")
	if end < 0 {
		end = len(s)
	}
	name, rest = strings.ToLower(s[:end]), s[end:]
	switch name {
	case "cert-authority":
		return "", "", "", false, ErrAuthority
	case "namespaces", "valid-after", "valid-before":
	default:
		return "", "", "", false, fmt.Errorf("%w: unknown", ErrOption)
	}
	value, rest, ok := cutQuoted(strings.TrimPrefix(rest, "="))
	if !ok {
		return "", "", "", false, fmt.Errorf("%w: the value of %s is not in double quotes", ErrOption, name)
	}
	if rest == "" {
		return name, value, "", false, nil
	}
	rest, ok = strings.CutPrefix(rest, ",")
	if !ok {
		return "", "", "", false, fmt.Errorf("%w: no comma after %s", ErrOption, name)
	}
	return name, value, rest, true, nil
}

// cutQuoted reads a value in double quotes, where \" stands for a quote.
func cutQuoted(s string) (value, rest string, ok bool) {
	s, ok = strings.CutPrefix(s, `"`)
	if !ok {
		return "", "", false
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && i+1 < len(s) && s[i+1] == '"':
			i++
		case s[i] == '"':
			return b.String(), s[i+1:], true
		}
		b.WriteByte(s[i])
	}
	return "", "", false
}

func (sg *signer) setOption(name, value string) error {
	var err error
	switch name {
	case "namespaces":
		sg.namespaces = parsePatterns(value)
		for _, p := range sg.namespaces {
			if strings.TrimPrefix(p, "!") == "" {
				return fmt.Errorf("%w: empty name in namespaces", ErrOption)
			}
		}
	case "valid-after":
		sg.valid.after, err = stampOption(name, value)
	case "valid-before":
		sg.valid.before, err = stampOption(name, value)
	}
	return err
}

func stampOption(name, value string) (time.Time, error) {
	t, err := parseStamp(value)
	if err != nil {
		return t, fmt.Errorf("%w: %s: %w", ErrOption, name, err)
	}
	return t, nil
}
