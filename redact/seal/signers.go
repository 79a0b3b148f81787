package seal

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/crypto/ssh"
)

var (
	// ErrSyntax is returned for a line of an allowed_signers file that does
	// not have the fields "principals [options] type base64".
	ErrSyntax = errors.New("malformed line")

	// ErrOption is returned for an option that is unknown, given twice, or
	// has a value that cannot be read. An option narrows what a key may sign,
	// so one that is not understood cannot be passed over.
	ErrOption = errors.New("bad option")

	// ErrAuthority is returned for the option cert-authority: certificates
	// are not supported, each signer's own key must be listed.
	ErrAuthority = errors.New("certificate authorities are not supported")

	// ErrPrincipal is returned by [CheckPrincipal].
	ErrPrincipal = errors.New("not a principal")
)

// A LineError says where an allowed_signers file is wrong. It quotes nothing of
// the line.
type LineError struct {
	Name string // of the file
	Line int    // from 1
	Err  error  // ErrSyntax, ErrOption, ErrAuthority or ErrKey, and what
}

func (e *LineError) Error() string { return fmt.Sprintf("%s:%d: %v", e.Name, e.Line, e.Err) }

func (e *LineError) Unwrap() error { return e.Err }

// Signers says which keys may sign, as whom, for what and when: the content of
// an allowed_signers file. The zero Signers, and nil, trust nobody.
type Signers struct{ lines []signer }

// A signer is one line: it accepts key for the principals it matches.
type signer struct {
	principals patternList
	namespaces patternList // nil: any
	valid      validity
	key        ssh.PublicKey
}

// ParseSigners reads an allowed_signers file (ssh-keygen(1), ALLOWED SIGNERS);
// name stands in errors. It is strict: the first line that ssh-keygen would
// skip or that this package cannot honour in full is a [*LineError]. A file
// without any signer is not an error: it trusts nobody.
func ParseSigners(name string, file []byte) (*Signers, error) {
	s := new(Signers)
	n := 0
	for line := range bytes.Lines(file) {
		n++
		line = bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
		line = bytes.TrimLeft(line, " \t")
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		sg, err := parseSigner(line)
		if err != nil {
			return nil, &LineError{Name: name, Line: n, Err: err}
		}
		s.lines = append(s.lines, sg)
	}
	return s, nil
}

// Len returns the number of keys that are listed, each as often as it is.
func (s *Signers) Len() int {
	if s == nil {
		return 0
	}
	return len(s.lines)
}

// Names reports whether a key is listed, for any purpose and time, under a name
// that folds to the same: see [Verified.Like].
func (s *Signers) Names(name string, fold func(string) string) bool {
	if s == nil {
		return false
	}
	var all Verified
	for _, l := range s.lines {
		all.accepted = append(all.accepted, l.principals)
	}
	return all.Like(name, fold)
}

// CheckPrincipal returns [ErrPrincipal] unless p can stand in an
// allowed_signers file as the name of one signer: not empty, no pattern, no
// comma, quote or control character, no space at its ends.
func CheckPrincipal(p string) error {
	if p == "" || p[0] == '#' || p != strings.TrimSpace(p) || !utf8.ValidString(p) ||
		strings.ContainsAny(p, `*?!,"`) || strings.ContainsFunc(p, unicode.IsControl) {
		return ErrPrincipal
	}
	return nil
}

// SignersLine returns the line of an allowed_signers file, newline included,
// that lets pub sign as principal in [Namespace] only. It returns "" when
// [CheckPrincipal] refuses the principal: such a line would accept the key for
// others than the one meant.
func SignersLine(principal string, pub ssh.PublicKey) string {
	if CheckPrincipal(principal) != nil {
		return ""
	}
	if strings.ContainsRune(principal, ' ') {
		principal = `"` + principal + `"`
	}
	return fmt.Sprintf("%s namespaces=%q %s\n", principal, Namespace, keyFields(pub))
}

// parseSigner reads one line that is neither blank nor a comment.
func parseSigner(line []byte) (signer, error) {
	if bytes.HasPrefix(line, []byte("\ufeff")) {
		return signer{}, fmt.Errorf("%w: byte order mark", ErrSyntax)
	}
	if !utf8.Valid(line) || bytes.ContainsFunc(line, func(r rune) bool { return unicode.IsControl(r) && r != '\t' }) {
		return signer{}, fmt.Errorf("%w: not UTF-8 text", ErrSyntax)
	}
	principals, rest, err := cutPrincipals(string(line))
	if err != nil {
		return signer{}, err
	}
	sg := signer{principals: parsePatterns(principals)}
	if !isKeyType(rest) {
		var options string
		if options, rest, err = cutOptions(rest); err != nil {
			return signer{}, err
		}
		if err := sg.setOptions(options); err != nil {
			return signer{}, err
		}
	}
	sg.key, err = parseKeyFields(rest)
	return sg, err
}

// cutPrincipals splits off the first field, which may stand in double quotes,
// and drops these.
func cutPrincipals(line string) (principals, rest string, err error) {
	if quoted, ok := strings.CutPrefix(line, `"`); ok {
		principals, rest, ok = strings.Cut(quoted, `"`)
		if !ok {
			return "", "", fmt.Errorf("%w: no closing quote", ErrSyntax)
		}
		if rest != "" && !isBlank(rune(rest[0])) {
			return "", "", fmt.Errorf("%w: no space after the quoted principals", ErrSyntax)
		}
	} else if i := strings.IndexFunc(line, isBlank); i >= 0 {
		principals, rest = line[:i], line[i:]
	}
	rest = strings.TrimLeftFunc(rest, isBlank)
	if rest == "" {
		return "", "", fmt.Errorf("%w: want principals, a key type and its base64", ErrSyntax)
	}
	for _, p := range parsePatterns(principals) {
		if strings.TrimPrefix(p, "!") == "" || strings.Contains(p, `"`) {
			return "", "", fmt.Errorf("%w: empty or quoted name among the principals", ErrSyntax)
		}
	}
	return principals, rest, nil
}

// isKeyType reports whether s starts with the name of a key type rather than
// with options; no option's name has such a prefix.
func isKeyType(s string) bool {
	word, _, _ := strings.Cut(strings.ReplaceAll(s, "\t", " "), " ")
	for _, prefix := range []string{"ssh-", "ecdsa-", "sk-ssh-", "sk-ecdsa-", "rsa-"} {
		if strings.HasPrefix(word, prefix) {
			return true
		}
	}
	return false
}
