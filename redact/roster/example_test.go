package roster_test

import (
	"fmt"

	"github.com/opendetat/chatham/redact/roster"
)

func Example() {
	list := "Nom;Prénom;Structure;Téléphone\nBRIANDEL;Yaëlle;Association des rivières;06 39 98 00 01\n"
	r, err := roster.Read("inscrits.csv", []byte(list), roster.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(r.People), "person:", r.People[0].ID, r.People[0].Given)
	for _, c := range r.Dropped {
		fmt.Println("dropped:", c.Header, "as", c.Reason)
	}
	// Output:
	// 1 person: p01 ▒▒▒
	// dropped: Téléphone as phone
}
