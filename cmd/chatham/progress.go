package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"
)

// Work that is over sooner than unremarked shows no progress; what is shown is
// drawn anew every refresh.
const (
	unremarked = 500 * time.Millisecond
	refresh    = 100 * time.Millisecond
)

// A progress is one row on a person's terminal while files are read: a bar, the
// number of the file, and the seconds. Its bar is as full as the bytes of the
// files that are done; one file alone has none, since nobody knows how far in it
// the work is. It uses no escapes and hides no cursor, so that nothing is left
// to set right, however the program ends.
type progress struct {
	out    io.Writer
	lang   language
	width  int
	before []int64 // bytes before each file, and after the last
	file   atomic.Int32
	drawn  int // columns that stand on the row
}

// progress returns one for files of these names, or nil where it would be in
// the way: the standard error is no terminal or one that cannot go back on a
// row, another program reads the product, or someone types the text.
func (a *app) progress(paths []string, machine bool) *progress {
	if kind, _ := a.lookup("TERM"); !a.tty.err || kind == "dumb" || machine && !a.tty.out {
		return nil
	}
	p := &progress{out: a.stderr, lang: a.lang, width: a.screen(a.stderr, true).width, before: []int64{0}}
	sum := int64(0)
	for _, path := range paths {
		if path == "-" && a.tty.in {
			return nil
		}
		if info, err := os.Stat(path); err == nil {
			sum += info.Size()
		}
		p.before = append(p.before, sum)
	}
	return p
}

// begin notes that the work has come to a file.
func (p *progress) begin(file int) {
	if p != nil {
		p.file.Store(int32(file))
	}
}

// draw shows how far the work is after so many seconds.
func (p *progress) draw(seconds int) {
	if p == nil {
		return
	}
	file, files := int(p.file.Load()), len(p.before)-1
	row := p.lang.say(msgProgress, file+1, files, seconds)
	if total := p.before[files]; files > 1 && total > 0 {
		const size = 20
		full := int(p.before[file] * size / total)
		row = fmt.Sprintf("[%s%s] %s", strings.Repeat("=", full), strings.Repeat(" ", size-full), row)
	}
	p.replace(shownCells(head(cells(row), p.width-2)))
}

// erase leaves the row as it was before anything was drawn, with the ^C that a
// terminal may have written behind it.
func (p *progress) erase() {
	if p != nil && p.drawn > 0 {
		p.drawn += len("^C")
		p.replace("")
		_, _ = io.WriteString(p.out, "\r")
	}
}

func (p *progress) replace(row string) {
	width := columns(cells(row))
	_, _ = io.WriteString(p.out, "\r"+row+strings.Repeat(" ", max(0, p.drawn-width)))
	p.drawn = width
}

// watched does work that may take long, shows its progress, and returns what it
// returns. It does not wait for the work once ctx ends: only work that writes
// nothing may be left like that. A panic is what it is in [app.run].
func watched[T any](ctx context.Context, a *app, p *progress, work func() (T, error)) (T, error) {
	type outcome struct {
		result T
		err    error
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if recover() != nil {
				a.log.Error("panic", "stack", string(debug.Stack()))
				o.err = errCrash
			}
			done <- o
		}()
		o.result, o.err = work()
	}()
	tick := time.NewTicker(refresh)
	defer tick.Stop()
	defer p.erase()
	for start := time.Now(); ; {
		select {
		case <-ctx.Done():
			return outcome{}.result, ctx.Err()
		case o := <-done:
			return o.result, o.err
		case <-tick.C:
			if since := time.Since(start); since >= unremarked {
				p.draw(int(since.Seconds()))
			}
		}
	}
}
