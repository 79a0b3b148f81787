package recognize

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/text"
)

// A homograph is a place in notes where a listed name stands, or its word.
type homograph struct {
	at   text.Span
	want rune // '⟦' someone, '⟨' the word, '?' cannot be told
}

// A homographRow is a line of the table.
type homographRow struct {
	line       int
	lang       language.Language
	list       string // as CSV
	text       string
	homographs []homograph
	why        string
}

func homographRows(t *testing.T, file string) []homographRow {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", "homographs", file))
	if err != nil {
		t.Fatal(err)
	}
	var rows []homographRow
	for i, line := range strings.Split(string(raw), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, " ¦ ")
		if len(cells) != 4 {
			t.Fatalf("%s:%d: %d cells", file, i+1, len(cells))
		}
		row := homographRow{line: i + 1, lang: language.Language(cells[0]), list: "Nom;Prénom\n", why: cells[3]}
		for person := range strings.SplitSeq(cells[1], " ; ") {
			row.list += strings.Replace(person, ", ", ";", 1) + "\n"
		}
		row.mark(strings.ReplaceAll(cells[2], "⏎", "\n"))
		rows = append(rows, row)
	}
	return rows
}

// mark takes the marks out of a text and notes where they were.
func (row *homographRow) mark(s string) {
	var out strings.Builder
	for len(s) > 0 {
		i := strings.IndexAny(s, "⟦⟨")
		if i < 0 {
			break
		}
		out.WriteString(s[:i])
		h := homograph{want: '⟨'}
		if strings.HasPrefix(s[i:], "⟦") {
			h.want = '⟦'
		}
		s = s[i+len("⟦"):]
		if strings.HasPrefix(s, "?") {
			h.want, s = '?', s[1:]
		}
		end := strings.IndexAny(s, "⟧⟩")
		h.at = text.Span{Start: out.Len(), End: out.Len() + end}
		out.WriteString(s[:end])
		s = s[end+len("⟧"):]
		row.homographs = append(row.homographs, h)
	}
	row.text = out.String() + s
}

// A homographCount says how places were read.
type homographCount struct{ names, blocked, silent, words, asked, wrong, doubts int }

// read counts what is found at the places of a row, and reports whether all of it
// is right: who is meant blocks, the word does not.
func (c *homographCount) read(t *testing.T, row homographRow) bool {
	t.Helper()
	txt := readingtest.Text(t, row.text)
	raw, err := Scan(txt, func() *language.Notes { return language.All(row.lang) }, readingtest.Roster(t, row.list), Default())
	if err != nil {
		t.Fatal(err)
	}
	findings := redact.Resolve(raw)
	right := true
	for _, h := range row.homographs {
		found := redact.Keep
		for _, f := range findings {
			if f.At.Overlaps(h.at) && f.Listed && (found == redact.Keep || f.Severity == redact.Block) {
				found = f.Severity
			}
		}
		asked, blocked := found == redact.Ask, found == redact.Block
		switch h.want {
		case '⟦':
			c.names++
			c.add(&c.blocked, blocked)
			c.add(&c.silent, !asked && !blocked)
			right = right && blocked
		case '⟨':
			c.words++
			c.add(&c.asked, asked)
			c.add(&c.wrong, blocked)
			right = right && !blocked
		default:
			c.doubts++
			c.add(&c.silent, !asked && !blocked)
			right = right && (asked || blocked)
		}
	}
	return right
}

func (c *homographCount) add(n *int, is bool) {
	if is {
		*n++
	}
}

// TestHomographs reads the tables. Of names that are words, 97 in a hundred must
// block and none be passed over; of the words, 97 in a hundred must not block and
// four in five not even be asked about. With -v it lists what is not read so.
func TestHomographs(t *testing.T) {
	for _, file := range []string{"developed.txt", "heldout.txt", "second.txt", "third.txt"} {
		var c homographCount
		for _, row := range homographRows(t, file) {
			before := c
			if right := c.read(t, row); !right || c.asked > before.asked {
				t.Logf("%s:%d: right %t, asked %d: %s", file, row.line, right, c.asked-before.asked, row.why)
			}
			if c.silent > before.silent {
				t.Errorf("%s:%d: someone is passed over: %s", file, row.line, row.why)
			}
		}
		t.Logf("%s: of %d names %d block, %d are passed over; of %d words %d block, %d are asked about", file, c.names, c.blocked, c.silent, c.words, c.wrong, c.asked)
		if 100*c.blocked < 97*c.names || 100*c.wrong > 3*c.words || 5*c.asked > c.words {
			t.Errorf("%s: %+v", file, c)
		}
	}
}
