package pipeline

import (
	"html"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/roster/sheet"
	"github.com/opendetat/chatham/redact/text"
)

// A participant list is known by what it holds: a header that speaks of names and
// of first names or addresses, and people under it. Files that are called as tables
// are believed at the first person; any other has to show enough of them, in
// whatever shape: cells, a table of Markdown or HTML, records of keys and values.

// enough is how many people make a list of what is not called one.
const enough = 3

// listHead is how much of a file is looked at, in bytes: the people of a list do
// not begin further down.
const listHead = 1 << 16

// isOpenList reports whether a file holds a list of people in the open.
func isOpenList(name, body string) bool {
	ext := tableExt(name)
	table := slices.Contains([]string{".csv", ".tsv", ".tab"}, ext)
	if table || slices.Contains([]string{"", ".txt", ".text"}, ext) && cells(body) != nil {
		r, err := roster.Read("", []byte(body), roster.Options{})
		if err == nil && (len(r.Columns) == 0 || speaksOfPeople(r)) {
			return true
		}
	}
	head := body
	if len(head) > listHead {
		head = head[:strings.LastIndexByte(head[:listHead], '\n')+1]
	}
	if strings.Count(head, "BEGIN:VCARD") >= enough {
		return true
	}
	for _, rows := range [][][]string{cells(head), pipes(head), webRows(head), records(elements(head)), records(keyed(unescape(head)))} {
		if len(rows) > enough && isPeople(rows) {
			return true
		}
	}
	return false
}

// tableExt returns the end of a file's name without what editors and people add
// to that of a copy.
func tableExt(name string) string {
	name = strings.ToLower(strings.TrimRight(name, "~"))
	for {
		ext := filepath.Ext(name)
		if !strings.Contains(" .bak .old .orig .save .sav .tmp .copy .copie .new .prev ", " "+ext+" ") || ext == "" {
			return ext
		}
		name = strings.TrimSuffix(name, ext)
	}
}

// speaksOfPeople reports whether a list's header says that it holds people: one
// column of names may be of streets or of stations, so there are first names,
// addresses or what only people have beside the names.
func speaksOfPeople(r *roster.Roster) bool {
	return has(r, sheet.FieldName, sheet.FieldFamily, sheet.FieldBirth) && (has(r, sheet.FieldGiven, sheet.FieldEmail) || ofPeople(r))
}

// ofPeople reports whether a list has a column that only people fill in: a title,
// a consent, or a role beside an organisation.
func ofPeople(r *roster.Roster) bool {
	return has(r, sheet.FieldTitle, sheet.FieldConsent, sheet.FieldQuality) || has(r, sheet.FieldRole) && has(r, sheet.FieldAffiliation)
}

func has(r *roster.Roster, fields ...sheet.Field) bool {
	return slices.ContainsFunc(r.Columns, func(c sheet.Column) bool { return slices.Contains(fields, c.Field) })
}

// isPeople reports whether rows are read as a list of enough people, each with a
// first name and a surname, which a column or an address tells.
func isPeople(rows [][]string) bool {
	r, err := roster.ReadTable("", rows, roster.Options{})
	if err != nil || !speaksOfPeople(r) {
		return false
	}
	parted := has(r, sheet.FieldGiven) || ofPeople(r)
	n := 0
	for i := range r.People {
		p := &r.People[i]
		if !p.Given.IsZero() && !p.Family.IsZero() && (parted || slices.ContainsFunc(p.Emails, func(address text.Secret) bool { return tells(p, address) })) {
			n++
		}
	}
	return n >= enough
}

// tells reports whether an address is made of someone's name.
func tells(p *roster.Person, address text.Secret) bool {
	local, _, _ := strings.Cut(text.FoldString(address.Reveal()), "@")
	for _, name := range []text.Secret{p.Given, p.Family} {
		for word := range strings.FieldsFuncSeq(text.FoldString(name.Reveal()), func(r rune) bool { return !unicode.IsLetter(r) }) {
			if len(word) > 2 && strings.Contains(local, word) {
				return true
			}
		}
	}
	return false
}

// cells returns a text as rows of CSV, where most of its lines below the first are
// as wide as it is: prose has lines of all widths.
func cells(body string) [][]string {
	rows, _, err := sheet.Records("", body, nil)
	if err != nil {
		return nil
	}
	rows = slices.DeleteFunc(rows, func(row []string) bool { return strings.TrimSpace(strings.Join(row, "")) == "" })
	wide := map[int]int{}
	for _, row := range rows {
		wide[len(row)]++
	}
	for width, n := range wide {
		if width > 1 && n*5 >= len(rows)*4 {
			return rows
		}
	}
	return nil
}

// pipes returns the rows of the tables of a Markdown text, one under the other.
func pipes(body string) [][]string {
	var rows [][]string
	for line := range strings.Lines(body) {
		line = strings.TrimSpace(line)
		if strings.Count(line, "|") < 2 || strings.Trim(line, "|-: \t") == "" {
			continue
		}
		row := strings.Split(strings.Trim(line, "|"), "|")
		for i := range row {
			row[i] = strings.Trim(row[i], " \t*_`")
		}
		rows = append(rows, row)
	}
	return rows
}

var (
	webCell   = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?is)<(?:td|th|cell)\b[^>]*>(.*?)</(?:td|th|cell)>`) })
	webTag    = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`<[^>]*>`) })
	webRowEnd = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?i)</(?:tr|row)>`) })
)

// webRows returns the rows of a page's tables, or of a workbook as XML.
func webRows(body string) [][]string {
	if !strings.Contains(body, "<") {
		return nil
	}
	var rows [][]string
	for _, part := range webRowEnd().Split(body, -1) {
		var row []string
		for _, m := range webCell().FindAllStringSubmatch(part, -1) {
			row = append(row, strings.TrimSpace(html.UnescapeString(webTag().ReplaceAllString(m[1], " "))))
		}
		if row != nil {
			rows = append(rows, row)
		}
	}
	return rows
}

// A pair is a key with its value.
type pair struct{ key, value string }

// element is an element of XML that holds a value.
var element = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`<(\p{L}[\p{L}_-]{0,30})>([^<>\n]+)</`)
})

// elements returns the elements of XML that hold values.
func elements(body string) []pair {
	if !strings.Contains(body, "</") {
		return nil
	}
	var out []pair
	for _, m := range element().FindAllStringSubmatch(body, -1) {
		out = append(out, pair{m[1], m[2]})
	}
	return out
}

// keyed returns what is written as a key with its value, as JSON, YAML, TOML,
// programs and forms in words do.
func keyed(body string) []pair {
	var out []pair
	for line := range strings.Lines(body) {
		for from := 0; ; {
			k := strings.IndexAny(line[from:], ":=")
			if k < 0 {
				break
			}
			k += from
			value, end := valueAt(line, k+1)
			if key := keyBefore(line[from:k]); key != "" && value != "" {
				out = append(out, pair{key, value})
				from = end
			} else {
				from = k + 1
			}
		}
	}
	return out
}

// longestKey bounds a key, in bytes.
const longestKey = 40

// keyBefore returns the key at the end of s, without its quotes: words.
func keyBefore(s string) string {
	s = strings.TrimRight(s, " \t\u00a0")
	if i := strings.LastIndexAny(s, "{,[(;"); i >= 0 {
		s = s[i+1:]
	}
	s = strings.Trim(s, "\"' \t-*")
	isWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || strings.ContainsRune(" _-", r) }
	if len(s) > longestKey || strings.IndexFunc(s, func(r rune) bool { return !isWord(r) }) >= 0 {
		return ""
	}
	return s
}

// valueAt returns the value from byte i of a line on, without its quotes, and its
// end.
func valueAt(line string, i int) (string, int) {
	i += len(line[i:]) - len(strings.TrimLeft(line[i:], " \t\u00a0"))
	if i < len(line) && (line[i] == '"' || line[i] == '\'') {
		if k := strings.IndexByte(line[i+1:], line[i]); k >= 0 {
			return line[i+1 : i+1+k], i + k + 2
		}
	}
	end := len(line)
	if k := strings.IndexAny(line[i:], ",;{}[]\r\n"); k >= 0 {
		end = i + k
	}
	return strings.TrimSpace(line[i:end]), end
}

// mostKeys bounds the columns of records.
const mostKeys = 64

// records returns the values that stand under the same keys again and again as
// rows, the keys first. A key that comes back begins a new record.
func records(pairs []pair) [][]string {
	columns := map[string]int{}
	var header, row []string
	var rows [][]string
	for _, p := range pairs {
		key := text.FoldString(p.key)
		i, known := columns[key]
		if !known {
			if len(header) == mostKeys {
				continue
			}
			i = len(header)
			columns[key], header = i, append(header, p.key)
		}
		if i < len(row) && row[i] != "" {
			rows, row = append(rows, row), nil
		}
		for len(row) <= i {
			row = append(row, "")
		}
		row[i] = p.value
	}
	if row != nil {
		rows = append(rows, row)
	}
	return append([][]string{header}, rows...)
}
