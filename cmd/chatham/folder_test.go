package main

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/opendetat/chatham/pipeline/disk"
)

// A folder is what stands in a directory: contents by path, slashes between.
type folder map[string]string

// readFolder reads all the files under dir.
func readFolder(tb testing.TB, dir string) folder {
	tb.Helper()
	f := folder{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		f[filepath.ToSlash(name)] = string(b)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

// write puts the folder's files under dir, for their owner alone.
func (f folder) write(tb testing.TB, dir string) {
	tb.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		tb.Fatal(err)
	}
	for name, content := range f {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(content), 0o600)); err != nil {
			tb.Fatal(err)
		}
	}
}

// differs returns the names of the files that are not the same in both folders.
func (f folder) differs(other folder) []string {
	var out []string
	all := maps.Clone(f)
	maps.Copy(all, other)
	for name := range all {
		a, inA := f[name]
		b, inB := other[name]
		if a != b || inA != inB {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}

// leftovers returns the names of what a run left of its work.
func (f folder) leftovers() []string {
	var out []string
	for name := range f {
		if disk.IsLeftover(name) {
			out = append(out, name)
		}
	}
	return out
}

// command returns a command line of this program as a process of its own, in a
// directory, in English.
func command(dir, program string, args ...string) *exec.Cmd {
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "GIT_CONFIG_NOSYSTEM=1", "GIT_CEILING_DIRECTORIES="+filepath.Dir(dir))
	return cmd
}

// runIn runs a command line to its end.
func runIn(tb testing.TB, dir, program string, args ...string) result {
	tb.Helper()
	var stdout, stderr bytes.Buffer
	cmd := command(dir, program, args...)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		tb.Fatal(err)
	}
	return result{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// A writer is a command that writes, in a folder where there is something to
// write over.
type writer struct {
	name  string
	args  []string
	start folder
	again []int    // what the command may answer when it has been done before
	check []string // the files that check vouches for, all old or all new; nil: none
}

var allWriters []writer // made by the first test that asks

// writers returns every command that writes. The folders come of a demonstration,
// gone on with: the notes are longer than those that were signed.
func writers(t *testing.T) []writer {
	t.Helper()
	if allWriters == nil {
		allWriters = makeWriters(t)
	}
	return allWriters
}

func makeWriters(t *testing.T) []writer {
	t.Helper()
	must := func(dir string, args ...string) {
		t.Helper()
		if got := runIn(t, dir, nameProgram, args...); got.code != exitDone {
			t.Fatalf("%s: exit code %d: %s", args[0], got.code, got.stderr)
		}
	}
	dir := t.TempDir()
	must(dir, "demo", ".")
	demo := readFolder(t, dir)
	if err := os.Remove(filepath.Join(dir, "notes.proposal")); err != nil {
		t.Fatal(err)
	}
	folder{"notes.md": demo["notes.md"] + "\nUne ligne de plus.\n"}.write(t, dir)
	must(dir, "propose", "notes.md")
	proposed := readFolder(t, dir)
	must(dir, "review", "notes.proposal", "--answers", "answers.txt")
	reviewed := readFolder(t, dir)
	must(dir, "sign", "notes.proposal", "--key", "relecture-1", "--unattended", "--replace")
	signed := readFolder(t, dir)
	repository := folder{}
	if git, err := exec.LookPath("git"); err == nil {
		dir := t.TempDir()
		if got := runIn(t, dir, git, "init", "-q"); got.code == 0 {
			repository = readFolder(t, dir)
			maps.DeleteFunc(repository, func(name, _ string) bool { return strings.HasSuffix(name, ".sample") })
			repository[".git/refs/heads/.keep"], repository[".git/objects/.keep"] = "", "" // git wants these folders
		}
	}
	text := []string{"notes.restitution.md", "notes.signoff.json", "notes.signoff.json.sig"}
	outputs := append(slices.Clone(text), "notes.restitution.html", "notes.restitution.pdf")
	all := []writer{
		{"propose", []string{"propose", "notes.md"}, proposed, []int{exitDone}, nil},
		{"run", []string{"run", "notes.md", "participants.csv"}, proposed, []int{exitDone}, nil},
		{"review", []string{"review", "notes.proposal", "--answers", "answers.txt"}, proposed, []int{exitDone, exitFailure}, nil},
		{"sign", []string{"sign", "notes.proposal", "--key", "relecture-1", "--unattended", "--replace"}, reviewed, []int{exitDone}, text},
		{"render", []string{"render", "notes.restitution.md"}, signed, []int{exitDone}, outputs},
		{"init", []string{"init"}, folder{}, []int{exitDone}, nil},
		{"key", []string{"key"}, folder{}, []int{exitDone, exitFailure}, nil},
		{"demo", []string{"demo", "."}, demo, []int{exitDone}, nil},
		{"fresh demo", []string{"demo", "."}, folder{}, []int{exitDone}, nil},
	}
	if len(repository) > 0 {
		all = append(all, writer{"guard install", []string{"guard", "install"}, repository, []int{exitDone}, nil})
	}
	return all
}
