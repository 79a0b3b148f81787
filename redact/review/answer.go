package review

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
)

// An Answer is a line of an answers file.
type Answer struct {
	File    string // as errors name it
	Line    int    // from 1
	Verdict redact.Verdict
	All     bool   // of Accept: every edit that is open
	Form    bool   // of KeepIt: every edit of the form that the notes teach and that Edit is of
	Subject string // every edit of this subject, or
	Edit    string // one edit
	New     string // of Amend
	Reason  redact.Reason
	Kind    redact.Kind   // of Add
	Name    redact.Secret // of Add
}

// An AnswerError says which line of an answers file is refused. It shows no
// word of the line.
type AnswerError struct {
	File string
	Line int
	Err  error // one of those below, or why the proposal refused
}

func (e *AnswerError) Error() string { return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err) }

func (e *AnswerError) Unwrap() error { return e.Err }

// Why a line is refused.
var (
	ErrEncoding = errors.New("not UTF-8")
	ErrVerb     = errors.New("not one of accept, keep, refuse, amend, add, undo")
	ErrTarget   = errors.New("no edit or subject is named")
	ErrReason   = errors.New("not one of the reasons to keep")
	ErrKind     = errors.New("not one of the kinds")
	ErrWords    = errors.New("the words are missing, or are no line of text")
	ErrRest     = errors.New("something follows the answer")
	ErrLearnt   = errors.New("no edit of a form that the notes teach")
	ErrNoEdit   = errors.New("no such edit or subject in the proposal")
)

// Kinds lists what an added name can be, in the order in which a person is
// asked.
func Kinds() []redact.Kind {
	return []redact.Kind{redact.Person, redact.Organisation, redact.Affiliation, redact.Role, redact.Contact, redact.Quasi, redact.Sensitive, redact.OffRecord}
}

// Parse reads an answers file, whose format the package documents. name is how
// errors call it. The first line that is not an answer is an [AnswerError], and
// there are no answers then.
func Parse(name string, file []byte) ([]Answer, error) {
	var out []Answer
	n := 0
	for line := range strings.Lines(strings.TrimPrefix(string(file), "\uFEFF")) {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		a, err := parse(line)
		if err != nil {
			return nil, &AnswerError{name, n, err}
		}
		a.File, a.Line = name, n
		out = append(out, a)
	}
	return out, nil
}

func parse(line string) (a Answer, err error) {
	if !utf8.ValidString(line) {
		return a, ErrEncoding
	}
	verb, rest := word(line)
	if verb == "refuse" {
		a.Verdict, a.Form, a.Reason = redact.KeepIt, true, redact.NotAName
		return a, a.refuse(rest)
	}
	switch a.Verdict = redact.Verdict(verb); a.Verdict {
	case redact.Accept:
		return a, a.accept(rest)
	case redact.KeepIt:
		return a, a.keep(rest)
	case redact.Amend:
		return a, a.amend(rest)
	case redact.Add:
		return a, a.add(rest)
	case redact.Undo:
		return a, nothing(rest)
	}
	return a, ErrVerb
}

// word cuts the first word off s.
func word(s string) (first, rest string) {
	i := strings.IndexAny(s, " \t")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimSpace(s[i:])
}

// nothing refuses a rest that is no comment.
func nothing(rest string) error {
	if rest != "" && rest[0] != '#' {
		return ErrRest
	}
	return nil
}

var target = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z]{1,3}[0-9]{1,6}$`) })

// edit reports whether an ID is an edit's; a subject's begins otherwise.
func edit(id string) bool { return id[0] == 'e' && id[1] >= '0' && id[1] <= '9' }

func (a *Answer) target(s string) (rest string, err error) {
	id, rest := word(s)
	switch {
	case !target().MatchString(id):
		return rest, ErrTarget
	case edit(id):
		a.Edit = id
	default:
		a.Subject = id
	}
	return rest, nil
}

func (a *Answer) accept(s string) error {
	if all, rest := word(s); all == "all" {
		a.All = true
		return nothing(rest)
	}
	rest, err := a.target(s)
	if err != nil {
		return err
	}
	return nothing(rest)
}

func (a *Answer) refuse(s string) error {
	rest, err := a.target(s)
	if err == nil && a.Edit == "" {
		err = ErrTarget
	}
	if err != nil {
		return err
	}
	return nothing(rest)
}

func (a *Answer) keep(s string) error {
	rest, err := a.target(s)
	if err != nil {
		return err
	}
	reason, rest := word(rest)
	if a.Reason = redact.Reason(reason); !slices.Contains(redact.Reasons(), a.Reason) {
		return ErrReason
	}
	return nothing(rest)
}

func (a *Answer) amend(s string) error {
	rest, err := a.target(s)
	if err != nil {
		return err
	}
	if rest == "" || !oneLine(rest) {
		return ErrWords
	}
	a.New = unquote(rest)
	return nil
}

func (a *Answer) add(s string) error {
	kind, rest := word(s)
	if a.Kind = redact.Kind(kind); !slices.Contains(Kinds(), a.Kind) {
		return ErrKind
	}
	name := unquote(rest)
	if strings.TrimSpace(name) == "" || !oneLine(name) {
		return ErrWords
	}
	a.Name = redact.Conceal(name)
	return nil
}

// oneLine reports whether s holds no control character and no end of line.
func oneLine(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool {
		return r < ' ' || r >= 0x7f && r < 0xa0 || r == 0x2028 || r == 0x2029
	}) < 0
}

// unquote leaves out the pair of quotation marks around the whole of s; in
// «a» or «b» they are not around the whole.
func unquote(s string) string {
	for _, q := range []struct{ open, close, space string }{
		{`"`, `"`, ""}, {"“", "”", ""}, {"«", "»", " \u00a0\u202f"},
	} {
		inner, opened := strings.CutPrefix(s, q.open)
		inner, closed := strings.CutSuffix(inner, q.close)
		if opened && closed && !strings.Contains(inner, q.open) && !strings.Contains(inner, q.close) {
			return strings.Trim(inner, q.space)
		}
	}
	return s
}
