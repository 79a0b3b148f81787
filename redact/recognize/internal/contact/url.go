package contact

import (
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the url recogniser gives.
const (
	whyURLPad     redact.Why = "url.pad"     // a shared notebook: its history names its authors
	whyURLShare   redact.Why = "url.share"   // a shared file, or a link that is its own key
	whyURLProfile redact.Why = "url.profile" // someone's page
	whyURLPoll    redact.Why = "url.poll"    // a poll: it holds the names of those who answered
	whyURLAccount redact.Why = "url.account" // a page that may be someone's or an organisation's
)

// URL finds addresses that lead to someone, or to what is not published.
var URL = reading.Recogniser{
	Name: "url",
	Find: findURLs,
	Hits: []string{
		"notes : ⟦https://pad.example/p/maud-kerbrat-notes⟧ ← perso",
		"⟦https://annuel.framapad.example/p/atelier-3⟧, ⟦https://hedgedoc.example/s/Xk2b91LmQ⟧",
		"voir ⟦pad.example/p/atelier⟧.",
		"⟦https://codimd.example/abcDEF123456_xyz?both⟧",
		"(⟦https://drive.example/file/d/1aB2cD3eF4gH5iJ6/view?usp=sharing⟧)",
		"⟦https://nuage.example/s/q7Rt2PzX9bLm4Wc⟧ et ⟦https://nuage.example/index.php/s/aB3dE5gH⟧",
		"⟦https://asso.example/f.pdf?sig=9f8e7d6c5b⟧ puis ⟦https://asso.example/i?token=a81bc81b⟧",
		"⟦https://univ.example/~akane/cours⟧", "⟦https://visio.example/r/8842?owner=akane⟧",
		"⟦https://social.example/@awa⟧",
		"⟦https://www.linkedin.example/in/awa-kane-35⟧, ⟦linkedin.example/in/awa-kane⟧",
		"⟦https://forum.example/u/awak/summary⟧ et ⟦https://asso.example/membres/kane/⟧",
		"⟦https://framadate.example/Xb81kQ⟧ ou ⟦https://evento.example/survey/date/42⟧",
		"⟦https://github.example/akane⟧ et ⟦https://forge.example/@akane⟧",
		"⟦https://github.example/akane/trottoirs⟧",
		"son blog : ⟦http://awa-kane.example⟧",
		"lien d'édition ⟦https://sheets.example/edit#gid=0&key=4fT9q⟧, à garder",
		"⟦https://sondage.example/studs.php?sondage=k3j9x2admin⟧",
		"⟦https://notes.example/aB3dE_5fG?both⟧",
		"⟦https://awa:secret@depot.example/x⟧",
		"⟦www.twitter.example/akane/status/12⟧",
		"⟦https://akane.wordpress.example/2024/bilan⟧, ⟦https://akane.github.example⟧ et ⟦https://awakane.substack.example/p/eau⟧",
		"⟦https://framagit.example/akane⟧ et ⟦https://www.linkedin.example/posts/awa-kane_eau-activity-71⟧",
		"[Awa](⟦{{ site.url }}/membres/kane/⟧)",
	},
	Misses: []string{
		"https://asso.example/ateliers/2024?page=2", "https://asso.example/ateliers?user=12",
		"https://www.data.example/fr/datasets/?tag=eau",
		"https://github.example/asso/projet",
		"https://www.linkedin.example/company/asso",
		"et/ou, 18h/20h, km/h",
		"src/main.go et docs/index.md",
		"https://asso.example/presse/communique.html#top",
		"https://asso.example/s/programme",
		"les membres/associés sont là",
		"https://cartopad.example/",
		"https://lettre.example/?utm_source=forum&utm_medium=web",
		"asso.example",
		"https://asso.example/in/",
		"son rapport : https://asso.example/rapport.pdf",
		"https://depot.example/d/lire",
		"https://ville-de-vilouze.wordpress.example/2024", "https://www.wordpress.example/plugins", "https://docs.github.example/actions",
		"https://x.com/search?q=eau", "https://x.com/hashtag/eau",
	},
}

func findURLs(input *reading.Input) []reading.Hit {
	var hits []reading.Hit
	s := input.Folded.S
	last := 0
	for i := range reading.Occurrences(s, "/") {
		if i < last {
			continue
		}
		start, end := urlBounds(s, i)
		last = max(end, i+1)
		if end-start < 4 {
			continue
		}
		at := input.Folded.Span(text.Span{Start: start, End: end})
		why := judgeURL(s[start:end], input.Text.Plain[at.Start:at.End])
		if why == "" && owned(s[:start]) {
			why = whyURLProfile
		}
		if why == "" {
			continue
		}
		at = input.Folded.Span(text.Span{Start: templated(s, start), End: end})
		h := reading.Hit{At: at, Kind: redact.Contact, Severity: redact.Block, Score: 0.95, Why: why}
		if why == whyURLAccount {
			h.Severity, h.Score = redact.Ask, 0.6
		}
		hits = append(hits, h)
	}
	return hits
}

// owned reports whether the two words before an address say that it is
// someone's: «son blog :», «sa page».
func owned(before string) bool {
	words := strings.FieldsFunc(before[max(0, len(before)-32):], func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) < 2 {
		return false
	}
	owner, thing := words[len(words)-2], words[len(words)-1]
	return reading.In(" son sa mon ma leur his her my their ", owner) && reading.In(" blog site page profil profile portfolio compte cv agenda ", thing)
}

// maxHost bounds how far back a slash looks for the start of its address: a
// host's name has 253 bytes at most (RFC 1035, section 2.3.4).
const maxHost = 300

// maxTemplate bounds the template tag that an address may open with.
const maxTemplate = 64

// urlBounds returns the address around the slash at i: all that stands there
// without a space, but for what quotes, brackets and ends it.
func urlBounds(s string, i int) (start, end int) {
	start, end = i, i
	for start > 0 && i-start < maxHost && reading.InURL(s[start-1]) {
		start--
	}
	for start < i && !unicode.IsLetter(reading.FirstRune(s[start:])) && !reading.IsDigit(s[start]) {
		start++
	}
	if strings.HasPrefix(s[i:], "//") && i > 0 && s[i-1] == ':' {
		scheme := i - 1
		for scheme > start && unicode.IsLetter(rune(s[scheme-1])) {
			scheme--
		}
		start = scheme
	} else if k := strings.LastIndexAny(s[start:i], ":="); k >= 0 { // «Notes:pad.example/p/x»
		start += k + 1
	}
	for end < len(s) && (reading.InURL(s[end]) || s[end] == '(' || s[end] == ')') {
		end++
	}
	end = i + len(strings.TrimRight(s[i:end], ".,;:!?'*_&"))
	open := strings.Count(s[i:end], "(") - strings.Count(s[i:end], ")")
	for ; end > i && s[end-1] == ')' && open < 0; open++ {
		end--
	}
	return start, end
}

// templated returns where an address that starts at i starts with the tag that
// stands for its host until the site is built: «{{ site.url }}/membres/…».
func templated(s string, i int) int {
	from := max(0, i-maxTemplate)
	if k := strings.LastIndex(s[from:i], "{{"); k >= 0 && strings.HasSuffix(s[:i], "}}") && !strings.Contains(s[from+k:i], "\n") {
		return from + k
	}
	return i
}

// A webAddress is a URL cut into what its owner chose.
type webAddress struct {
	user   bool // it holds a user's name or password
	host   string
	labels []string // of the host, without the last
	path   []string // segments that are not empty
	asIs   []string // the same with their capitals
	query  string   // with the fragment
}

// parseURL cuts an address that is folded; asIs is how it is written. It is no
// validator: what people paste into notes seldom is valid.
func parseURL(folded, asIs string) (a webAddress, ok bool) {
	rest := folded
	if _, after, found := strings.Cut(rest, "://"); found {
		rest = after
	} else if !strings.HasPrefix(rest, "/") && !strings.HasPrefix(rest, "www.") && labelledHost(rest) == "" {
		return a, false
	}
	if len(rest) <= len(asIs) {
		asIs = asIs[len(asIs)-len(rest):]
	}
	if k := strings.IndexAny(rest, "?#"); k >= 0 {
		rest, a.query = rest[:k], rest[k+1:]
	}
	host, path, _ := strings.Cut(rest, "/")
	if k := strings.LastIndexByte(host, '@'); k >= 0 {
		a.user, host = true, host[k+1:]
	}
	host, _, _ = strings.Cut(host, ":")
	a.host = strings.TrimPrefix(host, "www.")
	if labels := strings.Split(host, "."); len(labels) > 1 {
		a.labels = labels[:len(labels)-1]
	}
	a.path = strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
	if _, after, found := strings.Cut(asIs, "/"); found {
		if k := strings.IndexAny(after, "?#"); k >= 0 {
			after = after[:k]
		}
		a.asIs = strings.FieldsFunc(after, func(r rune) bool { return r == '/' })
	}
	return a, true
}

// labelledHost returns the host that an address without a scheme opens with:
// labels and a last one of two letters or more; else "".
func labelledHost(s string) string {
	host, _, _ := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	if dot < 1 || !topLevel(host[dot+1:]) || fileEnding.Has(host[dot+1:]) {
		return ""
	}
	return host
}
