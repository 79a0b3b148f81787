package main

import (
	"errors"
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

// replay takes the decisions of a file instead of asking. All are taken or
// none; the record says that nobody attended.
func (a *app) replay(p *redact.Proposal, with desk, file string, answers []byte) error {
	parsed, err := review.Parse(file, answers)
	if err == nil {
		err = review.Replay(p, parsed, with.who, with.now(), with.add)
	}
	if refused, ok := errors.AsType[*review.AnswerError](err); ok {
		return refusedAnswer(refused)
	}
	if err != nil {
		return err
	}
	if err := with.save(p); err != nil {
		return err
	}
	return closing(&dialogue{lang: a.lang, out: a.stderr}, p, with.path)
}

// refusedAnswer says which line of an answers file is wrong, and what it may be.
func refusedAnswer(e *review.AnswerError) error {
	m := misused(msgAnswerRefused, e.File, e.Line)
	switch {
	case errors.Is(e, review.ErrEncoding):
		return m.hint(msgAnswerEncoding)
	case errors.Is(e, review.ErrVerb):
		return m.hint(msgAnswerVerb)
	case errors.Is(e, review.ErrTarget):
		return m.hint(msgAnswerTarget)
	case errors.Is(e, review.ErrReason):
		return m.hint(msgAnswerReason, codes(redact.Reasons()))
	case errors.Is(e, review.ErrKind):
		return m.hint(msgAnswerKind, codes(review.Kinds()))
	case errors.Is(e, review.ErrWords):
		return m.hint(msgAnswerWords)
	case errors.Is(e, review.ErrRest):
		return m.hint(msgAnswerRest)
	case errors.Is(e, review.ErrLearnt):
		return m.hint(msgAnswerLearnt)
	case errors.Is(e, review.ErrNoEdit):
		return m.hint(msgAnswerNoEdit)
	case errors.Is(e, redact.ErrInReplacement):
		return m.hint(msgAddHeld)
	}
	return m.hint(msgAnswerElse)
}

// codes lists words of the domain as a file of answers spells them.
func codes[T ~string](words []T) string {
	var out []string
	for _, w := range words {
		out = append(out, string(w))
	}
	return strings.Join(out, ", ")
}
