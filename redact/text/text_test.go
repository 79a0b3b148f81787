package text

import (
	"errors"
	"strings"
	"testing"
	"unicode"
)

func TestFold(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"Hélène", "helene", "composed accents go"},
		{"He\u0301le\u0300ne", "helene", "decomposed accents go too: macOS copies"},
		{"ŒUVRE Æ", "oeuvre ae", "ligatures are spelt out, in both cases"},
		{"d’Argences ʼ ´", "d'argences ' '", "one apostrophe"},
		{"Jean\u2011Loup – Marie\u2212Anne", "jean-loup - marie-anne", "one hyphen: no-break hyphen, dash, minus"},
		{"M.\u00a0X\u202fY\u2009Z", "m. x y z", "one space"},
		{"Du\u00adpont Du\u200bpont Du\u2060pont", "dupont dupont dupont", "soft hyphen and zero-width characters are not there"},
		{"\u202eDupont\u202c", "dupont", "bidirectional controls are not there"},
		{"Ｄｕｐｏｎｔ 𝐃𝐮𝐩𝐨𝐧𝐭 ﬁn", "dupont dupont fin", "full width, mathematical letters and ligatures"},
		{"Duрοnt", "dupont", "a Cyrillic er and a Greek omicron"},
		{"Łukasz Şahin Đặng Peña Müller İz ı", "lukasz sahin dang pena muller iz i", "strokes, cedillas and dots of other alphabets"},
		{"a\nb\tc", "a\nb c", "a line feed stays; a tab is a space"},
		{"Dᴜᴘᴏɴᴛ ᴰᵘᵖᵒⁿᵗ Ⓓⓤⓟⓞⓝⓣ 🄳🅤🅟🅞🅝🅣 🅳⒰⒫⒪⒩⒯", "dupont dupont dupont dupont dupont", "small capitals, letters above the line, in circles and squares"},
		{"un\U000E0044\U000E0075\U000E0070ont", "un dup ont", "tag characters are read, apart from what is seen"},
		{"HÃ©lÃ¨ne l’été\u00a0» dâ€™Å“uvre", "helene l'ete » d'oeuvre", "letters that were encoded twice, beside some that were not"},
		{"Du\x1b[1mpont\x1b[0m Du\x7fpo\u0080nt", "dupont dupont", "colours of a terminal, control characters"},
		{"\x1b[0639981234m", "[0639981234m", "a number in the place of a colour"},
	} {
		if got := FoldString(tt.in); got != tt.want {
			t.Errorf("%s: Fold(%q) = %q, want %q", tt.reason, tt.in, got, tt.want)
		}
	}
}

func TestFoldedSpan(t *testing.T) {
	for _, tt := range []struct{ in, find, want, reason string }{
		{"vu par He\u0301le\u0300ne\u0301 hier", "helene", "He\u0301le\u0300ne\u0301", "the last accent is in"},
		{"l'Œuvre", "o", "Œ", "half of a ligature is the whole of it"},
		{"Du\u00adpont", "dupont", "Du\u00adpont", "what is dropped inside is in"},
	} {
		f := Fold(tt.in)
		i := strings.Index(f.S, tt.find)
		at := f.Span(Span{i, i + len(tt.find)})
		if got := tt.in[at.Start:at.End]; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.reason, got, tt.want)
		}
	}
}

func TestTokenize(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"l'eau qu’Ousmane d’abord", "l' eau qu' ousmane d' abord", "elided words stand apart"},
		{"aujourd'hui prud’homme quelqu'un", "aujourd'hui prud'homme quelqu'un", "an apostrophe inside a word stays"},
		{"participant-e-s participant.e.s participant·e·s participant⋅e⋅s", "participant-e-s participant.e.s participant·e·s participant⋅e⋅s", "inclusive forms, one to four"},
		{"participant•e•s participant(e)s participantEs participant/e/s", "participant•e•s participant(e)s participantes participant/e/s", "inclusive forms, five to eight"},
		{"M. X (MK) J.-L. Y, M.K. dit", "m. x ( mk ) j.-l. y , m.k. dit", "initials keep their dots"},
		{"dit Maud. Puis", "dit maud . puis", "a dot after a word is a sign"},
		{"à @maud_k, @a.b@social.example et @x:agents.example", "a @maud_k , @a.b@social.example et @x:agents.example", "handles with their servers"},
		{"maud.k+x@asso.example. Voir", "maud.k+x@asso.example . voir", "an address ends before the dot of its sentence"},
		{"(https://pad.example/p/maud_(k)) fin", "( https://pad.example/p/maud_(k) ) fin", "a URL keeps its own brackets only"},
		{"48h 2e 1,5 12/03", "48h 2e 1,5 12 / 03", "numbers with what is glued to them"},
		{"Jean-Loup x- y", "jean-loup x - y", "a hyphen joins letters only"},
		{"Du\u00adpont He\u0301le\u0300ne", "dupont helene", "invisible characters cut no word"},
		{"a\n\nb", "a \n\n b", "line feeds are a token"},
	} {
		var got []string
		for tok := range Tokenize(tt.in, Fold(tt.in)) {
			got = append(got, tok.Norm)
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.reason, s, tt.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, tt := range []struct{ in, want, reason string }{
		{"M. Kerbrat parle. Mme Oriol répond.", "M. Kerbrat parle.|Mme Oriol répond.", "a civility ends nothing"},
		{"Voir art. 5, p. 12. Cf. la note.", "Voir art. 5, p. 12.|Cf. la note.", "abbreviations end nothing"},
		{"Elle dit : « non ! » Puis elle sort.", "Elle dit : « non ! »|Puis elle sort.", "the closing quote belongs to its sentence"},
		{"J.-L. Oriol vient. 12 présents.", "J.-L. Oriol vient.|12 présents.", "an initial ends nothing; a figure opens"},
		{"Fini… et puis encore", "Fini… et puis encore", "an ellipsis before a small letter goes on"},
		{"Vraiment ? Oui", "Vraiment ?|Oui", "the French space before a question mark"},
		{"", "", "nothing has no sentence"},
	} {
		var got []string
		for _, s := range Sentences(tt.in) {
			got = append(got, tt.in[s.Start:s.End])
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.reason, s, tt.want)
		}
	}
}

func TestNewDocument(t *testing.T) {
	for _, tt := range []struct {
		raw, body string
		enc       Encoding
		reason    string
	}{
		{"été", "été", UTF8, "plain UTF-8"},
		{"\xef\xbb\xbfété", "été", UTF8BOM, "the mark is no text"},
		{"\xe9t\xe9 \x92", "été ’", Windows1252, "an old Windows file"},
		{"Ã©tÃ©", "été", UTF8Twice, "encoded twice"},
		{"Ã© et œuvre’", "Ã© et œuvre’", UTF8, "not all of it was doubled: it means what it says"},
		{"ÃƒÂ©tÃƒÂ©", "été", UTF8Twice, "and once more"},
		{"\xff\xfe\xe9\x00t\x00\xe9\x00=\xd8\x00\xde", "été😀", UTF16, "what Windows calls Unicode"},
		{"\xfe\xff\x00\xe9\x00t\x00\xe9", "été", UTF16, "the same, big end first"},
		{"\xff\xfe\x00\xe9\x00t\x00\xe9", "été", UTF16, "a mark that lies: the letters tell the order"},
		{"\xff\xfe\x00\x4e\x8c\x4e\x00\x4e", "一二一", UTF16, "characters whose numbers end in 00"},
		{"CAF\xc9\xa0! \xabVoil\xe0\xbb \x8cuvre d\x92art\x85", "CAF\u00c9\u00a0! «Voilà» Œuvre d’art…", Windows1252, "a pair that UTF-8 has too, among single bytes"},
	} {
		d, err := NewDocument("n.md", Markdown, []byte(tt.raw))
		if err != nil || d.Body() != tt.body || d.Encoding != tt.enc {
			t.Errorf("%s: got %q, %s, %v", tt.reason, d.Body(), d.Encoding, err)
		}
		if got := d.Given(Span{0, len(d.Body())}); got.End != len(tt.raw) {
			t.Errorf("%s: the whole body maps to %v of %d bytes", tt.reason, got, len(tt.raw))
		}
	}
	for _, tt := range []struct{ raw, reason string }{
		{"a\x00b", "a NUL"}, {"\x01", "a control character"}, {"\x81\x9d", "bytes of no encoding"},
		{"\xff\xfea\x00b\x00c\x00\x00d\x00e\x00f", "UTF-16 in both orders"}, {"\xff\xfea", "half a unit of UTF-16"}, {"\xff\xfe=\xd8a\x00", "half a pair"}, {"\xff\xfe\x00\x00a\x00\x00\x00", "UTF-32"},
		{"l’été à No\xc3", "UTF-8 that was cut short"}, {"été, cr\xe9\xe9", "two encodings in one file"},
		{"\xc1\x8daud", "a letter in two bytes too many"}, {"\xed\xa0\xb5aud", "half a pair in UTF-8"},
		{"Andr\x8e", "Mac Roman"}, {"s\xbdur", "ISO 8859-15"}, {"caf\x82", "a code page of DOS"}, {"t\x88te", "and its circumflex"},
	} {
		if _, err := NewDocument("n.md", Markdown, []byte(tt.raw)); !errors.Is(err, ErrNotText) {
			t.Errorf("%s: %v, want that it is no text", tt.reason, err)
		}
	}
}

func TestPosition(t *testing.T) {
	d, _ := NewDocument("n.md", Plain, []byte("un\n\xe9t\xe9 ici"))
	if l, c := d.Position(7); l != 2 || c != 5 {
		t.Errorf("got %d:%d, want 2:5", l, c)
	}
}

// FuzzFold: folding is idempotent, keeps no capital of the plain alphabet, and
// the map back never leaves the text.
func FuzzFold(f *testing.F) {
	for _, s := range []string{"Hélène", "ŒUVRE", "\xff\xfe", "a\u0301\u0301", "Ｄ𝐃ﬁ", "½ № ㍿"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		if again := FoldString(folded.S); again != folded.S && !strings.ContainsRune(s, unicode.ReplacementChar) && strings.ToValidUTF8(s, "") == s {
			t.Errorf("Fold(%q) = %q, again %q", s, folded.S, again)
		}
		for i := range folded.S {
			if at := folded.Span(Span{i, i + 1}); at.Start < 0 || at.End > len(s) || at.Len() <= 0 {
				t.Fatalf("byte %d of %q maps to %v", i, folded.S, at)
			}
		}
	})
}

// FuzzTokenize: every letter and digit is in exactly one token, in order.
func FuzzTokenize(f *testing.F) {
	for _, s := range []string{"l'eau", "M.K. dit", "a@b.example", "@x@y.example", "participant(e)s", "https://", "www.x(", "\n\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "")
		folded := Fold(s)
		var joined strings.Builder
		last := 0
		for tok := range Tokenize(s, folded) {
			if tok.At.Start < last-4 {
				t.Fatalf("token %v starts before %d", tok.At, last)
			}
			last = tok.At.End
			joined.WriteString(tok.Norm)
		}
		keep := func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}
		if got, want := strings.Map(keep, joined.String()), strings.Map(keep, folded.S); got != want {
			t.Errorf("tokens hold %q, the text %q", got, want)
		}
	})
}
