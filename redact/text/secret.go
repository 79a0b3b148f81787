package text

import "log/slog"

// A Secret holds a surface form: a name, an address, anything that a log, an
// error or a panic must never show. Every way of printing it, JSON and slog
// included, gives the same mask; [Secret.Reveal] is the one way out, and
// `make no-reveal` lists the files that may call it.
//
// It is built on a pointer, because fmt reads the unexported fields of a
// string-based type under %+v without asking its methods.
type Secret struct{ p *string }

const mask = "▒▒▒"

// Conceal returns s as a Secret.
func Conceal(s string) Secret { return Secret{&s} }

// ConcealAll returns strings as Secrets, which stay within list.
func ConcealAll(list []string) []Secret {
	out := make([]Secret, len(list))
	for i := range list {
		out[i].p = &list[i]
	}
	return out
}

// Reveal returns the surface form; the zero Secret holds the empty string.
func (s Secret) Reveal() string {
	if s.p == nil {
		return ""
	}
	return *s.p
}

// IsZero reports whether s holds nothing.
func (s Secret) IsZero() bool { return s.p == nil || *s.p == "" }

// Equal reports whether both hold the same bytes.
func (s Secret) Equal(o Secret) bool { return s.Reveal() == o.Reveal() }

func (s Secret) String() string { return mask }

func (s Secret) GoString() string { return mask }

func (s Secret) LogValue() slog.Value { return slog.StringValue(mask) }

// MarshalText masks too: a file that must hold surface forms (the proposal)
// says so field by field.
func (s Secret) MarshalText() ([]byte, error) { return []byte(mask), nil }
