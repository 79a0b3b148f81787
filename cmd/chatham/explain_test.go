package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact/seal"
)

// No error that has a meaning is told to people in its own English words.
func TestMeaningsInFrench(t *testing.T) {
	e, _, _ := machine("--lang", "fr")
	a := newApp(t.Context(), e)
	a.lang = french
	for _, m := range meanings {
		if m.say == msgListError {
			continue // it quotes what is wrong with the list
		}
		for _, err := range []error{
			m.err,
			&pipeline.FileError{Path: "f", Err: fmt.Errorf("%w: unknown detail", m.err)},
			&seal.LineError{Name: "allowed_signers", Line: 3, Err: fmt.Errorf("%w: unknown detail", m.err)},
			fmt.Errorf("%w: chatham.yaml:1:2", m.err),
		} {
			said := strings.Join(a.explain(err), "\n")
			if said == "" || strings.Contains(said, "échec") || strings.Contains(said, m.err.Error()) || strings.Contains(said, "unknown") {
				t.Errorf("%v: told as %q", err, said)
			}
		}
	}
	for want, err := range map[string]error{
		"allowed_signers:3\u00a0: ": &seal.LineError{Name: "allowed_signers", Line: 3, Err: seal.ErrOption},
		"chatham.yaml:1:2\u00a0: ":  fmt.Errorf("%w: chatham.yaml:1:2", pipeline.ErrConfig),
	} {
		if said := strings.Join(a.explain(err), "\n"); !strings.Contains(said, want) {
			t.Errorf("%v: told as %q, without its place", err, said)
		}
	}
}
