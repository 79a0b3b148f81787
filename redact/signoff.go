package redact

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/seal"
)

// A Signoff is the record that a reviewer signs. It binds the bytes of the
// result and the places whose words were kept, commits to the notes and the
// list without saying anything of them, and holds no surface form.
type Signoff struct {
	Version    int       `json:"version"`
	Tool       string    `json:"tool"`
	Rules      string    `json:"rules"`
	At         time.Time `json:"at"`
	Result     string    `json:"result"` // digest of the result's bytes
	Bytes      int       `json:"bytes"`  // and their number
	Kept       []Kept    `json:"kept"`   // by place, none overlapping
	Notes      string    `json:"notes"`  // HMAC-SHA256 of the notes under the proposal's key
	List       string    `json:"list,omitempty"`
	Counts     []Count   `json:"counts"`
	Shown      bool      `json:"shown"`      // this signer was shown the whole diff
	Self       bool      `json:"self"`       // the signer wrote the notes
	Unattended bool      `json:"unattended"` // signed, or decided in part, without a person at the terminal
}

// signoffVersion is the version of the record that this program writes; it
// reads no other.
const signoffVersion = 1

// A Count says how many edits of a kind had a verdict.
type Count struct {
	Kind    Kind    `json:"kind"`
	Verdict Verdict `json:"verdict"`
	N       int     `json:"n"`
}

// Circumstances are what the program saw of the signing, for the record.
type Circumstances struct {
	At         time.Time
	Shown      bool
	Self       bool
	Unattended bool
}

// Of reports whether the record is of a draft of this very proposal: other notes,
// or the same under another key, are another's.
func (s Signoff) Of(p *Proposal) bool {
	return s.Notes == seal.Commit(p.Key, []byte(p.Notes.Reveal()))
}

// ErrOpen is returned by [Record] while a decision is open.
var ErrOpen = errors.New("a decision is open")

// Record returns the sign-off of a draft in which nothing is open.
func Record(p *Proposal, d Draft, c Circumstances) (Signoff, error) {
	if n := len(d.open); n > 0 {
		return Signoff{}, fmt.Errorf("%w: %d edits", ErrOpen, n)
	}
	s := Signoff{
		Version: signoffVersion, Tool: p.Tool, Rules: p.Rules, At: c.At.UTC().Truncate(time.Second),
		Result: seal.Digest([]byte(d.text)), Bytes: len(d.text), Kept: d.Kept(),
		Notes: seal.Commit(p.Key, []byte(p.Notes.Reveal())),
		Shown: c.Shown, Self: c.Self, Unattended: c.Unattended, Counts: p.counts(),
	}
	if !p.List.IsZero() {
		s.List = seal.Commit(p.Key, []byte(p.List.Reveal()))
	}
	for _, d := range p.Standing() {
		s.Unattended = s.Unattended || d.Unattended
	}
	if s.Kept == nil {
		s.Kept = []Kept{}
	}
	return s, nil
}

func (p *Proposal) counts() []Count {
	counts := []Count{}
	for i, o := range p.Outcomes() {
		if o.Verdict == KeepIt && o.Reason == "" {
			continue
		}
		same := func(c Count) bool { return c.Kind == p.Edits[i].Kind && c.Verdict == o.Verdict }
		if k := slices.IndexFunc(counts, same); k >= 0 {
			counts[k].N++
		} else {
			counts = append(counts, Count{p.Edits[i].Kind, o.Verdict, 1})
		}
	}
	return counts
}

// Encode returns the record's one spelling: what is signed, byte for byte.
func (s Signoff) Encode() []byte {
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		panic("redact: a sign-off holds only plain values: " + err.Error())
	}
	return append(b, '\n')
}

// ParseSignoff reads a record. Anything but the exact spelling that
// [Signoff.Encode] gives is [ErrForged]: unknown fields, another version, other
// white space; and so is a kind, a verdict or a reason out of its closed list,
// which could hold any word.
func ParseSignoff(record []byte) (Signoff, error) {
	var s Signoff
	dec := json.NewDecoder(bytes.NewReader(record))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		return Signoff{}, fmt.Errorf("%w: not a sign-off record", ErrForged)
	}
	if s.Version != signoffVersion {
		return Signoff{}, fmt.Errorf("%w: record of version %d, this program reads %d", ErrForged, s.Version, signoffVersion)
	}
	if !bytes.Equal(s.Encode(), record) || s.At != s.At.UTC().Truncate(time.Second) {
		return Signoff{}, fmt.Errorf("%w: not spelled as this program writes it", ErrForged)
	}
	if !s.sound() {
		return Signoff{}, fmt.Errorf("%w: a word that this program does not know", ErrForged)
	}
	return s, nil
}

// fits reports whether the kept spans are places in text: in order, apart, on
// the limits of characters.
func (s Signoff) fits(text string) bool {
	end := 0
	for _, k := range s.Kept {
		if k.Start < end || k.End <= k.Start || k.End > len(text) || !k.Reason.known() {
			return false
		}
		if !utf8.RuneStart(text[k.Start]) || k.End < len(text) && !utf8.RuneStart(text[k.End]) {
			return false
		}
		end = k.End
	}
	return true
}
