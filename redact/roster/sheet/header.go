package sheet

import (
	"slices"
	"strings"
	"sync"

	"github.com/opendetat/chatham/redact/roster/internal/cell"
)

// A meaning is what a header says of its column.
type meaning struct {
	field       Field
	reason      Reason // when no field
	group       string // whom it speaks of: "" is the participant
	familyFirst bool   // a whole name that starts with the surname
	bare        bool   // « nom », without a word on which
	unsure      bool   // the values must confirm it
}

// The words below are folded. Question words, articles and endings are fillers:
// « Quel est votre nom ? » and « Nom » mean the same.
const fillers = `le la les l un une de du des d et ou a au en n votre vos ton ta tes nos notre
	quel quelle quels quelles est sont etes vous s e es x il merci svp stp plait veuillez indiquer indiquez preciser
	precisez renseigner renseignez saisir saisissez entrer entrez champ obligatoire required facultatif
	optionnel optional please enter your the what is are of and or my intitule actuel actuelle occupe occupee
	exercee exerce professionnel professionnelle libelle ici sur ce`

// Whom a column speaks of. The participant's own words mean a name when
// nothing else is left of the header.
const (
	selfWords  = "participant participante participants participantes inscrit inscrite inscrits attendee attendees personne personnes membre adherent adherente stagiaire intervenant intervenante orateur oratrice speaker agent beneficiaire"
	payerWords = "payeur payeuse payer acheteur acheteuse buyer purchaser client cliente"
	otherWords = "accompagnant accompagnante invite invitee guest conjoint conjointe referent referente responsable contact representant representante legal legale parent elu elue animateur animatrice rapporteur rapporteure formateur formatrice porteur porteuse"
)

// phrases are headers without their fillers, separated by bars.
var phrases = []struct {
	field Field
	text  string
}{
	{FieldFamily, "nom famille|nom usage|nom marital|nom patronymique|nom epouse|patronyme|last name|lastname|surname|family name|familyname"},
	{FieldBirth, "nom naissance|nom jeune fille|birth name|maiden name"},
	{FieldGiven, "prenom|prenoms|prenom usuel|prenom usage|first name|firstname|given name|given names|forename|forenames"},
	{FieldName, "nom|name|nom complet|full name|fullname|display name|nom affiche|identite|qui|comment appelez|" +
		"nom prenom|prenom nom|nom prenoms|prenoms nom|nom famille prenom|prenom nom famille|nom usage prenom|prenom nom usage|" +
		"civilite nom prenom|nom prenom civilite|civilite prenom nom|first name last name|last name first name|first last name|name surname|" +
		"nom pseudo|nom pseudonyme|pseudo nom|prenom pseudo|prenom initiale nom"},
	{FieldTitle, "civilite|genre|sexe|gender|m mme|mme m|m mme mlle|titre|title|titre civilite|salutation|prefixe|prefix"},
	{FieldAffiliation, "raison sociale|organisation name|company name"},
	{FieldConsent, "consentement|consent|accord"},
	{FieldQuality, "comment souhaitez etre cite|comment souhaitez etre citee|comment souhaitez etre presente"},
}

// A header made only of words of one of these kinds is of that field, and the
// neutral words beside them change nothing: « Nom de la structure ».
const neutral = "nom name nature profil departement"

var kinds = []struct {
	field Field
	words string
}{
	{FieldAffiliation, `structure structures organisme organismes organisation organisations organization organizations entite
		administration societe entreprise employeur employer collectivite etablissement service services direction pole company
		association asso institution ministere department affiliation rattachement universite laboratoire labo ecole bureau
		unite division agence operateur raison sociale appartenance representee representez travaillez pour`},
	{FieldRole, `fonction fonctions poste metier profession role roles mandat mandats job title position occupation grade emploi
		responsabilite responsabilites`},
	{FieldQuality, "qualite statut status college souhaite souhaitee mention designation publication"},
	{FieldHandle, "pseudo pseudos pseudonyme pseudonymes surnom nickname handle linkedin twitter mastodon bluesky facebook instagram github gitlab telegram tchap matrix username login compte account utilisateur user"},
}

// drops are tried in order on headers that no field claims: one word is enough.
var drops = []struct {
	reason Reason
	words  string
}{
	{ReasonSensitive, "regime regimes alimentaire alimentaires allergie allergies diet dietary handicap handicaps pmr accessibilite accessibility sante health"},
	{ReasonPhone, "telephone telephones tel portable mobile phone gsm fax whatsapp"},
	{ReasonImage, "image images photo photos video videos filme filmee captation"},
	{ReasonAgreement, "rgpd gdpr newsletter newsletters lettre recevoir conditions cgu cgv terms donnees personnelles consentement consent accord accepte acceptez accept autorise autorisez optin opt"},
	{ReasonAttendance, "present presente presents presence emargement signature emarge checkin check in attendance venue absent excuse participation"},
	{ReasonPayment, "paiement payment facture invoice iban remboursement paye"},
	{ReasonAmount, "montant tarif prix amount price fee fees total don cotisation remise discount promo"},
	{ReasonOrder, "commande order billet billets ticket tickets numero reference quantite quantity nombre reservation campagne formule"},
	{ReasonDate, "date dates heure horodateur horodatage timestamp created cree modifie updated naissance age time annee jour debut fin"},
	{ReasonAddress, "adresse address rue voie cp postal postale code zip"},
	{ReasonPlace, "ville commune departement region pays city town country territoire localite"},
	{ReasonTechnical, "id ip token identifiant uuid langue language lang url lien link source utm barcode qr"},
}

// within parts what someone is from where: « Rôle dans l’association » is a role.
const within = "dans sein chez in within at"

type dictionary struct {
	filler, self, payer, other, neutral, within map[string]bool
	phrase                                      map[string]Field
	kind, drop                                  []map[string]bool
}

var dict = sync.OnceValue(func() *dictionary {
	d := &dictionary{
		filler: cell.Set(fillers), self: cell.Set(selfWords), payer: cell.Set(payerWords), other: cell.Set(otherWords),
		neutral: cell.Set(neutral), within: cell.Set(within), phrase: make(map[string]Field),
	}
	for _, p := range phrases {
		for text := range strings.SplitSeq(p.text, "|") {
			d.phrase[text] = p.field
		}
	}
	for _, k := range kinds {
		d.kind = append(d.kind, cell.Set(k.words))
	}
	for _, r := range drops {
		d.drop = append(d.drop, cell.Set(r.words))
	}
	return d
})

// classify says what a header means.
func classify(header string) meaning {
	d := dict()
	all := cell.Words(header)
	m := meaning{reason: ReasonUnknown}
	var rest []string
	self := false
	for i, w := range all {
		switch {
		case d.payer[w]:
			m.group = "payer"
		case d.other[w]:
			m.group = w
		case d.self[w]:
			self = true
		case d.filler[w] || strings.ContainsAny(w, "0123456789") && !(i == len(all)-1 && isRepeat(w)):
		case isRepeat(w) && len(rest) > 0:
			m.group += "#" + w
		default:
			rest = append(rest, w)
		}
	}
	if len(rest) == 0 {
		if self || m.group != "" && !strings.HasPrefix(m.group, "#") {
			m.field, m.unsure = FieldName, true
		}
		return m.settled()
	}
	m.field, m.unsure = d.fieldOf(rest, all)
	if m.field == "" {
		m.reason = d.reasonOf(all)
	}
	if m.group == "contact" && !m.field.names() {
		m.group = "" // « e-mail de contact »
	}
	m.bare = len(rest) == 1 && (rest[0] == "nom" || rest[0] == "name")
	m.familyFirst = m.field == FieldName && familyFirst(rest)
	return m.settled()
}

func (m meaning) settled() meaning {
	if m.field != "" {
		m.reason = ""
	}
	return m
}

// isRepeat reports whether w numbers a second person on the same row.
func isRepeat(w string) bool { return len(w) == 1 && w[0] >= '2' && w[0] <= '9' }

// fieldOf returns the field of a header's words, and whether its values must
// confirm it.
func (d *dictionary) fieldOf(rest, all []string) (Field, bool) {
	phrase := strings.Join(rest, " ")
	if f, ok := d.phrase[phrase]; ok {
		return f, f == FieldTitle
	}
	for i, k := range d.kind {
		if madeOf(rest, k, d.neutral) {
			return kinds[i].field, kinds[i].field == FieldQuality
		}
	}
	if i := slices.IndexFunc(rest, func(w string) bool { return d.within[w] }); i > 0 &&
		madeOf(rest[i+1:], d.kind[0], d.neutral) {
		return d.fieldOf(rest[:i], all)
	}
	switch {
	case d.several(rest):
		return FieldName, false
	case quotes(rest):
		if rest[0] == "comment" || slices.Contains(rest, "qualite") {
			return FieldQuality, false
		}
		return FieldConsent, false
	case mails(rest):
		if r := d.reasonOf(all); r == ReasonUnknown || r == ReasonAddress {
			return FieldEmail, false
		}
	}
	return "", false
}

// several reports whether a header lists what each cell of a sign-in sheet holds,
// the name first: « NOM Prénom – Structure – Signature ».
func (d *dictionary) several(rest []string) bool {
	if len(rest) < 3 || d.phrase[strings.Join(rest[:2], " ")] != FieldName {
		return false
	}
	return !slices.ContainsFunc(rest[2:], func(w string) bool {
		in := func(set map[string]bool) bool { return set[w] }
		return !slices.ContainsFunc(d.kind, in) && !slices.ContainsFunc(d.drop, in)
	})
}

// madeOf reports whether words are all of a kind or neutral, one of them at
// least of the kind.
func madeOf(list []string, kind, neutral map[string]bool) bool {
	found := false
	for _, w := range list {
		if !kind[w] && !neutral[w] {
			return false
		}
		found = found || kind[w]
	}
	return found
}

// quotes reports whether a question is about being quoted or named.
func quotes(rest []string) bool {
	return slices.ContainsFunc(rest, func(w string) bool {
		switch w {
		case "cite", "citee", "cites", "citer", "citation", "citations", "nommement", "nominative", "nominativement", "nomme", "nommee", "quoted", "quotation", "attribution":
			return true
		}
		return false
	})
}

func mails(rest []string) bool {
	return slices.ContainsFunc(rest, func(w string) bool {
		switch w {
		case "mail", "mails", "email", "emails", "courriel", "courriels", "mel", "electronique":
			return true
		}
		return false
	})
}

func (d *dictionary) reasonOf(all []string) Reason {
	for i, words := range d.drop {
		if slices.ContainsFunc(all, func(w string) bool { return words[w] }) {
			return drops[i].reason
		}
	}
	return ReasonUnknown
}

// familyFirst reports whether a header names the surname before the first name.
func familyFirst(rest []string) bool {
	given := slices.IndexFunc(rest, func(w string) bool { return w == "prenom" || w == "prenoms" || w == "first" })
	family := slices.IndexFunc(rest, func(w string) bool { return w == "nom" || w == "last" })
	return family >= 0 && family < given
}
