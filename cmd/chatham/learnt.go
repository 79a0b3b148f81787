package main

import (
	"strings"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

// What notes teach is shown before anything is asked or compared: one wrong form
// would be wrong everywhere.

// learntLine says of a form that the notes teach where they do, what it is and
// how often it stands there.
func (l language) learntLine(f review.Learnt) string {
	form, n := onOneLine(f.Form), len(f.Edits)
	if f.As.IsZero() {
		return l.say(msgLearntAlone, f.Line, form, n)
	}
	return l.say(msgLearntAs, f.Line, form, onOneLine(f.As), n)
}

// onOneLine returns text of the notes as a terminal may show it, on one line.
func onOneLine(notes redact.Secret) string {
	return strings.Join(strings.Fields(printable(notes)), " ")
}

// learntLines returns the forms that the notes of a proposal teach, with a title;
// nothing where they teach none.
func (l language) learntLines(p *redact.Proposal) string {
	forms := review.LearntForms(p)
	if len(forms) == 0 {
		return ""
	}
	var out strings.Builder
	out.WriteString("— " + l.say(msgLearntTitle, len(forms)) + " —\n")
	for _, f := range forms {
		out.WriteString("  " + l.learntLine(f) + "\n")
	}
	return out.String()
}

// learnt writes the forms that the notes of a scan teach: where, whose, how often;
// the words are shown on demand alone.
func (r *textReport) learnt(files []pipeline.Scanned) {
	var rows []string
	for _, file := range files {
		places := file.Doc.Places()
		for _, l := range redact.Lessons(file.Edits) {
			e := file.Edits[l.Taught]
			line, column := places.Of(e.Own.Start)
			who := r.lang.say(kindName(e.Kind)) + " " + e.Subject
			switch {
			case r.show.reveal && l.As >= 0:
				who = r.lang.say(msgLearntWordsAs, who, onOneLine(e.Found), onOneLine(file.Edits[l.As].Found))
			case r.show.reveal:
				who = r.lang.say(msgLearntWords, who, onOneLine(e.Found))
			}
			rows = append(rows, r.lang.say(msgLearntPlace, r.where(file.Path, line, column, e.Zone), who, len(l.Edits)))
		}
	}
	if len(rows) == 0 {
		return
	}
	r.put("")
	r.put(r.paint(bold, "— "+r.lang.say(msgLearntTitle, len(rows))+" —"))
	for _, row := range rows {
		r.fill(row)
	}
}
