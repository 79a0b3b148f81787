package main

import (
	"bufio"
	"cmp"
	"io"
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/roster"
)

// formNames says how someone's name is written, in the order of roster's kinds.
var formNames = [...]label{
	{string(roster.Full), wording{"prénom et nom", "first name, surname"}},
	{string(roster.Reversed), wording{"nom et prénom", "surname, first name"}},
	{string(roster.Given), wording{"prénom", "first name"}},
	{string(roster.Family), wording{"nom", "surname"}},
	{string(roster.GivenInitial), wording{"prénom et initiale", "first name, initial"}},
	{string(roster.InitialFamily), wording{"initiale et nom", "initial, surname"}},
	{string(roster.Initials), wording{"initiales", "initials"}},
	{string(roster.Short), wording{"diminutif", "short form"}},
	{string(roster.Part), wording{"moitié d’un prénom composé", "half of a compound first name"}},
	{string(roster.EmailLocal), wording{"début d’adresse", "start of an address"}},
	{string(roster.Handle), wording{"compte", "account"}},
	{string(roster.Slug), wording{"d’un bloc", "in one piece"}},
}

// weakSign follows a form that names someone only where its place says so.
const weakSign = "*"

// showForms prints, person by person, the written forms that notes are searched
// for: the very ones that recognisers look for. They are names, so they go to
// a person's own screen and nowhere else: no file, no other program, no log.
func (a *app) showForms(r *roster.Roster) error {
	s := a.screen(a.out.Writer, a.tty.out)
	out := bufio.NewWriter(a.stdout)
	for i, forms := range r.Sought() {
		p := &r.People[i]
		writeLine(out, s.paint(bold, "• "+p.ID))
		for _, kind := range formNames {
			var row []string
			for _, f := range forms {
				if string(f.Kind) != kind.code {
					continue
				}
				form := onOneLine(f.Text)
				if f.Weak {
					form += weakSign
				}
				row = append(row, form)
			}
			a.formRow(out, s, a.lang.word(formNames[:], kind.code), row)
		}
		a.formRow(out, s, a.lang.word(fieldNames[:], "affiliation"), shownForms(p.Affiliations))
	}
	if err := out.Flush(); err != nil {
		return err
	}
	a.say(msgFormsWeak, weakSign)
	a.say(msgFormsBeside)
	return nil
}

func shownForms(words []redact.Secret) []string {
	var out []string
	for _, w := range words {
		out = append(out, onOneLine(w))
	}
	return out
}

// formRow writes the forms of one kind, in the width of the screen.
func (a *app) formRow(out *bufio.Writer, s screen, kind string, forms []string) {
	if len(forms) == 0 {
		return
	}
	indent := "  "
	for _, l := range fill(a.lang.say(msgFormsRow, kind, strings.Join(forms, ", ")), max(cmp.Or(s.width, plainWidth)-4, 20)) {
		writeLine(out, indent+l)
		indent = "    "
	}
}

// writeLine writes a row; out remembers an error.
func writeLine(out *bufio.Writer, row string) { _, _ = io.WriteString(out, row+"\n") }
