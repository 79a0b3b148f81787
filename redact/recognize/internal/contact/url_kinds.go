package contact

import (
	"slices"
	"strings"
	"unicode"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
)

// judgeURL returns the reason why an address leads to someone, or "". The
// order matters: the first sign that fits gives the reason.
func judgeURL(folded, asIs string) redact.Why {
	a, ok := parseURL(folded, asIs)
	switch {
	case !ok:
		return ""
	case a.user, a.signed():
		return whyURLShare
	case a.profile(), a.owned(), a.network():
		return whyURLProfile
	case a.poll():
		return whyURLPoll
	case a.pad():
		return whyURLPad
	case a.shared():
		return whyURLShare
	case a.account(), a.site():
		return whyURLAccount
	}
	return ""
}

// on reports whether one of the host's labels is one of the names.
func (a webAddress) on(names string) bool {
	for _, label := range a.labels {
		if strings.Contains(" "+names+" ", " "+label+" ") {
			return true
		}
	}
	return false
}

// generalPages are first segments that are nobody's on networks and forges.
var generalPages = reading.Words("about aide apropos blog company docs explore features groups help home hashtag jobs join login news pages pricing privacy search school settings share sharer signup terms topics trending events watch intent")

// account reports whether the address leads to an account that may be a
// person's. On forges what the account owns is below it; an account that is
// called by ordinary words («asso», «ville-de-…») is an organisation's.
func (a webAddress) account() bool {
	if len(a.path) == 0 || generalPages.Has(a.path[0]) {
		return false
	}
	if a.on("facebook youtube medium") && len(a.path) == 1 {
		return true
	}
	if !a.on("github gitlab codeberg framagit") {
		return false
	}
	return !ordinaryName(a.path[0])
}

// ordinaryName reports whether a part of an address is made of ordinary words in
// part: it is an organisation's.
func ordinaryName(part string) bool {
	for word := range strings.FieldsFuncSeq(part, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if functionalParts.Has(word) || reading.Common(word) {
			return true
		}
	}
	return false
}

// pads are what shared notebooks are called.
const pads = "pad pads framapad etherpad hedgedoc codimd hackmd cryptpad mypads notepad demo-pad"

// pad reports whether the address is that of a shared notebook.
func (a webAddress) pad() bool {
	if len(a.path) == 0 {
		return false
	}
	if view := a.query == "both" || a.query == "view" || a.query == "edit"; view && len(a.path) == 1 {
		return true
	}
	return a.on(pads) || len(a.path) > 1 && (a.path[0] == "p" || a.path[0] == "pad") || slices.Contains(a.path, "pad")
}

// poll reports whether the address is that of a poll.
func (a webAddress) poll() bool {
	if len(a.path) == 0 || generalPages.Has(a.path[0]) {
		return false
	}
	return a.on("framadate evento doodle crabfit when2meet papillon sondage sondages poll polls") || len(a.path) > 1 && (a.path[0] == "poll" || a.path[0] == "sondage")
}

// linkKeys are the parameters that make a link its own key.
var linkKeys = reading.Words("token sig signature x-signature key cle access_token auth authkey authtoken apikey api_key password passwd pwd secret jwt session sessionid sid invite x-amz-signature x-goog-signature resourcekey otp magic")

// signed reports whether the address holds a key or a mark of sharing.
func (a webAddress) signed() bool {
	for pair := range strings.FieldsFuncSeq(a.query, func(r rune) bool { return r == '&' || r == '#' }) {
		name, value, _ := strings.Cut(pair, "=")
		if linkKeys.Has(name) && len(value) > 3 || name == "usp" && strings.HasPrefix(value, "shar") {
			return true
		}
	}
	return false
}

// shared reports whether the address is that of a file or a folder that was
// shared by its link: /s/… and /d/… with what no one would choose as a name.
func (a webAddress) shared() bool {
	if len(a.path) == 0 {
		return false
	}
	for i := range a.path[1:] {
		if strings.Contains(" s d f folders ", " "+a.path[i]+" ") && i+1 < len(a.asIs) && random(a.asIs[i+1]) {
			return true
		}
	}
	return a.on("drive docs onedrive dropbox wetransfer sharepoint 1drv") && slices.ContainsFunc(a.asIs, random)
}

// random reports whether a segment looks drawn by a machine: eight signs or
// more, digits and letters mixed, or capitals after small letters.
func random(segment string) bool {
	if len(segment) < 8 || strings.ContainsAny(segment, ".%") {
		return false
	}
	digit, letter, turn, small := false, false, 0, false
	for _, r := range segment {
		digit = digit || unicode.IsDigit(r)
		letter = letter || unicode.IsLetter(r)
		if unicode.IsUpper(r) && small {
			turn++
		}
		small = unicode.IsLower(r)
	}
	return digit && letter && !strings.Contains(segment, "-") || turn > 1
}

// profile reports whether the address is that of someone's page.
func (a webAddress) profile() bool {
	if len(a.path) == 0 {
		return false
	}
	for i, segment := range a.path {
		next := ""
		if i+1 < len(a.path) {
			next = a.path[i+1]
		}
		switch {
		case len(segment) > 1 && (segment[0] == '~' || segment[0] == '@' && i == 0):
			return true
		case next == "" || generalPages.Has(next) || strings.HasPrefix(next, "index"):
		case segment == "in" && a.on("linkedin"), segment == "u" && i == 0, memberPages.Has(segment):
			return true
		}
	}
	return a.on("twitter instagram tiktok keybase linktr calendly orcid bsky") && !generalPages.Has(a.path[0])
}

// ownerKeys are the parameters that say whose a page is.
const ownerKeys = " owner user username author auteur account compte proprietaire organizer host "

// owned reports whether a parameter says whose the page is, by name.
func (a webAddress) owned() bool {
	for pair := range strings.FieldsFuncSeq(a.query, func(r rune) bool { return r == '&' || r == '#' }) {
		if name, value, _ := strings.Cut(pair, "="); reading.In(ownerKeys, name) && strings.ContainsFunc(value, unicode.IsLetter) {
			return true
		}
	}
	return false
}

// memberPages are the folders in which sites keep a page for each person.
var memberPages = reading.Words("user users utilisateur utilisateurs membre membres member members profil profils profile profiles people personne personnes author authors auteur auteurs contributeur contributeurs contributors")
