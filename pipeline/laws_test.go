package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/seal"
	"github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render/pdf/pdftest"
	"github.com/opendetat/chatham/render/tree"
)

// A bench is a folder with a list, a key and who may sign.
type bench struct {
	*Pipeline
	dir string
	key []byte
}

const listed = "Nom;Prénom;Courriel\nKERBRAT;Maud;maud.kerbrat@atelier.example\nSALL-MERCIER;Ousmane;\n"

func newBench(tb testing.TB) bench {
	tb.Helper()
	b := bench{&Pipeline{Tool: "chatham test", Now: func() time.Time { return time.Date(2018, 5, 17, 20, 0, 0, 0, time.UTC) }}, tb.TempDir(), nil}
	private, public, err := seal.GenerateKey("relecture")
	if err != nil {
		tb.Fatal(err)
	}
	pub, err := seal.ParsePublicKey(public)
	if err != nil {
		tb.Fatal(err)
	}
	b.key = private
	b.write(tb, "list.csv", listed)
	b.write(tb, "allowed_signers", seal.SignersLine("relecture@forum.example", pub))
	b.write(tb, ConfigName, "author: redaction@forum.example\nsigners: allowed_signers\nlist: list.csv\nunattended: false\n")
	return b
}

func (b bench) path(name string) string { return filepath.Join(b.dir, name) }

func (b bench) write(tb testing.TB, name, content string) {
	tb.Helper()
	if err := os.WriteFile(b.path(name), []byte(content), 0o600); err != nil {
		tb.Fatal(err)
	}
}

// hold holds the proposal of the bench, and takes what is there for read.
func (b bench) hold(tb testing.TB) *Held {
	tb.Helper()
	held, err := Hold(b.path("notes.proposal"))
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := held.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		tb.Fatal(err)
	}
	return held
}

// publish takes notes through everything, accepting all that is proposed.
func (b bench) publish(tb testing.TB, notes string) error {
	tb.Helper()
	b.write(tb, "notes.md", notes)
	p, _, err := b.Propose(context.Background(), ProposeRequest{Notes: b.path("notes.md"), List: List{Path: b.path("list.csv")}})
	if err != nil {
		return err
	}
	for _, e := range p.Edits {
		if err := p.Decide(redact.Decision{Verdict: redact.Accept, Edit: e.ID, Who: "relecture", At: b.Now()}); err != nil {
			return err
		}
	}
	held := b.hold(tb)
	defer held.Release()
	if err := held.Save(p); err != nil {
		return err
	}
	key, err := seal.LoadKey(b.key, nil)
	if err != nil {
		return err
	}
	if _, err := b.Sign(context.Background(), SignRequest{Proposal: held, Key: key, Shown: true, Replace: true}); err != nil {
		return err
	}
	_, err = b.Render(RenderRequest{Restitution: b.path("notes.restitution.md")})
	return err
}

// names reports whether a word of s, folded, is the surname of the list. A
// surname that is glued to other letters is another word.
func names(s string) bool {
	return slices.Contains(strings.FieldsFunc(text.FoldString(s), func(r rune) bool { return !unicode.IsLetter(r) }), "kerbrat")
}

// FuzzNoSurface: what was accepted is in no output, read back as a stranger
// would: Markdown, HTML with its attributes and comments, PDF, names of files.
func FuzzNoSurface(f *testing.F) {
	for _, s := range []string{
		"% dit oui.", "# %\n\n- % : non\n- **%** (%)", "---\ntitre: \"%\"\n---\n# %\n\ntexte", "[vu](https://a.example/% \"%\") et ![%](%.jpg)",
		"| % | x |\n|---|---|\n| a | % |", "<!-- % --> fin <b title=\"%\">%</b>", "```%\n%\n```", "> %\n> dit[^1]\n\n[^1]: par %", "[%]: https://x.example\n\nfin", "*% %*%", "%%", "« % »",
	} {
		f.Add(s)
	}
	b := newBench(f)
	for _, s := range []string{"% dit oui.", "[%]: https://x.example\n\nfin", "*% %*%"} {
		if err := b.publish(f, strings.ReplaceAll(s, "%", "Maud Kerbrat")); err != nil {
			f.Errorf("%q: %v", s, err)
		}
	}
	f.Fuzz(func(t *testing.T, shape string) {
		if len(shape) > 400 || names(shape) {
			t.Skip()
		}
		notes := strings.ReplaceAll(shape, "%", "Maud Kerbrat")
		err := b.publish(t, notes)
		var stuck *redact.ApplyError
		if errors.Is(err, text.ErrNotText) || errors.Is(err, ErrEmpty) || errors.As(err, &stuck) || errors.Is(err, ErrNotClean) {
			return // refused: nothing is published
		}
		if err != nil {
			var front *tree.FrontError
			if errors.As(err, &front) {
				return
			}
			t.Fatalf("%q: %v", notes, err)
		}
		for _, name := range []string{"notes.restitution.md", "notes.restitution.html", "notes.signoff.json"} {
			raw, err := os.ReadFile(b.path(name))
			if err != nil {
				t.Fatal(err)
			}
			doc, err := source.Read(name, raw)
			if err != nil {
				t.Fatal(err)
			}
			read, err := source.Text(doc)
			if err != nil {
				t.Fatal(err)
			}
			if names(read.Plain) || names(string(raw)) {
				t.Errorf("%q leaves the name in %s", notes, name)
			}
		}
		pdf, err := os.ReadFile(b.path("notes.restitution.pdf"))
		if err != nil {
			t.Fatal(err)
		}
		if names(pdftest.Text(t, pdf)) {
			t.Errorf("%q leaves the name in the PDF", notes)
		}
	})
}

// FuzzNothingRead: a file is skipped with a reason, or blank and said to be, or
// each of its letters was there to be found.
func FuzzNothingRead(f *testing.F) {
	for _, s := range []string{"", " \n\t", "\x00", "\xef\xbb\xbf", "a", "<!---->", "---\n---\n", "\u200b", "[x]: y"} {
		f.Add([]byte(s))
	}
	b := newBench(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		b.write(t, "x.md", string(raw))
		s, err := b.Scan(context.Background(), ScanRequest{Files: []string{b.path("x.md")}})
		if err != nil {
			t.Fatal(err)
		}
		file := s.Files[0]
		switch {
		case file.Skipped != nil:
			if !s.NothingRead() {
				t.Error("a file that was skipped counts as read")
			}
		case blank(file.Doc):
			if !s.NothingRead() {
				t.Error("a blank file counts as read")
			}
		case s.NothingRead():
			t.Errorf("%q counts as nothing", raw)
		}
	})
}
