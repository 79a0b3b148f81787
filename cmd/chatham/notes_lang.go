package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/opendetat/chatham/pipeline"
	spoken "github.com/opendetat/chatham/redact/language"
)

// notesLangFlag says what the notes are written in. It is not --lang, which is
// what the program speaks.
func (a *app) notesLangFlag() cli.Flag {
	values := []string{string(spoken.French), string(spoken.English)}
	return enumerated{&cli.StringFlag{
		Name: flagNotesLang, Usage: a.lang.say(msgFlagNotesLang), Action: a.oneOf(flagNotesLang, values...),
	}, values}
}

// spokenIn returns what the line says of the notes' language: that of notes that
// do not tell is the one that the program speaks.
func (a *app) spokenIn(c *cli.Context) pipeline.Spoken {
	s := pipeline.Spoken{Notes: spoken.Language(c.String(flagNotesLang)), Assumed: spoken.English}
	if a.lang == french {
		s.Assumed = spoken.French
	}
	return s
}

// languageLine says what notes are written in, and how that is known.
func (a *app) languageLine(n *spoken.Notes) string {
	switch {
	case n.Mixed():
		return a.lang.say(msgNotesMixed, a.languageName(n.Main), a.languageName(n.Main.Other()))
	case n.By == spoken.Assumed:
		return a.lang.say(msgNotesAssumed, a.languageName(n.Main))
	}
	return a.lang.say(msgNotesLanguage, a.languageName(n.Main))
}

func (a *app) languageName(l spoken.Language) string {
	if l == spoken.French {
		return a.lang.say(msgFrench)
	}
	return a.lang.say(msgEnglish)
}

// sayScanLanguages says what the files of a scan are written in: once where it
// is the same for all, else file by file.
func (a *app) sayScanLanguages(s pipeline.Scan) {
	lines, distinct := map[string]string{}, map[string]bool{}
	for _, f := range s.Files {
		if f.Notes != nil && !f.Blank() {
			lines[f.Path] = a.languageLine(f.Notes)
			distinct[lines[f.Path]] = true
		}
	}
	if len(distinct) == 1 {
		for line := range distinct {
			fmt.Fprintln(a.stderr, line)
		}
		return
	}
	for _, f := range s.Files {
		if line, ok := lines[f.Path]; ok {
			a.say(msgOfFile, f.Path, line)
		}
	}
}
