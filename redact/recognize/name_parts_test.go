package recognize

import (
	"slices"
	"testing"
)

func TestNameParts(t *testing.T) {
	for _, tt := range []struct {
		name, reason string
		want         []string
	}{
		{"Lou Bertaud", "each word", []string{"lou", "bertaud"}},
		{"Yselle Petit", "an ordinary word names nobody by itself", []string{"yselle"}},
		{"Anne-Lise de La Tournelière", "nor does a particle", []string{"anne", "lise", "tourneliere"}},
		{"Bertaud", "one word is the name, not a part of it", nil},
		{"", "nothing", nil},
	} {
		if got := NameParts(tt.name); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.reason, got, tt.want)
		}
	}
}
