package recognize

import (
	_ "embed"
	"strings"
)

// commonWords are ordinary French words, folded, sorted, one a line: a list of
// common words (zxcvbn-ts, MIT) without the first names that a corpus of modern
// French hardly ever writes in lower case, with the words that it often does.
// See NOTICE for the corpora that were counted.
//
//go:embed data/common-words.txt
var commonWords string

// englishWords are ordinary English words, folded, sorted, one a line: frequent
// words of zxcvbn (MIT) that are nobody's first name or surname. See NOTICE.
//
//go:embed data/english-words.txt
var englishWords string

// mostlyNames are ordinary words that are a first name more often, when a
// capital opens them: «Marie ouvre la séance», but «le temps est clément».
const mostlyNames = " aime aimee ambre ange aude aurore barbe benjamin blanche capucine celeste charlotte claire clement clemence clementine constance constant desire desiree fleur france gustave germain germaine honore iris jade jasmine lilas luc luce madeleine marc marguerite marie marin marine martin max maxime modeste narcisse noel olive ondine opale pascal pascale patience perle pierre prosper prudence prune reine romain rosalie rose samuel valentine victoire violette "

// englishHomographs are first names and surnames that are ordinary words of English.
const englishHomographs = " will mark may april june august grace hope joy faith rose bill frank jack art drew sue pat rob miles chase hunter dawn penny ruby amber ivy lily daisy violet olive ray rich grant chip bob don gene nick peg skip ward wade lane dale glen cliff brook heather holly iris jasmine melody pearl sandy summer autumn stone young long short brown white black green king cook baker carter mason page day bell banks woods wood field hall hill waters rivers lake ford major noble price wise sharp "

// common reports whether a folded word is also an ordinary word of French, so
// that in lower case it need not be a name. It searches the list where it lies:
// nothing is decoded at start-up.
func common(word string) bool {
	return hasLine(commonWords, word) || strings.Contains(mostlyNames, " "+word+" ")
}

// mostlyWord reports whether a folded word opens a sentence more often as a
// word than as a name.
func mostlyWord(word string) bool {
	return hasLine(commonWords, word) && !strings.Contains(mostlyNames, " "+word+" ")
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
