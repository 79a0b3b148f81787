package pipeline

import (
	"errors"
	"strings"
)

// The reasons for which no repository may hold a file, whatever it is called,
// besides [ErrPrivate].
var (
	ErrPrivateKey = errors.New("a private key: whoever reads it can sign or open in its place")
	ErrOpenList   = errors.New("what seems a list of people, with their names")
	ErrFindings   = errors.New("what scan printed: it says where names stand")
)

// private returns why no repository may hold a file, by its content; nil: that
// does not tell.
func private(name, body string) error {
	switch {
	case isProposal(body):
		return ErrPrivate
	case holdsKey(body):
		return ErrPrivateKey
	case isFindings(body):
		return ErrFindings
	case isOpenList(name, body):
		return ErrOpenList
	}
	return nil
}

func isProposal(body string) bool {
	return strings.HasPrefix(strings.TrimSpace(body), "{") && strings.Contains(body, `"chatham-proposal"`)
}

// isFindings reports whether a line is one of `scan --format jsonl`.
func isFindings(body string) bool {
	for line := range strings.Lines(body) {
		if strings.HasPrefix(line, `{"account":{"files":`) {
			return true
		}
		if strings.HasPrefix(line, `{"file":`) && strings.Contains(line, `"start":`) && strings.Contains(line, `"kind":`) {
			return true
		}
	}
	return false
}

// keyMarks open what holds a private key: PEM and OpenSSH (RFC 7468, section 2),
// OpenPGP (RFC 9580, section 6.2), PuTTY, and an age identity.
var keyMarks = []string{"PRIVATE KEY-----", "PRIVATE KEY BLOCK-----", "PuTTY-User-Key-File-", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-PQ-1"}

// holdsKey reports whether a mark stands in a text, and a key after it: a page
// that tells of keys holds the mark alone.
func holdsKey(body string) bool {
	for _, mark := range keyMarks {
		rest := body
		for {
			var ok bool
			if _, rest, ok = strings.Cut(rest, mark); !ok {
				break
			}
			if isKey(rest[:min(len(rest), 1000)]) {
				return true
			}
		}
	}
	return false
}

// isKey reports whether there is a run of base64 as long as half a line of PEM.
func isKey(s string) bool {
	const enough = 32
	run := 0
	for _, r := range s {
		if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '+' || r == '/' || r == '=' {
			run++
		} else {
			run = 0
		}
		if run == enough {
			return true
		}
	}
	return false
}
