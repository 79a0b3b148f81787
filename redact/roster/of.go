package roster

import (
	"fmt"

	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// Of returns the roster of people who are known by their names alone, one
// string a name in any way that a list may write it: what someone has read in a
// text, or typed. Two spellings are two people. Strings that name nobody are left
// out.
func Of(names ...string) *Roster {
	r := &Roster{}
	for _, s := range names {
		for _, n := range name.Parse(s, false) {
			e := (&entry{}).with(n)
			if e.someone() {
				r.People = append(r.People, e.person(fmt.Sprintf("p%02d", len(r.People)+1)))
			}
		}
	}
	return r
}
