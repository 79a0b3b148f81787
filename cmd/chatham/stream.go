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
	type result struct {
		n   int
		err error
	}
	// A read that is given up still ends some day: it must not write into a
	// buffer that has gone back to its owner.
	own, done := make([]byte, len(b)), make(chan result, 1)
	go func() {
		n, err := i.r.Read(own)
		done <- result{n, err}
	}()
	select {
	case <-i.ctx.Done():
		return 0, i.ctx.Err()
	case r := <-done:
		return copy(b, own[:r.n]), r.err
	}
}
