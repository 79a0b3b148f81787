package listed

import (
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/roster"
)

func TestEcho(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"Mme Awa Vasselin parle. Vasselin conclut, Awa sort.", "Vasselin|Awa", "the parts of a name stand alone later"},
		{"Vasselin arrive. Puis Mme Vasselin parle.", "Vasselin", "or earlier"},
		{"M. Petit parle. Petit rappel : un petit pas.", "", "a common word is not learnt"},
		{"Mme Awa Vasselin parle, voir cr/vasselin.pdf puis awa.", "vasselin|awa?", "without a capital too, in addresses and on telephones; three letters are a question"},
		{"Mme Paul Vasselin parle, merci paul.", "paul", "a short first name that is no word"},
		{"Mme Rose Vasselin ouvre. Rose aussi, puis rose dit oui à la rose.", "Rose|rose", "a first name that is a word, where the words around make it someone"},
		{"Mme Rose Vasselin ouvre le bar ; la sauce rose plaît.", "", "and not where they do not"},
		{"Mme Vasselin? parle. vasselin dit non.", "vasselin?", "what a question teaches is a question"},
		{"Mme Awa Vasselin parle, puis avasselin et V a s s e l i n.", "avasselin|V a s s e l i n", "in the forms of a list's people"},
		{"Mme Awa Vasselin parle des vasselins.", "vasselins?", "an ending is a question"},
		{"Mme Awa Vasselin parle, AV aussi, et Vaselin.", "", "initials and other spellings teach too little"},
		{"Mme Awa Vasselin parle de vaisselle.", "", "another word"},
	} {
		txt := readingtest.Text(t, tt.in)
		in := reading.NewInput(txt, language.Of(txt, language.French), roster.Empty())
		var hits []reading.Hit
		for _, name := range []string{"Awa Vasselin", "Paul Vasselin", "Rose Vasselin", "Mme Vasselin", "M. Petit"} {
			if i := strings.Index(tt.in, name); i >= 0 {
				from := i + len(name) - len(strings.TrimPrefix(strings.TrimPrefix(name, "Mme "), "M. "))
				h := reading.Hit{Kind: redact.Person, Severity: redact.Block}
				if h.At.Start, h.At.End = from, i+len(name); strings.HasPrefix(tt.in[h.At.End:], "?") {
					h.Severity = redact.Ask
				}
				hits = append(hits, h)
			}
		}
		var got []string
		for _, h := range Echo(in, hits) {
			s := tt.in[h.At.Start:h.At.End]
			if h.Severity == redact.Ask {
				s += "?"
			}
			got = append(got, s)
			if h.Of != hits[0].At {
				t.Errorf("%s: %q is not of the name that taught it", tt.reason, s)
			}
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, s, tt.want)
		}
	}
}
