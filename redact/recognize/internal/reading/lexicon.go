package reading

import (
	_ "embed"
	"strings"
)

// CommonWords are ordinary French words, folded, sorted, one a line: a list of
// common words (zxcvbn-ts, MIT) without the first names that a corpus of modern
// French hardly ever writes in lower case, with the words that it often does.
// See NOTICE for the corpora that were counted.
//
//go:embed data/common-words.txt
var CommonWords string

// EnglishWords are ordinary English words, folded, sorted, one a line: frequent
// words of zxcvbn (MIT) that are nobody's first name or surname. See NOTICE.
//
//go:embed data/english-words.txt
var EnglishWords string

// mostlyNames are ordinary words that are a first name more often, when a
// capital opens them: «Marie ouvre la séance», but «le temps est clément».
const mostlyNames = " aime aimee ambre ange aude aurore barbe benjamin blanche capucine celeste charlotte claire clement clemence clementine constance constant desire desiree fleur france gustave germain germaine honore iris jade jasmine lilas luc luce madeleine marc marguerite marie marin marine martin max maxime modeste narcisse noel olive ondine opale pascal pascale patience perle pierre prosper prudence prune reine romain rosalie rose samuel valentine victoire violette "

// EnglishHomographs are first names and surnames that are ordinary words of English.
const EnglishHomographs = " will mark may april june august grace hope joy faith rose bill frank jack art drew sue pat rob miles chase hunter dawn penny ruby amber ivy lily daisy violet olive ray rich grant chip bob don gene nick peg skip ward wade lane dale glen cliff brook heather holly iris jasmine melody pearl sandy summer autumn stone young long short brown white black green king cook baker carter mason page day bell banks woods wood field hall hill waters rivers lake ford major noble price wise sharp "

// Common reports whether a folded word is also an ordinary word of French, so
// that in lower case it need not be a name. It searches the list where it lies:
// nothing is decoded at start-up.
func Common(word string) bool {
	return hasLine(CommonWords, word) || strings.Contains(mostlyNames, " "+word+" ")
}

// MostlyWord reports whether a folded word opens a sentence more often as a
// word than as a name.
func MostlyWord(word string) bool {
	return hasLine(CommonWords, word) && !strings.Contains(mostlyNames, " "+word+" ")
}

// hasLine reports whether word is a line of sorted. It takes O(log n).
func hasLine(sorted, word string) bool {
	lo, hi := 0, len(sorted)
	for lo < hi {
		mid := (lo + hi) / 2
		start := strings.LastIndexByte(sorted[:mid], '\n') + 1
		end := start + strings.IndexByte(sorted[start:], '\n')
		switch line := sorted[start:end]; {
		case line == word:
			return true
		case line < word:
			lo = end + 1
		default:
			hi = start
		}
	}
	return false
}

// stem returns a label's word without inclusive endings of any spelling.
func stem(norm string) string {
	norm = Base(norm)
	for _, end := range []string{"-e-s", "-es", "-e"} {
		norm = strings.TrimSuffix(norm, end)
	}
	return norm
}

// In reports whether a word is in a list of words with a space before and after
// each.
func In(list, word string) bool {
	if word == "" {
		return false
	}
	for from := 1; from < len(list); from++ {
		k := strings.Index(list[from:], word)
		if k < 0 {
			return false
		}
		from += k
		if end := from + len(word); list[from-1] == ' ' && end < len(list) && list[end] == ' ' {
			return true
		}
	}
	return false
}

// isFunction reports whether a word is what someone is or does, in the
// singular or in the plural: «vice-présidente», «élu·e·s», «maire-adjoint».
func isFunction(norm string) bool {
	norm = Base(norm)
	if Functions.Has(norm) || strings.HasSuffix(norm, "s") && Functions.Has(norm[:len(norm)-1]) {
		return true
	}
	head, rest, ok := strings.Cut(norm, "-")
	if !ok {
		return false
	}
	if strings.Contains(" vice co ex sous neo ", " "+head+" ") {
		return isFunction(rest)
	}
	return Functions.Has(head) && (strings.Contains(" e e-s es s ne rice trice euse ere esse ", " "+rest+" ") || isFunction(rest))
}
