package redact

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/text"
)

// Subjects gives every finding without a subject one: the same for the same
// words, folded, and for a surname or first name that stands alone once the
// full name was found. Subjects are numbered by place and say nothing of the
// words. A form that notes teach is its name's. Findings must be by place, with
// their surfaces.
func Subjects(findings []Finding) {
	s := subjects{by: map[string]string{}, n: map[string]int{}, named: map[nameOf]string{}, called: map[nameOf]string{}}
	for i := range findings {
		if f := &findings[i]; f.Subject == "" && f.Kind == Person {
			f.Subject = once(s.named, f, s.full)
		}
	}
	for i := range findings {
		if f := &findings[i]; f.Subject == "" {
			f.Subject = once(s.called, f, func(f *Finding) string { return s.of(f.Kind, text.FoldString(f.name())) })
		}
	}
}

// name returns whose name a finding is.
func (f *Finding) name() string {
	if !f.Of.IsZero() {
		return f.Of.Reveal()
	}
	return f.Surface.Reveal()
}

type subjects struct {
	by map[string]string // kind and folded words → subject
	n  map[string]int    // letter → how many

	named, called map[nameOf]string // what was answered: notes repeat themselves
}

// A nameOf is a name as it is written.
type nameOf struct {
	kind Kind
	name string
}

// once returns the subject of a finding, asking once for each name.
func once(known map[nameOf]string, f *Finding, ask func(*Finding) string) string {
	key := nameOf{f.Kind, f.name()}
	subject, ok := known[key]
	if !ok {
		subject = ask(f)
		known[key] = subject
	}
	return subject
}

// full registers a name of several words, and each of its words of three
// letters or more for the mentions that use it alone. It returns the subject, or
// "" for one word. A word that fits two names stays with the first.
func (s *subjects) full(f *Finding) string {
	words := strings.FieldsFunc(text.FoldString(f.name()), func(r rune) bool { return r == ' ' || r == '\n' })
	if len(words) < 2 {
		return ""
	}
	subject := s.of(f.Kind, strings.Join(words, " "))
	for _, w := range words {
		if key := string(f.Kind) + " " + w; utf8.RuneCountInString(w) > 2 && s.by[key] == "" {
			s.by[key] = subject
		}
	}
	return subject
}

func (s *subjects) of(kind Kind, folded string) string {
	key := string(kind) + " " + strings.Join(strings.Fields(folded), " ")
	if s.by[key] == "" {
		letter := map[Kind]string{Person: "u", Contact: "c", Affiliation: "o", Organisation: "o", Role: "r"}[kind]
		if letter == "" {
			letter = "q"
		}
		s.n[letter]++
		s.by[key] = fmt.Sprintf("%s%02d", letter, s.n[letter])
	}
	return s.by[key]
}
