package main

import (
	"strings"
	"time"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/review"
)

// tellDecisions says who decided, when and how, and which words stay in the text
// by whose word: the signer answers for all of it, and the log is no proof.
func (d *dialogue) tellDecisions(p *redact.Proposal) {
	day := func(t time.Time) string { return t.Local().Format("2006-01-02 15:04") }
	who := func(role string) string {
		if role == "" {
			return d.lang.say(msgDecidedNobody)
		}
		return role
	}
	d.print("\n")
	for _, q := range review.Parties(p) {
		m := msgDecidedBy
		if q.Unattended {
			m = msgDecidedAway
		}
		d.tell(m, who(q.Who), q.N, day(q.First), day(q.Last))
	}
	for _, k := range review.KeptWords(p) {
		m := msgKeptWords
		if k.Decision.Unattended {
			m = msgKeptAway
		}
		words := strings.ReplaceAll(d.marked(review.Equal, k.Edit.Found), "\n", " ")
		d.tell(m, painted(words), d.lang.say(reasonName(k.Decision.Reason)), who(k.Decision.Who), day(k.Decision.At))
	}
}
