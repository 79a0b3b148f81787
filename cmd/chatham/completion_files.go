package main

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/source"
)

// wanted says which files may stand in a place of the line, by their names. The
// zero value is none; folders always lead on to files.
type wanted struct {
	any, folders bool
	ends         []string // of the names, in lower case
	not          []string // what no name may hold
}

// What places of the line take.
var (
	anyFile   = wanted{any: true}
	folders   = wanted{folders: true}
	proposals = wanted{ends: []string{pipeline.ProposalExt}}
	signed    = wanted{ends: []string{".restitution.md"}}
	lists     = wanted{ends: []string{".csv", ".tsv", ".txt"}, not: published}
	published = []string{".restitution.", ".signoff."}
)

// noteFiles are what source reads, but for what was published already.
func noteFiles() wanted {
	w := wanted{not: published}
	for _, r := range source.Readers() {
		w.ends = append(w.ends, r.Exts...)
	}
	return w
}

// fileOperands returns the files that a command takes; "" is a drop on the
// program. One that is not listed is offered any: too much is no harm.
func fileOperands(command string) wanted {
	switch command {
	case "scan", "propose":
		return noteFiles()
	case "", nameRun:
		w := noteFiles()
		w.ends = append(w.ends, lists.ends...)
		return w
	case "review", "sign":
		return proposals
	case "render":
		return signed
	case "check":
		return wanted{ends: []string{".restitution.md", ".html", ".pdf", ".signoff.json", ".signoff.json.sig", ".discourse.md"}}
	case "list show":
		return lists
	case "init", "demo":
		return folders
	}
	return anyFile
}

// fileOptions returns the files that the value of an option may name.
func fileOptions(option string) wanted {
	switch option {
	case flagList:
		return lists
	case flagOutput:
		return folders
	case flagKey, flagSigners, flagAnswers, flagOut:
		return anyFile
	}
	return wanted{}
}

// filesFor lists what is wanted in the folder that begun leads to. A folder ends
// in a slash. What is hidden is listed for whoever began to type its dot.
func filesFor(w wanted, begun string) []suggestion {
	if !w.any && !w.folders && len(w.ends) == 0 {
		return nil
	}
	slash := strings.LastIndexByte(begun, '/')
	if runtime.GOOS == "windows" {
		slash = strings.LastIndexAny(begun, `/\`)
	}
	folder, base := begun[:slash+1], begun[slash+1:]
	entries, err := os.ReadDir(atHome(folder))
	if err != nil {
		return nil
	}
	var out []suggestion
	for _, e := range entries {
		name := e.Name()
		if !strings.HasPrefix(name, base) || strings.HasPrefix(name, ".") && base == "" ||
			strings.ContainsFunc(name, unicode.IsControl) {
			continue
		}
		info, err := os.Stat(filepath.Join(atHome(folder), name)) // a link to a folder is one
		switch {
		case err == nil && info.IsDir():
			out = append(out, suggestion{word: folder + name + "/", file: true})
		case w.takes(strings.ToLower(name)):
			out = append(out, suggestion{word: folder + name, file: true})
		}
	}
	return out
}

// atHome returns the folder that the shell would make of one.
func atHome(folder string) string {
	if rest, ok := strings.CutPrefix(folder, "~/"); ok {
		if home, err := os.UserHomeDir(); err == nil {
			return filepath.Join(home, rest)
		}
	}
	if folder == "" {
		return "."
	}
	return folder
}

func (w wanted) takes(name string) bool {
	if slices.ContainsFunc(w.not, func(part string) bool { return strings.Contains(name, part) }) {
		return false
	}
	return w.any || slices.ContainsFunc(w.ends, func(end string) bool { return strings.HasSuffix(name, end) })
}
