package render

import (
	"io"

	"github.com/opendetat/chatham/render/pdf"
	"github.com/opendetat/chatham/render/tree"
)

// writePDF writes the pages. Their words are those of the HTML page, in the
// same order, with a page number at the foot of each.
func writePDF(w io.Writer, doc tree.Document) ([]Note, error) { return pdf.Write(w, doc) }
