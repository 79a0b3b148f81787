package name

import (
	"strings"
	"testing"
)

// flat writes names as "title|given|family|birth", one after the other, then
// what else the cell gave.
func flat(names []Name) string {
	var out []string
	for _, n := range names {
		s := strings.Join([]string{n.Title, n.Given, n.Family, n.Birth}, "|")
		for _, more := range [][]string{n.Also, n.Emails, n.Affiliations} {
			if len(more) > 0 {
				s += " + " + strings.Join(more, ", ")
			}
		}
		out = append(out, s)
	}
	return strings.Join(out, " ; ")
}

func TestParse(t *testing.T) {
	tests := []struct{ cell, want, why string }{
		{"Maud Kerivel", "|Maud|Kerivel|", "without a clue, names stand as they are said"},
		{"KERIVEL Maud", "|Maud|KERIVEL|", "capitals are the surname"},
		{"Maud KERIVEL", "|Maud|KERIVEL|", "wherever they stand"},
		{"KERIVEL MAUD", "|MAUD|KERIVEL|", "all in capitals is the order of registers"},
		{"Kerivel, Maud", "|Maud|Kerivel|", "a comma turns a name round"},
		{"Mme Kerivel, Maud", "Mme|Maud|Kerivel|", "with a title before"},
		{"Kerivel, Mme Maud", "Mme|Maud|Kerivel|", "or behind"},
		{"LE GOFF, Jean-Loup", "|Jean-Loup|LE GOFF|", "two words before the comma are one surname"},
		{"Le Goff, Jean-Loup", "|Jean-Loup|Le Goff|", "in lower case too"},
		{"Mme KERIVEL-LE GOFF Marie Anne", "Mme|Marie Anne|KERIVEL-LE GOFF|", "a double surname with a particle inside"},
		{"Jean-Loup Le Goff", "|Jean-Loup|Le Goff|", "a particle starts the surname"},
		{"Le Goff Jean-Loup", "|Jean-Loup|Le Goff|", "and ends with the next word"},
		{"Le GOFF Jean-Loup", "|Jean-Loup|Le GOFF|", "a particle that is no capital belongs to the capitals"},
		{"Hélène d'Argences", "|Hélène|d'Argences|", "an elided particle"},
		{"d’ARGENCES Hélène", "|Hélène|d’ARGENCES|", "an elided particle before capitals, curly"},
		{"de La TOUR Anne", "|Anne|de La TOUR|", "two particles"},
		{"Anne de la Tour", "|Anne|de la Tour|", "two particles behind"},
		{"Vincent van der Brugge", "|Vincent|van der Brugge|", "Dutch"},
		{"Otto von Lahnfels", "|Otto|von Lahnfels|", "German"},
		{"El Amrazi Youssef", "|Youssef|El Amrazi|", "Arabic, surname first"},
		{"Youssef El Amrazi", "|Youssef|El Amrazi|", "Arabic, surname last"},
		{"Yacine Ben Salhem", "|Yacine|Ben Salhem|", "Ben as a particle"},
		{"Ben SALHEM", "|Ben|SALHEM|", "Ben as a first name"},
		{"Ben Salhem", "|Ben|Salhem|", "Ben as a first name, without capitals"},
		{"Rui da Cunhal", "|Rui|da Cunhal|", "Portuguese"},
		{"NGUYÊN-VO Thi Mai", "|Thi Mai|NGUYÊN-VO|", "Vietnamese, surname first"},
		{"McLOREN Fiona", "|Fiona|McLOREN|", "a prefix that is no capital"},
		{"O'BRANNAGH Fiona", "|Fiona|O'BRANNAGH|", "an apostrophe inside a surname"},
		{"王 小明", "|王|小明|", "a script without capitals"},
		{"Pierre A.", "|Pierre|A.|", "a surname that is an initial"},
		{"Pierre A", "|Pierre|A|", "without its dot"},
		{"KERIVEL M.", "|M.|KERIVEL|", "a first name that is an initial"},
		{"J.-L. Le Goff", "|J.-L.|Le Goff|", "a compound one"},
		{"JL Le Goff", "|JL|Le Goff|", "run together"},
		{"JL LE GOFF", "|JL|LE GOFF|", "beside capitals"},
		{"Ch. Morvan", "|Ch.|Morvan|", "an initial of two letters"},
		{"Rose", "|Rose||", "one word is a first name"},
		{"Me Lagarde", "Me||Lagarde|", "but not behind a title"},
		{"M. Lagarde", "M.||Lagarde|", "« M. » is a title before it is an initial"},
		{"M. K.", "|M.|K.|", "unless only initials follow"},
		{"Dr Maud Kerivel", "Dr|Maud|Kerivel|", "other titles"},
		{"M. et Mme Belhadj", "M. et Mme||Belhadj|", "a couple under one surname"},
		{"Mme MARTIN née DURANDEL Claire", "Mme|Claire|MARTIN|DURANDEL", "née, before the first name"},
		{"Claire Martin née Durandel", "|Claire|Martin|Durandel", "née, last"},
		{"Claire Martin (née Durandel)", "|Claire|Martin|Durandel", "née, in brackets"},
		{"Claire DURANDEL épouse MARTIN", "|Claire|MARTIN|DURANDEL", "épouse turns the two round"},
		{"Maud Kerivel et Yacine Belhadj", "|Maud|Kerivel| ; |Yacine|Belhadj|", "two people in a cell"},
		{"Maud & Yacine", "|Maud|| ; |Yacine||", "by first name"},
		{"Yaya + 1", "|Yaya||", "someone who comes along unnamed"},
		{"KERIVEL Maud – Eaux Claires – signé", "|Maud|KERIVEL| + Eaux Claires", "a sign-in sheet in one column"},
		{"Maud KERIVEL, Eaux Claires", "|Maud|KERIVEL| + Eaux Claires", "what follows a whole name is no first name"},
		{"Maud Kerivel, AEC", "|Maud|Kerivel| + AEC", "nor is an acronym"},
		{"Maud Kerivel (AEC)", "|Maud|Kerivel| + AEC", "in brackets"},
		{"KERIVEL (BELHADJI) Maud", "|Maud|KERIVEL|BELHADJI", "a surname in brackets"},
		{"Maud Kerivel (excusée)", "|Maud|Kerivel|", "a remark is dropped"},
		{"KERIVEL - BELHADJ Maud", "|Maud|KERIVEL-BELHADJ|", "a hyphen with spaces round it"},
		{`Jean "Jeannot" Morvan`, "|Jean|Morvan| + Jeannot", "a nickname"},
		{"Jean « Jeannot » Morvan", "|Jean|Morvan| + Jeannot", "a nickname, French quotes"},
		{"Maud Kerivel <maud@eaux.example>", "|Maud|Kerivel| + maud@eaux.example", "an address as mail programs write it"},
		{"Maud Kerivel Jr", "|Maud|Kerivel|", "a suffix"},
		{"  Maud \u00a0 Kerivel\u200b ", "|Maud|Kerivel|", "white space and what cannot be seen"},
		{"Na Li", "|Na|Li|", "a first name that looks like a placeholder"},
		{"N/A", "", "a placeholder"},
		{"Info Requested Info Requested", "", "Eventbrite's"},
		{"anonyme 3", "", "a numbered one"},
		{"-", "", "no letter"},
		{"", "", "nothing"},
	}
	for _, tt := range tests {
		if got := flat(Parse(tt.cell, false)); got != tt.want {
			t.Errorf("%s: Parse(%q) = %q, want %q", tt.why, tt.cell, got, tt.want)
		}
	}
}

func TestParseFamilyFirst(t *testing.T) {
	tests := []struct{ cell, want, why string }{
		{"Kerivel Maud", "|Maud|Kerivel|", "the header decides where nothing else does"},
		{"Maud KERIVEL", "|Maud|KERIVEL|", "capitals know better"},
		{"Maud Le Goff", "|Maud|Le Goff|", "so do particles"},
		{"Pierre A.", "|Pierre|A.|", "so do initials"},
		{"Kerivel Marie Anne", "|Marie Anne|Kerivel|", "the first word alone is the surname"},
	}
	for _, tt := range tests {
		if got := flat(Parse(tt.cell, true)); got != tt.want {
			t.Errorf("%s: Parse(%q) = %q, want %q", tt.why, tt.cell, got, tt.want)
		}
	}
}

func TestParseParts(t *testing.T) {
	tests := []struct{ given, family, want, why string }{
		{"Maud", "KERIVEL", "|Maud|KERIVEL|", "the usual case"},
		{"Maud", "Mme KERIVEL", "Mme|Maud|KERIVEL|", "a title in the surname's cell"},
		{"Claire", "MARTIN née DURANDEL", "|Claire|MARTIN|DURANDEL", "a birth name in the surname's cell"},
		{"", "Maud Kerivel", "|Maud|Kerivel|", "both in the surname's cell"},
		{"Maud KERIVEL", "", "|Maud|KERIVEL|", "both in the first name's cell"},
		{"Marie Anne", "", "|Marie Anne||", "two first names are no surname"},
		{"", "Le Goff", "||Le Goff|", "a surname of two words alone"},
		{"", "DUPIN MORVAN", "||DUPIN MORVAN|", "a double surname alone"},
		{"Maud", "-", "|Maud||", "a dash for a surname"},
		{"Maud", "N/A", "|Maud||", "a placeholder for a surname"},
		{"Maud", "Guest", "|Maud|Guest|", "a placeholder that is a surname too"},
	}
	for _, tt := range tests {
		n, ok := ParseParts(tt.given, tt.family)
		if got := flat([]Name{n}); !ok || got != tt.want {
			t.Errorf("%s: ParseParts(%q, %q) = %q, %v, want %q", tt.why, tt.given, tt.family, got, ok, tt.want)
		}
	}
	if _, ok := ParseParts("Info Requested", "Info Requested"); ok {
		t.Error("two placeholders make a person")
	}
}

func TestDeclared(t *testing.T) {
	tests := []struct{ cell, want, why string }{
		{"Mme", "Mme", "as written"},
		{"M.", "M.", "with its dot"},
		{"Maître", "Maître", "in full"},
		{"F", "Mme", "a gender"},
		{"Homme", "M.", "a gender, in full"},
		{"non précisé", "", "no gender declared: none assumed"},
		{"cheffe de projet", "", "a role"},
	}
	for _, tt := range tests {
		if got := Declared(tt.cell); got != tt.want {
			t.Errorf("%s: Declared(%q) = %q, want %q", tt.why, tt.cell, got, tt.want)
		}
	}
}

func TestAccounts(t *testing.T) {
	tests := []struct{ cell, want, why string }{
		{"@mk35", "mk35", "an at sign"},
		{"mk35", "mk35", "bare"},
		{"La Mouette", "La Mouette", "a pseudonym of two words"},
		{"@mk35, @maud_k", "mk35 maud_k", "two accounts"},
		{"https://social.example/in/maud-kerivel/?trk=1", "maud-kerivel", "a profile's address"},
		{"https://social.example", "", "a site without a profile"},
		{"@mk35@social.example", "mk35", "the fediverse"},
		{"@maud.k:agent.example", "maud.k", "Matrix"},
		{"non", "", "an answer"},
	}
	for _, tt := range tests {
		if got := strings.Join(Accounts(tt.cell), " "); got != tt.want {
			t.Errorf("%s: Accounts(%q) = %q, want %q", tt.why, tt.cell, got, tt.want)
		}
	}
}

func TestAddresses(t *testing.T) {
	tests := []struct{ cell, want, why string }{
		{"maud@eaux.example", "maud@eaux.example", "as it is"},
		{"a@eaux.example; b@eaux.example", "a@eaux.example b@eaux.example", "two"},
		{"mailto:maud@eaux.example", "maud@eaux.example", "a link"},
		{"« maud@eaux.example »", "maud@eaux.example", "beside signs"},
		{"@maud", "", "an account"},
		{"maud", "", "no address"},
	}
	for _, tt := range tests {
		if got := strings.Join(Addresses(tt.cell), " "); got != tt.want {
			t.Errorf("%s: Addresses(%q) = %q, want %q", tt.why, tt.cell, got, tt.want)
		}
	}
}
