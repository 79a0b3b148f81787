package pipeline

import (
	"strings"
	"testing"
)

func TestDecoded(t *testing.T) {
	for _, tt := range []struct{ reason, name, body, want string }{
		{"nothing is spelled in another way", "a.txt", "Zoé parle", ""},
		{"JSON", "a.json", `"Zo\u00e9 \n \"x\""`, `"Zoé \n \"x\""`},
		{"JSON, a pair for one character", "a.json", `\ud83d\ude00`, "😀"},
		{"JSON, half a pair", "a.json", `\ud83d!`, "\ufffd!"},
		{"YAML", "a.yaml", `"Zo\xE9 \U000000e9"`, `"Zoé é"`},
		{"a program", "a.js", `'Zo\u{e9}'`, "'Zoé'"},
		{"a character that nobody sees, within a name", "a.json", `Mont\u0007ard`, "Montard"},
		{"an escape that ends a line, which would move the next", "a.json", `a\u000ab`, ""},
		{"a path, not an escape", "a.txt", `C:\users\xavier`, ""},
		{"an escape cut short", "a.txt", `\u00`, ""},
		{"an entity", "a.csv", "Zo&eacute;;Mont&#97;rd", "Zoé;Montard"},
		{"an ampersand of its own", "a.txt", "R&D", ""},
		{"TeX", "a.tex", `Zo\'e, Zo{\'e}, Zo\'{e}, na\"{\i}f, gar\c{c}on, \textbf{b}`, `Zoe, Zoe, Zoe, naif, garcon, \textbfb`},
		{"a macro that begins like an accent", "a.tex", `\vspace \c`, ""},
		{"a calendar, a line cut in two", "a.ics", "SUMMARY:Mont\r\n ardoux", "SUMMARY:Montardoux"},
		{"a card", "a.vcf", "N;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9", "N;ENCODING=QUOTED-PRINTABLE:Zoé"},
	} {
		docs, err := decoded(tt.name, tt.body)
		if err != nil {
			t.Errorf("%s: %v", tt.reason, err)
			continue
		}
		var got strings.Builder
		for _, d := range docs {
			got.WriteString(d.Body())
		}
		if got.String() != tt.want {
			t.Errorf("%s: %q, want %q", tt.reason, got.String(), tt.want)
		}
	}
}

// Whatever a file holds, it decodes or nobody can tell; nothing panics.
func FuzzDecoded(f *testing.F) {
	f.Add("a.tex", `\'{\c`)
	f.Add("a.json", `\u{110000}\ud800\ud800`)
	f.Add("a.eml", "A: =?x?q?=E9?=\nContent-Type: multipart/x; boundary=b\n\n--b\n\nx\n--b--")
	f.Add("a.vcf", "=\n=3D\n x")
	f.Fuzz(func(t *testing.T, name, body string) {
		docs, err := decoded(name, body)
		if err != nil {
			return
		}
		for _, d := range docs {
			if strings.Contains(d.Body(), "\x00") {
				t.Error("a text that may not be one")
			}
		}
	})
}
