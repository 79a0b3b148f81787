package roster_test

import (
	"testing"

	"github.com/opendetat/chatham/redact/roster"
)

func TestOf(t *testing.T) {
	r := roster.Of("Mme Vasselin", "Jean-Lou Bertaud", "N.C.", "")
	if len(r.People) != 2 {
		t.Fatalf("%d people of two names and two that are none", len(r.People))
	}
	kinds := map[roster.FormKind]int{}
	for i := range r.People {
		for _, f := range r.People[i].Forms() {
			kinds[f.Kind]++
		}
	}
	for _, kind := range []roster.FormKind{roster.Full, roster.Reversed, roster.Given, roster.Family, roster.Slug, roster.InitialFamily} {
		if kinds[kind] == 0 {
			t.Errorf("no form of the kind %s, which people of a list have", kind)
		}
	}
}
