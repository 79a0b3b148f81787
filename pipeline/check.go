package pipeline

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render"
)

// The reasons for which a file fails a check or a guard, besides those of
// [redact.Open] and of reading.
var (
	// ErrUncovered is for a file that no sign-off covers.
	ErrUncovered = errors.New("no sign-off covers this file")
	// ErrUnfaithful is for an output that is not what its restitution renders to.
	ErrUnfaithful = errors.New("not what the signed text renders to")
	// ErrUnattended is for a sign-off that nobody attended, where the
	// configuration does not allow that.
	ErrUnattended = errors.New("signed or decided without a person, and the configuration does not allow it")
	// ErrLeftover is for what a run that was killed left, or one is at work on.
	ErrLeftover = errors.New("left by a run that was ended before its time")
	// ErrPrivate is for a proposal, which holds names.
	ErrPrivate = errors.New("a proposal holds names: it stays private")
	// ErrNeedsList is returned by a verb that cannot vouch for anything without
	// a participant list.
	ErrNeedsList = errors.New("no participant list: nobody can tell what it would have found")
	// ErrNothing is returned when nothing was there to check.
	ErrNothing = errors.New("nothing to check")
)

// A CheckRequest says what to check.
type CheckRequest struct {
	Paths       []string // files, and folders that are walked
	List        List
	WithoutList bool   // the report says what was not covered
	Signers     string // the allowed signers; empty: the configuration's
	Trust       string // a commit to read the configuration and the signers from; empty: the files
}

// A Checked is one file of a report.
type Checked struct {
	Path      string
	Role      string // what was checked: "restitution", "record", "output", "policy", "file"
	Principal string // who signed, of a restitution
	Self      bool   // who signed wrote the notes
	Expired   bool   // the signer's key has run out since the sign-off's own date
	Err       error  // why it fails; nil: it passes
}

// A Report is what a check found, file by file.
type Report struct {
	Files  []Checked
	Listed bool
	People int
	Policy []string // trust files that differ from the trusted commit
}

// Err joins what fails; nil: all is signed, fresh and clean.
func (r Report) Err() error {
	var errs []error
	for _, f := range r.Files {
		if f.Err != nil {
			errs = append(errs, f.Err)
		}
	}
	return errors.Join(errs...)
}

// Check verifies what is about to be published: each restitution is opened
// against the allowed signers, each output is reproduced byte for byte from it,
// and its text and the page that it renders to are read back and scanned outside
// the kept spans, names of files included. What no sign-off covers fails. The report lists every file;
// an error means that no report could be made.
func (p *Pipeline) Check(ctx context.Context, req CheckRequest) (Report, error) {
	if len(req.Paths) == 0 {
		return Report{}, ErrNothing
	}
	trust, err := p.policies(ctx, req)
	if err != nil {
		return Report{}, err
	}
	r, err := checkList(req, trust)
	if err != nil {
		return Report{}, err
	}
	files, err := walk(req.Paths)
	if err != nil {
		return Report{}, err
	}
	if len(files) == 0 {
		return Report{}, ErrNothing
	}
	i := newInspector(ReadFile, trust, r, p.Now())
	out := Report{Listed: len(r.People) > 0, People: len(r.People)}
	for _, f := range files {
		if err := ctx.Err(); err != nil {
			return Report{}, err
		}
		if _, err := trust.of(filepath.Dir(f.path)); err != nil {
			return Report{}, err
		}
		out.Files = append(out.Files, i.inspect(f.path, f.name))
	}
	out.Policy = trust.changed()
	return out, nil
}

// checkList opens the list of a check: the one that it names, or that the
// configuration does; none only where the request does without.
func checkList(req CheckRequest, trust *policies) (*roster.Roster, error) {
	if req.WithoutList {
		return roster.Empty(), nil
	}
	open := func() (*roster.Roster, error) { return OpenList(req.List) }
	if req.List.Path == "" {
		open = func() (*roster.Roster, error) { return trust.list(folder(req.Paths[0]), req.List.Columns) }
	}
	r, err := open()
	if err == nil && len(r.People) == 0 {
		return nil, ErrNeedsList
	}
	return r, err
}

// A target is a file to check; its name is what is published of its path.
type target struct{ path, name string }

// walk lists the files under paths, in order, each once: all but what git keeps
// under .git. Servers publish folders whose name begins with a dot like any other.
func walk(paths []string) ([]target, error) {
	var out []target
	seen := map[string]bool{}
	add := func(path, name string) {
		if !seen[filepath.Clean(path)] {
			seen[filepath.Clean(path)] = true
			out = append(out, target{path, filepath.ToSlash(name)})
		}
	}
	for _, root := range paths {
		root = disk.Spelled(root)
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return fileError(path, err)
			}
			name, err := filepath.Rel(root, path)
			if err != nil {
				return err
			}
			switch {
			case d.Name() == ".git" && d.IsDir():
				return fs.SkipDir
			case d.Name() == ".git" || d.IsDir():
				return nil
			case path == root:
				name = filepath.Base(path)
			}
			add(path, name)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].path < out[j].path })
	return out, nil
}

// An inspector checks files that one getter returns: of a folder for check, of
// git's index for guard.
type inspector struct {
	get    getter
	trust  *policies
	roster *roster.Roster
	now    time.Time
	opened map[string]opened // by stem
}

func newInspector(get getter, trust *policies, r *roster.Roster, now time.Time) *inspector {
	return &inspector{get, trust, r, now, map[string]opened{}}
}

type opened struct {
	rest    redact.Restitution
	expired bool    // the key has run out since
	errs    []error // why it does not count
}

// open verifies the restitution of a stem, once.
func (i *inspector) open(stem string) opened {
	o, ok := i.opened[stem]
	if !ok {
		o = i.verify(stem)
		i.opened[stem] = o
	}
	return o
}

// inspect checks one file as what its name says it is.
func (i *inspector) inspect(path, name string) Checked {
	r, stem := roleOf(path)
	switch {
	case disk.IsLeftover(path):
		return Checked{Path: path, Role: "file", Err: fileError(path, ErrLeftover)}
	case strings.HasSuffix(path, ProposalExt):
		return Checked{Path: path, Role: "file", Err: fileError(path, ErrPrivate)}
	case i.isPolicy(path):
		return Checked{Path: path, Role: "policy", Err: i.checkPolicy(path, name)}
	case strings.HasPrefix(filepath.Base(path), ".git"):
		return Checked{Path: path, Role: "file", Err: i.scan(path, name)} // .gitignore, .gitattributes
	case r == foreign:
		return Checked{Path: path, Role: "file", Err: errors.Join(fileError(path, ErrUncovered), i.scan(path, name))}
	}
	o := i.open(stem)
	rest := o.rest
	c := Checked{Path: path, Role: roleName(r), Principal: rest.Principal(), Self: rest.Signoff().Self, Expired: o.expired}
	var errs []error
	for _, err := range o.errs {
		errs = append(errs, fileError(path, err))
	}
	if !rest.Valid() {
		c.Err = errors.Join(errs...)
		return c
	}
	switch r {
	case master:
		errs = append(errs, clean(path, name, rest, i.roster))
	case record:
		errs = append(errs, i.scanName(path, name), i.scanRecord(path, rest.Signoff()), cleanPage(path, rest, i.roster))
	case signature:
		errs = append(errs, i.scanName(path, name), cleanPage(path, rest, i.roster))
	case rendered:
		errs = append(errs, i.output(path, name, rest))
	}
	c.Err = errors.Join(errs...)
	return c
}

func roleName(r role) string {
	return [...]string{foreign: "file", master: "restitution", record: "record", signature: "record", rendered: "output"}[r]
}

// output checks that an output is what its restitution renders to, byte for
// byte, and that the page, which holds all that any output shows, is clean.
func (i *inspector) output(path, name string, rest redact.Restitution) error {
	got, err := i.get(path)
	if err != nil {
		return err
	}
	want, _, err := reproduce(rest, formatOf(path))
	if err != nil {
		return fileError(path, err)
	}
	switch {
	case bytes.Equal(got, want):
	case bytes.Equal(unixLines(got), unixLines(want)):
		return fileError(path, ErrLineEnds)
	default:
		return fileError(path, ErrUnfaithful)
	}
	return errors.Join(i.scanName(path, name), cleanPage(path, rest, i.roster))
}

func formatOf(path string) render.Format {
	for _, f := range outputFormats() {
		if strings.HasSuffix(path, f.Ext) {
			return f
		}
	}
	return render.Format{}
}

// scan reads a file that nobody signed and refuses what would identify someone.
func (i *inspector) scan(path, name string) error {
	raw, err := i.get(path)
	if err != nil {
		return err
	}
	doc, err := source.Read(name, raw)
	if err == nil {
		doc, err = withoutKeys(doc)
	}
	if err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, i.roster)
	if err != nil {
		return fileError(path, err)
	}
	return notClean(path, places(doc, f.findings, func(redact.Finding) bool { return false }))
}

// scanName scans a file's name alone.
func (i *inspector) scanName(path, name string) error {
	doc, err := text.NewDocument(name, text.Plain, nil)
	if err != nil {
		return fileError(path, err)
	}
	f, err := find(doc, i.roster)
	if err != nil {
		return fileError(path, err)
	}
	return notClean(path, places(doc, f.findings, func(redact.Finding) bool { return false }))
}
