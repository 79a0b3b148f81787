package recognize

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// Rules returns a digest of the recognisers: their names and samples in order, and
// the lists of ordinary words. It stands in every sign-off, beside the program's
// version, so that a reader can tell under which rules a text was cleared. It takes a
// hash of the data.
func Rules() string {
	var b strings.Builder
	for _, r := range Default() {
		b.WriteString(r.Name + "\n" + strings.Join(r.Hits, "\n") + "\n" + strings.Join(r.Misses, "\n") + "\n")
	}
	b.WriteString(reading.CommonWords + reading.EnglishWords)
	sum := sha256.Sum256([]byte(b.String()))
	return "sha256:" + hex.EncodeToString(sum[:])
}
