package recognize

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/language"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/text"
)

// A bearer is an invented person as notes write her; what she has not is empty.
type bearer struct {
	row           string // of the list
	given, family string
	first, last   string // initials
	initials      string
	own           []writing // that no other person has
}

// A writing is a way of writing someone: what must be found stands between ⟦ and ⟧.
// In those that everyone shares, Maud Kerbrat's forms in braces stand for anyone's.
type writing struct {
	sample string
	want   redact.Severity
	reason string
}

// writings are the ways in which anyone may be written.
var writings = []writing{
	{"⟦{Maud} {Kerbrat}⟧ ouvre la séance", redact.Block, "first name and surname"},
	{"⟦{Kerbrat} {Maud}⟧ ouvre la séance", redact.Block, "turned about"},
	{"⟦{KERBRAT} {Maud}⟧ ouvre la séance", redact.Block, "turned about, as in registers"},
	{"⟦{Maud} {KERBRAT}⟧ ouvre la séance", redact.Block, "the surname in capitals"},
	{"⟦{MAUD} {KERBRAT}⟧ ouvre la séance", redact.Block, "all in capitals"},
	{"⟦{maud} {kerbrat}⟧ dit oui", redact.Block, "lower case, no accents"},
	{"présente : ⟦{Kerbrat}, {Maud}⟧", redact.Block, "with a comma"},
	{"puis ⟦{Maud}⟧ répond", redact.Block, "the first name"},
	{"⟦{Maud}⟧ : oui", redact.Block, "as a speaker's label"},
	{"⟦{MAUD}⟧ : oui", redact.Block, "in capitals"},
	{"vu par ⟦{maud}⟧ hier", redact.Block, "in lower case"},
	{"puis ⟦{Kerbrat}⟧ répond", redact.Block, "the surname"},
	{"vu par ⟦{kerbratAlone}⟧ hier", redact.Block, "in lower case"},
	{"selon Mme ⟦{Kerbrat}⟧ et M. ⟦{Kerbrat}⟧", redact.Block, "behind titles"},
	{"selon Madame\u00a0⟦{Kerbrat}⟧ et monsieur ⟦{KERBRAT}⟧", redact.Block, "behind titles in full"},
	{"M. et Mme ⟦{Kerbrat}⟧ sont d'accord", redact.Block, "behind two titles"},
	{"Mmes ⟦{Kerbrat}⟧, Oriol et ⟦{Kerbrat}⟧", redact.Block, "one of several behind a title"},
	{"⟦{Maud}⟧ et Paul ⟦{Kerbrat}⟧ sont là", redact.Block, "two who share a surname"},
	{"Paul et ⟦{Maud} {Kerbrat}⟧ sont là", redact.Block, "the second of two"},
	{"⟦{Maud} {K}⟧ répond", redact.Block, "a surname's initial"},
	{"⟦{Maud} {K}.⟧ répond", redact.Block, "with its dot"},
	{"⟦{maud_}.{k}⟧ : oui", redact.Block, "as in an address"},
	{"⟦{M}. {Kerbrat}⟧ répond", redact.Block, "a first name's initial"},
	{"⟦{M} {Kerbrat}⟧ répond", redact.Block, "without its dot"},
	{"⟦{Kerbrat} {M}.⟧ répond", redact.Block, "behind the surname"},
	{"⟦{m}.{kerbrat_}⟧ répond", redact.Block, "as in an address"},
	{"⟦{m}{kerbratIn}⟧ répond", redact.Block, "run together"},
	{"⟦{MK}⟧ : oui", redact.Block, "initials"},
	{"⟦{M.K.}⟧ répond", redact.Block, "initials with dots"},
	{"⟦{M. K.}⟧ répond", redact.Block, "initials apart"},
	{"@⟦{maud_}.{kerbrat_}⟧ répond", redact.Block, "an account"},
	{"@⟦{maud_}{kerbrat_}⟧ répond", redact.Block, "an account in one word"},
	{"@⟦{maud_}_{kerbrat_}⟧ répond", redact.Block, "an account with a line"},
	{"@⟦{maud_}⟧ répond", redact.Block, "the first name for an account"},
	{"@⟦{maud_}{kerbrat_}35⟧ répond", redact.Block, "with a number"},
	{"@⟦{m}{kerbrat_}35⟧ répond", redact.Block, "the surname behind an initial, with a number"},
	{"écrire à ⟦{m}.{kerbrat_}⟧@forum.example", redact.Block, "an address"},
	{"[fiche](#⟦{maud-}-{kerbrat-}⟧)", redact.Block, "an anchor"},
	{"https://pad.example/p/⟦{maud-}-{kerbrat-}⟧-notes", redact.Block, "in an address"},
	{"https://pad.example/p/cr-⟦{kerbrat_}⟧", redact.Block, "the surname in an address"},
	{"https://pad.example/p/cr-⟦{%4D}⟧/x", redact.Block, "encoded in an address"},
	{"⟦{Ker-brat}⟧ répond", redact.Block, "cut at the end of a line"},
	{"puis ⟦{Maud}\n{Kerbrat}⟧ répond", redact.Block, "on two lines"},
	{"puis **⟦{Maud}** {Kerbrat}⟧ répond", redact.Block, "half in bold, where nothing reads signs"},
	{"puis ⟦{Ma_ud_}⟧ répond", redact.Ask, "in pieces, where nothing reads signs"},
	{"⟦{Maud}⟧'s note et ⟦{Maud}⟧’s note", redact.Block, "the English genitive"},
	{"d'⟦{Maud}⟧, qu’⟦{Maud}⟧ et l'⟦{Maud}⟧", redact.Block, "behind elided words"},
	{"⟦{maud_}{KIn}⟧ : oui", redact.Block, "an initial run in"},
	{"puis ⟦{MaudOne}{KerBrat}⟧ répond", redact.Block, "run together, with capitals"},
	{"puis d⟦{Maud}⟧ et qu⟦{Maud}⟧ répondent", redact.Block, "an apostrophe left out"},
	{"puis Mme⟦{KerbratIn}⟧ répond", redact.Block, "a title run in"},
	{"puis M.⟦{Kerbrat}⟧ répond", redact.Block, "a title without its space"},
	{"puis ⟦{Maud}⟧Zoé répond", redact.Block, "two people run together"},
	{"⟦{m}{KerBrat}⟧ : oui", redact.Block, "an initial before a capital"},
	{"voir CR⟦{KerBrat}⟧.pdf", redact.Block, "in a file's name"},
	{"voir img_2291_⟦{maud_}⟧_et_zoe.jpg", redact.Block, "in a picture's name"},
	{"voir CR_APD_⟦{MInOne}{KerBrat}⟧_v3_def.docx", redact.Block, "with an initial in a file's name"},
	{"puis ⟦{Maud}⟧² et ⟦{Maud}⟧1 et ⟦{Kerbrat}⟧2", redact.Block, "the number of a note run in"},
	{"⟦{Ker.}⟧ répond", redact.Ask, "the surname cut"},
	{"⟦{Maud} {Ker.}⟧ répond", redact.Block, "behind the first name"},
	{"⟦{Ma.} {Kerbrat}⟧ répond", redact.Block, "the first name cut"},
	{"⟦{Ma.} {K}.⟧ répond", redact.Block, "before an initial"},
}

// shared returns what the braces of writings stand for.
func (b *bearer) shared() *strings.Replacer {
	out := []string{
		"{Maud}", b.given, "{MAUD}", strings.ToUpper(b.given), "{maud}", text.FoldString(b.given),
		"{maud_}", slug(b.given, ""), "{maud-}", slug(b.given, "-"), "{MaudOne}", camel(b.given),
		"{M}", b.first, "{m}", slug(b.first, ""), "{MInOne}", camel(b.first), "{%4D}", encodedWhole(b.given),
		"{Kerbrat}", b.family, "{KERBRAT}", strings.ToUpper(b.family), "{kerbrat}", text.FoldString(b.family),
		"{kerbrat_}", slug(b.family, ""), "{kerbrat-}", slug(b.family, "-"), "{K}", b.last, "{k}", slug(b.last, ""),
		"{MK}", b.initials, "{M.K.}", dotted(b.initials, "."), "{M. K.}", dotted(b.initials, ". "),
	}
	if !strings.ContainsAny(b.family, "'") && len(b.family) > 2 {
		out = append(out, "{KerBrat}", camel(b.family))
	}
	if r, _ := utf8.DecodeRuneInString(b.family); unicode.IsUpper(r) {
		out = append(out, "{KerbratIn}", b.family)
	}
	if len(b.family) > 2 {
		out = append(out, "{kerbratAlone}", text.FoldString(b.family), "{kerbratIn}", slug(b.family, ""))
	}
	if !strings.Contains(b.last, "'") {
		out = append(out, "{KIn}", b.last)
	}
	if last := lastWord(b.family); len(last) > 4 {
		front := strings.TrimSuffix(b.family, last)
		out = append(out, "{Ker-brat}", front+cut(last)+"-\n"+last[len(cut(last)):])
		if utf8.RuneCountInString(last) > 5 {
			out = append(out, "{Ker.}", front+cut(last)+".")
		}
	}
	if !strings.ContainsAny(b.given, "- ") && len(b.given) > 3 {
		out = append(out, "{Ma_ud_}", string([]rune(b.given)[:2])+"_"+string([]rune(b.given)[2:])+"_")
		if utf8.RuneCountInString(b.given) > 4 {
			out = append(out, "{Ma.}", cut(b.given)+".")
		}
	}
	for i := 1; i < len(out); i += 2 {
		if out[i] == "" {
			out[i] = absent
		}
	}
	return strings.NewReplacer(out...)
}

// absent stands for what someone has not.
const absent = "{}"

func slug(s, sep string) string {
	return strings.NewReplacer(" ", sep, "-", sep, "'", sep).Replace(text.FoldString(s))
}

func camel(s string) (out string) {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" -'", r) }) {
		r, n := utf8.DecodeRuneInString(w)
		out += string(unicode.ToUpper(r)) + w[n:]
	}
	return out
}

func dotted(initials, dot string) string {
	return strings.TrimSpace(strings.ReplaceAll(strings.Join(strings.Split(initials, ""), "|")+"|", "|", dot))
}

func encodedWhole(s string) (out string) {
	for i := range len(s) {
		out += fmt.Sprintf("%%%02X", s[i])
	}
	return out
}

func lastWord(s string) string { return s[strings.LastIndexAny(s, " -'")+1:] }

// cut returns the first half of a word and a letter more.
func cut(s string) string { return string([]rune(s)[:utf8.RuneCountInString(s)/2+1]) }

// TestWritings: everyone in every form is found, as that person, as firmly as the
// form deserves.
func TestWritings(t *testing.T) {
	list := "Civilité;Prénom;Nom;Courriel\n"
	for _, b := range bearers {
		list += b.row + "\n"
	}
	r := readingtest.Roster(t, list+"M.;Paul;ORIOL;\nMme;Zoé;FERRANDIC;\n")
	for i, b := range bearers {
		all := slices.Clone(b.own)
		for _, w := range writings {
			w.sample = b.shared().Replace(w.sample)
			if !strings.Contains(w.sample, "{") {
				all = append(all, w)
			}
		}
		if len(all) < len(b.own)+12 {
			t.Errorf("%s: %d writings are too few", r.People[i].ID, len(all))
		}
		found, spans, plain := scanned(t, r, all)
		for k, w := range all {
			for _, at := range spans[k] {
				if got := firmly(found, r.People[i].ID, plain, at); got != w.want {
					t.Errorf("%s: %q is %q, want %q", w.reason, w.sample, got, w.want)
				}
			}
		}
	}
}

// TestWritingsOfNobody: what is written almost like a form of someone and is none.
func TestWritingsOfNobody(t *testing.T) {
	list := "Civilité;Prénom;Nom;Courriel\n"
	for _, b := range bearers {
		list += b.row + "\n"
	}
	r := readingtest.Roster(t, list)
	var all []writing
	for _, w := range []struct{ sample, reason string }{
		{"voir notes.md et cr.md", "the ending of a file, and how registers cut Mohamed"},
		{"un planMaudite, une McMaudite et dMaudite", "capitals within words of which a name is a part"},
		{"iPhone, eBay, YouTube et LaTeX servent", "products with capitals within"},
		{"dHier, quAvant et lOrage tombent", "an apostrophe left out before words"},
		{"MmePrésidente, MLesÉlus et DrRien", "a title run into words"},
		{"la ker-\nmesse et le ben-\njamin", "words cut at the end of a line"},
		{"un lebi-hanneau et des nguy-enso", "signs within words"},
		{"l'art. 5, le chap. 2, le vol. 3 et la réf. 4", "words cut before a full stop"},
		{"Lagardère, Kerala et Mohair sont des mots", "words that begin like a name"},
		{"le bi. et le la. du piano", "short words before a full stop"},
		{"snake_case, ma_ude et you_s_ef", "signs of emphasis within words"},
		{"https://pad.example/p/cr-maudite-2 et #bihanneau", "words of addresses"},
		{"un van, des vans, la von et le ben", "particles alone"},
		{"la rue du bihan", "a part of a surname behind an article"},
		{"@maudite et @kerbratisme et @ycn_b", "accounts that no form makes"},
	} {
		all = append(all, writing{sample: w.sample, reason: w.reason})
	}
	found, _, plain := scanned(t, r, all)
	for _, f := range found {
		if f.Listed && f.Severity != redact.Keep {
			t.Errorf("%s of %s in %q: %s", f.Severity, f.Subject, plain[f.Span.Start:f.Span.End], f.Why)
		}
	}
}

// scanned scans samples as the blocks of one text, and returns the findings with
// the places in it that each sample marks.
func scanned(t *testing.T, r *roster.Roster, all []writing) (found []redact.Finding, marks [][]text.Span, plain string) {
	t.Helper()
	var raw strings.Builder
	var blocks []text.Span
	for _, w := range all {
		start, spans := raw.Len(), []text.Span(nil)
		for i, part := range strings.FieldsFunc(" "+w.sample, func(r rune) bool { return r == '⟦' || r == '⟧' }) {
			if i%2 == 1 {
				spans = append(spans, text.Span{Start: raw.Len(), End: raw.Len() + len(part)})
			}
			raw.WriteString(part)
		}
		marks, blocks = append(marks, spans), append(blocks, text.Span{Start: start, End: raw.Len()})
		raw.WriteString("\n\n")
	}
	doc, err := text.NewDocument("", text.Plain, []byte(raw.String()))
	if err != nil {
		t.Fatal(err)
	}
	b := text.NewBuilder(doc)
	for _, at := range blocks {
		b.Begin(text.Visible)
		b.Literal(at)
	}
	txt := b.Text()
	all2, err := Scan(txt, func() *language.Notes { return language.Of(txt, language.French) }, r, Default())
	if err != nil {
		t.Fatal(err)
	}
	return redact.Resolve(all2), marks, raw.String()
}

// firmly returns how firmly all letters of a place are someone's.
func firmly(found []redact.Finding, id, raw string, at text.Span) redact.Severity {
	least := redact.Block
	for i := at.Start; i < at.End; i++ {
		if !reading.IsLetterByte(raw[i] | 0x20) {
			continue
		}
		best := redact.Severity("")
		for _, f := range found {
			if f.Span.Start <= i && i < f.Span.End && (f.Subject == id || slices.Contains(f.Also, id)) && (best == "" || f.Severity.Harder(best)) {
				best = f.Severity
			}
		}
		if best == "" || least.Harder(best) {
			least = best
		}
		if best == "" {
			break
		}
	}
	return least
}
