package text

import "fmt"

// A Span is a stretch of bytes, half open: Start is in, End is out.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Union returns the smallest span that contains both.
func (s Span) Union(o Span) Span { return Span{min(s.Start, o.Start), max(s.End, o.End)} }

// In returns the bytes of s in text, or an error where s does not fit.
func (s Span) In(text string) (string, error) {
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return "", fmt.Errorf("span %d–%d lies outside a text of %d bytes", s.Start, s.End, len(text))
	}
	return text[s.Start:s.End], nil
}
