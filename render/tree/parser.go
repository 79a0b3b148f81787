package tree

import (
	"bytes"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// maxNesting is how deep blocks may nest. No person writes a tenth of it; past
// it, Markdown's signs are text. Without a bound a line of quote signs costs
// the square of its length.
const maxNesting = 100

// Parser returns the parser that every reading of a restitution goes through:
// CommonMark with GFM's tables, strikethrough and bare addresses, footnotes and
// definition lists; no attributes, no task lists, blocks at most 100 deep.
// Callers share it; it may be used concurrently.
var Parser = sync.OnceValue(func() parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(blockParsers()...),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(),
			util.Prioritized(extension.NewFootnoteParser(), 101),
			util.Prioritized(extension.NewStrikethroughParser(), 500),
			util.Prioritized(linkify{extension.NewLinkifyParser()}, 999),
		)...),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(),
			util.Prioritized(extension.NewTableParagraphTransformer(), 200),
		)...),
		parser.WithASTTransformers(
			util.Prioritized(extension.NewTableASTTransformer(), 0),
			util.Prioritized(uncalled{}, 998), // before the footnotes' own, which forgets them
			util.Prioritized(extension.NewFootnoteASTTransformer(), 999),
		),
	)
})

// A linkify asks the parser of bare addresses only about words that begin as an
// address of a page does, or hold an at sign. It is asked at every space; the
// answer is the same.
type linkify struct{ parser.InlineParser }

func (l linkify) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	word, _ := block.PeekLine()
	if len(word) > 0 && strings.IndexByte(" *_~(", word[0]) >= 0 {
		word = word[1:]
	}
	if isPage(word) || hasAt(word) {
		return l.InlineParser.Parse(parent, block, pc)
	}
	return nil
}

// isPage reports whether a word begins with one of the schemes that are linked,
// or with their usual host.
func isPage(word []byte) bool {
	for _, start := range [...]string{"http", "ftp:", "www."} {
		if len(word) >= len(start) && string(word[:len(start)]) == start {
			return true
		}
	}
	return false
}

// longestLocal is the length in bytes of what may stand before an at sign
// (RFC 5321, 4.5.3.1.1).
const longestLocal = 64

// hasAt reports whether an at sign stands before the next space.
func hasAt(word []byte) bool {
	for _, c := range word[:min(len(word), longestLocal+1)] {
		if c == '@' {
			return true
		}
		if c == ' ' || c == '\n' {
			break
		}
	}
	return false
}

// blockParsers returns goldmark's own with their priorities, those that nest
// bounded.
func blockParsers() []util.PrioritizedValue {
	all := append(parser.DefaultBlockParsers(),
		util.Prioritized(extension.NewDefinitionListParser(), 101),
		util.Prioritized(extension.NewDefinitionDescriptionParser(), 102),
		util.Prioritized(extension.NewFootnoteBlockParser(), 999),
	)
	for i, p := range all {
		switch p.Value {
		case parser.NewListParser(), parser.NewBlockquoteParser(),
			extension.NewDefinitionListParser(), extension.NewFootnoteBlockParser():
			all[i].Value = bounded{p.Value.(parser.BlockParser)}
		}
	}
	return all
}

// bounded is a block parser that opens nothing below maxNesting.
type bounded struct{ parser.BlockParser }

func (b bounded) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	depth := 0
	for n := parent; n != nil; n = n.Parent() {
		depth++
	}
	if depth > maxNesting {
		return nil, parser.NoChildren
	}
	return b.BlockParser.Open(parent, r, pc)
}

// uncalled notes the footnotes that nothing calls: goldmark drops them.
type uncalled struct{}

var uncalledKey = parser.NewContextKey()

func (uncalled) Transform(doc *ast.Document, r text.Reader, pc parser.Context) {
	var at []int
	if !bytes.Contains(r.Source(), []byte("[^")) {
		return // the tree is large, and most have no footnote
	}
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if f, ok := n.(*extast.Footnote); ok && entering && f.Index < 0 {
			at = append(at, f.Pos())
		}
		return ast.WalkContinue, nil
	})
	pc.Set(uncalledKey, at)
}
