package tree

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// maxFront bounds the front matter, in bytes.
const maxFront = 16 << 10

// A FrontError says that the front matter is not a YAML mapping. It shows
// nothing of what stands there.
type FrontError struct {
	Line   int // of the Markdown, from 1; 0 where it is not known
	Column int // from 1, in characters; 0 where it is not known
}

func (e *FrontError) Error() string {
	if e.Line == 0 {
		return "front matter is not a YAML mapping"
	}
	return fmt.Sprintf("front matter: line %d is not YAML", e.Line)
}

// CheckFront returns the [*FrontError] for which Markdown would not be rendered,
// or nil. Keys that stand twice, and front matter that is no mapping, are such.
func CheckFront(markdown string) error {
	front, _ := CutFront(markdown)
	_, err := readFront(front)
	return err
}

// CutFront parts Markdown into the YAML between a first line "---" and the
// next line that is "---" or "...", and the body after it. Where the first line
// is another, or nothing closes the front matter, all of it is body.
func CutFront(markdown string) (front, body string) {
	start := 0
	for _, open := range [...]string{"---\n", "---\r\n"} {
		if strings.HasPrefix(markdown, open) {
			start = len(open)
		}
	}
	for at := start; at > 0 && at < len(markdown); {
		line, _, _ := strings.Cut(markdown[at:], "\n")
		next := min(at+len(line)+1, len(markdown))
		if l := strings.TrimRight(line, " \t\r"); l == "---" || l == "..." {
			return markdown[start:at], markdown[next:]
		}
		at = next
	}
	return "", markdown
}

// A Field is one thing that the front matter says.
type Field struct {
	Key   string // one of a fixed list, such as "lieu" or "regle.version"
	Label string // what readers see, in the document's language
	Value string // as written; a list's items are joined by ", "
	Date  string // the value is this calendar date, ISO 8601
	URL   string // the value is this web address
}

// fieldKeys are the keys that readers are told about, in their order. No other
// key of the front matter leaves the program.
var fieldKeys = [...]string{
	"numero", "date", "lieu", "hote", "axe", "engagements", "participation",
	"regle", "regle.profil", "regle.version", "regle.annoncee",
	"statut", "version", "licence", "discussion", "commentaires",
}

// english maps the English spellings that are taken as well.
var english = map[string]string{"title": "titre", "lang": "langue", "license": "licence"}

// readFront returns the values of the mapping, nested keys joined by a full
// stop, lists joined by ", ". Aliases and tags are not followed: a value stands
// where it is written or nowhere.
func readFront(front string) (map[string]string, error) {
	if len(front) > maxFront {
		return nil, &FrontError{}
	}
	file, err := parser.ParseBytes([]byte(front), 0)
	if err != nil {
		return nil, frontError(err)
	}
	values := make(map[string]string)
	for _, doc := range file.Docs {
		switch body := doc.Body.(type) {
		case nil, *ast.NullNode, *ast.CommentGroupNode:
		case *ast.MappingNode:
			collect(values, "", body)
		default:
			return nil, &FrontError{Line: 2, Column: 1}
		}
	}
	return values, nil
}

// frontError keeps the line of a parser's error and drops its words, which
// quote the source.
func frontError(err error) error {
	var at yaml.Error
	if errors.As(err, &at) && at.GetToken() != nil && at.GetToken().Position != nil {
		place := at.GetToken().Position
		return &FrontError{place.Line + 1, place.Column}
	}
	return &FrontError{}
}

func collect(values map[string]string, prefix string, m *ast.MappingNode) {
	for _, entry := range m.Values {
		key := entry.Key.GetToken()
		if key == nil {
			continue
		}
		name := prefix + strings.ToLower(key.Value)
		if fr, ok := english[name]; ok {
			name = fr
		}
		if nested, ok := entry.Value.(*ast.MappingNode); ok && prefix == "" {
			collect(values, name+".", nested)
		} else if v := scalar(entry.Value); v != "" {
			values[name] = v
		}
	}
}

// scalar returns a value as it is written, or "" for anything but scalars and
// lists of scalars.
func scalar(n ast.Node) string {
	switch n := n.(type) {
	case *ast.StringNode:
		return oneLine(n.Value)
	case *ast.LiteralNode:
		return oneLine(n.Value.Value)
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return oneLine(n.GetToken().Value)
	case *ast.SequenceNode:
		var items []string
		for _, v := range n.Values {
			if _, list := v.(*ast.SequenceNode); list {
				continue
			}
			if s := scalar(v); s != "" {
				items = append(items, s)
			}
		}
		return strings.Join(items, ", ")
	}
	return ""
}

// fields returns what readers are told, in order.
func fields(values map[string]string, w Words) []Field {
	var out []Field
	for _, key := range fieldKeys {
		v := values[key]
		if v == "" {
			continue
		}
		f := Field{Key: key, Label: w.Label(key), Value: w.Truth(v)}
		if _, err := time.Parse(time.DateOnly, v); err == nil {
			f.Date, f.Value = v, w.Date(v)
		} else if webAddress(v) {
			f.URL, _ = destination(v, false)
		}
		out = append(out, f)
	}
	return out
}

// oneLine drops what no page shows and makes every line break a space.
func oneLine(s string) string {
	return strings.TrimSpace(strings.ReplaceAll(clean(s), "\n", " "))
}
