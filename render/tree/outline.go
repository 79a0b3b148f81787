package tree

import (
	"strconv"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Outline returns what front matter says: its keys and its scalars in the order
// in which they stand, as YAML reads them, each behind a sign of where it
// stands. Two front matters with the same outline say the same. It fails with
// [*FrontError] where rendering would.
func Outline(front string) ([]string, error) {
	if _, err := readFront(front); err != nil {
		return nil, err
	}
	file, err := parser.ParseBytes([]byte(front), 0)
	if err != nil {
		return nil, frontError(err)
	}
	says := []string{}
	for _, doc := range file.Docs {
		says = outline(says, 0, doc.Body)
	}
	return says, nil
}

func outline(says []string, depth int, n ast.Node) []string {
	entry := func(sign, value string) { says = append(says, strconv.Itoa(depth)+sign+value) }
	switch n := n.(type) {
	case nil, *ast.CommentGroupNode, *ast.NullNode:
		entry("=", "")
	case *ast.MappingNode:
		entry("{", "")
		for _, v := range n.Values {
			key := v.Key.GetToken()
			if key != nil {
				entry("?", key.Value)
			}
			says = outline(says, depth+1, v.Value)
		}
	case *ast.SequenceNode:
		entry("[", "")
		for _, v := range n.Values {
			says = outline(says, depth+1, v)
		}
	case *ast.StringNode:
		entry("=", n.Value)
	case *ast.LiteralNode:
		entry("=", n.Value.Value)
	case *ast.TagNode:
		entry("!", "")
		says = outline(says, depth+1, n.Value)
	case *ast.AnchorNode:
		entry("&", "")
		says = outline(says, depth+1, n.Value)
	default: // numbers, dates, truth values, aliases
		if t := n.GetToken(); t != nil {
			entry("=", t.Value)
		}
	}
	return says
}
