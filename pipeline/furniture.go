package pipeline

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render/tree"
)

// A furniture is what one of our own pages holds whatever is said in it: the style
// sheet, the tags, the attributes whose values the program writes, and its few
// words. «margin» in it is nobody's name, whoever is on the list.
type furniture struct {
	spans []text.Span // of the page, by place
	words []string    // each the whole of what stands between two tags
}

// furnitureOf returns the furniture of a page that a restitution was rendered to.
func furnitureOf(page string) furniture {
	f := furniture{words: slices.Concat(tree.WordsOf("fr").All(), tree.WordsOf("en").All())}
	z := html.NewTokenizer(strings.NewReader(page))
	at, inStyle := 0, false
	for {
		kind := z.Next()
		token := text.Span{Start: at, End: at + len(z.Raw())}
		at = token.End
		switch kind {
		case html.ErrorToken:
			return f
		case html.TextToken:
			if inStyle {
				f.spans = append(f.spans, token)
			}
		default:
			name, _ := z.TagName()
			inStyle = kind == html.StartTagToken && string(name) == "style"
			f.tag(page, token)
		}
	}
}

// ownAttributes are those whose values never come from a restitution.
const ownAttributes = " charset http-equiv content name rel class role scope tabindex lang aria-hidden "

// ownTargets are the values of others that the program writes.
const ownTargets = ` "main" "#main" `

// tag adds a tag but for the values that come from the restitution. The page is
// ours: values stand in double quotes, in which there is none.
func (f *furniture) tag(page string, at text.Span) {
	from := at.Start
	for i := at.Start; i < at.End; {
		k := strings.Index(page[i:at.End], `="`)
		if k < 0 {
			break
		}
		name := page[i : i+k][strings.LastIndexByte(page[i:i+k], ' ')+1:]
		value := text.Span{Start: i + k + len(`="`)}
		value.End = value.Start + strings.IndexByte(page[value.Start:at.End]+`"`, '"')
		i = min(value.End+1, at.End)
		if !strings.Contains(ownAttributes, " "+name+" ") && !strings.Contains(ownTargets, ` "`+page[value.Start:value.End]+`" `) {
			f.spans = append(f.spans, text.Span{Start: from, End: value.Start})
			from = value.End
		}
	}
	f.spans = append(f.spans, text.Span{Start: from, End: at.End})
}

// holds reports whether a finding lies in the furniture: at is its place in the
// page, in what stands between the two tags around it.
func (f furniture) holds(page string, at text.Span) bool {
	i, _ := slices.BinarySearchFunc(f.spans, at.Start, func(s text.Span, start int) int {
		if s.End > start {
			return 1
		}
		return -1
	})
	if i < len(f.spans) && f.spans[i].Contains(at) {
		return true
	}
	start := strings.LastIndexByte(page[:at.Start], '>') + 1
	rest, _, _ := strings.Cut(page[at.End:], "<")
	return slices.Contains(f.words, html.UnescapeString(page[start:at.End+len(rest)]))
}
