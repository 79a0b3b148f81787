package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/opendetat/chatham/pipeline"
	"github.com/opendetat/chatham/pipeline/disk"
	"github.com/opendetat/chatham/pipeline/repo"
	"github.com/opendetat/chatham/pipeline/source"
	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize"
	"github.com/opendetat/chatham/redact/roster"
	"github.com/opendetat/chatham/redact/seal"
	textual "github.com/opendetat/chatham/redact/text"
	"github.com/opendetat/chatham/render/tree"
)

// A meaning is what an error of the lower rooms means to people and to scripts:
// its exit code, the message that says it, and what to do next.
type meaning struct {
	err  error
	code int
	say  message
	next message // 0: nothing to add
}

// meanings lists the sentinels of the lower rooms, the more telling first: an
// error that is several gets the words of the first and the worst code of all.
var meanings = []meaning{
	{context.Canceled, exitInterrupted, msgInterrupted, 0},

	{redact.ErrOpen, exitNo, msgErrOpen, msgErrOpenWay},
	{pipeline.ErrSelf, exitNo, msgErrSelf, msgErrSelfWay},
	{pipeline.ErrAuthor, exitNo, msgErrAuthor, msgErrAuthorWay},
	{pipeline.ErrSelfSigned, exitNo, msgErrSelfSigned, 0},
	{pipeline.ErrFuture, exitUnsigned, msgErrFuture, 0},
	{pipeline.ErrUnattended, exitNo, msgErrUnattended, 0},
	{pipeline.ErrNotClean, exitNo, msgErrNotClean, 0},
	{pipeline.ErrPrivate, exitNo, msgErrPrivate, 0},
	{pipeline.ErrPrivateKey, exitNo, msgErrPrivateKey, 0},
	{pipeline.ErrOpenList, exitNo, msgErrOpenList, 0},
	{pipeline.ErrFindings, exitNo, msgErrFindings, 0},

	{pipeline.ErrLineEnds, exitUnsigned, msgErrLineEnds, msgErrLineEndsWay},
	{pipeline.ErrLeftover, exitUnsigned, msgErrLeftover, msgErrLeftoverWay},
	{redact.ErrUnsigned, exitUnsigned, msgErrUnsigned, 0},
	{redact.ErrForged, exitUnsigned, msgErrForged, 0},
	{redact.ErrStale, exitUnsigned, msgErrStale, 0},
	{seal.ErrSigner, exitFailure, msgErrBadSigner, 0},
	{seal.ErrSignature, exitUnsigned, msgErrSignature, 0},
	{seal.ErrUnknownSigner, exitUnsigned, msgErrSigner, 0},
	{seal.ErrNamespace, exitUnsigned, msgErrNamespace, 0},
	{seal.ErrExpired, exitUnsigned, msgErrExpired, 0},
	{pipeline.ErrNoSigners, exitUnsigned, msgErrNoSigners, msgErrNoSignersWay},
	{pipeline.ErrUncovered, exitUnsigned, msgErrUncovered, 0},
	{pipeline.ErrUnfaithful, exitUnsigned, msgErrUnfaithful, 0},

	{pipeline.ErrNeedsList, exitCannotTell, msgNeedsList, msgTryWithoutList},
	{pipeline.ErrGuardList, exitCannotTell, msgNeedsList, msgGuardListHow},
	{source.ErrRecording, exitCannotTell, msgErrRecording, 0},
	{pipeline.ErrPointer, exitCannotTell, msgErrPointer, 0},
	{repo.ErrOwner, exitFailure, msgErrOwner, 0},
	{repo.ErrUnmerged, exitCannotTell, msgErrUnmerged, 0},
	{repo.ErrTooLarge, exitCannotTell, msgErrTooLarge, 0},
	{source.ErrFormat, exitCannotTell, msgErrFormat, 0},
	{source.ErrNotMarkdown, exitFailure, msgErrNotMarkdown, msgErrNotMarkdownWay},
	{source.ErrReordered, exitCannotTell, msgErrReordered, 0},
	{textual.ErrEncoding, exitCannotTell, msgErrEncoding, 0},
	{textual.ErrNotText, exitCannotTell, msgErrNotText, 0},
	{pipeline.ErrEmpty, exitCannotTell, msgErrEmpty, 0},
	{source.ErrTangled, exitCannotTell, msgErrTangled, msgErrTangledWay},
	{recognize.ErrTooMany, exitCannotTell, msgErrTooMany, msgErrTooManyWay},
	{pipeline.ErrChanging, exitCannotTell, msgErrChanging, 0},
	{pipeline.ErrNothing, exitCannotTell, msgErrNothing, 0},
	{pipeline.ErrTooLarge, exitCannotTell, msgErrTooLarge, 0},
	{pipeline.ErrNotRegular, exitCannotTell, msgErrNotRegular, 0},
	{pipeline.ErrList, exitCannotTell, msgListError, 0},

	{disk.ErrInUse, exitFailure, msgErrInUse, msgErrInUseWay},
	{disk.ErrFull, exitFailure, msgErrFull, 0},
	{disk.ErrForbidden, exitFailure, msgErrForbidden, 0},
	{disk.ErrNoFolder, exitFailure, msgErrNoFolder, 0},
	{disk.ErrNotFile, exitFailure, msgErrNotFile, 0},
	{disk.ErrBusy, exitFailure, msgErrBusy, 0},
	{disk.ErrTwin, exitFailure, msgErrTwin, 0},
	{disk.ErrReserved, exitFailure, msgErrReserved, 0},
	{disk.ErrLongName, exitFailure, msgErrLongName, 0},

	{pipeline.ErrChanged, exitFailure, msgErrChanged, msgErrChangedWay},
	{pipeline.ErrExists, exitFailure, msgErrExists, 0},
	{pipeline.ErrOtherNotes, exitFailure, msgErrOtherNotes, 0},
	{pipeline.ErrOtherList, exitFailure, msgErrOtherList, msgErrOtherListWay},
	{pipeline.ErrOtherResult, exitFailure, msgErrOtherResult, msgErrOtherResultWay},
	{pipeline.ErrNotNotes, exitFailure, msgErrNotNotes, msgErrNotNotesWay},
	{redact.ErrEdited, exitFailure, msgErrEdited, msgErrEditedWay},
	{redact.ErrProposal, exitFailure, msgErrProposal, 0},
	{pipeline.ErrSharedHooks, exitFailure, msgErrSharedHooks, msgErrSharedHooksWay},
	{repo.ErrForeignHook, exitFailure, msgErrHook, 0}, // explainHooks says it
	{repo.ErrNoRev, exitFailure, msgErrNoRev, 0},
	{pipeline.ErrOutside, exitFailure, msgErrOutside, 0},
	{repo.ErrNoRepo, exitFailure, msgErrNoRepo, 0},
	{seal.ErrPassphrase, exitFailure, msgErrPassphrase, msgErrPassphraseWay},
	{seal.ErrWrongPassphrase, exitFailure, msgErrWrongPassphrase, 0},
	{seal.ErrToken, exitFailure, msgErrToken, msgErrTokenWay},
	{pipeline.ErrConfig, exitFailure, msgErrConfig, 0},
	{seal.ErrSyntax, exitFailure, msgErrSyntax, msgErrSyntaxWay},
	{seal.ErrOption, exitFailure, msgErrOption, 0},
	{seal.ErrAuthority, exitFailure, msgErrAuthority, 0},
	{seal.ErrPrincipal, exitFailure, msgErrPrincipal, 0},
	{seal.ErrKey, exitFailure, msgErrKey, msgTryKey},
	{repo.ErrNoGit, exitFailure, msgErrNoGit, 0},
	{repo.ErrMissing, exitFailure, msgErrMissing, 0},
	{repo.ErrNotFile, exitFailure, msgErrNotRegular, 0},
	{seal.ErrNotInAgent, exitFailure, msgErrNotInAgent, msgErrNotInAgentWay},
	{seal.ErrAgentEmpty, exitFailure, msgErrAgentEmpty, msgErrAgentEmptyWay},
	{errAgentSilent, exitFailure, msgErrAgentSilent, 0},
	{seal.ErrAgentRefused, exitFailure, msgErrAgentRefused, msgErrAgentRefusedWay},
	{errNoAgent, exitFailure, msgErrNoAgent, msgErrNoAgentWay},
}

// explainDomain returns the lines for an error of the lower rooms, or nil when
// it is none that people have words for.
func (a *app) explainDomain(err error) []string {
	if e, ok := errors.AsType[*pipeline.NotCleanError](err); ok {
		return a.explainPlaces(e)
	}
	if e, ok := errors.AsType[*redact.ApplyError](err); ok {
		return a.complain(msgErrApply, e.Edit, e.Line, e.Column)
	}
	if e, ok := errors.AsType[*repo.ForeignHookError](err); ok {
		return a.explainHooks(e)
	}
	if lines := a.explainFront(err); lines != nil {
		return lines
	}
	if lines := a.explainList(err); lines != nil {
		return lines
	}
	for _, m := range meanings {
		if !errors.Is(err, m.err) {
			continue
		}
		if place := placeOf(err); place != "" {
			return a.complain(msgAbout, place, a.lang.say(m.say))
		}
		lines := []string{a.lang.say(msgComplaint, a.about(err, m))}
		if m.next != 0 {
			lines = append(lines, "  "+a.lang.say(m.next))
		}
		return lines
	}
	return nil
}

// placeOf returns where a file that says whose sign-off counts is wrong, or "".
func placeOf(err error) string {
	if e, ok := errors.AsType[*seal.LineError](err); ok {
		return fmt.Sprintf("%s:%d", e.Name, e.Line)
	}
	if where, ok := strings.CutPrefix(err.Error(), pipeline.ErrConfig.Error()+": "); ok {
		where, _, _ = strings.Cut(where, ": ")
		return where
	}
	return ""
}

// about says an error of a kind that people have words for, with the file that
// it concerns.
func (a *app) about(err error, m meaning) string {
	if e, ok := errors.AsType[*pipeline.FileError](err); ok {
		return a.lang.say(msgAbout, e.Path, a.lang.say(m.say))
	}
	if e, ok := errors.AsType[*disk.Error](err); ok {
		return a.lang.say(msgAbout, e.Path, a.lang.say(m.say))
	}
	return a.lang.say(m.say)
}

// explainFront says where the front matter is not what a page can be made of.
func (a *app) explainFront(err error) []string {
	e, ok := errors.AsType[*tree.FrontError](err)
	if !ok {
		return nil
	}
	where := ""
	if file, ok := errors.AsType[*pipeline.FileError](err); ok {
		where = onLine(file.Path)
	}
	if e.Line > 0 {
		where = a.where(where, e.Line, max(1, e.Column), textual.FrontMatter)
	}
	return append(a.complain(msgErrFront, where), "  "+a.lang.say(msgErrFrontWay))
}

// explainPlaces lists where something would identify someone: places and kinds,
// never words.
func (a *app) explainPlaces(e *pipeline.NotCleanError) []string {
	var lines []string
	for _, p := range e.Where {
		zone := ""
		if !p.Zone.Seen() && p.Zone != textual.FileName {
			zone = " " + a.lang.say(msgInZone, a.lang.say(zoneName(p.Zone)))
		}
		where := a.where(e.Path, p.Line, p.Column, p.Zone)
		if p.Decoded {
			where = a.lang.say(msgInDecoded, e.Path, p.Line, p.Column)
		}
		if e.Unwritten {
			where = a.lang.say(msgUnwritten, where)
		}
		lines = append(lines, a.lang.say(msgPlaceKind, where, zone, a.lang.say(kindName(p.Kind)), a.why(p.Why)))
	}
	return lines
}

// explainHooks says which hooks are others', and the line that each needs.
func (a *app) explainHooks(e *repo.ForeignHookError) []string {
	var lines []string
	for _, name := range e.Names {
		lines = append(lines, a.complain(msgErrHook, filepath.Join(e.Dir, name))...)
		lines = append(lines, "  "+a.lang.say(msgErrHookWay, pipeline.HookLine(name)))
	}
	return lines
}

// explainList says what is wrong with a participant list, and how to help.
func (a *app) explainList(err error) []string {
	list, ok := errors.AsType[*pipeline.ListError](err)
	if !ok {
		return nil
	}
	if e, ok := errors.AsType[*roster.HeaderError](err); ok {
		lines := a.complain(msgListNoHeader, list.Path, e.Cells)
		if len(e.Header) > 0 {
			lines = a.complain(msgListNoName, list.Path, strings.Join(e.Header, " | "))
		}
		return append(lines, "  "+a.lang.say(msgListFix, "name"))
	}
	if e, ok := errors.AsType[*roster.ColumnError](err); ok {
		lines := a.complain(msgListNoColumn, list.Path, e.Want, e.Cells)
		if len(e.Header) > 0 {
			lines = append(lines, "  "+a.lang.say(msgListHeaders, strings.Join(e.Header, " | ")))
		}
		return lines
	}
	if e, ok := errors.AsType[*roster.RowError](err); ok {
		return a.complain(msgListRow, a.where(list.Path, e.Line, max(1, e.Column), textual.Visible))
	}
	file, _ := errors.AsType[*pipeline.FileError](err)
	switch ext := strings.ToLower(filepath.Ext(list.Path)); {
	case errors.Is(err, pipeline.ErrListTracked):
		return a.complain(msgErrListTracked, list.Path)
	case errors.Is(err, roster.ErrNoPeople):
		return a.complain(msgListNoPeople, list.Path)
	case file != nil && errors.Is(err, fs.ErrNotExist):
		return a.complain(msgNoFile, list.Path)
	case strings.Contains(" .xlsx .xls .ods .numbers .pdf .docx .odt ", " "+ext+" "):
		return a.complain(msgListWorkbook, list.Path)
	case errors.Is(err, textual.ErrNotText):
		return a.complain(msgAbout, list.Path, a.lang.say(msgErrNotText))
	}
	for _, m := range meanings {
		if m.err != pipeline.ErrList && errors.Is(err, m.err) {
			return a.complain(msgAbout, list.Path, a.lang.say(m.say))
		}
	}
	if file != nil && file.Missing() {
		return a.complain(msgNotReadable, list.Path)
	}
	return a.complain(msgListError, list.Path)
}

// explainFile says that a file could not be opened, read or written.
func (a *app) explainFile(err error) []string {
	e, ok := errors.AsType[*pipeline.FileError](err)
	if !ok {
		return nil
	}
	if e.Missing() {
		return a.complain(msgNotReadable, e.Path)
	}
	return a.complain(msgFailure, err.Error())
}
