package render_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact/redacttest"
	"github.com/opendetat/chatham/render/pdf/pdftest"
)

// BenchmarkWrite writes the forum's restitution twenty times over.
func BenchmarkWrite(b *testing.B) {
	text := samples(b)["forum"]
	_, body, _ := strings.Cut(text, "\n---\n\n# ")
	body, _, _ = strings.Cut(body, "[^cal]:")
	long := text + strings.Repeat("\n\n# "+body, 19)
	r := redacttest.Restitution(b, "forum", long)
	var file bytes.Buffer
	if _, err := format(b, "pdf").Write(&file, r); err != nil {
		b.Fatal(err)
	}
	pages := len(pdftest.Lines(b, file.Bytes()))
	for _, name := range []string{"html", "pdf"} {
		write := format(b, name).Write
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				file.Reset()
				if _, err := write(&file, r); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N)/float64(pages), "ms/page")
			b.ReportMetric(float64(file.Len())/float64(pages), "bytes/page")
			b.ReportMetric(float64(pages), "pages")
		})
	}
}
