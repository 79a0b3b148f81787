package recognize

// What stands around names and around words, folded. The lists are searched only
// where a name that is also a word stands.
const (
	// determiners stand before a common noun or adjective, hardly before a name.
	determiners = " le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle tres plus trop si tout toute tous toutes chaque aucun aucune plusieurs quelques petit petite grand grande bon bonne premier premiere dernier derniere the "

	// englishLeads stand before an English noun, verb or adjective, hardly before a
	// name in lower case: "in good faith", "she will", "to mark".
	englishLeads = " a an no of in into some any much more such this that these those its his her our their my your good bad have has had having make made makes take took it they we you i he she who there which what a to can could would should must at by on not "

	// articles are the determiners that no name of a person follows, even in
	// capitals: «la Rose», «un Petit».
	articles = " le la les l un une des du au aux ce cet cette ces "

	// conjunctionsToo are determiners or adverbs that open a clause as well: «si
	// rose vient», «tout rose».
	conjunctionsToo = " si that who which "

	// titlesToo are titles that are words, or cut ones, in lower case: «pr noël».
	titlesToo = " me ms pr mm dr "

	// complements follow a common noun, hardly a name that opens a sentence:
	// «Victoire du oui».
	complements = " du de des d of "

	// copulas and degrees stand before an adjective, or a noun without article.
	copulas = " est sont etait etaient sera seront serait soit reste restent parait semble devient rend is are was were be been being becomes seems looks sounds "
	degrees = " tres trop plus moins bien assez peu pas aussi mal jamais encore plutot vraiment very too quite rather "

	// haves stand before a participle: «j'ai aimé».
	haves = " ai as avons avez ont avait avaient aurait "

	// sayers stand before someone who says something, and greetings before someone
	// who is spoken to.
	sayers    = " dixit selon according "
	greetings = " merci bravo bonjour bonsoir salut coucou cher chere hello hi hey dear "
	addressed = " tu vous you "

	// companions stand before someone, or before a noun with its article.
	companions = " avec chez par pour contre a et puis with for from and ask asked tell told "

	// joiners stand between two people.
	joiners = " et and ou or ni nor "

	// listHeads stand before a colon and people.
	listHeads = " present presente presents presentes excuse excusee excuses excusees absent absente absents absentes volontaire volontaires participants participantes animation animateur animatrice scribe rapporteur rapporteure redaction relecture secretaire secretariat moderation facilitation intervenants qui proposed seconded present apologies attending attendees volunteers chair minutes facilitator scribe "

	conjunctions = " et puis ensuite alors enfin mais que qu quand lorsque si comme car donc ou ici la demain hier aujourd hui and but then that when because if while so or tomorrow yesterday "
	prepositions = " a de d en dans sur sous par pour avec sans chez contre entre vers selon apres avant depuis pendant des du au aux sauf ok oui non to of in on at by for with from as than after before pas "
	clitics      = " ne n se s y lui leur nous vous me m te t l en le la les "

	// virtues are names that are spoken of without an article: «avec prudence».
	virtues = " prudence patience constance clemence grace victoire honneur esperance modestie harmonie gloire faith hope joy "

	// adjectives stand behind their noun or before it.
	adjectives = " petit grand bon bel beau jeune vieux gros long bref court haut bas fort faible blanc blanche noir noire roux rousse brun brune rose violette marine claire clair constant modeste clement desire aime parfait juste sage fidele pascal marchand germain carre rich frank young long short white black brown green noble wise sharp good best hardy "

	// nounAfter are the adjectives that French has before their noun.
	nounAfter = " petit grand bon bel beau jeune vieux gros long bref haut bas fort faible juste "

	// nounsToo are verbs of doing that are nouns behind an adjective: «petit vote».
	nounsToo = " compte vote change reste rappel point passe oral "

	// attributes are said of people who are listed or counted.
	attributes = " absent absente excuse excusee present presente contre pour favorable idem ok "

	// measures stand beside a number, countedBy before one, and modals before
	// a verb; fillers are nothing but sounds before what they lead to.
	measures    = " max "
	countedBy   = " page pages day lot "
	modals      = " will may "
	fillers     = " ben ba bah "
	fillerTails = " oui non alors voila quoi si "

	// openingVerbs are names that open an English sentence as verbs.
	openingVerbs = " will may mark hope bill rob sue drew chase skip grant page cook do price wade peg "

	// englishObjects stand behind an English verb, and hardly behind a name.
	englishObjects = " the a an this that these those it he she we you they i there our my your his her their people everyone "

	// grammarWords are names that are words of grammar.
	grammarWords = " le la les un une de du des d et ou ni en y au aux ce se ne me te sa son an a am as be by do go he i if in is it my no of on or so to up us we at and the but for not "
)

// The words of dates.
const (
	calendar     = " janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques toussaint sam dim ven jeu mer mar january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
	dateLeads    = " en fin debut mi des depuis courant avant jusqu in since until before after early late mid next last this "
	dateLeadsToo = " de a au by of from to on pour apres the "
	feastHeads   = " marche vacances sapin pere fete repas soir veille reveillon conte cadeau cadeaux "
	dateTails    = " matin midi soir apres-midi prochain dernier prochaine passe "
)

// doings are verbs that a person is the subject of, in notes.
const doings = " a est avait etait sera aura va vont doit peut veut fait vient revient arrive part reste porte apporte relit redige trouve change prefere cherche connait sait habite travaille prepare prevoit appelle contacte ecrit lit met tient prend donne montre regarde pleure rit sourit leve pose vote choisit deteste compte calcule relance valide finit commence termine continue sort rentre quitte passe attend entend comprend apprend suit soutient felicite coupe interrompt traduit corrige verifie envoie transmet partage publie signe gere pilote coordonne organise anime presente introduit ouvre ferme ramene emmene reserve paie paye achete vend offre prete hesite tranche reagit rebondit rejoint participe assure represente preside siege note voit aime s'en aimerait voudrait pourrait devrait faudrait fera dira viendra ira enverra apportera relira propose demande repond dit "

const englishDoings = " is was has had will would can could should must may might does did thinks hopes laughs wants brings writes knows likes works runs leads takes gives makes sends keeps asks tells feels worries wonders offers points notes stays leaves arrives comes goes volunteers chairs agrees disagrees left went came put got took gave made sent kept told felt wrote knew ran led brought didn doesn isn wasn won wouldn couldn hasn hadn thought spoke "
