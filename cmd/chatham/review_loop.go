package main

import (
	"errors"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

// A desk is what a reviewer works with, beside the proposal.
type desk struct {
	read redact.Reader
	add  review.Adder
	save func(*redact.Proposal) error // whole or not at all; called after every decision
	who  string                       // a role
	now  func() time.Time
	path string // of the proposal, for what to type next
}

// A sitting is one review at the keyboard. It can be left at any moment: what
// was decided is saved, and the next sitting asks what is left.
type sitting struct {
	*dialogue
	desk
	p         *redact.Proposal
	questions []review.Question // what is left to ask
	skipped   map[string]bool   // for later, by [questionName]
	apart     []string          // subjects to ask edit by edit
	again     string            // the question that an undoing brings back
	done      int               // decisions of this sitting
}

// errLeave ends a sitting.
var errLeave = errors.New("the reviewer leaves")

// reviewLoop asks what is left to decide in p, one letter and Enter at a time,
// and saves after each decision. Nothing is decided where nobody answers: the
// end of the input is a way to leave. The error is nil when everything is
// decided, a [verdict] when something is open, which was said then, and else
// what went wrong.
func reviewLoop(d *dialogue, p *redact.Proposal, with desk) error {
	s := &sitting{dialogue: d, desk: with, p: p, skipped: map[string]bool{}}
	s.tell(msgReviewWelcome)
	if err := s.help(nil); err != nil {
		return err
	}
	s.print(s.lang.learntLines(p))
	for {
		var err error
		if s.questions, err = review.Questions(p, s.read, s.apart...); err != nil {
			return err
		}
		err = s.step()
		if errors.Is(err, errLeave) || errors.Is(err, io.EOF) {
			return s.close()
		}
		if err != nil {
			return err
		}
	}
}

// step asks one question, or what to do when none is left.
func (s *sitting) step() error {
	q := s.next()
	keys, prompt := s.keys(), msgReviewAsk
	if q == nil {
		prompt = msgReviewIdle
		keys = slices.DeleteFunc(keys, func(k key) bool { return k.asked })
		s.tell(msgReviewDone, len(s.questions))
	} else {
		s.show(q)
	}
	if q == nil || q.Learnt == nil {
		keys = slices.DeleteFunc(keys, func(k key) bool { return k.learnt })
	}
	answer, err := s.ask(prompt, painted(s.letters(keys)))
	if err != nil {
		return err
	}
	for _, k := range keys {
		if strings.EqualFold(answer, s.letter(k)) {
			return k.do(q)
		}
	}
	s.tell(msgReviewUnknown)
	return nil
}

// questionName tells questions apart: no two ask about one edit.
func questionName(q review.Question) string { return q.Edits[0] }

// next returns the question to ask: the one that was taken back, or the first
// that was not put off.
func (s *sitting) next() *review.Question {
	var first *review.Question
	for i := range s.questions {
		q := &s.questions[i]
		if s.again != "" && slices.Contains(q.Edits, s.again) {
			return q
		}
		if first == nil && !s.skipped[questionName(*q)] {
			first = q
		}
	}
	return first
}

// decide logs one answer, which may be several decisions of one instant, and
// saves.
func (s *sitting) decide(decisions ...redact.Decision) error {
	now := s.now()
	for _, d := range decisions {
		d.Who, d.At = s.who, now
		if err := s.p.Decide(d); err != nil {
			return err
		}
	}
	s.done++
	s.again = ""
	return s.save(s.p)
}

// A key is one letter and what it does.
type key struct {
	name   message // begins with the letter
	do     func(*review.Question) error
	asked  bool // it answers a question, and makes no sense without
	learnt bool // the question is about a form that the notes teach
}

// keys lists what a reviewer can type.
func (s *sitting) keys() []key {
	return []key{
		{msgKeyAccept, s.accept, true, false},
		{msgKeyKeep, s.keep, true, false},
		{msgKeyRefuse, s.refuse, true, true},
		{msgKeyAmend, s.amend, true, false},
		{msgKeyEach, s.each, true, false},
		{msgKeySkip, s.skip, true, false},
		{msgKeyAdd, s.addName, false, false},
		{msgKeyUndo, s.undo, false, false},
		{msgKeyLater, s.later, false, false},
		{msgKeyDiff, s.diff, false, false},
		{msgKeyHelp, s.help, false, false},
		{msgKeyQuit, func(*review.Question) error { return errLeave }, false, false},
	}
}

// letter returns what is typed for k.
func (s *sitting) letter(k key) string {
	text := s.lang.say(k.name)
	_, size := utf8.DecodeRuneInString(text)
	return text[:size]
}

func (s *sitting) letters(keys []key) string {
	var all []string
	for _, k := range keys {
		all = append(all, s.letter(k))
	}
	return strings.Join(all, " ")
}

// close says what is open and what to type next.
func (s *sitting) close() error {
	return closing(s.dialogue, s.p, s.path)
}

// closing ends a review, at the keyboard or not.
func closing(d *dialogue, p *redact.Proposal, path string) error {
	open := 0
	for _, o := range p.Outcomes() {
		if !o.Decided() {
			open++
		}
	}
	path = quoted(path)
	if open > 0 {
		d.tell(msgReviewOpen, open)
		d.tell(msgReviewResume, path)
		return verdict(exitNo)
	}
	d.tell(msgReviewComplete)
	d.tell(msgReviewSign, path)
	return nil
}
