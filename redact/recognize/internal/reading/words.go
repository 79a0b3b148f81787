package reading

// Articles are the determiners that no name of a person follows, even in capitals:
// «la Rose», «un Petit».
const Articles = " le la les l un une des du au aux ce cet cette ces "

// Civilities come before a name; one person each. Some are words or units as
// well when they are not written as they should be: see [Passage.Civility].
var Civilities = Words("m m. mr mme mlle melle me dr pr prof mrs ms mx miss monsieur madame mademoiselle maitre docteur docteure doctoresse professeur professeure")

// civilitiesMany come before a list of names.
var civilitiesMany = Words("mm mmes mlles messieurs mesdames mesdemoiselles drs prs")

// offices are civilities that are functions too: what follows with «de» is
// what they are in charge of, no name.
var offices = Words("maitre docteur docteure doctoresse professeur professeure prof")

// Functions are what people are or do, in both genders, without inclusive
// endings. Relations count: a colleague is somebody.
var Functions = Words(
	"directeur directrice president presidente secretaire tresorier tresoriere rapporteur rapporteure rapporteuse rapportrice",
	"animateur animatrice facilitateur facilitatrice moderateur moderatrice coordinateur coordinatrice coordonnateur coordonnatrice",
	"organisateur organisatrice responsable chef cheffe charge chargee conseiller conseillere adjoint adjointe maire mairesse elu elue",
	"depute deputee senateur senatrice ministre prefet prefete ambassadeur ambassadrice delegue deleguee administrateur administratrice",
	"gerant gerante fondateur fondatrice cofondateur cofondatrice associe associee benevole adherent adherente porte-parole referent referente",
	"correspondant correspondante expert experte consultant consultante ingenieur ingenieure developpeur developpeuse chercheur chercheuse",
	"enseignant enseignante instituteur institutrice avocat avocate notaire medecin infirmier infirmiere architecte juriste journaliste",
	"redacteur redactrice etudiant etudiante doctorant doctorante stagiaire alternant alternante apprenti apprentie assistant assistante",
	"attache attachee inspecteur inspectrice commissaire magistrat magistrate juge procureur procureure greffier greffiere agent agente",
	"fonctionnaire technicien technicienne formateur formatrice mediateur mediatrice bibliothecaire archiviste documentaliste geomaticien",
	"geomaticienne designer graphiste traducteur traductrice interprete artiste auteur auteure autrice illustrateur illustratrice photographe",
	"comedien comedienne jardinier jardiniere gardien gardienne concierge comptable militant militante habitant habitante agriculteur",
	"agricultrice pecheur entrepreneur entrepreneure entrepreneuse salarie salariee employe employee sociologue philosophe historien",
	"historienne economiste psychologue urbaniste recteur rectrice doyen doyenne proviseur proviseure principal principale intendant",
	"intendante capitaine commandant commandante colonel colonelle lieutenant lieutenante adjudant adjudante brigadier brigadiere",
	"intervenant intervenante invite invitee temoin candidat candidate orateur oratrice scribe greffier pilote veterinaire pharmacien pharmacienne",
	"collegue camarade ami amie voisin voisine patron patronne mari epouse epoux conjoint conjointe compagnon compagne frere soeur fils",
	"cousin cousine oncle tante neveu niece",
	"sister brother daughter wife husband uncle aunt nephew neighbour neighbor friend partner boss",
	"director chairman chairwoman chairperson secretary treasurer mayor minister senator councillor colleague intern facilitator manager officer",
	"professor president",
)

// Kin are relations whose «de» leads to a person: «le mari de Solène».
var Kin = Words("collegue camarade ami amie voisin voisine stagiaire assistant assistante mari epouse epoux conjoint conjointe compagnon compagne frere soeur fils cousin cousine oncle tante neveu niece")

// Family are the kin whose «de» leads to nothing but a person.
var Family = Words("mari epouse epoux conjoint conjointe compagnon compagne frere soeur fils cousin cousine oncle tante neveu niece")

// Topical are functions that a subject follows as often as a name does:
// «responsable Marketing».
var Topical = Words("responsable charge chargee chef cheffe conseiller conseillere referent referente agent agente expert experte consultant consultante correspondant correspondante delegue deleguee adjoint adjointe ingenieur ingenieure assistant assistante pilote manager officer director juge associe associee")

// Fields are what the «de», «en» or «au» of a function leads to.
var Fields = Words("projet projets mission missions cabinet bureau service services pole seance programme programmes presse communication file produit " +
	"produits recherche recherches conferences etudes etude developpement publication departement division section secteur equipe maire mairie " +
	"affaires droit informatique gestion production territoire quartier village ville etat region donnees donnee open data web mediation " +
	"urbanisme formation insertion concertation cour tribunal canton circonscription cour appel laboratoire unite chantier groupe table atelier")

// Qualities are adjectives that belong to a function.
var Qualities = Words("general generale generaux adjoint adjointe delegue deleguee technique executif executive regional regionale departemental departementale municipal municipale " +
	"communautaire honoraire interimaire artistique scientifique administratif administrative financier financiere commercial commerciale national nationale " +
	"interministeriel interministerielle principal principale sortant sortante elu elue associe associee juridique numerique pedagogique social sociale " +
	"culturel culturelle territorial territoriale metropolitain metropolitaine medical medicale politique europeen europeenne premier premiere nouvel nouveau nouvelle ancien ancienne")

// Places come before the name of someone whom they are named after.
var Places = Words("rue avenue av boulevard bd place pl quai pont impasse allee allees square cours chemin route passage faubourg esplanade promenade " +
	"lycee college ecole universite hopital clinique stade gymnase salle amphi amphitheatre espace theatre musee bibliotheque mediatheque parc jardin " +
	"fondation institut prix residence cite batiment maison gare metro station arret fort port cap caserne centre")

// Streets are the places that even «Mme» may follow without anyone being there.
var Streets = Words("rue avenue av boulevard bd place pl quai pont impasse allee allees square chemin route passage faubourg esplanade promenade")

// Bodies open or close the name of an organisation, never that of a person.
var Bodies = Words("agence assemblee association asso atelier bureau cabinet caisse centre chambre cite club collectif college comite commission communaute "+
	"commune compagnie confederation conseil cooperative cour departement direction ecole entreprise etablissement etat federation fondation france groupe groupement "+
	"hopital institut laboratoire ligue lycee mairie maison metropole ministere mission musee observatoire office ong organisation parlement pays pole prefecture "+
	"region reseau senat service services societe syndicat tribunal union universite ville academie archives banque bibliotheque mediatheque theatre "+
	"forum salon festival table plateforme programme projet fonds plan loi europe habitat energie energies sante environnement numerique "+
	"facebook google twitter linkedin instagram youtube github gitlab microsoft apple amazon wikipedia wikimedia openstreetmap mastodon whatsapp "+
	"open data web source tech lab labs digital internet wiki linux",
	"trust society authority council board league charity department committee school college hospital library museum press network agency partnership university foundation institute academy parish",
	"ltd inc plc company centre harbour anglers gazette utilities depot watch")

// Openers are words that a sentence, a line or a heading opens with, and
// whatever else is never a part of a name.
var Openers = Words(
	"le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
	"je tu il elle on nous vous ils elles qui que quoi dont ou et mais donc or ni car si comme quand lorsque puisque puis alors ensuite enfin",
	"bonjour bonsoir merci oui non ok selon apres avant pour par sans avec sur sous dans chez entre vers contre malgre depuis pendant",
	"tout toute tous toutes rien personne chacun chacune certain certains certaine certaines plusieurs quelques aucun aucune autre autres",
	"quelqu'un aujourd'hui ici voila voici ainsi aussi cependant toutefois neanmoins pourtant bref quel quelle quels quelles pourquoi comment combien",
	"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche",
	"monsieur madame mademoiselle messieurs mesdames mm mmes mme mlle dr pr",
	"adresse adresses iban rib siret siren nir question questions reponse reponses rappel objectif objectifs sujet theme remarque remarques note notes decision decisions action actions",
	"dear hi hello hey cheers regards sorry please sure yeah okay maybe perhaps both either neither nobody everyone everybody someone others another anyone anybody something",
	"workshop session table day part section chapter annex appendix too the a an this that these those he she it we they you i and but or so if when then thanks yes no with from for to of in on at by",
	"monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
)

// BothWays are first names that are ordinary words too.
var BothWays = Words("rose marie pierre claire marine aurore violette jasmine olive clemence constance prudence victoire aime aimee desire blanche reine max ange " +
	"noel pascal victor hugo regis modeste fleur flora iris ambre perle melodie harmonie grace joy hope faith mark will bill frank grant page may june august")

// particles stand within a name.
var particles = Words("de du des d la le les l el al ben bin ibn van von der den di da do dos del della ter y zu zur af av")

// foreignParticles are particles that no French sentence holds.
var foreignParticles = Words("el al ben bin ibn van von der den di da dos del della ter zu zur")

// Owners are the determiners that a function has in a sentence.
var Owners = Words("le la l' les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces du au aux the our my his her their your a an")

// Links lead from a function to what it is in charge of.
var Links = Words("de du des d' en a au aux la l' le les")

// Speech are verbs that a person is the subject of when a name is.
var Speech = Words("dit disait repond repondit demande ajoute souligne indique explique rappelle conclut propose estime regrette insiste interroge inquiete temoigne " +
	"raconte resume complete confirme remarque intervient lance glisse reprend abonde nuance poursuit affirme declare observe commente precise signale suggere " +
	"constate alerte objecte retorque acquiesce approuve conteste pense croit espere craint souhaite refuse accepte evoque mentionne annonce informe remercie salue " +
	"plaide defend reconnait avoue imagine redoute deplore avertit said says asked asks replied replies added adds explained noted suggested")

// Ands stand before the last name of several.
var Ands = Words("et and")

// Sources lead to who said something, or is called so.
var Sources = Words("dixit selon apres par avec a to appelle prenomme prenommee surnomme surnommee")

// Acts are verbs that the subject must be a full name before: organisations do
// these things as well.
var Acts = Words("a avait est etait sera sont va vont doit doivent peut peuvent fait presente presentent anime animent ouvre ouvrent veut voit note ecrit envoie " +
	"prend prennent redige participe rejoint arrive part quitte travaille dirige represente gere s'occupe cloture introduit expose partage was is will has had were " +
	"proposent demandent expliquent rappellent repondent disent precisent")

// Gatherings are labels of lists of people, without endings.
var Gatherings = Words("present presents presente presentes excuse excuses excusee excusees absent absents absente absentes participant participants participante participantes " +
	"invite invites invitee invitees intervenant intervenants intervenante intervenantes represente representes emargement volontaire volontaires inscrit inscrits " +
	"attendees attendance attendee apologies regrets guests observers speakers participants")

// Roles are labels of who does what at a meeting.
var Roles = Words("action actions animation facilitation moderation redaction relecture presidence coordination scribe greffe preneur preneuse contact contacts porteur porteuse " +
	"relecteur relectrice auteur auteurs autrice autrices author authors chair facilitator facilitators host moderator note-taker notetaker minutes speaker")

// placeTails close the names of places, and are hardly ever surnames.
const placeTails = " station square avenue building crescent terrace boulevard pond academy library museum hospital centre center theatre college stadium cathedral "
