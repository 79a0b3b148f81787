package seal

import (
	"bytes"
	"encoding/base64"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/crypto/ssh"
)

// keyFieldsIn matches what could be a public key's type and base64.
var keyFieldsIn = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`([a-z0-9@.-]+)[ \t]+(AAAA[0-9A-Za-z+/]+=*)`)
})

// WithoutKeys returns a text with a space for each byte of the base64 of its
// public keys, so that all else stays where it is: their types, and what stands
// around them, principals, options and comments. A key is random bytes; what
// they spell is about nobody. What only looks like a key stays.
func WithoutKeys(text string) string {
	var out strings.Builder
	from := 0
	for _, m := range keyFieldsIn().FindAllStringSubmatchIndex(text, -1) {
		if kind, blob := text[m[2]:m[3]], text[m[4]:m[5]]; isKey(kind, blob) {
			out.WriteString(text[from:m[4]])
			out.WriteString(strings.Repeat(" ", len(blob)))
			from = m[5]
		}
	}
	return out.String() + text[from:]
}

// isKey reports whether a base64 is that of a public key of a kind, to the last
// byte: nothing else can hide in it.
func isKey(kind, blob string) bool {
	raw, err := base64.StdEncoding.Strict().DecodeString(blob)
	if err != nil {
		return false
	}
	pub, err := ssh.ParsePublicKey(raw)
	return err == nil && pub.Type() == kind && bytes.Equal(pub.Marshal(), raw)
}
