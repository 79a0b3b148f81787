package redact

import (
	"slices"
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// inPlace returns the words of steps as the quotes want them that they stand
// between.
func (w frontWriter) inPlace(steps []int) (words []string, quotes []cut) {
	for _, i := range steps {
		words = append(words, quoted(w.steps[i].new, w.quote(i)))
	}
	return words, nil
}

// wrapped returns the words of steps for single quotes around the plain value
// that holds them, and these quotes; nil where it is no plain value on one line.
func (w frontWriter) wrapped(steps []int) (words []string, quotes []cut) {
	body := w.t.Doc.Body()
	line, _ := w.lineOf(steps[0])
	value, ok := plainValue(body[line : line+max(0, strings.IndexByte(body[line:], '\n'))])
	if !ok {
		return nil, nil
	}
	goes := func(i int) bool {
		return slices.ContainsFunc(steps, func(s int) bool {
			return w.t.Doc.Taken(w.steps[s].Span).Contains(text.Span{Start: i, End: i + 1})
		})
	}
	quotes = []cut{insert(line + value.Start), insert(line + value.End)}
	for i := line + value.Start; i < line+value.End; i++ {
		if body[i] == '\'' && !goes(i) {
			quotes = append(quotes, insert(i))
		}
	}
	for _, i := range steps {
		if w.quote(i) != 0 {
			return nil, nil
		}
		words = append(words, quoted(w.steps[i].new, '\''))
	}
	return words, quotes
}

// oneWord returns the words of steps without spaces.
func (w frontWriter) oneWord(steps []int) (words []string, quotes []cut) {
	for _, i := range steps {
		words = append(words, strings.Join(strings.Fields(w.steps[i].new), "_"))
	}
	return words, nil
}

// quote returns the quote that is open where a step begins, or 0.
func (w frontWriter) quote(i int) byte {
	_, at := w.lineOf(i)
	return quoteAt(w.t.Doc.Body()[:at])
}

// insert is a cut that takes nothing and leaves a quote.
func insert(at int) cut { return cut{text.Span{Start: at, End: at}, "'"} }

// quoted writes words for a YAML scalar between quotes (YAML 1.2, 7.3), or for a
// plain one.
func quoted(words string, quote byte) string {
	switch quote {
	case '\'':
		return strings.ReplaceAll(words, "'", "''")
	case '"':
		return strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(words)
	}
	return words
}

// quoteAt returns the quote that is open at the end of some YAML, or 0. Within a
// plain scalar a quote is a letter like any other.
func quoteAt(yaml string) byte {
	quote, begins, list := byte(0), true, false // begins: a scalar may; list: in a flow collection
	for i := 0; i < len(yaml); i++ {
		c := yaml[i]
		switch {
		case quote == '"' && c == '\\', quote == '\'' && strings.HasPrefix(yaml[i:], "''"):
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote != 0, begins && (c == ' ' || c == '-'):
		case begins && (c == '\'' || c == '"'):
			quote, begins = c, false
		case begins && (c == '[' || c == '{'):
			list = true
		case c == '\n':
			begins, list = true, false
		case c == ',' && list, c == ' ' && yaml[i-1] == ':':
			begins = true
		default:
			begins = false
		}
	}
	return quote
}

// plainValue returns the plain scalar that a line of YAML ends with, behind its
// key or the sign of an item and before a comment.
func plainValue(line string) (text.Span, bool) {
	s := text.Span{End: len(strings.TrimRight(line, " \t\r"))}
	for s.Start < s.End && line[s.Start] == ' ' || strings.HasPrefix(line[s.Start:], "- ") {
		s.Start++
	}
	item := strings.Contains(line[:s.Start], "-")
	if key := strings.Index(line[s.Start:s.End], ": "); key >= 0 {
		s.Start += key + len(": ")
	} else if !item {
		return s, false
	}
	for s.Start < s.End && line[s.Start] == ' ' {
		s.Start++
	}
	if i := strings.Index(line[s.Start:s.End], " #"); i >= 0 {
		s.End = s.Start + len(strings.TrimRight(line[s.Start:s.Start+i], " "))
	}
	return s, s.Start < s.End && strings.IndexByte(`'"[{|>&!*`, line[s.Start]) < 0
}
