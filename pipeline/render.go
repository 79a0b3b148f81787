package pipeline

import (
	"bytes"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/render"
)

// outputFormats are the formats that are written beside the signed Markdown,
// which is a format of its own and is there already.
func outputFormats() []render.Format {
	var out []render.Format
	for _, f := range render.Formats() {
		if f.Ext != ".md" {
			out = append(out, f)
		}
	}
	return out
}

// FormatNames lists what a [RenderRequest] may name.
func FormatNames() []string {
	var out []string
	for _, f := range outputFormats() {
		out = append(out, f.Name)
	}
	return out
}

// A RenderRequest says what to render.
type RenderRequest struct {
	Restitution string   // the path of the signed text
	Signers     string   // the allowed signers; empty: the configuration's
	Formats     []string // names; empty: all
	Dir         string   // where to write; empty: beside the restitution
}

// A Rendering is what render wrote.
type Rendering struct {
	Paths []string
	Notes []render.Note
}

// Render opens a restitution and writes its formats, all or none.
func (p *Pipeline) Render(req RenderRequest) (Rendering, error) {
	rest, err := Open(req.Restitution, req.Signers)
	if err != nil {
		return Rendering{}, err
	}
	dir := req.Dir
	if dir == "" {
		dir = filepath.Dir(req.Restitution)
	}
	_, stem := roleOf(disk.Spelled(req.Restitution))
	var files []disk.File
	var out Rendering
	for _, f := range outputFormats() {
		if len(req.Formats) > 0 && !contains(req.Formats, f.Name) {
			continue
		}
		b, n, err := reproduce(rest, f)
		if err != nil {
			return Rendering{}, fileError(req.Restitution, err)
		}
		out.Notes = append(out.Notes, n...)
		files = append(files, disk.File{Path: filepath.Join(dir, filepath.Base(stem)+outputStem+f.Ext), Data: b, Mode: 0o644})
	}
	if err := disk.MakeFolder(dir); err != nil {
		return Rendering{}, err
	}
	out.Paths = paths(files)
	return out, disk.Write(files...)
}

// reproduce writes a restitution in a format, in memory.
func reproduce(rest redact.Restitution, f render.Format) ([]byte, []render.Note, error) {
	var b bytes.Buffer
	notes, err := f.Write(&b, rest)
	return b.Bytes(), notes, err
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if strings.EqualFold(l, s) {
			return true
		}
	}
	return false
}
