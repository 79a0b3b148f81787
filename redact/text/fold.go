package text

import (
	"slices"
	"sort"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Folded is a text written as names are compared, with the map back.
type Folded struct {
	S  string  // the folded text
	at []int32 // for each byte of S and its end, the offset in the unfolded text
}

// Fold writes s as names are compared: lower case, no accents (composed or
// not), œ as oe, æ as ae, one apostrophe, one hyphen for every Unicode hyphen,
// dash and minus, one space for every space, full-width, mathematical, framed
// and small-capital letters as plain ones, and letters of other scripts that
// look Latin as the Latin they look like (Unicode Technical Standard #39).
// Combining marks, soft hyphens, zero-width characters, controls and their
// sequences for terminals are dropped. Letters that were encoded twice («Ã©») are
// what they were; tag characters, which nobody sees, are words of their own.
// Line feeds stay. It takes time and space linear in s.
func Fold(s string) *Folded {
	out := make([]byte, 0, len(s))
	at := make([]int32, 0, len(s)+1)
	known := folds()
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			to := known.ascii[c]
			if to == dropped {
				i += max(1, sequence(s[i:]))
				continue
			}
			out, at = append(out, to), append(at, int32(i))
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		n := len(out)
		switch {
		case r < latinEnd:
			if once, whole := doubledRune(s[i:], r); whole > 0 {
				out, size = foldRune(out, once), whole
				break
			}
			out = append(out, known.latin[r]...)
		case isTag(r):
			if before, _ := utf8.DecodeLastRuneInString(s[:i]); !isTag(before) {
				out = append(out, ' ')
			}
			out = foldRune(out, r)
			if after, _ := utf8.DecodeRuneInString(s[i+size:]); !isTag(after) {
				out = append(out, ' ')
			}
		case punctuation <= r && r < punctuationEnd:
			out = append(out, known.punctuation[r-punctuation]...)
		default:
			out = foldRune(out, r)
		}
		for ; n < len(out); n++ {
			at = append(at, int32(i))
		}
		i += size
	}
	return &Folded{string(out), append(at, int32(len(s)))}
}

// The blocks that texts in French and English are written in, with the bounds of
// General Punctuation: folding them is looked up.
const (
	latinEnd                    = 0x180
	punctuation, punctuationEnd = 0x2000, 0x2070
)

type foldTable struct {
	ascii       [utf8.RuneSelf]byte
	latin       [latinEnd]string
	punctuation [punctuationEnd - punctuation]string
}

// folds returns what foldRune answers for those blocks.
var folds = sync.OnceValue(func() *foldTable {
	var t foldTable
	for c := range t.ascii {
		t.ascii[c] = foldASCII(byte(c))
	}
	for r := range rune(latinEnd) {
		t.latin[r] = string(foldRune(nil, r))
	}
	for i := range t.punctuation {
		t.punctuation[i] = string(foldRune(nil, punctuation+rune(i)))
	}
	return &t
})

// Then returns what the texts of f and g fold to, one behind the other, where no
// character that is written as several stands over the seam. It takes over f.
func (f *Folded) Then(g *Folded) *Folded {
	last := len(f.at) - 1
	offset := f.at[last]
	at := slices.Grow(f.at[:last], len(g.at))
	for _, i := range g.at {
		at = append(at, i+offset)
	}
	return &Folded{f.S + g.S, at}
}

// FoldString returns Fold(s).S.
func FoldString(s string) string { return Fold(s).S }

// Span maps a span of S to the smallest span of the unfolded text that it came
// from; combining marks and invisible characters that follow a letter are in.
func (f *Folded) Span(s Span) Span {
	end := s.End
	for end > s.Start && end < len(f.S) && f.at[end] == f.at[end-1] {
		end++ // half of what one character folds to stands for the whole of it
	}
	return Span{int(f.at[s.Start]), int(f.at[end])}
}

// Plain maps an offset of S to that of the unfolded text that it came from.
func (f *Folded) Plain(i int) int { return int(f.at[i]) }

// Offset maps an offset of the unfolded text to the first byte of S that came
// from there or after.
func (f *Folded) Offset(plain int) int {
	return sort.Search(len(f.at)-1, func(i int) bool { return int(f.at[i]) >= plain })
}

// dropped is what foldASCII answers for a control character: nothing is drawn for
// it, and it may stand within a name.
const dropped = 0

// sequence returns the length of the control sequence that s begins with, or 0:
// what colours a terminal (ECMA-48, 5.4). One that is longer than notes hold is
// none, so that no number hides in it.
func sequence(s string) int {
	const most = 8
	if len(s) < 3 || s[0] != 0x1b || s[1] != '[' {
		return 0
	}
	for i := 2; i < min(len(s), most); i++ {
		if s[i] >= '@' && s[i] <= '~' {
			return i + 1
		}
		if s[i] < ' ' || s[i] > '?' {
			break
		}
	}
	return 0
}

// isTag reports whether r is a tag character: ASCII that is not shown.
func isTag(r rune) bool { return r >= 0xE0020 && r <= 0xE007F }

func foldASCII(c byte) byte {
	switch {
	case c == '\n':
		return c
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	case c == '\t' || c == '\r' || c == '\f' || c == '\v':
		return ' '
	case c == '`':
		return '\''
	case c < ' ' || c == 0x7f:
		return dropped
	}
	return c
}

// foldRune appends what r folds to.
func foldRune(out []byte, r rune) []byte {
	if to, ok := special(r); ok {
		return append(out, to...)
	}
	if unicode.IsSpace(r) || unicode.Is(unicode.Zs, r) {
		if r == '\n' {
			return append(out, '\n')
		}
		return append(out, ' ')
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc) {
		return out
	}
	if unicode.Is(unicode.Pd, r) {
		return append(out, '-')
	}
	if d := norm.NFKD.PropertiesString(string(r)).Decomposition(); len(d) > 0 {
		for len(d) > 0 {
			q, n := utf8.DecodeRune(d)
			out = foldDecomposed(out, q)
			d = d[n:]
		}
		return out
	}
	return utf8.AppendRune(out, unicode.ToLower(r))
}

func foldDecomposed(out []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		return append(out, foldASCII(byte(r)))
	}
	if to, ok := special(r); ok {
		return append(out, to...)
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return out
	}
	return utf8.AppendRune(out, unicode.ToLower(r))
}

// special returns what Unicode's decompositions do not say of r: ligatures,
// letters with a stroke, apostrophes, the minus, invisible fillers, and the
// letters of other scripts that are drawn like Latin ones.
func special(r rune) (string, bool) {
	switch r {
	case 'œ', 'Œ':
		return "oe", true
	case 'æ', 'Æ':
		return "ae", true
	case 'ß', 'ẞ':
		return "ss", true
	case 'ø', 'Ø':
		return "o", true
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d", true
	case 'ł', 'Ł':
		return "l", true
	case 'ı':
		return "i", true
	case 'þ', 'Þ':
		return "th", true
	case 'ħ', 'Ħ':
		return "h", true
	case '’', '‘', '‛', 'ʼ', 'ʹ', 'ʻ', '′', '´', '＇', 'ʾ', 'ʿ':
		return "'", true
	case '−', '⁃', '﹣', '－':
		return "-", true
	case 0x115F, 0x1160, 0x3164, 0xFFA0: // Hangul fillers: letters by class, drawn as nothing
		return "", true
	}
	if i := confusable(r); i != 0 {
		return string(i), true
	}
	return "", false
}

// looks pairs letters of other scripts with the Latin letter that they are
// drawn like, from the confusables of Unicode Technical Standard #39: Cyrillic,
// Greek, Armenian and Cherokee, both cases. Small capitals and letters of
// phonetics come last.
const looks = "АaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxаaвbеeѕsіiјjкkмmнhоoрpсcтtуyхxһhԁdԛqԝwӀlӏlһhҺhүyҮyѴvѵv" +
	"ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxαaεeιiκkνvοoρpτtυuχxγyωwϲcϹcϳjͿj" +
	"ՏsՕoՍuհhոnսuօoցgզqհhԱu" +
	"ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᏢpᏒrᏚsᎢtᏙvᎳwᏃz" +
	"ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgɩiƙkƒf"

// lookalikes maps a letter to what it looks like.
var lookalikes = sync.OnceValue(func() map[rune]rune {
	letters := []rune(looks)
	m := make(map[rune]rune, len(letters)/2)
	for i := 0; i < len(letters); i += 2 {
		m[letters[i]] = letters[i+1]
	}
	return m
})

// framed lists where the Latin letters stand, in order, that are drawn white on
// black or between brackets; others in frames decompose.
var framed = [...]rune{0x249C, 0x1F110, 0x1F150, 0x1F170}

// confusable returns the Latin letter that r looks like, or 0.
func confusable(r rune) rune {
	if r < latinEnd {
		return 0
	}
	for _, first := range framed {
		if r >= first && r < first+26 {
			return 'a' + r - first
		}
	}
	if isTag(r) {
		return rune(foldASCII(byte(r - 0xE0000))) // the last one, a sign without a meaning, is 0
	}
	if like, ok := lookalikes()[r]; ok {
		return like
	}
	return lookalikes()[unicode.ToLower(r)]
}
