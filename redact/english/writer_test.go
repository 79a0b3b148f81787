package english

import (
	"fmt"
	"strings"
	"testing"

	"github.com/opendetat/chatham/redact"
)

// A row is a sentence with its finding between ⟦ and ⟧, the sentence that must
// come out whole, and the reason.
type row struct {
	in, out, why string
}

func run(t *testing.T, set func(*redact.Place), rows []row) {
	t.Helper()
	for _, row := range rows {
		before, rest, ok1 := strings.Cut(row.in, "⟦")
		found, after, ok2 := strings.Cut(rest, "⟧")
		if !ok1 || !ok2 {
			t.Fatalf("no finding is marked in %q", row.in)
		}
		p := redact.Place{Before: before, Found: redact.Conceal(found), After: after, Kind: redact.Person}
		if set != nil {
			set(&p)
		}
		r := Writer{}.Write(p)
		if got := before[:len(before)-r.Left] + r.Text + after[r.Right:]; got != row.out {
			t.Errorf("%s:\n    %q\nis  %q\nnot %q", row.why, row.in, got, row.out)
		}
	}
}

func kind(k redact.Kind) func(*redact.Place) { return func(p *redact.Place) { p.Kind = k } }

func count(n int) func(*redact.Place) { return func(p *redact.Place) { p.Count = n } }

func TestWritePerson(t *testing.T) {
	run(t, nil, []row{
		{"⟦Ada⟧ finds the deadline short.", "A participant finds the deadline short.", "the start of a sentence takes a capital"},
		{"The mic goes round, then ⟦Ada⟧ answers.", "The mic goes round, then a participant answers.", "mid-sentence does not"},
		{"⟦AS⟧: we lack the means", "A participant: we lack the means", "a speaker's label"},
		{"Mr ⟦Sorrel⟧ agrees.", "A participant agrees.", "a title goes with the name"},
		{"the note by Mrs. ⟦Sorrel⟧", "the note by a participant", "with its full stop"},
		{"by Ms\u00a0⟦Sorrel⟧", "by a participant", "with a no-break space"},
		{"by Dr.⟦Sorrel⟧", "by a participant", "without a space"},
		{"by Prof. ⟦Sorrel⟧", "by a participant", "a profession"},
		{"by Professor Dr ⟦Sorrel⟧", "by a participant", "two of them"},
		{"Mr and Mrs ⟦Sorrel⟧ agree.", "Two participants agree.", "two titles are two people"},
		{"by Mr or Mrs ⟦Sorrel⟧", "by a participant", "one or the other is one"},
		{"the chair and Mrs ⟦Sorrel⟧", "the chair and a participant", "what is no title stays"},
		{"we miss ⟦Ada⟧", "we miss a participant", "a verb is no title"},
		{"our ⟦Ada⟧ agrees", "a participant agrees", "a determiner gives way; whoever starts in lower case is followed"},
		{"she says that ⟦Ada⟧ agrees", "she says that a participant agrees", "«that» is most often a conjunction"},
		{"built-in-the ⟦Ada⟧", "built-in-the a participant", "the tail of a compound is no article"},
		{"thanks @⟦ada⟧!", "thanks a participant!", "the sign of a handle would call someone"},
	})
	run(t, nil, []row{
		{"see draft_⟦ada⟧_v2.odt", "see draft_participant_v2.odt", "a file's name takes no space"},
		{"⟦ada⟧_v2.odt", "participant_v2.odt", "at its start"},
		{"photo-2-⟦ada⟧.jpg", "photo-2-participant.jpg", "behind hyphens"},
		{"the co-⟦ada⟧. Then", "the co-a participant. Then", "before a full stop it is a word"},
		{"[author=⟦ada⟧] yes", "[author=participant] yes", "a value"},
		{"thanks #⟦ada⟧", "thanks #participant", "a tag"},
		{"thanks _⟦Ada⟧_", "thanks _a participant_", "signs of emphasis hold the words whole"},
	})
	run(t, kind(redact.Role), []row{
		{"ask the ⟦prefect⟧ first", "ask a participant first", "a role is written as a person"},
	})
}

func TestWritePossessive(t *testing.T) {
	run(t, nil, []row{
		{"⟦Ada⟧'s idea", "A participant's idea", "nothing to mend"},
		{"⟦Ada⟧’s idea", "A participant’s idea", "with the curly apostrophe"},
		{"in ⟦Moss⟧' view", "in a participant's view", "a name in s leaves its s behind"},
		{"in ⟦Moss⟧’ view", "in a participant’s view", "with the curly apostrophe"},
		{"in 'the view of ⟦Moss⟧'", "in 'the view of a participant'", "at the end it may be a quotation mark"},
		{"by ⟦Ada⟧' view", "by a participant' view", "another name has no such possessive"},
	})
	run(t, count(2), []row{
		{"⟦Ada and Moss⟧'s idea", "Two participants' idea", "a plural needs no second s"},
		{"⟦Ada and Moss⟧’ idea", "Two participants’ idea", "nor a first"},
		{"⟦Ada and Moss⟧'sx idea", "Two participants'sx idea", "an s that starts a word is another word's"},
	})
}

func TestWriteCount(t *testing.T) {
	run(t, count(2), []row{{"then ⟦Ada and Moss⟧ agree", "then two participants agree", "two"}})
	run(t, count(3), []row{{"⟦Ada, Moss and Ivo⟧ agree", "Three participants agree", "three"}})
	run(t, count(4), []row{{"⟦four names⟧ agree", "Several participants agree", "from four on the number is not told"}})
}

func TestWriteOrganisation(t *testing.T) {
	rows := []row{
		{"the ⟦Dimop⟧ waits", "an organisation waits", "the article goes"},
		{"The ⟦Dimop⟧ waits", "An organisation waits", "its capital stays"},
		{"at ⟦Dimop⟧", "at an organisation", "without an article"},
		{"a ⟦Dimop⟧ officer", "an organisation officer", "before another noun"},
		{"so the ⟦Dimop⟧'s plan", "so an organisation's plan", "a possessive"},
		{"“here at the ⟦Dimop⟧ we tried”", "“here at [an organisation] we tried”", "in someone's words"},
		{"Ada (⟦Dimop⟧) agrees", "Ada (an organisation) agrees", "brackets after a name stay"},
	}
	run(t, kind(redact.Affiliation), rows)
	run(t, kind(redact.Organisation), rows)
}

func TestStartsSentence(t *testing.T) {
	long := "The group came back at length to the calendar of the coming year"
	run(t, nil, []row{
		{"Done. ⟦Ada⟧ closes.", "Done. A participant closes.", "after a full stop"},
		{"Really? ⟦Ada⟧ closes.", "Really? A participant closes.", "after a question"},
		{"“Done.” ⟦Ada⟧ closes.", "“Done.” A participant closes.", "after a quotation that closes a sentence"},
		{"The “debate” ⟦Ada⟧ closes.", "The “debate” a participant closes.", "not after one that closes none"},
		{"see e.g. ⟦Ada⟧", "see e.g. a participant", "an abbreviation ends no sentence"},
		{"- ⟦Ada⟧ closes", "- A participant closes", "after a bullet"},
		{"b) ⟦Ada⟧ closes", "b) A participant closes", "after a letter"},
		{"[18:53] ⟦Ada⟧: yes", "[18:53] A participant: yes", "after a time"},
		{"Action: ⟦Ada⟧ writes", "Action: a participant writes", "not after a colon"},
		{"Action:\n⟦Ada⟧ writes", "Action:\nA participant writes", "unless a line starts there"},
		{"Last word: “⟦Ada⟧ is right”", "Last word: “[A participant] is right”", "or a quotation opens"},
		{"one point\n⟦Ada⟧ doubts", "one point\nA participant doubts", "a short line is a line of notes"},
		{"with Moss,\n⟦Ada⟧ and the room", "with Moss,\na participant and the room", "a comma goes on"},
		{long + "\n⟦Ada⟧ doubts", long + "\na participant doubts", "a long line was wrapped"},
	})
}

func TestInQuotation(t *testing.T) {
	run(t, nil, []row{
		{"“as ⟦Ada⟧ said”", "“as [a participant] said”", "an editor's brackets in someone's words"},
		{"\"as ⟦Ada⟧ said\"", "\"as [a participant] said\"", "straight"},
		{"\"yes\" and ⟦Ada⟧ said", "\"yes\" and a participant said", "closed before"},
		{"yes” and ⟦Ada⟧ said", "yes” and a participant said", "a mark that opened elsewhere"},
		{"“as [⟦Ada⟧] said”", "“as [a participant] said”", "brackets that stand there serve"},
		{"don't ask ⟦Ada⟧", "don't ask a participant", "apostrophes quote nobody"},
	})
}

func TestWriteContact(t *testing.T) {
	run(t, kind(redact.Contact), []row{
		{"write to ⟦ada@sorrel.example⟧", "write to [address removed]", "an e-mail address"},
		{"⟦ada at sorrel.example⟧", "[address removed]", "spelt out; a mark takes no capital"},
		{"call ⟦+33 1 99 00 12 34⟧", "call [number removed]", "a telephone number"},
		{"see ⟦https://sorrel.example/@ada⟧", "see [link removed]", "a link"},
		{"see ⟦sorrel.example/ada⟧", "see [link removed]", "without its scheme"},
		{"at ⟦3 Vale Quay⟧", "at [address removed]", "a postal address"},
		{"at ⟦PO Box 12⟧", "at [contact removed]", "any other way to reach someone"},
		{"thanks to ⟦@ada_s⟧", "thanks to a participant", "a handle is someone"},
		{"[⟦ada@sorrel.example⟧]", "[address removed]", "brackets that stand there serve"},
	})
}

func TestGone(t *testing.T) {
	run(t, kind(redact.Hidden), []row{
		{"a ⟦hidden⟧ word", "a word", "one of two spaces"},
		{"⟦hidden⟧ word", "word", "none at the start"},
		{"a word ⟦hidden⟧", "a word", "none at the end"},
		{"a wo⟦\u200b⟧rd", "a word", "inside a word"},
		{"a word, ⟦hidden⟧, here", "a word, here", "one of two commas"},
		{"a word, ⟦hidden⟧.", "a word.", "none before a full stop"},
		{"a word (⟦hidden⟧).", "a word.", "no empty brackets"},
		{"a word “⟦hidden⟧” here", "a word here", "no empty quotation"},
		{"a word\n⟦hidden⟧ here", "a word\nhere", "a line break stays"},
	})
	run(t, kind(redact.Organisation), []row{{"SIRET ⟦999 888 779 00074⟧", "SIRET [number removed]", "a number stands for a number, not for a noun"}})
	run(t, kind(redact.Sensitive), []row{{"the ⟦illness⟧ of all", "the […] of all", "any other kind leaves the sign of an omission"}})
}

func ExampleWriter() {
	p := redact.Place{Before: "We keep Mrs ", Found: redact.Conceal("Sorrel"), After: "'s idea.", Kind: redact.Person}
	r := Writer{}.Write(p)
	fmt.Println(p.Before[:len(p.Before)-r.Left] + r.Text + p.After[r.Right:])
	// Output: We keep a participant's idea.
}

func BenchmarkWrite(b *testing.B) {
	block := strings.Repeat("The group came back to “the map of actors” and to the calendar. ", 20)
	p := redact.Place{Before: block + "We keep Mrs ", Found: redact.Conceal("Sorrel"), After: "'s idea.", Kind: redact.Person}
	b.ReportAllocs()
	b.SetBytes(int64(len(p.Before)))
	for b.Loop() {
		Writer{}.Write(p)
	}
}

// Rows of a list mark who stands before as Since does: from ⟨ on.
func TestWriteBeside(t *testing.T) {
	since := func(p *redact.Place) {
		b, s, ok := strings.Cut(p.Before, "⟨")
		if ok {
			p.Before, p.Since = b+s, s
		}
	}
	for _, row := range []row{
		{"Ada⟨ and ⟦Moss⟧ agree", "Ada and another agree", "the next of a list"},
		{"Ada⟨, ⟦Moss⟧ and Ivo", "Ada, another and Ivo", "with commas"},
		{"Ada⟨/⟦Moss⟧", "Ada/another", "with a stroke"},
		{"Mr Sorrel⟨ and Ms ⟦Moss⟧ agree", "Mr Sorrel and another agree", "a title stands in between"},
		{"Ada's⟨ and ⟦Moss⟧'s ideas", "Ada's and another's ideas", "in the possessive"},
		{"Ada⟨ thanked ⟦Moss⟧", "Ada thanked a participant", "a verb makes no list"},
		{"Ada⟨'s note, and ⟦Moss⟧ agrees", "Ada's note, and a participant agrees", "nor does what one has"},
		{"Ada⟨\n⟦Moss⟧ agrees", "Ada\nA participant agrees", "nor a new line"},
		{"Mr⟨ and Mrs ⟦Sorrel⟧", "Two participants", "a pair stays a pair"},
	} {
		in, open, _ := strings.Cut(row.in, "⟦")
		name, after, _ := strings.Cut(open, "⟧")
		p := redact.Place{Before: in, Found: redact.Conceal(name), After: after, Kind: redact.Person}
		since(&p)
		r := Writer{}.Write(p)
		if got := p.Before[:len(p.Before)-r.Left] + r.Text + after[r.Right:]; got != row.out {
			t.Errorf("%s: %q is %q, not %q", row.why, row.in, got, row.out)
		}
	}
	run(t, nil, []row{
		{"our chair ⟦Ada Moss⟧ opened", "our chair opened", "what someone is stands for the name"},
		{"Moss and her colleague ⟦Ivo⟧ came", "Moss and her colleague came", "a relation"},
		{"Moss's cousin ⟦Ivo⟧.", "Moss's cousin.", "of someone, at the end"},
		{"the chair, ⟦Ada⟧, opened", "the chair, a participant, opened", "commas part the two"},
		{"as chair ⟦Ada⟧ opened", "as chair a participant opened", "without a determiner the noun cannot stand alone"},
		{"our chair ⟦Ada⟧'s view", "our chair a participant's view", "a possessive stays"},
		{"Hi ⟦Ada⟧!", "Hi!", "a greeting"},
		{"Dear ⟦Ada⟧, can you ask", "A participant, can you ask", "a letter's"},
		{"to poor ⟦Ada⟧", "to a participant", "an epithet goes with the name"},
		{"every ⟦Ada⟧ knows", "a participant knows", "a determiner"},
		{"Dimop's ⟦Ada⟧ disagrees", "Dimop's participant disagrees", "a possessive is an article"},
		{"the owners' ⟦Ada⟧", "the owners' participant", "in the plural"},
		{"it's ⟦Ada⟧", "it's a participant", "a verb is none"},
		{"an ⟦Ada⟧-style chart", "a participant-style chart", "the article is the label's own"},
	})
}
