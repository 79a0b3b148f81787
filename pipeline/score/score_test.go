package score

import (
	"bytes"
	"flag"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden report")

var marked = regexp.MustCompile(`⟦(.) ([^⟧]*)⟧`)

// doc makes a document of notes in which mentions are marked: ⟦P Awa⟧.
func doc(name, notes string) Doc {
	d := Doc{Name: name}
	from := 0
	for _, m := range marked.FindAllStringSubmatchIndex(notes, -1) {
		d.Raw = append(d.Raw, notes[from:m[0]]...)
		start := len(d.Raw)
		d.Raw = append(d.Raw, notes[m[4]:m[5]]...)
		d.Gold = append(d.Gold, Span{start, len(d.Raw), Type(notes[m[2]:m[3]])})
		from = m[1]
	}
	d.Raw = append(d.Raw, notes[from:]...)
	return d
}

// find adds a finding on the first text of d that is like s.
func (d Doc) find(severity, s string) Doc {
	at := bytes.Index(d.Raw, []byte(s))
	if at < 0 {
		panic("no such text")
	}
	d.Found = append(d.Found[:len(d.Found):len(d.Found)], Found{at, at + len(s), severity})
	return d
}

func (d Doc) drafted(s string) Doc { d.Draft = s; return d }

var recallCases = []struct {
	reason         string
	doc            Doc
	recall, firm   map[Type]Share
	clean, listed  int
	alarms, idle   int
	blocked, stays Share // organisations, eponyms
}{
	{
		reason: "a block catches firmly, a question only catches",
		doc:    doc("d", "⟦P Awa⟧ et ⟦P Linh⟧").find("block", "Awa").find("ask", "Linh"),
		recall: map[Type]Share{Listed: {2, 2}}, firm: map[Type]Share{Listed: {1, 2}}, clean: 1, listed: 1,
	},
	{
		reason: "half of a name is a miss, and so is its document",
		doc:    doc("d", "⟦P Awa Sonkoré⟧").find("block", "Awa"),
		recall: map[Type]Share{Listed: {0, 1}}, firm: map[Type]Share{Listed: {0, 1}},
	},
	{
		reason: "two findings may cover one name, the signs between them need not be",
		doc:    doc("d", "⟦P Awa** \nS.⟧").find("generalise", "Awa").find("block", "S"),
		recall: map[Type]Share{Listed: {1, 1}}, firm: map[Type]Share{Listed: {1, 1}}, clean: 1, listed: 1,
	},
	{
		reason: "every byte of an accented letter counts",
		doc:    doc("d", "⟦P Zoé⟧").find("block", "Zo\xc3"),
		recall: map[Type]Share{Listed: {0, 1}}, firm: map[Type]Share{Listed: {0, 1}},
	},
	{
		reason: "what is kept catches nothing",
		doc:    doc("d", "⟦C a@b.example⟧").find("keep", "a@b.example"),
		recall: map[Type]Share{Contact: {0, 1}}, firm: map[Type]Share{Contact: {0, 1}}, listed: 1,
	},
	{
		reason: "a missed role leaves the document clean, it points at nobody alone",
		doc:    doc("d", "la ⟦R gardienne⟧"),
		recall: map[Type]Share{Role: {0, 1}}, firm: map[Type]Share{Role: {0, 1}}, clean: 1, listed: 1,
	},
	{
		reason: "a missed affiliation does not, nor an unlisted person",
		doc:    doc("d", "⟦A Remise⟧, ⟦U Tonio⟧").find("block", "Tonio"),
		recall: map[Type]Share{Affiliation: {0, 1}, Unlisted: {1, 1}}, firm: map[Type]Share{Affiliation: {0, 1}, Unlisted: {1, 1}}, listed: 1,
	},
	{
		reason: "findings beside everything protected are alarms and idle questions, kept ones are neither",
		doc:    doc("d", "une pierre, le tri, mai").find("block", "pierre").find("ask", "tri").find("keep", "mai"),
		clean:  1, listed: 1, alarms: 1, idle: 1,
	},
	{
		reason: "a finding that touches a name by a byte is no alarm",
		doc:    doc("d", "avec ⟦P Awa⟧").find("generalise", "avec A"),
		recall: map[Type]Share{Listed: {0, 1}}, firm: map[Type]Share{Listed: {0, 1}},
	},
	{
		reason: "one byte blocked of what must stay is too many; a question is not",
		doc:    doc("d", "⟦O Remise⟧, ⟦E rue Awa-Roy⟧").find("block", "Awa").find("ask", "Remise"),
		clean:  1, listed: 1, alarms: 1, idle: 1, blocked: Share{0, 1}, stays: Share{1, 1},
	},
	{
		reason: "a finding outside of the notes is an alarm and breaks nothing",
		doc:    Doc{Raw: []byte("mai"), Found: []Found{{-3, -1, "block"}, {2, 90, "block"}}},
		clean:  1, listed: 1, alarms: 2,
	},
}

func TestRecall(t *testing.T) {
	for _, c := range recallCases {
		r := Score([]Doc{c.doc})
		if !maps.Equal(r.Recall, c.recall) || !maps.Equal(r.Firm, c.firm) {
			t.Errorf("%s: recall %v, firm %v; want %v, %v", c.reason, r.Recall, r.Firm, c.recall, c.firm)
		}
		if r.Clean.Hit != c.clean || r.CleanListed.Hit != c.listed {
			t.Errorf("%s: clean %v, of listed people %v", c.reason, r.Clean, r.CleanListed)
		}
		if len(r.Alarms) != c.alarms || len(r.Idle) != c.idle {
			t.Errorf("%s: alarms %v, idle %v", c.reason, r.Alarms, r.Idle)
		}
		if r.Blocked[Organisation] != c.blocked || r.Blocked[Eponym] != c.stays {
			t.Errorf("%s: blocked %v", c.reason, r.Blocked)
		}
	}
}

func TestDraft(t *testing.T) {
	notes := doc("d", "Hier, ⟦P Pierre⟧ pose une pierre rue ⟦E Rose-Roy⟧, avec ⟦P Rose⟧ et ⟦P MK⟧ (⟦C a@b.example⟧).")
	for _, c := range []struct {
		reason string
		doc    Doc
		leaks  int
		leaky  int
		kept   Share
	}{
		{"what must stay may hold a name, initials are not looked for", notes.drafted("Hier, X pose une pierre rue Rose-Roy, avec MK et Rose."), 0, 0, Share{9, 9}},
		{"the name, and the address", notes.drafted("Hier, Pierre pose (a@b.example)."), 2, 1, Share{2, 9}},
		{"a name leaks once however often it stands", notes.drafted("Pierre, Pierre et Pierre."), 1, 1, Share{1, 9}},
		{"a longer word is another word", notes.drafted("Pierrette, empierre, Pierre_2"), 0, 0, Share{0, 9}},
		{"words kept must keep their order", notes.drafted("Roy Rose rue une pose Hier"), 0, 0, Share{1, 9}},
		{"a draft that is due and missing leaks", notes.drafted(""), 0, 1, Share{}},
		{"without a list no draft is due", Doc{Raw: notes.Raw, NoList: true}, 0, 0, Share{}},
		{"HTML is not drafted", Doc{Raw: notes.Raw, Web: true}, 0, 0, Share{}},
	} {
		r := Score([]Doc{c.doc})
		if r.Leaks != c.leaks || r.Leaky != (Share{c.leaky, 1}) || r.Kept != c.kept {
			t.Errorf("%s: leaks %d, leaky %v, kept %v; want %d, %d, %v", c.reason, r.Leaks, r.Leaky, r.Kept, c.leaks, c.leaky, c.kept)
		}
	}
}

func TestFailedDocumentsCountInNothing(t *testing.T) {
	r := Score([]Doc{{Raw: []byte("Awa"), Gold: []Span{{0, 3, Listed}}, Failed: true}})
	if r.Failed != 1 || r.Docs != 0 || r.Words != 0 || len(r.Recall) != 0 || r.Clean.Of != 0 {
		t.Errorf("got %+v", r)
	}
}

func TestAffiliationsNeedAList(t *testing.T) {
	d := doc("d", "⟦A Remise⟧")
	for _, noList := range []bool{false, true} {
		if d.NoList = noList; (Score([]Doc{d}).Clean.Hit == 1) != noList {
			t.Errorf("without a list %v: a missed affiliation counts the wrong way", noList)
		}
	}
}

func TestReport(t *testing.T) {
	r := Score([]Doc{
		doc("pad", "⟦P Awa Sonkoré⟧ et ⟦P linh⟧, ⟦P MK⟧ : voir ⟦C https://pad.example/p/linh⟧, ⟦O Remise⟧, ⟦R seule élue⟧, tri.").
			find("block", "MK").find("ask", "tri").find("block", "Remise").drafted("X et X, X : voir tri, seule élue."),
		doc("tel", "⟦P Selma\nB.⟧ et ⟦U Tonio⟧, ⟦U Tonio⟧ au ⟦C 06 39 98 27 01⟧").drafted("Selma\nB. et X."),
		{Name: "photo", Failed: true},
	})
	var b bytes.Buffer
	if n, err := r.WriteTo(&b); err != nil || n != int64(b.Len()) {
		t.Errorf("wrote %d of %d bytes, error %v", n, b.Len(), err)
	}
	for _, surface := range []string{"Awa", "Sonkoré", "linh", "MK", "Remise", "élue", "Selma", "Tonio", "06 39"} {
		if strings.Contains(b.String(), surface) {
			t.Error("the report shows a surface form")
		}
	}
	golden := filepath.Join("testdata", "report.golden")
	if *update {
		if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the report changed; run with -update and read the difference:\n%s", &b)
	}
}
