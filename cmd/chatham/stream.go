package main

import (
	"context"
	"io"
)

// A product is the standard output. It remembers the first write that failed:
// half a product, or none on a full disk, must not end in exit code 0.
type product struct {
	io.Writer
	err error
}

func (p *product) Write(b []byte) (int, error) {
	n, err := p.Writer.Write(b)
	if err != nil && p.err == nil {
		p.err = err
	}
	return n, err
}

// An interruptible reader stops waiting when its context ends, so that an
// interrupt is heard while the program waits for someone to type.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

func (i interruptible) Read(b []byte) (int, error) {
	// A read that is given up still ends some day: it must not write into a
	// buffer that has gone back to its owner. That is no larger than a pipe's: a
	// writer that gives a few bytes at a time must not cost a large one each time.
	own := make([]byte, min(len(b), 64<<10))
	n, err := await(i.ctx, func() (int, error) { return i.r.Read(own) })
	return copy(b, own[:n]), err
}

// await returns what call returns, or why ctx ended where that comes first: a
// call that hangs is given up, not stopped, for many cannot be.
func await[T any](ctx context.Context, call func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		value, err := call()
		done <- result{value, err}
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
		var none T
		return none, context.Cause(ctx)
	}
}
