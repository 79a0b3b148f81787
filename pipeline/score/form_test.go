package score

import "testing"

func TestFormOf(t *testing.T) {
	for _, c := range []struct {
		notes string
		want  Form
	}{
		{"⟦P Awa Sonkoré⟧", FullForm},
		{"⟦U de La Tournelle⟧", FullForm},
		{"⟦P KANTÉRÉ⟧ parle", LoneForm},
		{"⟦P Jean-Élie⟧", LoneForm},
		{"[⟦P Awa⟧](https://a.example)", LoneForm},
		{"fin. ⟦P Awa⟧.", LoneForm},
		{"⟦P awa⟧", LowerForm},
		{"⟦R seule élue⟧", LowerForm},
		{"⟦P MK⟧", InitialForm},
		{"⟦P J.-É. V.⟧", InitialForm},
		{"⟦P Selma B.⟧", ShortForm},
		{"⟦P J.-N. Kerambrin⟧", ShortForm},
		{"⟦P Awa\nSonkoré⟧", SplitForm},
		{"⟦P @ytz⟧", AddressForm},
		{"⟦C awa@b.example⟧", AddressForm},
		{"https://a.example/portrait-⟦P awa⟧.html", AddressForm},
		{"img_2_⟦P awa⟧_et_moi.jpg", AddressForm},
		{"⟦P Awa⟧-devant.jpg", LoneForm},
		{"⟦P awa⟧.jpg", AddressForm},
		{"⟦C 06 39 98 27 01⟧", NumberForm},
		{"⟦A Régie des routes⟧", PhraseForm},
	} {
		d := doc("", c.notes)
		if got := FormOf(d.Raw, d.Gold[0]); got != c.want {
			t.Errorf("%s: %s, want %s", c.notes, got, c.want)
		}
	}
}
