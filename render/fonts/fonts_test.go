package fonts

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
)

// The digests are those of Debian's packages fonts-dejavu-core and -extra
// 2.37-6, so that a reader can check where the files come from: the licence
// sets conditions on changed fonts, and these are not changed.
func TestFacesAreDebiansFiles(t *testing.T) {
	digests := [Count]string{
		Regular:     "2d8aa290adcf1ebcbb35f63e57cf32941b012eaab4b65096b904112cf3bac972",
		Bold:        "6d2f2481e2aae944e8411cc5be515c69503ff7f5db52f2c67bcbe5d4de6bec13",
		Oblique:     "e35007c431fa7d6c8c8b1aeac60bd68ac14869bb7ed70959c6f027e4cdfa8d35",
		BoldOblique: "a0c1e726e901341f5b0a0ecae0696fef44de9a004768ba71d69909938caa1421",
		Mono:        "0f5db4f1749979d961019838b160bec74abdf7f9eca69553fe1aa856bbff49a4",
	}
	for f := Face(0); int(f) < Count; f++ {
		sum := sha256.Sum256(f.TrueType())
		if got := hex.EncodeToString(sum[:]); got != digests[f] {
			t.Errorf("%s: digest %s, want %s", f, got, digests[f])
		}
	}
}
