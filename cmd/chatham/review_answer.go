package main

import (
	"errors"
	"slices"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

// What each key of a sitting does. q is the question on the screen, nil when
// there is none.

func (s *sitting) accept(q *review.Question) error { return s.decide(q.Decisions(redact.Accept)...) }

// keep asks for the reason first: without one nothing is kept.
func (s *sitting) keep(q *review.Question) error {
	i, err := s.choose(msgReasonAsk, named(redact.Reasons(), reasonName))
	if err != nil || i < 0 {
		return s.unchanged(err)
	}
	decisions := q.Decisions(redact.KeepIt)
	for k := range decisions {
		decisions[k].Reason = redact.Reasons()[i]
	}
	return s.decide(decisions...)
}

// refuse says that the form which the notes teach is no one's.
func (s *sitting) refuse(q *review.Question) error {
	var shown []string
	for _, c := range q.Contexts {
		shown = append(shown, c.Edit)
	}
	return s.decide(q.Learnt.Refusal(s.p, shown...)...)
}

// amend shows the sentence again before it decides.
func (s *sitting) amend(q *review.Question) error {
	if n := len(q.Edits); n > 1 {
		s.tell(msgAmendMany, n)
	}
	words, err := s.ask(msgAmendAsk)
	if err != nil || words == "" {
		return s.unchanged(err)
	}
	if words == `""` {
		words = ""
	}
	decisions := q.Decisions(redact.Amend)
	for k := range decisions {
		decisions[k].New = words
	}
	contexts, err := review.Preview(s.p, s.read, decisions...)
	if err != nil {
		s.tell(msgAmendRefused)
		return nil
	}
	s.showContexts(contexts)
	answer, err := s.ask(msgAmendSure)
	if err != nil || answer != s.lang.say(msgYes) {
		return s.unchanged(err)
	}
	return s.decide(decisions...)
}

// each asks about the places of a subject one by one from here on.
func (s *sitting) each(q *review.Question) error {
	if len(q.Edits) == 1 {
		s.tell(msgEachSingle)
		return nil
	}
	s.apart = append(s.apart, q.Subject)
	return nil
}

func (s *sitting) skip(q *review.Question) error {
	s.skipped[questionName(*q)], s.again = true, ""
	return nil
}

// later brings back what was put off.
func (s *sitting) later(*review.Question) error {
	clear(s.skipped)
	return nil
}

// addName adds a name that no recogniser saw, everywhere it stands.
func (s *sitting) addName(*review.Question) error {
	words, err := s.ask(msgAddAsk)
	if err != nil || words == "" {
		return s.unchanged(err)
	}
	i, err := s.choose(msgAddKind, named(review.Kinds(), kindName))
	if err != nil || i < 0 {
		return s.unchanged(err)
	}
	before := len(s.p.Log)
	n, err := s.add(s.p, words, review.Kinds()[i], redact.Decision{Who: s.who, At: s.now()})
	if errors.Is(err, redact.ErrInReplacement) {
		s.tell(msgAddHeld)
		return nil
	}
	if len(s.p.Log) == before {
		s.tell(msgAddNowhere)
		return nil
	}
	if err != nil {
		return err
	}
	if err := s.save(s.p); err != nil {
		return err
	}
	s.done++
	s.tell(msgAdded, n)
	contexts, err := review.Preview(s.p, s.read, redact.Decision{Verdict: redact.Accept, Subject: s.p.Log[before].Subject})
	s.showContexts(contexts)
	return err
}

// undo takes back the last answer that stands, of whatever sitting.
func (s *sitting) undo(*review.Question) error {
	last := lastAnswer(s.p)
	if len(last) == 0 {
		s.tell(msgUndoNothing)
		return nil
	}
	done := s.done
	if err := s.decide(slices.Repeat([]redact.Decision{{Verdict: redact.Undo}}, len(last))...); err != nil {
		return err
	}
	s.done = max(0, done-1)
	for _, e := range s.p.Edits {
		if review.About(last[0], e) {
			s.again = e.ID
			s.tell(msgUndone, s.lang.say(verdictName(last[0].Verdict)), printable(e.Found))
			return nil
		}
	}
	return nil
}

// lastAnswer returns the decisions that one answer gave: the last that stands,
// and those of the same instant before it about edits of the same subject.
func lastAnswer(p *redact.Proposal) []redact.Decision {
	subject := func(d redact.Decision) string {
		i := slices.IndexFunc(p.Edits, func(e redact.Edit) bool { return review.About(d, e) })
		if i < 0 {
			return d.Subject
		}
		return p.Edits[i].Subject
	}
	standing := p.Standing()
	i := len(standing) - 1
	for i > 0 && standing[i-1].At.Equal(standing[i].At) && subject(standing[i-1]) == subject(standing[i]) {
		i--
	}
	return standing[max(i, 0):]
}

// diff shows the whole text as it would be now.
func (s *sitting) diff(*review.Question) error {
	draft, err := redact.Apply(s.p, s.read)
	if e, ok := errors.AsType[*redact.ApplyError](err); ok {
		s.tell(msgDiffStuck, e.Edit)
		return nil
	}
	if err != nil {
		return err
	}
	paragraphs, err := review.Diff(s.p, draft, s.read)
	if err != nil {
		return err
	}
	_, err = s.page(paragraphs)
	return err
}

func (s *sitting) help(*review.Question) error {
	for _, k := range s.keys() {
		s.tell(k.name)
	}
	return nil
}

// unchanged says that nothing was decided, unless the person is gone.
func (s *sitting) unchanged(err error) error {
	if err == nil {
		s.tell(msgUnchanged)
	}
	return err
}
