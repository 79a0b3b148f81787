package listed

// What stands around names and around words, folded. The lists are searched only
// where a name that is also a word stands.
const (
	// determiners stand before a common noun or adjective, hardly before a name.
	determiners = " le la les l un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quel quelle tres trop si tout toute tous toutes chaque aucun aucune plusieurs quelques petit petite grand grande bon bonne premier premiere dernier derniere the "

	// englishLeads stand before an English noun, verb or adjective, hardly before a
	// name in lower case: "in good faith", "she will", "to mark".
	englishLeads = " a an no of in into some any much more such this that these those its his her our their my your good bad have has had having make made makes take took it they we you i he she who there which what can could would should must at on not "

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
	degrees = " tres trop bien assez peu plutot vraiment very too quite rather "

	// degreesToo stand before a name as well: «pas rose», «plus max».
	degreesToo = " pas plus moins aussi mal jamais encore "

	// haves stand before a participle: «j'ai aimé».
	haves = " ai as avons avez ont avait avaient aurait "

	// sayers stand before someone who says something, and greetings before someone
	// who is spoken to.
	sayers    = " dixit selon according "
	greetings = " pardon merci bravo bonjour bonsoir salut coucou cher chere hello hi hey dear "
	addressed = " tu vous you "

	// companions stand before someone, or before a noun with its article.
	companions = " cf vu avec chez par pour contre a et puis with for from and ask asked tell told "

	// joiners stand between two people.
	joiners = " et and ou or ni nor "

	// listHeads stand before a colon and people.
	listHeads = " present presente presents presentes excuse excusee excuses excusees absent absente absents absentes volontaire volontaires participants participantes animation animateur animatrice scribe rapporteur rapporteure redaction relecture notes cr copie copies secretaire secretariat moderation facilitation intervenants qui pour contre abstention abstentions proposed seconded present apologies attending attendees volunteers chair minutes facilitator scribe "

	// utterances lead by «de» to whoever made them.
	utterances = " avis idee idees remarque remarques notes mail mails message question reponse proposition intervention parole demande tel numero retour "

	conjunctions = " dont et puis ensuite alors enfin mais que qu quand lorsque si comme car donc ou ici la demain hier aujourd hui soir matin midi fois and but then that when because if while so or tomorrow yesterday "
	prepositions = " a de d en dans sur sous par pour avec sans chez contre entre vers selon apres avant depuis pendant des du au aux sauf ok oui non to of in on at by for with from as than after before pas "
	clitics      = " ne n se s y lui leur nous vous me m te t l en le la les "

	// virtues are names that are spoken of without an article: «avec prudence».
	virtues = " prudence patience constance clemence grace victoire honneur esperance modestie harmonie gloire faith hope joy "

	// adjectives stand behind their noun or before it.
	adjectives = " petit grand bon bel beau jeune vieux gros long bref court haut bas fort faible blanc blanche noir noire roux rousse brun brune rose violette marine claire clair constant modeste clement desire desiree aime aimee parfait juste sage fidele pascal marchand germain carre rich frank young long short white black brown green noble wise sharp good best hardy "

	// nounAfter are the adjectives that French has before their noun.
	nounAfter = " petit grand bon bel beau jeune vieux gros long bref haut bas fort faible juste "

	// nounsToo are verbs of doing that are nouns behind an adjective: «petit vote».
	nounsToo = " compte vote change reste rappel point passe oral "

	// attributes are said of people who are listed or counted.
	attributes = " dispo absent absente excuse excusee present presente contre pour favorable idem ok aussi "

	// measures stand beside a number, countedBy before one, and modals before
	// a verb; fillers are nothing but sounds before what they lead to.
	measures  = " max "
	countedBy = " page pages day lot "

	// numberedPlaces have a number that counts nothing: «table 3 max».
	numberedPlaces = " table groupe gr gpe atelier salle point axe stand equipe "

	modals      = " will may "
	fillers     = " ben ba bah "
	fillerTails = " oui non alors voila quoi si "

	// openingVerbs are names that open an English sentence as verbs.
	openingVerbs = " will may mark hope bill rob sue drew chase skip grant page cook do price wade peg "

	// englishObjects stand behind an English verb, and hardly behind a name.
	englishObjects = " the a an this that these those it he she we you they i there our my your his her their people everyone "

	// frenchGrammar are names that are words of French grammar. In lower case they
	// are that, whatever stands around them.
	frenchGrammar = " le la les un une de du des d et ou ni en y au aux ce se ne me te sa son il on ca "

	// mailHeads open a line of a mail's head before a colon and people.
	mailHeads = " de a cc cci bcc from to exp dest expediteur destinataire destinataires "

	// units stand behind a number.
	units = " mb gb kb tb go mo ko to km kg cm mm ml cl dl kw mw gw ha hz db pp ns cv ch "

	// grammarWords are names that are words of grammar, in either language.
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

// doings are verbs that a person is the subject of in notes, in the third person.
const doings = " a abandonne abandonnent abime aborde abrege absorbe accede accepte accompagne accorde accroche accueille accuse achemine acheve actualise adapte " +
	"additionne adhere admet adopte adore adresse affiche affirme agace agit aime aimeraient ajoute ajuste alerte aligne allege alloue ameliore amene " +
	"amuse analyse anime annonce annule anticipe apaise apercoit appelle applaudit applique apporte apprecie apprend approuve appuie argumente arrange " +
	"arrete arrive arrose articule aspire assiste assure attaque atteint attend attire attribue aura aurait autorise avait avance avertit avoue baisse " +
	"balaie balaye barre blague bloque boit boude bouge bricole brosse calcule calme cede cesse change chante charge cherche chiffre choisit chuchote " +
	"circule cite classe cloture code coiffe collabore colle collecte commande commence commente communique compare complete comprend compte conclut " +
	"conduit confie confirme connait consacre conseille conserve considere constate construit consulte contacte conteste continue contredit contribue " +
	"controle convainc convient convoque coordonne copie corrige cotise coud coupe court couvre craint cree creuse critique croise croit cuisine cultive " +
	"debarque debat debloque debranche debute decale decide declare declenche decline decoupe decouvre decrit dedie defend definit degage demande " +
	"demandent demarre demenage demissionne demontre depanne depense deplace deplore depose deprime derange descend designe dessine detaille detecte " +
	"deteste developpe devient devine devra devrait dicte differe diffuse dira dirige discute disparait dispose distribue dit divise documente doit " +
	"domine donne dort double doute dresse echange echappe eclaire eclate ecoute ecrit edite efface elabore elargit eleve elimine embauche embrasse emet " +
	"empeche emploie emporte emprunte encadre encaisse enchaine encourage enfonce engage enleve enquete enregistre enseigne entame entend entre " +
	"entretient entrevoit enumere envisage envoie epluche eprouve espere essaie essuie est estime etablit etait etale eteint etudie evalue evite evoque " +
	"examine excuse execute exige existe explique exploite expose exprime fabrique facilite facture fait fatigue faut favorise feint felicite fera ferait " +
	"ferme fete filme filtre finance finit fixe fonce fonctionne forme formule fouille fournit frappe freine frequente fume gagne garantit garde gare " +
	"gere glisse goute gouverne grandit gratte greffe grimpe grogne guette guide habite hausse hesite heurte hoche hurle ignore illustre imagine imite " +
	"implique importe impose imprime improvise indique influence informe initie innove inscrit insere insiste inspecte installe instruit integre " +
	"intercepte interdit interesse interpelle interprete interroge interrompt intervient introduit invente investit invite invoque ira irait jardine " +
	"jette joint joue juge jure justifie laisse lance lave leve liste lit loge loue lutte maintient maitrise mange manie manque marche marque martele " +
	"masque mele menace mene mentionne merite mesure met milite minimise modere modifie monte montre moque motive multiplie murmure nage nait navigue " +
	"negocie nettoie nie nomme note notifie nourrit nuance numerote objecte oblige observe obtient occupe offre omet ont opere opine oppose ordonne " +
	"organise oriente ose oublie ouvre paie panique paraphe parcourt pardonne parie parle part partage participe parvient passe patiente paye pense " +
	"percoit perd perdure permet persiste persuade pese peut photographie pilote plaide plaisante planifie plante pleure plie plonge pointe porte pose " +
	"positionne possede pourra pourrait poursuit pousse pratique preche precise predit prefere prend prepare presente preside pressent prete pretend " +
	"previent prevoit prie priorise procede proclame procure produit profite projette prolonge promet pronostique propose proposent protege proteste " +
	"prouve provient provoque publie punit qualifie quemande questionne quitte raccourcit raccroche raconte ralentit ramasse ramene range rappelle " +
	"rapporte rassemble rassure rate rattrape ravale reagit realise reapparait rebondit recapitule recense recherche reclame recoit recolte recommande " +
	"recommence reconduit reconnait recopie recrute rectifie recule recupere redemande redige redit redoute reduit reecrit reexplique refait reflechit " +
	"reformule refuse regarde regle regrette rejette rejoint rejouit relaie relance releve relie relit remarque rembourse remercie remet remonte remplace " +
	"remplit remue rencontre rend renonce renseigne rentre renvoie reoriente repare repart repartit repasse repeint repere repete repond repondent " +
	"reporte repose reprend represente reproche requiert reserve resiste resout respecte respire ressort reste resume retablit retient retire retorque " +
	"retouche retourne retrouve reussit reve reveille revele revendique revient revise revoit rigole risque rit rode rompt ronchonne roule saisit sait " +
	"salue sature sauve scanne scie secoue seduit sent separe sera serait serre sert signale signe simplifie situe soigne solde sollicite sonne sont sort " +
	"souffle souffre souhaite soulage souleve souligne soumet soupire sourit soutient souvient stocke stoppe suggere suit supervise suppose supprime " +
	"surveille suspend taille tape tarde tempere tend tente termine teste tient tire tombe touche tourne traduit traine traite tranche transcrit " +
	"transfere transforme transmet travaille traverse trebuche tresse trie trinque trouve tutoie urge utilise va vaccine valide valorise vante varie " +
	"veille vend verifie verse veut vide viendra vient vise visite vit voit vole vont vote voudra voudrait voyage zappe "

const englishDoings = " agrees arrives asks ate became began believes blew borrows bought brings broke brought built calls came can caught chairs checks chose collects comes cooks could couldn counts dealt did didn disagrees does doesn drew drives drove edits explains feels fell felt finds flew forgot fought found gave gets gives goes got grew had hadn has hasn hates heard held helps hid hit hopes is isn joins keeps kept knew knows laughs lay leads leaves led left lends lent let likes lit lives looks lost loves made makes may meant meets met might moves must needs notes offers opens orders owns paid paints pays plans plays points prefers prints promises proposes put quits ran rang read reads refuses remembers replies reports rode runs said sang sat saw says sees sells sends sent set shares shook should shouldn shows shut signs sings sits slept sold speaks spends spent spoke stands starts stays stood stops suggests supports swept takes talks taught teaches tells thanks thinks thought threw told took turns understood uses volunteers votes waits walks wants warns was wasn went will wins woke won wonders wore works worries would wouldn writes wrote "
