package redact

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
)

// ErrProposal is wrapped by every refusal to read a proposal file.
var ErrProposal = errors.New("not a proposal that this version reads")

// ErrEdited is the [ErrProposal] of a file that reads well and that something
// else than this program wrote.
var ErrEdited = errors.New("edited by hand, or by another program")

const proposalVersion = 1

// The proposal's file is the one place that spells surface forms out on
// purpose: these types mirror [Proposal] with the secrets in the open.
type (
	proposalFile struct {
		Version  int               `json:"chatham-proposal"`
		Private  string            `json:"private"`
		Tool     string            `json:"tool"`
		Rules    string            `json:"rules"`
		Name     string            `json:"name"`
		Format   text.Format       `json:"format"`
		Language language.Language `json:"language"`
		By       language.Basis    `json:"languageBy"`
		Author   string            `json:"author"`
		Key      []byte            `json:"key"`
		Edits    []editFile        `json:"edits"`
		Log      []decisionFile    `json:"log"`
		List     string            `json:"list"`
		Notes    string            `json:"notes"`
		Seal     string            `json:"seal"` // HMAC of all the rest
	}
	editFile struct {
		ID       string    `json:"id"`
		At       text.Span `json:"at"`
		Span     text.Span `json:"span"`
		Own      text.Span `json:"own"`
		Zone     text.Zone `json:"zone"`
		Kind     Kind      `json:"kind"`
		Severity Severity  `json:"severity"`
		Subject  string    `json:"subject"`
		Also     []string  `json:"also,omitempty"`
		By       []string  `json:"by"`
		Why      Why       `json:"why"`
		Found    string    `json:"found"`
		New      string    `json:"new"`
	}
	decisionFile struct {
		Verdict    Verdict   `json:"verdict"`
		Subject    string    `json:"subject,omitempty"`
		Edit       string    `json:"edit,omitempty"`
		New        string    `json:"new,omitempty"`
		Reason     Reason    `json:"reason,omitempty"`
		Who        string    `json:"who"`
		At         time.Time `json:"at"`
		Unattended bool      `json:"unattended,omitempty"`
	}
)

const private = "This file holds names. Do not publish it, do not commit it. Ce fichier contient des noms : ni publication, ni dépôt git."

// Encode returns the proposal as its file holds it: indented JSON, surface
// forms in the open.
//
// It ends with a seal, the HMAC of all the rest under the proposal's own key, so
// that a decision, an author or a text that was written in by hand, or merged by
// a tool, is seen. The key is in the file: who programs can seal anything, and
// Who in the log is a word and no proof. Only the signature of the result says
// who answers for it, and the signer is shown what the log says.
func (p *Proposal) Encode() []byte {
	f := p.file()
	f.Seal = f.sealed()
	return f.encode()
}

func (p *Proposal) file() proposalFile {
	f := proposalFile{
		Version: proposalVersion, Private: private, Tool: p.Tool, Rules: p.Rules, Name: p.Name, Format: p.Format, Language: p.Language, By: p.By,
		Author: p.Author.Reveal(), Key: p.Key, List: p.List.Reveal(), Notes: p.Notes.Reveal(),
		Edits: make([]editFile, len(p.Edits)), Log: make([]decisionFile, len(p.Log)),
	}
	for i, e := range p.Edits {
		f.Edits[i] = editFile{e.ID, e.At, e.Span, e.Own, e.Zone, e.Kind, e.Severity, e.Subject, e.Also, e.By, e.Why, e.Found.Reveal(), e.New}
	}
	for i, d := range p.Log {
		f.Log[i] = decisionFile(d)
	}
	return f
}

// sealed returns the seal of what f holds beside it.
func (f proposalFile) sealed() string {
	f.Seal = ""
	return seal.Commit(f.Key, append([]byte("chatham proposal\n"), f.encode()...))
}

func (f proposalFile) encode() []byte {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(f); err != nil {
		panic("redact: a proposal holds only plain values")
	}
	return out.Bytes()
}

// DecodeProposal reads what [Proposal.Encode] wrote, strictly: unknown fields,
// another version, a second value, notes whose name leads out of their folder,
// words out of their closed lists, edits outside the notes or called alike are
// [ErrProposal]; any other spelling of the same and a seal that does not fit
// are [ErrEdited] too. The error shows nothing of the file.
func DecodeProposal(file []byte) (*Proposal, error) {
	var f proposalFile
	dec := json.NewDecoder(bytes.NewReader(file))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("%w: byte %d", ErrProposal, dec.InputOffset())
	}
	if _, err := dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("%w: more after its end", ErrProposal)
	}
	if f.Version != proposalVersion {
		return nil, fmt.Errorf("%w: version %d, not %d", ErrProposal, f.Version, proposalVersion)
	}
	if len(f.Key) != seal.CommitKeySize {
		return nil, fmt.Errorf("%w: its key has %d bytes", ErrProposal, len(f.Key))
	}
	p := &Proposal{
		Tool: f.Tool, Rules: f.Rules, Name: f.Name, Format: f.Format, Language: f.Language, By: f.By, Author: Conceal(f.Author), Key: f.Key,
		List: Conceal(f.List), Notes: Conceal(f.Notes), Edits: make([]Edit, len(f.Edits)), Log: make([]Decision, len(f.Log)),
	}
	for i, e := range f.Edits {
		p.Edits[i] = Edit{e.ID, e.At, e.Span, e.Own, e.Zone, e.Kind, e.Severity, e.Subject, e.Also, e.By, e.Why, Conceal(e.Found), e.New}
	}
	for i, d := range f.Log {
		p.Log[i] = Decision(d)
	}
	if strings.ContainsAny(p.Name, `/\`) || p.Name == "" || p.Name == "." || p.Name == ".." {
		return nil, fmt.Errorf("%w: its notes have a path for a name", ErrProposal)
	}
	if wrong := p.sound(); wrong != "" {
		return nil, fmt.Errorf("%w: %s", ErrProposal, wrong)
	}
	again := p.file()
	again.Seal = f.Seal
	if !bytes.Equal(again.encode(), file) || again.sealed() != f.Seal {
		return nil, fmt.Errorf("%w: %w", ErrProposal, ErrEdited)
	}
	return p, nil
}
