package main

import (
	"bufio"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The rules of the house that a machine can hold, each with its reason. make
// lint, make layers and make no-reveal run them on the whole tree.
var house = flag.Bool("house", false, "read the whole tree")

const (
	maxFile     = 400 // lines
	maxFunction = 60  // lines, and nine in ten have at most:
	mostlyMax   = 40
)

// tables are files that are long because they are data.
var tables = []string{
	"cmd/chatham/catalogue.go",
}

// A goFile is a Go file of the module.
type goFile struct {
	path string // from the module's root, with slashes
	test bool
	file *ast.File
	set  *token.FileSet
}

func (s goFile) room() string { return path.Dir(s.path) }

func (s goFile) lines(n ast.Node) int {
	return s.set.Position(n.End()).Line - s.set.Position(n.Pos()).Line + 1
}

func (s goFile) length() int { return s.set.File(s.file.Pos()).LineCount() }

func (s goFile) at(n ast.Node) string {
	return fmt.Sprintf("%s:%d", s.path, s.set.Position(n.Pos()).Line)
}

// parse reads a goFile; a test can give the text itself.
func parse(t *testing.T, name string, text any) goFile {
	t.Helper()
	set := token.NewFileSet()
	from := filepath.Join("..", "..", filepath.FromSlash(name))
	f, err := parser.ParseFile(set, from, text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return goFile{name, strings.HasSuffix(name, "_test.go"), f, set}
}

// houseSources reads every Go file of the module. It walks the tree rather
// than ask go list, which sees the files of one operating system only.
func houseSources(t *testing.T) []goFile {
	t.Helper()
	if !*house {
		t.Skip("for make lint, make layers and make no-reveal")
	}
	var sources []goFile
	top := filepath.Join("..", "..")
	err := filepath.WalkDir(top, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := strings.HasPrefix(d.Name(), ".") && d.Name() != ".."
		if d.IsDir() && (hidden || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if d.IsDir() || hidden || filepath.Ext(name) != ".go" {
			return nil
		}
		rel, err := filepath.Rel(top, name)
		if err == nil {
			sources = append(sources, parse(t, filepath.ToSlash(rel), nil))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(sources) < 30 {
		t.Fatalf("found %d files: this is not the house", len(sources))
	}
	return sources
}

// A rule returns what in a goFile is against it, each with its place.
type rule func(goFile) []string

// houseRules are about the program; tests have tables and helpers of their own.
var houseRules = map[string]rule{
	"a file has at most 400 lines, so that one concept fits in one":          fileLength,
	"a function has at most 60 lines, so that it is read in one go":          functionLength,
	"main.go alone exits, so that everything else can be tested":             oneExit,
	"no init: what a program does when it starts is seen in main":            noInit,
	"no cli.Exit: it ends the process, or loses its code when it is wrapped": noCliExit,
}

func TestHouse(t *testing.T) {
	for _, s := range houseSources(t) {
		for reason, broken := range houseRules {
			for _, where := range broken(s) {
				t.Errorf("%s: %s", where, reason)
			}
		}
	}
}

func fileLength(s goFile) []string {
	if s.test || s.length() <= maxFile || slices.Contains(tables, s.path) {
		return nil
	}
	return []string{fmt.Sprintf("%s:%d", s.path, s.length())}
}

func functionLength(s goFile) []string {
	var out []string
	for _, f := range functions(s) {
		if s.lines(f) > maxFunction {
			out = append(out, fmt.Sprintf("%s: %s, %d lines", s.at(f), f.Name.Name, s.lines(f)))
		}
	}
	return out
}

func noInit(s goFile) []string {
	var out []string
	for _, f := range functions(s) {
		if f.Recv == nil && f.Name.Name == "init" {
			out = append(out, s.at(f))
		}
	}
	return out
}

// functions returns the functions of a goFile that is no test.
func functions(s goFile) []*ast.FuncDecl {
	var out []*ast.FuncDecl
	for _, d := range s.file.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && !s.test {
			out = append(out, f)
		}
	}
	return out
}

func oneExit(s goFile) []string {
	if path.Base(s.path) == "main.go" && strings.HasPrefix(s.path, "cmd/") {
		return nil
	}
	return append(append(uses(s, "os", "Exit"), uses(s, "log", "Fatal", "Fatalf", "Fatalln")...), uses(s, "syscall", "Exit")...)
}

func noCliExit(s goFile) []string { return uses(s, "cli", "Exit", "NewExitError") }

// uses returns where a goFile that is no test says pkg.name.
func uses(s goFile, pkg string, names ...string) []string {
	var out []string
	ast.Inspect(s.file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok || s.test || !slices.Contains(names, sel.Sel.Name) {
			return true
		}
		if x, ok := sel.X.(*ast.Ident); ok && x.Name == pkg {
			out = append(out, s.at(sel))
		}
		return true
	})
	return out
}

func TestNineInTenFunctionsAreShort(t *testing.T) {
	all, long := 0, 0
	for _, s := range houseSources(t) {
		for _, f := range functions(s) {
			all++
			if s.lines(f) > mostlyMax {
				long++
			}
		}
	}
	if long*10 > all {
		t.Errorf("%d of %d functions have more than %d lines; at most one in ten may", long, all, mostlyMax)
	}
}

// The rules catch what they are for.
func TestHouseRulesCatch(t *testing.T) {
	long := strings.Repeat("\n", maxFile+1)
	tests := []struct {
		rule       rule
		path, text string
		caught     int
		reason     string
	}{
		{fileLength, "a/b.go", "package b" + long, 1, "a line too many"},
		{fileLength, "a/b.go", "package b" + long[1:], 0, "just enough"},
		{fileLength, tables[0], "package b" + long, 0, "a table"},
		{fileLength, "a/b_test.go", "package b" + long, 0, "a test"},
		{functionLength, "a/b.go", "package b\nfunc f() {" + strings.Repeat("\n", 60) + "}", 1, "61 lines"},
		{functionLength, "a/b.go", "package b\nfunc f() {" + strings.Repeat("\n", 59) + "}", 0, "60 lines"},
		{oneExit, "a/b.go", "package b\nfunc f() { os.Exit(1); log.Fatalf(``) }", 2, "two ways out"},
		{oneExit, "a/b.go", "package b\nvar leave = os.Exit", 1, "a way out kept for later"},
		{oneExit, "cmd/x/main.go", "package b\nfunc f() { os.Exit(1) }", 0, "the one way out"},
		{oneExit, "a/main.go", "package b\nfunc f() { os.Exit(1) }", 1, "a main that is none"},
		{noInit, "a/b.go", "package b\nfunc init() {}", 1, "hidden work"},
		{noInit, "a/b.go", "package b\ntype t int\nfunc (t) init() {}", 0, "a method"},
		{noCliExit, "a/b.go", "package b\nvar err = cli.Exit(``, 3)", 1, "an exit in disguise"},
	}
	for _, tt := range tests {
		if got := tt.rule(parse(t, tt.path, tt.text)); len(got) != tt.caught {
			t.Errorf("%s, %s: caught %q, want %d", tt.path, tt.reason, got, tt.caught)
		}
	}
}

// reveals returns whether a goFile takes the surface form out of a Secret, by
// a call or by keeping the method for one.
func reveals(s goFile) bool {
	found := false
	ast.Inspect(s.file, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		found = found || ok && sel.Sel.Name == "Reveal"
		return true
	})
	return found && !s.test
}

// TestNoReveal holds the files that reveal to the list beside the Makefile, both
// ways: a file that no longer reveals must lose its right to.
func TestNoReveal(t *testing.T) {
	allowed := allowedToReveal(t)
	for _, s := range houseSources(t) {
		if !reveals(s) {
			continue
		}
		if allowed[s.path] == "" {
			t.Errorf("%s calls Reveal: a surface form leaves its type there. If it has to, say why in reveal.allow", s.path)
		}
		delete(allowed, s.path)
	}
	for _, name := range slices.Sorted(maps.Keys(allowed)) {
		t.Errorf("%s is in reveal.allow and reveals nothing", name)
	}
}

func TestNoRevealCatches(t *testing.T) {
	tests := []struct {
		path, text string
		want       bool
	}{
		{"a/b.go", "package b\nvar x = s.Reveal()", true},
		{"a/b.go", "package b\nvar x = people[0].Name.Reveal", true},
		{"a/b.go", "package b\n// See [Secret.Reveal].\nvar x = s.String()", false},
		{"a/b_test.go", "package b\nvar x = s.Reveal()", false},
	}
	for _, tt := range tests {
		if got := reveals(parse(t, tt.path, tt.text)); got != tt.want {
			t.Errorf("%s, %q: %v, want %v", tt.path, tt.text, got, tt.want)
		}
	}
}

// allowedToReveal reads reveal.allow: a path and the reason, line by line.
func allowedToReveal(t *testing.T) map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "reveal.allow"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	allowed := make(map[string]string)
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if line := lines.Text(); line != "" && !strings.HasPrefix(line, "#") {
			name, why, _ := strings.Cut(line, " ")
			if allowed[name] = strings.TrimSpace(why); allowed[name] == "" {
				t.Errorf("reveal.allow: %s has no reason", name)
			}
		}
	}
	return allowed
}
