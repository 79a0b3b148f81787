package pipeline

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
)

// TestScanRecord: a record that a signer wrote a name into is told from one that
// the program wrote.
func TestScanRecord(t *testing.T) {
	r, err := roster.Read("inscrits.csv", []byte("Nom;Prénom\nKerzavel;Maëlle\n"), roster.Options{})
	if err != nil {
		t.Fatal(err)
	}
	i := newInspector(nil, nil, r, time.Now())
	sum := strings.Repeat("06399811", 8)
	if err := i.scanRecord("n.signoff.json", redact.Signoff{Tool: "chatham v1.2.3", Rules: "sha256:" + sum, Result: "sha256:" + sum, Notes: sum}); err != nil {
		t.Errorf("the program's own record: %v", err)
	}
	for _, s := range []redact.Signoff{{Tool: "chatham, merci à Maëlle"}, {Rules: "Kerzavel"}, {Notes: "maëlle.kerzavel"}, {List: "Maëlle"}} {
		if err := i.scanRecord("n.signoff.json", s); !errors.Is(err, ErrNotClean) {
			t.Errorf("a name in a record passes: %v", err)
		}
	}
}
