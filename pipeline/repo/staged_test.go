package repo

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// staged returns what is staged as "mode path=content".
func (tr tree) staged() []string {
	tr.Helper()
	r := tr.find()
	entries, err := r.Staged(tr.Context())
	if err != nil {
		tr.Fatal(err)
	}
	var out []string
	err = r.Blobs(tr.Context(), entries, func(e Entry, blob []byte) error {
		out = append(out, fmt.Sprintf("%o %s=%s", e.Mode, e.Path, blob))
		return nil
	})
	if err != nil {
		tr.Fatal(err)
	}
	return out
}

func TestStaged(t *testing.T) {
	const commit = "1111111111111111111111111111111111111111"
	for _, tc := range []struct {
		reason string
		first  func(tree) // committed
		then   func(tree) // staged
		want   []string
	}{
		{"before the first commit, the whole index", nil,
			func(tr tree) { tr.add("b.md", "b"); tr.add("a/c.md", "c") },
			[]string{"100644 a/c.md=c", "100644 b.md=b"}},
		{"nothing", func(tr tree) { tr.add("a", "a") }, func(tree) {}, nil},
		{"new and changed, not what stayed", func(tr tree) { tr.add("a", "a"); tr.add("b", "b") },
			func(tr tree) { tr.add("b", "b2"); tr.add("c", "c") },
			[]string{"100644 b=b2", "100644 c=c"}},
		{"an edit after git add is not committed", func(tr tree) { tr.add("a", "a") },
			func(tr tree) { tr.add("a", "staged"); tr.write("a", "edited"); tr.write("new", "not added") },
			[]string{"100644 a=staged"}},
		{"a removed file leaves nothing to read", func(tr tree) { tr.add("a", "a"); tr.add("b", "b") },
			func(tr tree) { tr.git("rm", "-q", "--cached", "a") }, nil},
		{"a renamed file is a new path with all its content", func(tr tree) { tr.add("a", "a") },
			func(tr tree) { tr.git("mv", "a", "b") },
			[]string{"100644 b=a"}},
		{"a copied file", func(tr tree) { tr.add("a", "a") }, func(tr tree) { tr.add("b", "a") },
			[]string{"100644 b=a"}},
		{"a file made executable", func(tr tree) { tr.add("a", "a") },
			func(tr tree) { tr.git("update-index", "--chmod=+x", "a") },
			[]string{"100755 a=a"}},
		{"a file that became a link", func(tr tree) { tr.add("a", "a") },
			func(tr tree) { tr.stage("120000", "a", "../b") },
			[]string{"120000 a=../b"}},
		{"a new submodule", nil, func(tr tree) {
			tr.git("update-index", "--add", "--cacheinfo", "160000,"+commit+",sub")
		}, []string{"160000 sub="}},
		{"a submodule at another commit, though settings ignore them", func(tr tree) {
			tr.git("update-index", "--add", "--cacheinfo", "160000,"+commit+",sub")
			tr.add(".gitmodules", "[submodule \"sub\"]\n\tpath = sub\n\turl = ../sub\n\tignore = all\n")
		}, func(tr tree) {
			tr.git("config", "diff.ignoreSubmodules", "all")
			tr.git("update-index", "--cacheinfo", "160000,"+strings.Repeat("2", 40)+",sub")
		}, []string{"160000 sub="}},
		{"only announced", nil, func(tr tree) { tr.write("a", "a"); tr.git("add", "--intent-to-add", "a") }, nil},
		{"an empty file is one", nil, func(tr tree) { tr.add("a", "") }, []string{"100644 a="}},
		{"settings of a reader who likes short output", func(tr tree) { tr.add("a/b", "1") }, func(tr tree) {
			for k, v := range map[string]string{"core.abbrev": "4", "diff.renames": "copies", "diff.relative": "true",
				"core.quotePath": "true", "color.ui": "always", "diff.external": "false", "core.pager": "false"} {
				tr.git("config", k, v)
			}
			tr.add("a/b", "2")
			tr.add("é", "3")
		}, []string{"100644 a/b=2", "100644 é=3"}},
		{"a replaced object: what is committed is the original", nil, func(tr tree) {
			tr.add("a", "original")
			tr.git("replace", tr.git("rev-parse", ":a"), tr.gitIn("harmless", "hash-object", "-w", "--stdin"))
		}, []string{"100644 a=original"}},
		{"content that a filter changes on the way in", nil, func(tr tree) {
			tr.add(".gitattributes", "*.md text eol=crlf\n")
			tr.commit()
			tr.add("a.md", "1\r\n2\r\n")
		}, []string{"100644 a.md=1\n2\n"}},
	} {
		t.Run(tc.reason, func(t *testing.T) {
			tr := newTree(t)
			if tc.first != nil {
				tc.first(tr)
				tr.commit()
			}
			tc.then(tr)
			if got := tr.staged(); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

// Names that would be split, quoted, taken for an option or a pattern.
func TestStagedNames(t *testing.T) {
	tr := newTree(t)
	names := []string{
		"-rf", "--cached", "deux mots", "a\nb", "tab\there", `quo"te`, `back\slash`, "é", "e\u0301",
		"\xff\xfe", "*.md", ":(top)x", ":!x", "0 1 2", "a\u2028b", "#x", "dir/-x",
	}
	slices.Sort(names)
	for _, n := range names {
		tr.stage("100644", n, "content of "+n)
	}
	r := tr.find()
	entries, err := r.Staged(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	err = r.Blobs(t.Context(), entries, func(e Entry, blob []byte) error {
		got = append(got, e.Path)
		if string(blob) != "content of "+e.Path {
			t.Errorf("%q holds %q", e.Path, blob)
		}
		one, err := r.IndexFile(t.Context(), e.Path)
		if err != nil || string(one) != string(blob) {
			t.Errorf("from the index, %q holds %q, %v", e.Path, one, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(got, names) {
		t.Errorf("got %q, want %q", got, names)
	}
}

func TestStagedConflict(t *testing.T) {
	tr := newTree(t)
	tr.add("a", "1")
	tr.commit()
	var sides string
	for i, content := range []string{"1", "2", "3"} {
		blob := tr.gitIn(content, "hash-object", "-w", "--stdin")
		sides += fmt.Sprintf("100644 %s %d\ta\x00", blob, i+1)
	}
	tr.gitIn("0 "+"0000000000000000000000000000000000000000\ta\x00"+sides, "update-index", "-z", "--index-info")
	r := tr.find()
	if got, err := r.Staged(t.Context()); !errors.Is(err, ErrUnmerged) || got != nil {
		t.Errorf("staged: %v, want ErrUnmerged", err)
	}
	if _, err := r.IndexFile(t.Context(), "a"); !errors.Is(err, ErrUnmerged) {
		t.Errorf("from the index: %v, want ErrUnmerged", err)
	}
}

func TestSHA256(t *testing.T) {
	tr := newTree(t, "--object-format=sha256")
	tr.add("a", "1")
	if got := tr.staged(); !slices.Equal(got, []string{"100644 a=1"}) {
		t.Errorf("before the first commit: %q", got)
	}
	tr.commit()
	tr.add("a", "2")
	if got := tr.staged(); !slices.Equal(got, []string{"100644 a=2"}) {
		t.Errorf("after it: %q", got)
	}
	if got, err := tr.find().FileAt(t.Context(), "HEAD", "a"); err != nil || string(got) != "1" {
		t.Errorf("in HEAD: %q, %v", got, err)
	}
}

func TestParseRaw(t *testing.T) {
	const name = "1111111111111111111111111111111111111111"
	for reason, out := range map[string]string{
		"no path":         ":100644 100644 " + name + " " + name + " M\x00",
		"an empty path":   ":100644 100644 " + name + " " + name + " M\x00\x00",
		"no colon":        "100644 100644 " + name + " " + name + " M\x00a\x00",
		"a short name":    ":100644 100644 111 111 M\x00a\x00",
		"a mode in words": ":100644 file " + name + " " + name + " M\x00a\x00",
		"another form":    "warning\x00\x00",
	} {
		if got, err := parseRaw([]byte(out)); !errors.Is(err, errOutput) || got != nil {
			t.Errorf("%s: %v, %v", reason, got, err)
		}
	}
}

// Whatever the names, what was written is read back; whatever the bytes, no
// panic and no entry without its path.
func FuzzParseRaw(f *testing.F) {
	const object = "1111111111111111111111111111111111111111"
	f.Add("a", "b\nc", []byte(":100644"))
	f.Add(":100644 100644 x x M", "-", []byte(":0 0 0 0 M\x00\x00"))
	f.Fuzz(func(t *testing.T, a, b string, junk []byte) {
		if entries, err := parseRaw(junk); err == nil {
			for _, e := range entries {
				if e.Path == "" || !isObjectName(e.Blob) {
					t.Errorf("entry %+v", e)
				}
			}
		}
		if a == "" || b == "" || strings.Contains(a+b, "\x00") {
			return
		}
		head := ":000000 100644 " + strings.Repeat("0", 40) + " " + object + " A\x00"
		got, err := parseRaw([]byte(head + a + "\x00" + head + b + "\x00"))
		want := []Entry{{a, File, object}, {b, File, object}}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%+v, %v; want %+v", got, err, want)
		}
	})
}
