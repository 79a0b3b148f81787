package redact

// A Writer says how a replacement is written where a finding stood. Its
// consumer is [Propose]; languages implement it.
type Writer interface {
	Write(Place) Replacement
}

// A Place is where a finding stands in the visible text of its block.
type Place struct {
	Before string // the block's text before the finding
	Found  Secret // the finding's own text
	After  string // the block's text after the finding
	At     int    // where the finding begins in Plain
	Kind   Kind
	Count  int  // how many people the finding stands for; 0 is 1
	Again  bool // the same subject was written earlier in this block
	// Since is the block's text since the finding before this one, where both
	// are people and not the same: " and ".
	Since string
}

// A Replacement is what to write at a [Place]. It may take in bytes on either
// side of the finding: an article that must change, a title, an apposition.
// The bytes taken are counted from the finding outwards.
type Replacement struct {
	Text  string
	Left  int // bytes at the end of Before that go as well
	Right int // bytes at the start of After that go as well
}
