package roster

import (
	"slices"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// shorts are first names and what they are cut to in speech and in notes.
const shorts = `abdelhamid hamid; abdelkader kader abdel; abdoulaye abdou; aboubacar abou; agathe aga; alain lino; albane alba;
	alexandra alex sacha alexa; alexandre alex alexou sacha; alexis alex; alfred fred fredo; alice lili; alienor nono;
	amandine mandy didine; amelie mel lili; anastasia nastia; andre dede; andrew andy drew; angelique angie;
	annabelle anna; anne-claire annecla; anne-laure annelo; anne-sophie anneso; annick nick; anthony antho tony;
	antoine toine tonio; arnaud nono; arthur tutur; augustin gus; aurelie lilie; baptiste bapt; barbara barb;
	bastien bast; beatrice bea; benedicte bene; benjamin benj ben; bernadette berna; bernard nanard; bertrand bert;
	boubacar bouba; brigitte bri bibi; camille cam; caroline caro; catherine cathy cath kat kathy; cecile cec cecilou;
	celine cel; charles charly charlie; charlotte lolotte cha; christelle chris cricri; christian chris;
	christine chris; christophe chris tophe; christopher chris; claudine clo; clement clem; clementine clem;
	colette coco; corentin coco; cyril cyr; cyrille cyr; daniel dan danny; daniele dany; david dav dave;
	deborah deb debo debbie; delphine delph; dimitri dim; dominique dom domi; dorothee doro; edouard ed;
	edward ed eddie ted; eleonore leo nono; elisabeth elisa babeth; elise lise; elizabeth liz beth lizzie betty;
	elodie elo; emilie emi mimi; emmanuel manu; emmanuelle manu manue; eric rico; etienne titi; eugenie ninie;
	fabien fab; fabienne fab; fabrice fab; fatima fati; fatoumata fatou fanta; ferdinand ferdi; florence flo;
	florent flo; florian flo; francois fanch; francoise fanfan; frederic fred; frederick fred; frederique fred fredou;
	gabriel gab; gabrielle gab; gaelle gaga; gaetan gaet; genevieve gene ginou; georges jojo; geraldine gege;
	gerard gege gegene; gilbert gil; gregoire greg; gregory greg; guillaume guigui guill will; gustave gus;
	gwenaelle gwen; gwenola gwen; helene lena leni; henri riton; hippolyte hippo; ibrahima ibou ibra; isabelle isa;
	jacqueline jackie; jacques jacky jack; james jim jimmy; jean-baptiste jb jean-ba; jean-charles jc;
	jean-christophe jc; jean-claude jc; jean-francois jef; jean-jacques jj; jean-louis jl jean-lou; jean-loup jl;
	jean-luc jl; jean-marc jm; jean-marie jm; jean-michel jean-mi; jean-noel jn; jean-paul jp; jean-philippe jean-phi;
	jean-pierre jp jean-pi; jean-yves jy; jennifer jenny jen; jeremie jerem jey; jeremy jerem jey; jerome jeje;
	joachim jo; joel jo; joelle jo; johanna jo; jonathan jo john jon; joseph jo jos joe; josephine jo; josette jo;
	joshua josh; josiane jo; julien juju; juliette juju; justine juju; katherine kate kathy; kenneth ken; kevin kev;
	khadija khadi; laetitia laeti; laurence lolo; lawrence larry; leonard leo len; leopold leo; lionel lio; loic lolo;
	louis loulou; louise loulou; lucie lulu; lucien lulu; ludovic ludo; madeleine mado; magali mag; mamadou doudou;
	manuel manu; marc marco; marcel marcello; margaret maggie meg peggy; marguerite margot; marie-christine mc;
	marie-claude mc; marie-helene mh; marie-jose mj; marie-laure ml; marie-louise malou; marie-pierre marie-pi;
	martine titine; mathieu mat math; mathilde math; matthew matt; matthieu mat matt; maxence max; maxime max;
	maximilien max; melanie mel; melissa mel; michael mike mick; michel mich; michele mich; michelle mich; mickael mika;
	mireille mimi; mohamed momo mo moh; mohammed momo mo; monique momo; muhammad momo mo; muriel mumu; mustafa moust mus;
	mustapha mus; nadege nad; nadine nad; nathalie nat nath; nathan nat; nicholas nick; nicolas nico; noemie noe;
	olivier oliv; ophelie ophe; ousmane ous; pascal pasc; pascale pasc; patrice pat; patricia pat pati trish;
	patrick pat; pauline popo; peter pete; philip phil; philippe phil; pierre pierrot; pierre-yves py; quentin quent;
	raphael raph; raphaelle raph; rebecca becca becky; richard rick ricky; robert bob rob bobby; rodolphe rodo;
	ronald ron; roxane rox; sabrina sab; samantha sam; samuel sam; sandrine sand; sebastien seb; severine sev;
	seydou sey; solene sol; sophie soph; souleymane souley; stanislas stan; stephane steph stef;
	stephanie steph stef fanny; stephen steve; steven steve; susan sue; sylvain syl; sylvie syl; tatiana tania;
	theodore theo; theophile theo; thi-mai tm mai; thibault thib; thibaut thib; thierry titi; thomas tom tommy;
	timothee tim; timothy tim; valentin val; valentine val; valerie val; vanessa nessa; veronique vero nini;
	victoire vic; victor vic; victoria vicky; vincent vince; virginie virg; vladimir vlad; wilfried will;
	william will bill billy; xavier xav zav; yannick yann; yasmine yas; yohann yo; youssef youyou; zacharie zac`

var shortOf = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string)
	for entry := range strings.SplitSeq(shorts, ";") {
		w := strings.Fields(entry)
		m[w[0]] = w[1:]
	}
	return m
})

// compounding are first names that open so many compound ones that nobody is
// called by them alone.
var compounding = []string{"jean", "marie", "pierre", "anne"}

// short adds what the first names are cut to; a compound one is cut to its first
// part too: «Lou» for Lou-Salomé.
func (f *former) short(n name.Parts) {
	for _, g := range n.Givens {
		if w := cell.Words(g.Text); len(w) > 1 && len(w[0]) > 2 && !slices.Contains(compounding, w[0]) {
			f.add(Short, true, w[0])
		}
		for _, s := range shortOf()[strings.Join(cell.Words(g.Text), "-")] {
			f.add(Short, true, s)
			if strings.EqualFold(s, n.GivenInitials[0].Bare[0]) {
				continue // « JL Le Goff » is there
			}
			for _, family := range n.Families {
				f.add(Full, false, s, " ", family.Text)
			}
		}
	}
}
