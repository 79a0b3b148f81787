package concurrent

import (
	"slices"
	"testing"
)

func TestDo(t *testing.T) {
	out := make([]int, 3)
	Do(func() { out[0] = 1 }, func() { out[1] = 2 }, func() { out[2] = 3 })
	if !slices.Equal(out, []int{1, 2, 3}) {
		t.Error("a function was not called, or not waited for")
	}
}

func TestDoPassesPanicsOn(t *testing.T) {
	done := false
	defer func() {
		if recover() != "here" || !done {
			t.Error("the panic is lost, or what ran beside it")
		}
	}()
	Do(func() { panic("here") }, func() { done = true })
}
