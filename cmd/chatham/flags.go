package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// The options' names. Actions read them by these: cli answers a name that it
// does not know with an empty value, and no error.
const (
	flagColour  = "color"
	flagHelp    = "help"
	flagLang    = "lang"
	flagVerbose = "verbose"
	flagVersion = "version"

	flagAgent       = "agent"
	flagAll         = "all"
	flagAllowSelf   = "allow-self"
	flagReplace     = "replace"
	flagAnswers     = "answers"
	flagAuthor      = "author"
	flagColumns     = "columns"
	flagDraft       = "draft"
	flagForce       = "force"
	flagFormat      = "format"
	flagKey         = "key"
	flagList        = "list"
	flagNotesLang   = "notes-lang"
	flagOut         = "out"
	flagOutput      = "output"
	flagPrincipal   = "principal"
	flagReveal      = "reveal"
	flagForms       = "forms"
	flagReviewer    = "reviewer"
	flagSigners     = "signers"
	flagTrust       = "trust"
	flagUnattended  = "unattended"
	flagWithoutList = "without-list"
)

// globalFlags are those of every command. Help and version are shown with them
// and never reach cli: arrange turns them into commands.
func (a *app) globalFlags() []cli.Flag {
	return []cli.Flag{
		enumerated{&cli.StringFlag{Name: flagLang, Usage: a.lang.say(msgFlagLang), Action: a.oneOf(flagLang, "fr", "en")}, []string{"fr", "en"}},
		a.choice(flagColour, msgFlagColour, colourAuto, colourAlways, colourNever),
		&cli.BoolFlag{Name: flagVerbose, Aliases: []string{"v"}, Usage: a.lang.say(msgFlagVerbose)},
		&cli.BoolFlag{Name: flagHelp, Aliases: []string{"h"}, Usage: a.lang.say(msgFlagHelp)},
		&cli.BoolFlag{Name: flagVersion, Usage: a.lang.say(msgFlagVersion)},
	}
}

// listFlags are those of a command that reads the participant list. One that is
// not there is a list that cannot be opened, not a misuse: nobody can tell.
func (a *app) listFlags() []cli.Flag {
	return []cli.Flag{a.value(flagList, msgFlagList), a.columnsFlag()}
}

// columnsFlag says which column of a list holds what, one column each time.
func (a *app) columnsFlag() cli.Flag {
	return &cli.StringSliceFlag{
		Name: flagColumns, Usage: a.lang.say(msgFlagColumns), KeepSpace: true,
		Action: func(_ *cli.Context, values []string) error { return checkColumns(values) },
	}
}

// toggle is an option without a value.
func (a *app) toggle(name string, usage message) cli.Flag {
	return &cli.BoolFlag{Name: name, Usage: a.lang.say(usage)}
}

// value is an option with a value that is not a file to read.
func (a *app) value(name string, usage message) cli.Flag {
	return &cli.StringFlag{Name: name, Usage: a.lang.say(usage)}
}

// input is an option that names a file to read: it has to be there.
func (a *app) input(name string, usage message) cli.Flag {
	return &cli.StringFlag{
		Name: name, Usage: a.lang.say(usage), TakesFile: true,
		Action: func(_ *cli.Context, value string) error { return kindFile.check(value) },
	}
}

// choice is an option that takes one of a few values; the first is the default.
func (a *app) choice(name string, usage message, values ...string) cli.Flag {
	return enumerated{&cli.StringFlag{
		Name: name, Usage: a.lang.say(usage), Value: values[0], Action: a.oneOf(name, values...),
	}, values}
}

// choices is an option that takes some of a few values, one each time it is
// given: nothing is split at commas anywhere, because names hold commas.
func (a *app) choices(name string, usage message, values ...string) cli.Flag {
	one := a.oneOf(name, values...)
	return enumeratedSlice{&cli.StringSliceFlag{
		Name: name, Usage: a.lang.say(usage),
		Action: func(c *cli.Context, given []string) error {
			for _, value := range given {
				if err := one(c, value); err != nil {
					return err
				}
			}
			return nil
		},
	}, values}
}

// An enumerated option takes one of the values, which completion offers.
type enumerated struct {
	*cli.StringFlag
	values []string
}

func (e enumerated) choices() []string { return e.values }

// An enumeratedSlice takes some of them.
type enumeratedSlice struct {
	*cli.StringSliceFlag
	values []string
}

func (e enumeratedSlice) choices() []string { return e.values }

// oneOf refuses any other value of an option.
func (a *app) oneOf(name string, values ...string) func(*cli.Context, string) error {
	return func(_ *cli.Context, value string) error {
		if slices.Contains(values, value) {
			return nil
		}
		m := misused(msgValueUnknown, typed(name), value, strings.Join(values, ", "))
		if strings.Contains(value, ",") {
			return m.hint(msgRepeatOption, typed(name))
		}
		return m.near(value, values)
	}
}

// checkColumns refuses a column that is not FIELD=HEADER.
func checkColumns(values []string) error {
	for _, value := range values {
		if field, header, ok := cutColumn(value); !ok || field == "" || header == "" {
			return misused(msgColumnsShape, typed(flagColumns), value)
		} else if _, known := fieldCode(field); !known {
			return misused(msgColumnsField, typed(flagColumns), field).hint(msgColumnsFields, fieldList())
		}
	}
	return nil
}

func cutColumn(value string) (field, header string, ok bool) { return strings.Cut(value, "=") }
