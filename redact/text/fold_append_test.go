package text

import "testing"

// FuzzAppendFold: appending a folded text is folding it.
func FuzzAppendFold(f *testing.F) {
	for _, s := range []string{"Maud Kerbrat", "Hélène d’Argouges", "Nguyễn Văn Đức", "Ｍａｕｄ", "HÃ©lÃ¨ne", "\x1b[31mMaud", "\xffMaud", "M\u200daud", "\U000E0041"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := string(AppendFold([]byte("- "), s)), "- "+FoldString(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	})
}
