package contact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the email recogniser gives.
const (
	whyEmail           redact.Why = "email.address"    // an address of one person, or that may be
	whyEmailDisguised  redact.Why = "email.disguised"  // the same, written so that a robot does not see it
	whyEmailFunctional redact.Why = "email.functional" // an address that an organisation publishes for itself
	whyEmailHost       redact.Why = "email.host"       // an account on a machine without a domain
)

// Email finds addresses as they are written, in links, and in the disguises
// that people use against robots.
var Email = reading.Recogniser{
	Name: "email",
	Find: findEmails,
	Hits: []string{
		"écrire à ⟦maud.kerbrat@asso.example⟧ avant jeudi",
		"Contact : ⟦m.k+forum@eaux-claires.example⟧.",
		"(⟦AWA.KANE@ASSO.EXAMPLE⟧)",
		"l'adresse d'⟦awa_kane@asso.example⟧, celle de ⟦o'neil@asso.example⟧",
		"⟦mailto:awa.kane@asso.example?subject=notes⟧, puis midi",
		"lien : ⟦mailto:awa.kane%40asso.example⟧",
		"⟦awa.kane@asso.example⟧;⟦p.oriol@service.gouv.example⟧",
		"https://asso.example/?de=⟦awa.kane@asso.example⟧",
		"⟦awa.kane (at) asso (point) example⟧",
		"⟦awa.kane[at]asso.example⟧ ou ⟦awa.kane AT asso DOT example⟧",
		"⟦awa point kane arobase asso point example⟧",
		"⟦p.oriol chez asso point org⟧",
		"⟦awa.kane @ asso.example⟧",
		"⟦awa tiret kane arobase asso tiret libre point org⟧, ⟦awa underscore kane arobase asso point fr⟧",
		"⟦awa kane tout attaché arobase asso point fr⟧ ; ⟦kane, arobase asso point fr⟧",
		"⟦awa.kane@asso(point)example⟧, ⟦awa.kane chez asso.example⟧, ⟦awa (chez) asso point org⟧",
		"⟦awa.kane -at- asso -dot- org⟧, ⟦awa.kane_at_asso.example⟧",
		"⟦AWA.KANE (AT) ASSO (DOT) ORG⟧, ⟦awa.kane[at]asso[dot]org⟧",
		"⟦awa\u00a0point\u202fkane arobase asso\u00a0point example⟧",
		"voir ⟦presse@asso.example⟧ et ⟦contact-rennes@asso.example⟧",
		"⟦dpo@service.gouv.example⟧, ⟦rgpd@asso.example⟧",
		"⟦éloïse@asso.example⟧",
		"ssh ⟦awa.kane@serveur⟧",
	},
	Misses: []string{
		"rendez-vous @ 18 h",
		"merci @maud_k",
		"logo@2x.png",
		"npm install lodash@4.17.21",
		"il est chez Marie point final",
		"chez nous, le point fort", "chez nous le point fort est le lien", "on est chez eux, point à la ligne",
		"le point com est chez elle", "awa chez data.example anime", "le tiret, l'arobase et le point",
		"tout attaché, en un mot", "photo_at_home.jpg", "rendez-vous at home", "il tape arobase puis le point",
		"Oriol chez asso.example", "faire le point chez Orange",
		"le débat (a) commencé, (b) fini",
		"we met at asso.example yesterday",
		"un point chez les voisins",
		"a@b",
		"voir https://asso.example/@maud",
		"un prix @ 12,50 l'unité",
		"en un point, fr et en deux, org",
	},
}

func findEmails(in *reading.Input) []reading.Hit {
	s := in.Folded.S
	var hits []reading.Hit
	add := func(at text.Span, local string, why redact.Why, score float64) {
		h := reading.Hit{At: in.Folded.Span(whole(s, at)), Kind: redact.Contact, Severity: redact.Block, Score: score, Why: why}
		if functional(local) {
			h.Severity, h.Why = redact.Keep, whyEmailFunctional
		} else if why == whyEmailHost {
			h.Severity = redact.Ask
		}
		hits = append(hits, h)
	}
	for _, sign := range []string{"@", "%40"} {
		for i := range reading.Occurrences(s, sign) {
			if at, local, why := address(s, i, i+len(sign)); at.Len() > 0 {
				add(at, local, why, 0.99)
			}
		}
	}
	for _, d := range disguises {
		spelt := d.french && in.French || d.english && !in.French
		for i := range reading.Occurrences(s, d.sign) {
			if at, local := disguised(s, i, i+len(d.sign), spelt); at.Len() > 0 {
				add(at, local, whyEmailDisguised, 0.9)
			}
		}
	}
	return hits
}

// address returns the address around the sign s[i:j], what stands before the
// sign, and the reason; the span is empty where there is none.
func address(s string, i, j int) (text.Span, string, redact.Why) {
	start := localStart(s, i)
	if start == i || start > 0 && s[start-1] == '@' { // @name@server is a handle
		return text.Span{}, "", ""
	}
	if _, _, worded := disguisedHost(s, j); worded {
		return text.Span{}, "", "" // the disguise takes it whole
	}
	local := s[start:i]
	end := labelEnd(s, j)
	dots := 0
	for end > j && end+1 < len(s) && s[end] == '.' {
		next := labelEnd(s, end+1)
		if next == end+1 {
			break
		}
		dots, end = dots+1, next
	}
	label := s[j:end]
	label = label[strings.LastIndexByte(label, '.')+1:]
	switch {
	case strings.IndexFunc(local, unicode.IsLetter) < 0 && dots == 0:
	case dots > 0 && topLevel(label) && !fileEnding.Has(label):
		return text.Span{Start: start, End: end}, local, whyEmail
	case dots == 0 && len(local) > 2 && len(label) > 2 && topLevel(label):
		return text.Span{Start: start, End: end}, local, whyEmailHost
	}
	return text.Span{}, "", ""
}

// whole returns the span of an address with its scheme and what the link asks
// for: a subject may name someone, and other addresses may follow.
func whole(s string, at text.Span) text.Span {
	if !strings.HasSuffix(s[:at.Start], mailto) {
		return at
	}
	at.Start -= len(mailto)
	if strings.HasPrefix(s[at.End:], "?") {
		for limit := at.End + maxQuery; at.End < min(limit, len(s)) && reading.InURL(s[at.End]); {
			at.End++
		}
		at.End = at.Start + len(strings.TrimRight(s[at.Start:at.End], ".,;:!?'"))
	}
	return at
}

const (
	mailto   = "mailto:"
	maxQuery = 2048 // the longest query that a link is taken to have, in bytes
)

// fileEnding tells «logo@2x.png» from an address.
var fileEnding = reading.Words("png jpg jpeg gif svg webp avif css js ts json map pdf html htm")

func topLevel(label string) bool {
	return len(label) > 1 && strings.IndexFunc(label, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

// maxLocal is the longest local part, in bytes (RFC 5321, section 4.5.3.1.1);
// it also bounds how far back each sign looks.
const maxLocal = 64

// localStart returns where the local part that ends at i starts. The word that
// French cut before it («d'awa@…») is not in it.
func localStart(s string, i int) int {
	start := i
	for start > 0 && i-start < maxLocal {
		r, size := utf8.DecodeLastRuneInString(s[:start])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("._%+-'", r) {
			break
		}
		start -= size
	}
	for start < i && strings.IndexByte(".-'%+", s[start]) >= 0 {
		start++
	}
	if cut, rest, ok := strings.Cut(s[start:i], "'"); ok && rest != "" && strings.Contains(" l d j m t s n c qu ", " "+cut+" ") {
		start += len(cut) + 1
	}
	return start
}

// labelEnd returns the end of the host label that starts at i, or i.
func labelEnd(s string, i int) int {
	end := i
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
			break
		}
		end += size
	}
	return i + len(strings.TrimRight(s[i:end], "-"))
}

// functionalParts are what organisations call the addresses that they publish;
// an address is theirs when it is made of nothing else.
var functionalParts = reading.Words("contact contacts info infos information informations accueil secretariat presse " +
	"media medias press dpo dpd rgpd gdpr privacy cnil communication com bonjour hello salut coucou support webmaster webmestre " +
	"admin administration postmaster hostmaster abuse security securite noreply no reply nepasrepondre ne pas repondre " +
	"newsletter news lettre inscription inscriptions adhesion adhesions don dons boutique commande commandes " +
	"facturation comptabilite compta rh recrutement emploi stages jobs aide help assistance service services equipe team " +
	"asso association mairie ville commune forum atelier ateliers opendata open data donnees projet projets programme " +
	"general generale nationale national regional regionale departement region direction juridique technique tech dev git bug bugs " +
	"carte cartes cartographie sig culture jeunesse sport sports urbanisme dechets voirie eau etat civil ecole bibliotheque mediatheque " +
	"evenement evenements event events organisation orga benevoles rennes nantes lyon paris marseille lille bretagne france")

// functional reports whether the local part of an address names no one.
func functional(local string) bool {
	parts := strings.FieldsFunc(local, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, part := range parts {
		if !functionalParts.Has(part) {
			return false
		}
	}
	return len(parts) > 0
}
