package pipeline

import (
	"strings"

	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
)

// isAuthor reports whether the key is the author's: whether the allowed signers
// let it sign as the author, under any of the names that it is listed under. The
// signer is known by the key and not by the machine, since a hand-off may be
// signed at the author's own, with another person's key.
func (p *Pipeline) isAuthor(author string, req SignRequest, signers *seal.Signers) (bool, error) {
	names := authors(author)
	if len(names) == 0 && !req.AllowSelf {
		return false, ErrAuthor
	}
	signer, err := signers.Who(req.Key.PublicKey(), p.Now())
	if err != nil {
		return false, err
	}
	self := len(names) == 0
	for _, name := range names {
		self = self || signer.Like(name, principal)
	}
	if self && !req.AllowSelf {
		return false, ErrSelf
	}
	return self, nil
}

// authors returns the names that the author of notes may be known under, as
// [principal] writes them: of "Rédaction <redaction@forum.example>, relecture-1"
// each address, and what stands beside it.
func authors(author string) []string {
	var out []string
	for one := range strings.FieldsFuncSeq(author, func(r rune) bool { return r == ',' || r == ';' }) {
		beside, _, _ := strings.Cut(one, "<")
		for _, name := range []string{principal(one), principal(beside)} {
			if name != "" {
				out = append(out, name)
			}
		}
	}
	return out
}

// principal returns a name as authors and signers are compared: the address
// inside <…> where there is one, without the spaces around it, and whatever its
// case, its accents and its look-alikes. It may take two roles for one, which
// then only means that a person is asked.
func principal(name string) string {
	if _, address, ok := strings.Cut(name, "<"); ok {
		name, _, _ = strings.Cut(address, ">")
	}
	return strings.Join(strings.Fields(text.FoldString(name)), " ")
}
