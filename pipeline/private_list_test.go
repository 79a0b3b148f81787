package pipeline

import "testing"

// TestIsOpenList: a list of people is one whatever the file is called and however
// it is laid out; what only looks like one passes. Nobody on them is real.
func TestIsOpenList(t *testing.T) {
	const list = "Nom;Prénom;Courriel\nVauxcressin;Ambroise;a.v@forum.example\nDelormières;Yselle;y.d@forum.example\nOrsennec;Maël;m.o@forum.example\n"
	const table = "# Le point\n\n| Nom | Prénom |\n|---|---|\n| Vauxcressin | Ambroise |\n| Delormières | Yselle |\n| Orsennec | Maël |\n"
	for _, tt := range []struct {
		reason, name, body string
		want               bool
	}{
		{"a table of cells", "liste.csv", list, true},
		{"a copy that an editor left", "liste.csv~", list, true},
		{"a copy that a person made", "liste.csv.bak", list, true},
		{"and an older one", "liste.csv.old.bak", list, true},
		{"a name that tells nothing", "liste.data", list, true},
		{"cells that are called a workbook", "liste.xls", "Nom\tPrénom\nVauxcressin\tAmbroise\nDelormières\tYselle\nOrsennec\tMaël\n", true},
		{"cells that are called Markdown", "liste.md", list, true},
		{"a table of Markdown", "liste.md", table, true},
		{"a table in a page", "liste.html", "<table><tr><th>Nom<th>x</th></th></tr></table><table><tr><th>Nom</th><th>Prénom</th></tr><tr><td>Vauxcressin</td><td><b>Ambroise</b></td></tr><tr><td>Delormi&egrave;res</td><td>Yselle</td></tr><tr><td>Orsennec</td><td>Maël</td></tr></table>", true},
		{"objects", "liste.json", `[{"nom":"Vauxcressin","prenom":"Ambroise","id":1},{"nom":"Delormi\u00e8res","prenom":"Yselle","id":2},{"nom":"Orsennec","prenom":"Ma\u00ebl","id":3}]`, true},
		{"objects, a line each, in English", "people.jsonl", "{\"first_name\": \"Ambroise\", \"last_name\": \"Vauxcressin\"}\n{\"first_name\": \"Yselle\", \"last_name\": \"Delormieres\"}\n{\"first_name\": \"Mael\", \"last_name\": \"Orsennec\"}\n", true},
		{"whole names with addresses made of them", "people.json", `[{"name": "Ambroise Vauxcressin", "email": "a.vauxcressin@forum.example"}, {"name": "Yselle Delormieres", "email": "yselle@forum.example"}, {"name": "Mael Orsennec", "email": "orsennec@forum.example"}]`, true},
		{"mappings", "liste.yaml", "- nom: Vauxcressin\n  prénom: Ambroise\n- nom: Delormières\n  prénom: Yselle\n- nom: Orsennec\n  prénom: Maël\n", true},
		{"elements", "liste.xml", "<p><nom>Vauxcressin</nom><prenom>Ambroise</prenom></p><p><nom>Delormières</nom><prenom>Yselle</prenom></p><p><nom>Orsennec</nom><prenom>Maël</prenom></p>", true},
		{"a form that is filled in, again and again", "reponses.txt", "Nom : Vauxcressin\nPrénom : Ambroise\n\nNom : Delormières\nPrénom : Yselle\n\nNom : Orsennec\nPrénom : Maël\n", true},
		{"whole names with roles in organisations", "people.md", "| Name | Organisation | Role |\n|---|---|---|\n| Ambroise Vauxcressin | Tide Office | clerk |\n| Yselle Delormieres | Tide Office | diver |\n| Mael Orsennec | Salt Board | chair |\n", true},
		{"cards", "contacts.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\nEND:VCARD\n", true},

		{"an example of two rows in a page that explains", "README.md", "# Usage\n\n```\nNom;Prénom\nVauxcressin;Ambroise\nDelormières;Yselle\n```\n\nThen run it.\n", false},
		{"stations", "stations.csv", "Nom;Type\nPlace du Marché;couverte\nQuai des Brumes;ouverte\nPont Neuf;ouverte\n", false},
		{"stations, in Markdown", "stations.md", "| Nom | Type |\n|---|---|\n| Place du Marché | couverte |\n| Quai des Brumes | ouverte |\n| Pont Neuf | ouverte |\n", false},
		{"services with the addresses of their desks", "services.json", `[{"nom":"Mairie de Varnelle","email":"contact@varnelle.example"},{"nom":"Office des marées","email":"accueil@marees.example"},{"nom":"Pôle Eau","email":"bonjour@eau.example"}]`, false},
		{"machines with their roles", "hosts.yaml", "- name: web one\n  role: frontend\n- name: web two\n  role: frontend\n- name: data one\n  role: backend\n", false},
		{"settings", "chatham.yaml", "author: redaction\nsigners: allowed_signers\nlist: ../inscrits.csv\n", false},
		{"packages", "package.json", `{"name":"chatham","version":"1.0.0","dependencies":[{"name":"a b","version":"1"},{"name":"c d","version":"2"},{"name":"e f","version":"3"}]}`, false},
		{"a restitution", "forum.md", "---\ntitre: La donnée ouverte\ndate: 2026-03-12\nlieu: Varnelle\n---\n# La donnée ouverte\n\nUne personne dit : oui. Une autre : non.\n\n| Thème | Pour | Contre |\n|---|---|---|\n| Eau | 3 | 4 |\n| Air | 2 | 1 |\n| Sol | 1 | 2 |\n", false},
		{"prose with columns of words", "notes.txt", "Nom, prénom et courriel sont demandés.\nOn répond oui, ou non.\nOn signe, puis on sort, sans un mot.\nOn rentre.\n", false},
	} {
		if got := isOpenList(tt.name, tt.body); got != tt.want {
			t.Errorf("%s (%s): %v", tt.reason, tt.name, got)
		}
	}
}
