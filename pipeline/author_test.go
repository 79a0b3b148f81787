package pipeline

import (
	"errors"
	"testing"

	"golang.org/x/crypto/ssh"

	"github.com/opendetat/chatham/redact/seal"
)

func TestIsAuthor(t *testing.T) {
	b := newBench(t)
	key, err := seal.LoadKey(b.key, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		reason, author, principals string
		want                       error
	}{
		{"the same words", "relecture-1", "relecture-1", ErrSelf},
		{"another role", "redaction", "relecture-1", nil},
		{"a longer one", "relecture-10", "relecture-1", nil},
		{"a space after it", "relecture-1 ", "relecture-1", ErrSelf},
		{"a space before it, one that does not break", "\u00a0relecture-1", "relecture-1", ErrSelf},
		{"a character that nobody sees", "relecture\u200b-1", "relecture-1", ErrSelf},
		{"in capitals", "RELECTURE-1", "relecture-1", ErrSelf},
		{"with the name that mail puts before it", "Relecture <relecture-1>", "relecture-1", ErrSelf},
		{"beside another address", "relecture-1 <poste@communs.example>", "relecture-1", ErrSelf},
		{"one of two authors", "redaction, relecture-1", "relecture-1", ErrSelf},
		{"the second name of the key, in other letters", "Redaction@Communs.example", "relecture-1,redaction@communs.example", ErrSelf},
		{"a pattern of the key, in other letters", "Redaction@Communs.EXAMPLE", "*@communs.example", ErrSelf},
		{"a name that the pattern leaves out", "Redaction@communs.example", "!redaction@communs.example,*@communs.example", nil},
		{"a key listed with a name before its address", "redaction@communs.example", `"Redaction <redaction@communs.example>"`, ErrSelf},
		{"nobody", "", "relecture-1", ErrAuthor},
		{"nobody, in blanks", " \t ", "relecture-1", ErrAuthor},
		{"nobody, in brackets", "<>", "relecture-1", ErrAuthor},
	} {
		signers, err := seal.ParseSigners("signers", append([]byte(tt.principals+" "), ssh.MarshalAuthorizedKey(key.PublicKey())...))
		if err != nil {
			t.Fatalf("%s: %v", tt.reason, err)
		}
		if _, err := b.isAuthor(tt.author, SignRequest{Key: key}, signers); !errors.Is(err, tt.want) || err != nil && tt.want == nil {
			t.Errorf("%s: %v, want %v", tt.reason, err, tt.want)
		}
	}
}
