package recognize

import (
	"testing"

	"github.com/opendetat/chatham/redact/recognize/internal/contact"
	"github.com/opendetat/chatham/redact/recognize/internal/listed"
	"github.com/opendetat/chatham/redact/recognize/internal/reading"
	"github.com/opendetat/chatham/redact/recognize/internal/reading/readingtest"
)

func BenchmarkFind(b *testing.B) {
	s := readingtest.Notes(1 << 20)
	in := readingtest.Input(b, s, true)
	for _, r := range rules() {
		b.Run(r.Name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				r.Find(in)
			}
		})
	}
	b.Run("contacts", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		for b.Loop() {
			for _, r := range []reading.Recogniser{contact.Email, contact.Phone, contact.Handle, contact.URL, contact.Postal, contact.NIR, contact.IBAN} {
				r.Find(in)
			}
		}
	})
	b.Run("all", func(b *testing.B) {
		b.SetBytes(int64(len(s)))
		for b.Loop() {
			for _, r := range rules() {
				r.Find(in)
			}
		}
	})
}

// BenchmarkLearn reads the notes for what they teach: nothing, as most do.
func BenchmarkLearn(b *testing.B) {
	s := readingtest.Notes(1 << 20)
	in := readingtest.Input(b, s, true)
	var hits []reading.Hit
	for _, found := range findAll(in, rules()) {
		hits = append(hits, found...)
	}
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		listed.Learn(in, hits)
	}
}
