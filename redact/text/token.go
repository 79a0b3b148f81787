package text

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Token is a word, a number or a sign of a text.
type Token struct {
	At    Span // in the text
	Class Class
	Norm  string // the folded form
}

// A Class is the shape of a token.
type Class uint8

// The classes of tokens.
const (
	Word    Class = iota // letters, with inner hyphens and inclusive endings: «Jean-Loup», «participant·e·s»
	Elided               // a word cut by an apostrophe, which it keeps: «l'», «qu'», «d'»
	Initial              // capitals with their dots: «M.», «J.-L.», «M.K.»
	Number               // digits, with the dots and commas between them
	Email                // an address
	Handle               // @name, @name@server, @name:server
	URL                  // an address with its scheme, or from www. on
	Sign                 // one mark of punctuation or one symbol
	Break                // one line feed or more
)

// Tokenize cuts a text as French is written, in order. f is the text folded:
// cutting there keeps invisible characters and decomposed accents inside their
// word. Every letter and digit of the text is in exactly one token; between two
// there is nothing but spaces. Time is linear.
func Tokenize(text string, f *Folded) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		c := cutter{text: text, f: f, s: f.S, at: -1}
		for i := 0; i < len(c.s); {
			if c.s[i] == ' ' {
				i++
				continue
			}
			class, end := c.next(i)
			if !yield(Token{f.Span(Span{i, end}), class, c.s[i:end]}) {
				return
			}
			i = end
		}
	}
}

type cutter struct {
	text string
	f    *Folded
	s    string // f.S
	at   int    // the next at sign, when it is not behind
}

// next returns the class and the end of the token that starts at i.
func (c *cutter) next(i int) (Class, int) {
	first := c.s[i]
	switch {
	case first == '\n':
		return Break, i + len(c.s[i:]) - len(strings.TrimLeft(c.s[i:], "\n "))
	case first == '@':
		if end := handleEnd(c.s, i); end > i {
			return Handle, end
		}
		return Sign, i + 1
	case isLower(first):
		if end := urlEnd(c.s, i); end > i {
			return URL, end
		}
		return c.letters(i)
	case isDigit(first):
		return c.digits(i)
	case first < utf8.RuneSelf:
		return Sign, i + 1
	}
	switch r, size := utf8.DecodeRuneInString(c.s[i:]); {
	case unicode.IsLetter(r):
		return c.letters(i)
	case unicode.IsDigit(r):
		return c.digits(i)
	default:
		return Sign, i + size
	}
}

// letters returns the class and the end of the token that the letter at i opens.
func (c *cutter) letters(i int) (Class, int) {
	if c.beforeAt(i) {
		if end := emailEnd(c.s, i); end > i {
			return Email, end
		}
	}
	if end := c.initialEnd(i); end > i {
		return Initial, end
	}
	return c.word(i)
}

// digits is letters for a digit.
func (c *cutter) digits(i int) (Class, int) {
	if c.beforeAt(i) {
		if end := emailEnd(c.s, i); end > i {
			return Email, end
		}
	}
	return Number, numberEnd(c.s, i)
}

// beforeAt reports whether an at sign stands near enough behind i for what lies
// between to be a local part. Over a whole text it takes linear time.
func (c *cutter) beforeAt(i int) bool {
	if c.at < i {
		next := strings.IndexByte(c.s[i:], '@')
		if next < 0 {
			next = len(c.s)
		}
		c.at = i + next
	}
	return c.at-i <= longestLocal && c.at < len(c.s)
}

// capital reports whether the folded byte at i was a capital.
func (c *cutter) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.text[c.f.at[i]:])
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

// initialEnd returns the end of the initials that start at i, or i.
func (c *cutter) initialEnd(i int) int {
	end := i
	for k := i; k+1 < len(c.s) && isLower(c.s[k]) && c.s[k+1] == '.' && c.capital(k); {
		end = k + 2
		k = end
		if k+2 < len(c.s) && c.s[k] == '-' && c.s[k+2] == '.' {
			k++
		}
	}
	return end
}

// elisions are the words that French cuts before a vowel.
const elisions = " l d j m t s n c qu jusqu lorsqu puisqu quoiqu "

// word returns the class and the end of the word that starts at i.
func (c *cutter) word(i int) (Class, int) {
	end := lettersEnd(c.s, i)
	for end < len(c.s) {
		switch {
		case c.s[end] == '\'':
			if strings.Contains(elisions, " "+c.s[i:end]+" ") {
				return Elided, end + 1
			}
			if next := lettersEnd(c.s, end+1); next > end+1 {
				end = next
				continue
			}
		case c.s[end] == '-' || c.s[end] == '_':
			if next := lettersEnd(c.s, end+1); next > end+1 {
				end = next
				continue
			}
		default:
			if next := inclusiveEnd(c.s, end); next > end {
				end = next
				continue
			}
		}
		break
	}
	return Word, end
}

// endings are what an inclusive form adds after its sign, folded.
const endings = " e es s ne nes le les te tes se ses x que ques ve ves re rice rices trice trices euse euses ere eres esse esses fe trices nne nnes lle lles tte ttes "

// inclusiveEnd returns the end of the inclusive ending whose sign is at i
// («·e·s», «.e.s», «(e)s», «/e/s» and their like), or i.
func inclusiveEnd(s string, i int) int {
	if c := s[i]; c < utf8.RuneSelf && c != '.' && c != '(' && c != '/' {
		return i
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if !strings.ContainsRune("·.⋅•‧∙(/", r) {
		return i
	}
	end := lettersEnd(s, i+size)
	if !strings.Contains(endings, " "+s[i+size:end]+" ") {
		return i
	}
	if r == '(' {
		if end == len(s) || s[end] != ')' {
			return i
		}
		return lettersEnd(s, end+1)
	}
	return end
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// lettersEnd returns the end of the letters and digits that start at i.
func lettersEnd(s string, i int) int {
	for i < len(s) {
		if c := s[i]; c < utf8.RuneSelf {
			if !isLower(c) && !isDigit(c) {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
		i += size
	}
	return i
}

// numberEnd returns the end of the number that starts at i, with the letters
// that are glued to it: «2e», «48h», «11ter» are one token.
func numberEnd(s string, i int) int {
	end := lettersEnd(s, i)
	for end+1 < len(s) && (s[end] == '.' || s[end] == ',') && isDigit(s[end-1]) && isDigit(s[end+1]) {
		end = lettersEnd(s, end+1)
	}
	return end
}
