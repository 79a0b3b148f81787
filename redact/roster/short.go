package roster

import (
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// shorts are first names and what they are cut to in speech and in notes.
const shorts = `alexandra alex; alexandre alex; alexis alex; anne-sophie anneso; anthony antho; aurelie lilie;
	barbara barb; benedicte bene; benjamin benj ben; bernadette berna; bertrand bert; catherine cathy cath kat;
	caroline caro; charlotte lolotte cha; christelle chris; christian chris; christine chris; christophe chris tophe;
	clementine clem; clement clem; corentin coco; daniel dan; daniele dany; david dav; delphine delph; dominique dom;
	dorothee doro; edouard ed; eleonore leo; elisabeth elisa babeth; emmanuel manu; emmanuelle manu; eric rico;
	florence flo; florent flo; florian flo; francoise fanfan; francois fanch; frederic fred; frederique fred;
	gabriel gab; gabrielle gab; genevieve gene; geraldine gege; gerard gege; gilbert gil; gregoire greg; gregory greg;
	guillaume guigui; gwenaelle gwen; gwenola gwen; isabelle isa; jacqueline jackie; jean-baptiste jb jean-ba;
	jean-francois jef; jean-michel jean-mi; jean-philippe jean-phi; jennifer jenny; jerome jeje; jonathan jo john;
	josephine jo; julien juju; laetitia laeti; laurence lolo; leonard leo; ludovic ludo; madeleine mado; magali mag;
	marguerite margot; marie-pierre marie-pi; mathieu mat math; matthieu mat matt; mathilde math; maxence max; maxime max;
	maximilien max; melanie mel; michel mich; mickael mika; mohamed momo; mustapha mus; nathalie nat nath; nathan nat;
	nicolas nico; olivier oliv; ophelie ophe; pascal pasc; pascale pasc; patrice pat; patricia pat pati; patrick pat;
	philippe phil; pierre-yves py; raphael raph; raphaelle raph; rebecca becca; samantha sam; samuel sam; sandrine sand;
	sebastien seb; severine sev; solene sol; stephane steph; stephanie steph; sylvain syl; sylvie syl; theodore theo;
	theophile theo; thibault thib; thibaut thib; thomas tom; timothee tim; valentin val; valentine val; valerie val;
	veronique vero; victor vic; victoire vic; vincent vince; virginie virg; xavier xav; yannick yann; zacharie zac`

var shortOf = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string)
	for entry := range strings.SplitSeq(shorts, ";") {
		w := strings.Fields(entry)
		m[w[0]] = w[1:]
	}
	return m
})

// short adds what the first names are cut to.
func (f *former) short(n name.Parts) {
	for _, g := range n.Givens {
		for _, s := range shortOf()[strings.Join(cell.Words(g.Text), "-")] {
			f.add(Short, s, true)
		}
	}
}
