package roster

import (
	"slices"
	"strings"
	"unicode"
)

// A name is what a cell says of how someone is called.
type name struct {
	title, given, family, birth, whole string

	also         []string // pseudonyms
	emails       []string
	affiliations []string
}

// parseNames reads a cell that holds a whole name, or several people's:
// « Maud Kerivel et Yacine Belhadj ». familyFirst says which way round a name
// is that gives no clue itself.
func parseNames(cell string, familyFirst bool) []name {
	cell = clean(cell)
	if isNobody(cell) {
		return nil
	}
	var out []name
	for _, part := range severally(cell) {
		n := parseName(part, familyFirst)
		if !isNobody(n.whole) || len(n.emails)+len(n.also) > 0 {
			out = append(out, n)
		}
	}
	return out
}

// severally cuts a cell between people. A title alone stays with the name that
// follows it: « M. et Mme Belhadj » is one entry.
func severally(cell string) []string {
	for _, sep := range []string{" et ", " and ", " & ", " / "} {
		before, after, ok := strings.Cut(cell, sep)
		if !ok || isTitle(before) || isWordless(before) || isWordless(after) {
			continue
		}
		if sep == " / " && len(strings.Fields(after)) == 1 && isAcronym(after) {
			continue // « Maud Kerivel / DINUM »
		}
		return append(severally(before), severally(after)...)
	}
	return []string{cell}
}

// parseName reads a cell that holds one person's whole name.
func parseName(cell string, familyFirst bool) name {
	var n name
	cell = n.extract(cell)
	cell = n.takeAffiliation(cell)
	n.whole = cell
	tokens := n.takeBirth(n.takeTitle(strings.Fields(cell)))
	if family, given, ok := strings.Cut(strings.Join(tokens, " "), ","); ok {
		n.family = family
		n.given = strings.Join(n.takeTitle(strings.Fields(strings.ReplaceAll(given, ",", " "))), " ")
	} else {
		n.divide(tokens, familyFirst)
	}
	n.given, n.family = clean(n.given), clean(n.family)
	return n
}

// extract takes out of a cell what is no part of the name: addresses, « + 1 »,
// what stands in brackets, a nickname in quotes.
func (n *name) extract(cell string) string {
	cell = n.takeQuoted(cell)
	for {
		open := strings.IndexByte(cell, '(')
		if open < 0 {
			break
		}
		inside, after, _ := strings.Cut(cell[open+1:], ")")
		if w := strings.Fields(inside); len(w) > 1 && isNee(w[0]) {
			n.birth = strings.Join(w[1:], " ")
		} else if isAcronym(inside) {
			n.affiliations = append(n.affiliations, clean(inside))
		}
		cell = cell[:open] + " " + after
	}
	kept := strings.Fields(cell)[:0]
	for _, w := range strings.Fields(cell) {
		switch {
		case strings.HasPrefix(w, "@") && len(w) > 1:
			n.also = append(n.also, w[1:])
		case strings.Contains(w, "@"):
			n.emails = append(n.emails, addresses(w)...)
		case !isWordless(w) && !isNumber(w) || w == "-" || w == "–" || w == "—":
			kept = append(kept, w)
		}
	}
	return strings.Trim(strings.Join(kept, " "), " ,;:-–—")
}

func isNumber(w string) bool {
	return strings.Trim(w, "+x×0123456789") == "" && strings.ContainsAny(w, "0123456789")
}

// takeQuoted moves « Maud "Momo" Kerivel »'s quotation to the pseudonyms.
func (n *name) takeQuoted(cell string) string {
	for _, q := range []string{`""`, "“”", "«»"} {
		r := []rune(q)
		before, rest, ok := strings.Cut(cell, string(r[0]))
		if !ok {
			continue
		}
		inside, after, ok := strings.Cut(rest, string(r[1]))
		if ok && !isWordless(before+after) {
			n.also = appendNew(n.also, inside)
			return before + " " + after
		}
		cell = strings.NewReplacer(string(r[0]), " ", string(r[1]), " ").Replace(cell)
	}
	return cell
}

// takeAffiliation cuts what follows the name: « KERIVEL Maud – DINUM ».
func (n *name) takeAffiliation(cell string) string {
	for _, sep := range []string{" – ", " — ", " - ", " / ", " : ", " | "} {
		if before, after, ok := strings.Cut(cell, sep); ok && !isWordless(before) {
			if b, a := strings.Fields(before), strings.Fields(after); isCaps(b[len(b)-1]) && len(a) > 1 && isCaps(a[0]) && !every(a, isCaps) {
				return clean(before + "-" + after) // « KERIVEL - BELHADJ Maud »
			}
			for _, sep := range []string{" – ", " — ", " - ", " / ", " | "} {
				after, _, _ = strings.Cut(after, sep)
			}
			n.affiliations = appendNew(n.affiliations, after)
			return clean(before)
		}
	}
	return n.takeAfterComma(cell)
}

// takeAfterComma tells « Maud KERIVEL, DINUM » from « Kerivel, Maud ».
func (n *name) takeAfterComma(cell string) string {
	before, after, ok := strings.Cut(cell, ",")
	b := slices.DeleteFunc(strings.Fields(before), isTitle)
	if !ok || len(b) < 2 || isParticle(b[0]) || isElided(b[0]) {
		return cell
	}
	both := slices.ContainsFunc(b, isCaps) && !every(b, isCaps)
	if both || isAcronym(after) || len(strings.Fields(after)) > 3 {
		n.affiliations = appendNew(n.affiliations, after)
		return clean(before)
	}
	return cell
}

func every(list []string, f func(string) bool) bool {
	return !slices.ContainsFunc(list, func(w string) bool { return !f(w) })
}

// takeTitle moves leading titles out of tokens.
func (n *name) takeTitle(tokens []string) []string {
	for len(tokens) > 1 && (isTitle(tokens[0]) || n.title != "" && tokens[0] == "et" && isTitle(tokens[1])) {
		if len(joined(tokens[0])) == 1 && len(tokens) == 2 && isInitial(tokens[1]) {
			break // « M. K. »
		}
		n.title = strings.TrimSpace(n.title + " " + tokens[0])
		tokens = tokens[1:]
	}
	return tokens
}

func isNee(w string) bool {
	return w == "né" || w == "née" || w == "nee" || w == "Née" || w == "Né" || w == "NÉE" || w == "NEE" || w == "né(e)"
}

func isMarried(w string) bool {
	switch joined(w) {
	case "epouse", "ep", "veuve", "vve":
		return true
	}
	return false
}

// takeBirth moves « née Y » out of tokens, and turns « X épouse Y » round.
func (n *name) takeBirth(tokens []string) []string {
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
		n.birth = strings.Join(other, " ")
		return append(before, rest...)
	}
	var own name
	own.divide(before, false)
	if len(before) == 1 {
		own.given, own.family = "", before[0]
	}
	n.birth = own.family
	return append(append(strings.Fields(own.given), rest...), other...)
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
