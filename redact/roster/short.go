package roster

import (
	"slices"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
	"github.com/opendetat/chatham/redact/roster/internal/name"
)

// shorts are first names and what they are cut to in speech and in notes.
const shorts = `abdallah abdou; abdelaziz aziz; abdelhamid hamid; abdeljalil jalil; abdelkader kader abdel; abdelkrim krimo krim; abdellatif latif; abdelmalek malek;
	abdelouahab wahab; abderrahmane abder dahmane; abdoulaye abdou; aboubacar abou; achille chichille; adelaide adele; adrien adri dridri; adrienne adri;
	agathe aga; aissatou aicha aissa; alain lino; alban alb; albane alba; albert bebert al; alberto berto; alexandra alex sacha alexa;
	alexandre alex alexou sacha; alexis alex; alfred fred fredo; alice lili; alienor nono; alphonse fonfon; amadou ama doudou; amandine mandy didine;
	ambroise broise; amelie mel lili; anais ana nais; anastasia nastia; andre dede; andrew andy drew; angelique angie; annabelle anna;
	anne-claire annecla; anne-laure annelo; anne-marie annie annema; anne-sophie anneso; annick nick nanou; anthony antho tony; antoine toine tonio;
	antoinette toinette nenette tony; apolline apo polline; armelle mel; arnaud nono; arthur tutur; astrid asty; audrey drey; augustin gus;
	aurelie lilie; aurelien aurel; aymeric aym; baptiste bapt; barbara barb; barnabe barna; bartholome barth; bastien bast; beatrice bea; benedicte bene;
	benjamin benj ben; berangere bera; berenice bere; bernadette berna; bernard nanard; bertrand bert; blandine blandi; bonaventure bona; boubacar bouba;
	brigitte bri bibi; bruno nono; camille cam; capucine capu; carole caro; caroline caro; catherine cathy cath kat kathy; cecile cec cecilou;
	cedric ced; celine cel; charles charly charlie; charlotte lolotte cha; chloe clo; christelle chris cricri; christian chris; christine chris;
	christophe chris tophe; christopher chris; claire clairette; claude cloclo; claudine clo; clement clem; clementine clem; colette coco;
	constantin costa; corentin coco; cyprien cyp; cyril cyr; cyrille cyr; damien damdam; daniel dan danny; daniele dany; david dav dave;
	deborah deb debo debbie; delphine delph; denis denden; diane didi; didier didi; dimitri dim; djamel djam; dominique dom domi; dorothee doro;
	edmond momon ed; edouard ed; edward ed eddie ted; eleonore leo nono; elisabeth elisa babeth; elise lise; elizabeth liz beth lizzie betty; elodie elo;
	eloise elo; emeline eme line; emeric emy; emilie emi mimi; emmanuel manu; emmanuelle manu manue; enora eno; eric rico; ernest nesto; erwan wawan;
	etienne titi; eugene gege gegene; eugenie ninie; evelyne eve lyne; fabien fab; fabienne fab; fabiola fabi; fabrice fab; fatima fati;
	fatoumata fatou fanta; felicie feli; ferdinand ferdi; fernand nando; fernande nanou; flavie flav; flavien flav; florence flo; florent flo;
	florian flo; francine cine; franck francky; francois fanch; francois-xavier fx; francoise fanfan; frederic fred fredo freddy; frederick fred; frederik fred;
	frederique fred fredou; gabriel gab; gabrielle gab; gaelle gaga; gaetan gaet; gaspard gasp; gaston gastoun; gauthier gaut; gautier gaut;
	genevieve gene ginou; geoffrey jeff geof; geoffroy geof; georges jojo; geraldine gege; gerard gege gegene; germaine mamaine; ghislaine ghis;
	gilbert gil; gilberte gigi; ginette ginou; giovanni gio vanni; gisele gigi; giuseppe beppe peppe; gonzague gonz; gregoire greg; gregory greg;
	guilhem guigui; guillaume guigui guill will; gustave gus; guy guitou; gwenaelle gwen; gwendoline gwen; gwenola gwen; hadrien hadri; helene lena leni;
	heloise elo lolo; henri riton; herve veve; hippolyte hippo; honorine nono; hubert hub; hugues hug; ibrahim ibra brahim; ibrahima ibou ibra;
	idrissa idy; ignace nacho; ignacio nacho; isabel isa; isabelle isa; ismael isma; jacinthe cinthe; jacqueline jackie; jacques jacky jack;
	james jim jimmy; jean-baptiste jb jean-ba; jean-bernard jb; jean-charles jc; jean-christophe jc; jean-claude jc; jean-daniel jd; jean-denis jd;
	jean-dominique jd; jean-francois jef; jean-gabriel jg; jean-guy jg; jean-jacques jj; jean-louis jl jean-lou; jean-loup jl; jean-luc jl jeanlu;
	jean-marc jm; jean-marie jm; jean-michel jean-mi; jean-noel jn; jean-patrick jp; jean-paul jp; jean-philippe jean-phi; jean-pierre jp jean-pi;
	jean-sebastien js; jean-victor jv; jean-vincent jv; jean-yves jy; jennifer jenny jen; jeremie jerem jey; jeremy jerem jey; jerome jeje; joachim jo;
	joel jo; joelle jo; johanna jo; jonathan jo john jon; jorge jojo; joseph jo jos joe; josephine jo; josette jo; joshua josh; josiane jo;
	judith juju ju; jules juju; julie ju juju; julien juju ju; juliette juju; justine juju; karim karimou; karine kari; katarzyna kasia;
	katherine kate kathy; kenneth ken; kevin kev; khadija khadi; krzysztof krzys; laetitia laeti; laura lau; laure lolo lau; laurence lolo; laurene lau;
	laurent lolo lau; lawrence larry; leila lei; leonard leo len; leopold leo; lilian lili; lionel lio; loic lolo; louis loulou; louise loulou;
	lucie lulu; lucien lulu; ludivine ludi; ludovic ludo; luigi gigi; madeleine mado; maelle mae; maeva mae; magali mag; magalie mag; malgorzata gosia malgosia;
	mamadou doudou mam mamad; manon mano; manuel manu; manuela manu; marc marco; marcel marcello; margaret maggie meg peggy; margaux margo;
	marguerite margot margo maggie; marianne mari nanou; marie-ange mariange; marie-cecile mc; marie-christine mc; marie-claire mc; marie-claude mc;
	marie-dominique md; marie-france mf; marie-francoise mf; marie-helene mh; marie-jose mj; marie-josee mj majo; marie-laure ml; marie-louise malou;
	marie-noelle mn; marie-odile mo; marie-paule mp; marie-pierre marie-pi; marie-sophie ms; marie-therese mt maite marithe; marie-veronique mv;
	marielle mari; marine marinou; marjolaine marjo; marjorie marjo; martine titine; maryse mary; maryvonne vonne; mathieu mat math; mathilde math;
	matthew matt; matthieu mat matt; maurice momo riri; maxence max; maxime max maxou; maximilien max; melanie mel; melissa mel; melodie melo;
	michael mike mick; michel mich; michele mich; michelle mich; mickael mika mike; mireille mimi; mohamed momo mo moh med; mohammed momo mo med moh;
	monique momo; mourad mouss; moussa mouss; muhammad momo mo; muriel mumu; mustafa moust mus; mustapha mus; myriam mimi mymy; nadege nad; nadia nad;
	nadine nad; nassima nass; nathalie nat nath; nathan nat; ndeye nde; ngoc-lan lan; nicholas nick; nicolas nico; noel nono; noemie noe; norbert nono;
	noureddine nour; nourredine nour; oceane oce; olivier oliv; ophelie ophe; oumou ouma; ousmane ous; pascal pasc; pascale pasc; patrice pat;
	patricia pat pati trish; patrick pat; paul paulo polo; paul-henri ph; pauline popo; peter pete; philibert phil; philip phil; philippe phil;
	philomene philo; pierre pierrot; pierre-alain pa; pierre-andre pa; pierre-antoine pa; pierre-emmanuel pe; pierre-etienne pe; pierre-henri ph;
	pierre-louis pl; pierre-marie pm; pierre-yves py; priscilla prisc; quentin quent; rachel rach; rachid rach; raphael raph; raphaelle raph;
	rebecca becca becky; remi remy; renaud nono; rene nene; reynald rey; richard rick ricky; robert bob rob bobby; rodolphe rodo; roger roro;
	roland roro; romain roro; romane romy; romuald romu; ronald ron; rosalie rosa; roselyne rosy; roxane rox; roxanne rox; sabrina sab; salimata sali;
	salome salo; samantha sam; samia sam; samira sam; samuel sam; sandrine sand; sebastien seb bastien; segolene sego; serge sergio; severine sev; seydou sey;
	sidonie sido; simone momone; solene sol; sophie soph; souleymane souley; stanislas stan; stephan steph; stephane steph stef;
	stephanie steph stef fanny; stephen steve; steven steve; susan sue; suzanne suzy suze zaza; sylvain syl; sylvestre syl; sylvie syl; tatiana tania;
	theodore theo; theophile theo; therese tete; thi-mai tm mai; thibault thib; thibaut thib; thierry titi; thomas tom tommy; thuy-linh linh;
	timothee tim; timothy tim; tiphaine tiph; tristan tris; valentin val; valentine val; valerian val; valerie val; vanessa nessa; veronique vero nini;
	victoire vic; victor vic; victoria vicky; vincent vince; virginie virg; viviane vivi; vladimir vlad; wilfried will; wilhelmine mina;
	william will bill billy willy; xavier xav zav; yacine yaya yass; yannick yann; yasmina mina yas; yasmine yas; yohann yo; yolande yoyo; youssef youyou;
	yvette vevette; yvonne vovonne; zacharie zac; zakaria zak; zoe zozo; zohra zo; rose rosie rosy; felix feli; zbigniew zbyszek zbig; grace gracie`

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
// part too, «Lou» for Lou-Salomé, or in its second: «Anne-So», «Jean-Lou».
func (f *former) short(n name.Parts) {
	for _, g := range n.Givens {
		w := cell.Words(g.Text)
		if len(w) > 1 && len(w[0]) > 2 && !slices.Contains(compounding, w[0]) {
			f.add(Short, true, w[0])
		}
		if w := cell.Words(g.Text); len(w) == 2 {
			for _, n := range [...]int{2, 3} {
				if len(w[1]) > n {
					f.add(Short, true, w[0], "-", w[1][:n])
				}
			}
		}
		for _, s := range shortOf()[strings.Join(w, "-")] {
			f.add(Short, true, s)
			if strings.EqualFold(s, n.GivenInitials[0].Bare[0]) {
				continue // « JL Le Goff » is there
			}
			for _, family := range n.Families {
				f.add(Full, false, s, " ", family.Text)
			}
		}
	}
	for _, g := range n.Givens {
		if w := cell.Words(g.Text); len(w) == 2 {
			for _, half := range w {
				if len(half) > 2 {
					f.add(Part, true, half)
				}
			}
		}
	}
}
