package sheet

import "testing"

func TestClassify(t *testing.T) {
	tests := []struct {
		header string
		field  Field
		reason Reason
		whom   string
		why    string
	}{
		{"Nom", FieldName, "", "", "a surname or a whole name: settled later"},
		{"NOM DE FAMILLE", FieldFamily, "", "", "case and articles do not count"},
		{"Nom d’usage", FieldFamily, "", "", "a curly apostrophe"},
		{"Nom de naissance", FieldBirth, "", "", "the other surname"},
		{"Last Name", FieldFamily, "", "", "English"},
		{"Prénom(s)", FieldGiven, "", "", "an optional plural"},
		{"prenom", FieldGiven, "", "", "without accents"},
		{"First Name", FieldGiven, "", "", "English"},
		{"Nom et prénom", FieldName, "", "", "both"},
		{"NOM Prénom", FieldName, "", "", "both, typed up"},
		{"Nom complet", FieldName, "", "", "in full"},
		{"Participant·e", FieldName, "", "", "an inclusive ending"},
		{"Quel est votre nom ?", FieldName, "", "", "a question"},
		{"1. Quels sont vos nom et prénom ? *", FieldName, "", "", "a numbered question"},
		{"NOM Prénom – Structure – Signature", FieldName, "", "", "a sign-in sheet in one column"},
		{"Comment vous appelez-vous ?", FieldName, "", "", "a question without the word"},
		{"Civilité", FieldTitle, "", "", "a title"},
		{"M./Mme", FieldTitle, "", "", "a title by its values"},
		{"Structure", FieldAffiliation, "", "", "an organisation"},
		{"Nom de votre organisme", FieldAffiliation, "", "", "« nom » of something else"},
		{"Pour quelle structure travaillez-vous ?", FieldAffiliation, "", "", "a question"},
		{"Organisation / Service", FieldAffiliation, "", "", "two words for it"},
		{"Company", FieldAffiliation, "", "", "English"},
		{"Fonction", FieldRole, "", "", "a role"},
		{"Intitulé du poste", FieldRole, "", "", "with what does not count"},
		{"Rôle dans l’association", FieldRole, "", "", "what someone is, and where"},
		{"Poste au sein de votre structure", FieldRole, "", "", "the same in more words"},
		{"Position in the company", FieldRole, "", "", "the same in English"},
		{"Statut dans l'organisme", FieldQuality, "", "", "what stands before « dans » says what it is"},
		{"Association dans laquelle vous êtes bénévole", "", ReasonUnknown, "", "« dans » and no place after it"},
		{"Job Title", FieldRole, "", "", "English; no title of address"},
		{"Qualité souhaitée", FieldQuality, "", "", "how to be described"},
		{"Adresse e-mail", FieldEmail, "", "", "no postal address"},
		{"Mél", FieldEmail, "", "", "the official word"},
		{"Adresse électronique professionnelle", FieldEmail, "", "", "in full"},
		{"Pseudo", FieldHandle, "", "", "a pseudonym"},
		{"Votre compte Mastodon", FieldHandle, "", "", "an account"},
		{"Consentement citation", FieldConsent, "", "", "to be quoted"},
		{"Souhaitez-vous être cité·e nommément ?", FieldConsent, "", "", "a question"},
		{"Comment souhaitez-vous être cité·e ?", FieldQuality, "", "", "not whether, but how"},
		{"Nom payeur", FieldName, "", "payer", "someone else"},
		{"Email payeur", FieldEmail, "", "payer", "someone else's address"},
		{"Buyer First Name", FieldGiven, "", "payer", "English"},
		{"Nom de l'accompagnant", FieldName, "", "accompagnant", "a third one"},
		{"E-mail de contact", FieldEmail, "", "", "the participant's own"},

		{"Téléphone portable", "", ReasonPhone, "", "minimised"},
		{"Adresse postale", "", ReasonAddress, "", "minimised"},
		{"Code postal", "", ReasonAddress, "", "minimised"},
		{"Commune de résidence", "", ReasonPlace, "", "minimised"},
		{"Date de naissance", "", ReasonDate, "", "no birth name"},
		{"Numéro de billet", "", ReasonOrder, "", "of the ticket office"},
		{"Montant tarif", "", ReasonAmount, "", "of the ticket office"},
		{"Moyen de paiement", "", ReasonPayment, "", "of the ticket office"},
		{"Émargement", "", ReasonAttendance, "", "of the door"},
		{"Droit à l'image", "", ReasonImage, "", "no consent to be quoted"},
		{"Consentement RGPD", "", ReasonAgreement, "", "no consent to be quoted"},
		{"J'accepte de recevoir la lettre par e-mail", "", ReasonAgreement, "", "no address"},
		{"Régime alimentaire", "", ReasonSensitive, "", "health"},
		{"Adresse IP", "", ReasonAddress, "", "dropped under whichever reason comes first"},
		{"Qu'attendez-vous de l'atelier ?", "", ReasonUnknown, "", "a free question"},
		{"", "", ReasonUnknown, "", "nothing"},
	}
	for _, tt := range tests {
		m := classify(tt.header)
		if m.field != tt.field || m.reason != tt.reason || m.group != tt.whom {
			t.Errorf("%s: %q is %q, %q, of %q; want %q, %q, of %q", tt.why, tt.header, m.field, m.reason, m.group, tt.field, tt.reason, tt.whom)
		}
	}
}

func TestFamilyFirst(t *testing.T) {
	for header, want := range map[string]bool{
		"Nom et prénom": true, "Prénom et nom": false, "Nom complet": false,
		"Last name, first name": true, "Nom": false,
	} {
		if got := classify(header).familyFirst; got != want {
			t.Errorf("%q puts the surname first: %v, want %v", header, got, want)
		}
	}
}
