package name

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// A Name is what a cell says of how someone is called.
type Name struct {
	Title, Given, Family, Birth string

	Whole        string   // as written, without what is no name
	Also         []string // pseudonyms
	Emails       []string
	Affiliations []string
}

// Parse reads a cell that holds a whole name, or several people's:
// « Maud Kerivel et Yacine Belhadj ». familyFirst says which way round a name
// is that gives no clue itself.
func Parse(s string, familyFirst bool) []Name {
	s = cell.Clean(s)
	if IsNobody(s) {
		return nil
	}
	var out []Name
	for _, part := range severally(s) {
		n := parse(part, familyFirst)
		if !IsNobody(n.Whole) || len(n.Emails)+len(n.Also) > 0 {
			out = append(out, n)
		}
	}
	return out
}

// severally cuts a cell between people. A title alone stays with the name that
// follows it: « M. et Mme Belhadj » is one entry.
func severally(s string) []string {
	for _, sep := range []string{" et ", " and ", " & ", " / "} {
		before, after, ok := strings.Cut(s, sep)
		if !ok || isTitle(before) || cell.IsBlank(before) || cell.IsBlank(after) {
			continue
		}
		if sep == " / " && len(strings.Fields(after)) == 1 && isAcronym(after) {
			continue // « Maud Kerivel / DINUM »
		}
		return append(severally(before), severally(after)...)
	}
	return []string{s}
}

// parse reads a cell that holds one person's whole name.
func parse(s string, familyFirst bool) Name {
	var n Name
	s = n.extract(s)
	s = n.takeAffiliation(s)
	n.Whole = s
	tokens := n.takeBirth(n.takeTitle(strings.Fields(s)))
	if family, given, ok := strings.Cut(strings.Join(tokens, " "), ","); ok {
		n.Family = family
		n.Given = strings.Join(n.takeTitle(strings.Fields(strings.ReplaceAll(given, ",", " "))), " ")
	} else {
		n.divide(tokens, familyFirst)
	}
	n.Given, n.Family = cell.Clean(n.Given), cell.Clean(n.Family)
	return n
}

// extract takes out of a cell what is no part of the name: addresses, « + 1 »,
// what stands in brackets, a nickname in quotes.
func (n *Name) extract(s string) string {
	s = n.takeQuoted(s)
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			break
		}
		inside, after, _ := strings.Cut(s[open+1:], ")")
		n.takeRemark(inside)
		s = s[:open] + " " + after
	}
	kept := strings.Fields(s)[:0]
	for _, w := range strings.Fields(s) {
		switch {
		case strings.HasPrefix(w, "@") && len(w) > 1:
			n.Also = append(n.Also, w[1:])
		case strings.Contains(w, "@"):
			n.Emails = append(n.Emails, Addresses(w)...)
		case !cell.IsBlank(w) && !isNumber(w) || w == "-" || w == "–" || w == "—":
			kept = append(kept, w)
		}
	}
	return strings.Trim(strings.Join(kept, " "), " ,;:-–—")
}

// takeRemark keeps what brackets say of the person: a birth name, told by « née »
// or by its capitals, or an acronym. Other remarks are let go.
func (n *Name) takeRemark(inside string) {
	const acronym = 6 // letters; in capitals, more is rather a surname
	w := strings.Fields(inside)
	switch {
	case len(w) > 1 && isNee(w[0]):
		n.Birth = strings.Join(w[1:], " ")
	case isAcronym(inside) && utf8.RuneCountInString(inside) <= acronym:
		n.Affiliations = append(n.Affiliations, cell.Clean(inside))
	case len(w) > 0 && every(w, isCaps):
		n.Birth = cell.Clean(inside)
	}
}

func isNumber(w string) bool {
	return strings.Trim(w, "+x×0123456789") == "" && strings.ContainsAny(w, "0123456789")
}

// takeQuoted moves « Maud "Momo" Kerivel »'s quotation to the pseudonyms.
func (n *Name) takeQuoted(s string) string {
	for _, q := range []string{`""`, "“”", "«»"} {
		r := []rune(q)
		before, rest, ok := strings.Cut(s, string(r[0]))
		if !ok {
			continue
		}
		inside, after, ok := strings.Cut(rest, string(r[1]))
		if ok && !cell.IsBlank(before+after) {
			n.Also = cell.AppendNew(n.Also, inside)
			return before + " " + after
		}
		s = strings.NewReplacer(string(r[0]), " ", string(r[1]), " ").Replace(s)
	}
	return s
}

// takeAffiliation cuts what follows the name: « KERIVEL Maud – DINUM ».
func (n *Name) takeAffiliation(s string) string {
	for _, sep := range []string{" – ", " — ", " - ", " / ", " : ", " | "} {
		if before, after, ok := strings.Cut(s, sep); ok && !cell.IsBlank(before) {
			if b, a := strings.Fields(before), strings.Fields(after); isCaps(b[len(b)-1]) && len(a) > 1 && isCaps(a[0]) && !every(a, isCaps) {
				return cell.Clean(before + "-" + after) // « KERIVEL - BELHADJ Maud »
			}
			for _, sep := range []string{" – ", " — ", " - ", " / ", " | "} {
				after, _, _ = strings.Cut(after, sep)
			}
			n.Affiliations = cell.AppendNew(n.Affiliations, after)
			return cell.Clean(before)
		}
	}
	return n.takeAfterComma(s)
}

// takeAfterComma tells « Maud KERIVEL, DINUM » from « Kerivel, Maud ».
func (n *Name) takeAfterComma(s string) string {
	before, after, ok := strings.Cut(s, ",")
	b := slices.DeleteFunc(strings.Fields(before), isTitle)
	if !ok || len(b) < 2 || isParticle(b[0]) || isElided(b[0]) {
		return s
	}
	both := slices.ContainsFunc(b, isCaps) && !every(b, isCaps)
	if both || isAcronym(after) || len(strings.Fields(after)) > 3 {
		n.Affiliations = cell.AppendNew(n.Affiliations, after)
		return cell.Clean(before)
	}
	return s
}

func every(list []string, f func(string) bool) bool {
	return !slices.ContainsFunc(list, func(w string) bool { return !f(w) })
}

// takeTitle moves leading titles out of tokens.
func (n *Name) takeTitle(tokens []string) []string {
	for len(tokens) > 1 && (isTitle(tokens[0]) || n.Title != "" && tokens[0] == "et" && isTitle(tokens[1])) {
		if len(cell.Joined(tokens[0])) == 1 && len(tokens) == 2 && isInitial(tokens[1]) {
			break // « M. K. »
		}
		n.Title = strings.TrimSpace(n.Title + " " + tokens[0])
		tokens = tokens[1:]
	}
	return tokens
}

func isNee(w string) bool {
	return w == "né" || w == "née" || w == "nee" || w == "Née" || w == "Né" || w == "NÉE" || w == "NEE" || w == "né(e)"
}

func isMarried(w string) bool {
	switch cell.Joined(w) {
	case "epouse", "ep", "veuve", "vve":
		return true
	}
	return false
}

// takeBirth moves « née Y » out of tokens, and turns « X épouse Y » round.
func (n *Name) takeBirth(tokens []string) []string {
	i := slices.IndexFunc(tokens, func(w string) bool { return isNee(w) || isMarried(w) })
	if i < 1 || i == len(tokens)-1 {
		return tokens
	}
	before, after := tokens[:i:i], tokens[i+1:]
	end := len(after)
	if slices.ContainsFunc(after, isCaps) {
		for end = 0; end < len(after) && (isCaps(after[end]) || isParticle(after[end])); end++ {
		}
	} else if len(before) == 1 && len(after) > 1 {
		end = 1
	}
	if end == 0 {
		return tokens
	}
	other, rest := after[:end], after[end:]
	if isNee(tokens[i]) {
		n.Birth = strings.Join(other, " ")
		return append(before, rest...)
	}
	var own Name
	own.divide(before, false)
	if len(before) == 1 {
		own.Given, own.Family = "", before[0]
	}
	n.Birth = own.Family
	return append(append(strings.Fields(own.Given), rest...), other...)
}

// isCaps reports whether a word is written in capitals, at least two, and is no
// initial: the way surnames stand in lists. A particle before an apostrophe
// does not count: « d'ARGENCES ».
func isCaps(w string) bool {
	if isInitial(w) {
		return false
	}
	if _, after, ok := cutElided(w); ok {
		w = after
	}
	w = strings.TrimPrefix(strings.TrimPrefix(w, "Mc"), "Mac")
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) || unicode.IsTitle(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

func isAcronym(s string) bool {
	s = strings.TrimSpace(s)
	return isCaps(s) && !strings.ContainsAny(s, " -'’") && len(s) <= 12
}
