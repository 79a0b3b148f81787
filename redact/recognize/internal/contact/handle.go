package contact

import (
	"strings"

	"github.com/opendetat/chatham/redact"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/text"
)

// The reasons that the handle recogniser gives.
const (
	whyHandle        redact.Why = "handle.account" // @name, with or without its server
	whyHandleCode    redact.Why = "handle.code"    // the same in code, where the sign has other uses
	whyHandleNetwork redact.Why = "handle.network" // an account after the name of a network, or name#1234
)

// Handle finds accounts on social networks, chats and forges.
var Handle = reading.Recogniser{
	Name: "handle",
	Find: findHandles,
	Hits: []string{
		"merci ⟦@maud_k⟧ et ⟦@awa.kane⟧ !",
		"| 18h40 | ⟦@ycn_b⟧ | le répertoire est illisible |",
		"⟦@awa.kane@social.example⟧ sur Mastodon",
		"⟦@awa.kane-asso.example:agent.example⟧ sur Tchap",
		"(⟦@AwaKane35⟧)",
		"TODO ⟦@maud⟧ : envoyer la photo",
		"⟦@maud⟧, ⟦@awa⟧",
		"Twitter : ⟦maud_k⟧",
		"pseudo : ⟦awa35⟧",
		"Skype : ⟦awa.kane⟧, Instagram : ⟦awa.kane⟧",
		"mon Twitter : ⟦akanevert⟧",
		"sur le serveur, ⟦akane#0427⟧",
		"cc ⟦@maud⟧.",
		"son compte : ⟦u/olive_d⟧",
	},
	Misses: []string{
		"rendez-vous @ 18 h",
		"rendez-vous @18h30, au plus tard @9h",
		"@tous et @all, @here, @channel, @everyone",
		"écrire à awa.kane@asso.example",
		"https://social.example/@awa",
		"image@2x",
		"un point @ la mairie",
		"@",
		"GitHub : opendata",
		"pseudo : à choisir",
		"notre Discord : ouvert", "Signal : messagerie. Et après",
		"ticket#1234, page #12",
		"#opendata",
		"`@decorator` au-dessus de la fonction, `@angular/core`",
		"voir @fig-carte et la section @ref(carte)",
		"U/rbain, vu/lu",
		"@media print", "le code @media (max-width: 60em)", "@import \"x.css\"", "@app.route(\"/\")", "le décorateur @app.route", "cc @mairie, @prefecture",
		"@media print { body { color: black } }",
	},
}

// nobody are handles that call a whole room.
var nobody = reading.Words("all tous toutes tout-le-monde toutlemonde here ici channel canal everyone everybody room salle online team equipe group groupe todo me moi home work")

// annotations are what at signs mean in the code that notes quote: rules of
// style sheets, decorators, documentation tags.
var annotations = reading.Words("media import font-face keyframes charset supports layer page override param params return returns author " +
	"ref deprecated see since test before after beforeeach property staticmethod classmethod decorator dataclass component injectable input output types latest")

// networks come before an account: «Twitter : …».
var networks = reading.Words("twitter x mastodon instagram insta facebook linkedin github gitlab telegram signal discord skype matrix tchap pseudo pseudonyme handle compte bluesky bsky tiktok")

func findHandles(in *reading.Input) []reading.Hit {
	var hits []reading.Hit
	for p := range reading.As[passage](in) {
		for i := range p.Toks {
			at, why := p.account(i)
			if why == "" {
				continue
			}
			h := reading.Hit{At: at, Kind: redact.Contact, Severity: redact.Block, Score: 0.97, Why: why}
			if why != whyHandle {
				h.Severity, h.Score = redact.Ask, 0.6
			}
			hits = append(hits, h)
		}
	}
	return hits
}

// account returns the account that token i is or opens, and the reason; the
// reason is empty where it is none.
func (p *passage) account(i int) (text.Span, redact.Why) {
	switch {
	case p.Class(i) == text.Handle:
		return p.Span(i, i+1), p.handleWhy(i)
	case p.Class(i) != text.Word || !p.IsSign(i+1, ":#/"):
	case p.Norm(i+1) == "/" && p.Raw(i) == "u" && p.Touches(i+1) && p.Touches(i+2) && p.Class(i+2) == text.Word && len(p.Norm(i+2)) > 2:
		return p.Span(i, i+3), whyHandle
	case p.Norm(i+1) == ":" && p.Is(i, networks) && p.Class(i+2) == text.Word:
		if end := p.accountEnd(i); end > 0 {
			return p.Span(i+2, end), whyHandleNetwork
		}
	case p.Norm(i+1) == "#" && p.Touches(i+1) && p.Touches(i+2) && p.Class(i+2) == text.Number && len(p.Norm(i+2)) == 4 && !p.Is(i, reading.Ordinary):
		return p.Span(i, i+3), whyHandleNetwork
	}
	return text.Span{}, ""
}

// accountEnd returns the token behind the account that follows the network at
// token i and a colon, or 0 where it is a word: an account has signs, digits, or
// words joined by dots, and what is someone's own («mon Twitter :») is one unless
// it is an ordinary word.
func (p *passage) accountEnd(i int) int {
	end := i + 3
	for p.IsSign(end, ".-") && p.Touches(end) && p.Touches(end+1) && p.Class(end+1) == text.Word {
		end += 2
	}
	name := p.Norm(i + 2)
	own := i > 0 && len(name) > 3 && !p.IsSign(end, "/") && reading.In(" mon ma son sa leur notre votre ton my his her their your ", p.Norm(i-1)) && !p.Is(i+2, reading.Ordinary)
	if end > i+3 && p.Norm(i+3) == "." || strings.ContainsAny(name, "_0123456789.") || own {
		return end
	}
	return 0
}

// sheetRule reports whether the handle at i opens a rule of a style sheet, by
// the word behind it (W3C, Media Queries, level 4): «@media print».
func (p *passage) sheetRule(i int) bool {
	switch p.Norm(i) {
	case "@media":
		return reading.In(" print screen only not all and speech ", p.Norm(i+1)) || p.IsSign(i+1, "(") || !p.Capital(i+1) && p.Class(i+1) != text.Word
	case "@import", "@charset", "@font-face", "@keyframes", "@supports":
		return true
	}
	return false
}

// decorator reports whether a handle is a decorator of a library, with its dot:
// «@app.route».
func decorator(name string) bool {
	of, verb, ok := strings.Cut(name, ".")
	return ok && (reading.In(" pytest click functools dataclasses ", of) || reading.In(" app api router bp blueprint ", of) && reading.In(" route get post put patch delete command errorhandler before_request middleware ", verb))
}

// reference reports whether a handle is a reference of a paper to one of its
// own figures, tables or sections.
func reference(name string) bool {
	kind, _, ok := strings.Cut(name, "-")
	return ok && strings.Contains(" fig tbl tab sec eq lst thm ", " "+kind+" ")
}

// ticked reports whether a backtick opens right before token i: code, in a text
// that no reader of a format has parsed.
func (p *passage) ticked(i int) bool {
	at := int(p.Toks[i].Start)
	return at > p.At.Start && p.In.Text.Plain[at-1] == '`'
}

// handleWhy returns the reason why the handle at i is somebody's, or "".
func (p *passage) handleWhy(i int) redact.Why {
	name := p.Norm(i)[1:]
	code := p.Zone == text.Code || p.ticked(i)
	scope := p.Touches(i+1) && p.IsSign(i+1, "/(") // @scope/package, @decorator(…)
	switch {
	case nobody.Has(name), reference(name), reading.IsDigit(name[0]) && len(name) < 6:
		return ""
	case code && scope, (code || scope || p.Braces) && annotations.Has(name):
		return ""
	case reading.Bodies.Has(name), p.sheetRule(i), decorator(name):
		return ""
	case code, scope && p.Class(i+2) == text.Word:
		return whyHandleCode
	}
	return whyHandle
}
