// Package concurrent runs functions at once where none changes what another reads.
package concurrent

import "sync"

// Do calls functions all at once and returns when all have. A panic of one is
// passed on to the caller, who may hide it.
func Do(fs ...func()) {
	panics := make([]any, len(fs))
	var all sync.WaitGroup
	for i, f := range fs {
		all.Go(func() {
			defer func() { panics[i] = recover() }()
			f()
		})
	}
	all.Wait()
	for _, p := range panics {
		if p != nil {
			panic(p)
		}
	}
}
