package main

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
	"github.com/opendetat/chatham/redact/text"
)

// show prints a question: how far one is, what it is about, and one or two
// sentences before and after.
func (s *sitting) show(q *review.Question) {
	total := s.done + len(s.questions)
	ahead := 0
	for _, other := range s.questions {
		if !s.skipped[questionName(other)] {
			ahead++
		}
	}
	s.print("\n")
	s.tell(msgQuestion, min(total-ahead+1, total), total, s.lang.say(kindName(q.Kind)), s.lang.say(severityName(q.Severity)), len(q.Edits))
	s.print(s.lang.why(q.Why) + "\n")
	if len(q.Also) > 0 {
		s.tell(msgAlso, strings.Join(q.Also, ", "))
	}
	if q.Learnt != nil {
		s.print(s.lang.learntLine(*q.Learnt) + "\n")
	}
	s.showContexts(q.Contexts)
}

// showContexts prints sentences as they are and as they would be.
func (s *sitting) showContexts(contexts []review.Context) {
	for _, c := range contexts {
		zone := s.lang.say(zoneName(c.Zone))
		if c.Zone == text.FileName {
			s.print(zone + "\n")
		} else {
			s.tell(msgPlace, c.Line, zone)
		}
		s.print("  ")
		s.tell(msgBefore, painted(s.sentence(c.Before, review.Delete)))
		s.print("  ")
		if c.Whole && c.After.Mark.IsZero() {
			s.tell(msgAfterNothing)
		} else {
			s.tell(msgAfter, painted(s.sentence(c.After, review.Insert)))
		}
	}
}

// sentence returns a sentence on one line, its mark with the signs of its fate.
func (s screen) sentence(c review.Sentence, op review.Op) string {
	mark := ""
	if !c.Mark.IsZero() {
		mark = s.marked(op, c.Mark)
	}
	return strings.ReplaceAll(printable(c.Left)+mark+printable(c.Right), "\n", " ")
}

// The names of the domain's words, as a reviewer reads them.

func severityName(s redact.Severity) message {
	switch s {
	case redact.Block:
		return msgSeverityBlock
	case redact.Generalise:
		return msgSeverityGeneralise
	case redact.Ask:
		return msgSeverityAsk
	}
	return msgSeverityKeep
}

func kindName(k redact.Kind) message {
	switch k {
	case redact.Person:
		return msgKindPerson
	case redact.Affiliation:
		return msgKindAffiliation
	case redact.Organisation:
		return msgKindOrganisation
	case redact.Role:
		return msgKindRole
	case redact.Contact:
		return msgKindContact
	case redact.Sensitive:
		return msgKindSensitive
	case redact.OffRecord:
		return msgKindOffRecord
	case redact.Hidden:
		return msgKindHidden
	}
	return msgKindQuasi
}

func reasonName(r redact.Reason) message {
	switch r {
	case redact.Consent:
		return msgReasonConsent
	case redact.Public:
		return msgReasonPublic
	case redact.NotAName:
		return msgReasonNotAName
	case redact.Eponym:
		return msgReasonEponym
	case redact.Content:
		return msgReasonContent
	}
	return msgReasonHost
}

func verdictName(v redact.Verdict) message {
	switch v {
	case redact.KeepIt:
		return msgVerdictKeep
	case redact.Amend:
		return msgVerdictAmend
	case redact.Add:
		return msgVerdictAdd
	}
	return msgVerdictAccept
}

func zoneName(z text.Zone) message {
	return [...]message{
		text.Visible:     msgZoneVisible,
		text.Code:        msgZoneCode,
		text.AltText:     msgZoneAlt,
		text.LinkTarget:  msgZoneLink,
		text.ImageTarget: msgZoneImage,
		text.LinkTitle:   msgZoneTitle,
		text.Comment:     msgZoneComment,
		text.Markup:      msgZoneMarkup,
		text.FrontMatter: msgZoneFrontMatter,
		text.Definition:  msgZoneDefinition,
		text.FileName:    msgZoneFileName,
	}[z]
}

// named returns the messages of several words, for a choice among them.
func named[T any](words []T, name func(T) message) []message {
	var out []message
	for _, w := range words {
		out = append(out, name(w))
	}
	return out
}
