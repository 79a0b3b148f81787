package main

import (
	"strings"

	"github.com/opendetat/chatham/redact/text"
)

// A label is a word of the machine with its name in both languages.
type label struct {
	code string
	wording
}

// word returns the name of a code.
func (l language) word(terms []label, code string) string {
	for _, t := range terms {
		if t.code == code {
			if l == french {
				return t.fr
			}
			return t.en
		}
	}
	return code
}

// encodingNames says how a file was read, where that is more than a name.
var encodingNames = [...]label{
	{string(text.UTF8BOM), wording{"UTF-8, avec une marque d’ordre des octets", "UTF-8 with a byte order mark"}},
	{string(text.UTF8Twice), wording{"UTF-8, encodé deux fois", "UTF-8 encoded twice"}},
}

// fieldNames says what a column of a participant list holds.
var fieldNames = [...]label{
	{"name", wording{"nom complet", "whole name"}},
	{"given", wording{"prénom", "first name"}},
	{"family", wording{"nom", "surname"}},
	{"birth", wording{"nom de naissance", "birth name"}},
	{"title", wording{"civilité", "title"}},
	{"affiliation", wording{"structure", "organisation"}},
	{"role", wording{"fonction", "role"}},
	{"quality", wording{"qualité souhaitée", "quality asked for"}},
	{"email", wording{"adresse électronique", "e-mail"}},
	{"handle", wording{"pseudonyme ou compte", "handle"}},
	{"consent", wording{"accord de citation", "consent to be quoted"}},
}

// fieldCode returns the field that a person names: by its code, or by its name in
// either language, whatever its case and accents.
func fieldCode(name string) (code string, known bool) {
	name = text.FoldString(strings.TrimSpace(name))
	for _, f := range fieldNames {
		if name == f.code || name == text.FoldString(f.fr) || name == text.FoldString(f.en) {
			return f.code, true
		}
	}
	return "", false
}

// fieldList lists the fields by their codes, with the French words that stand for
// them as well.
func fieldList() string {
	var all []string
	for _, f := range fieldNames {
		all = append(all, f.code+" ("+f.fr+")")
	}
	return strings.Join(all, ", ")
}

// dropReasons says why a column of a participant list was dropped.
var dropReasons = [...]label{
	{"phone", wording{"téléphone : inutile ici, donc oublié", "telephone: of no use here, so forgotten"}},
	{"order", wording{"commande ou billet : inutile ici", "order or ticket: of no use here"}},
	{"payment", wording{"paiement : inutile ici", "payment: of no use here"}},
	{"amount", wording{"montant : inutile ici", "amount: of no use here"}},
	{"address", wording{"adresse postale : inutile ici", "postal address: of no use here"}},
	{"place", wording{"lieu : inutile ici", "place: of no use here"}},
	{"date", wording{"date ou heure : inutile ici", "date or time: of no use here"}},
	{"attendance", wording{"présence ou signature : inutile ici", "attendance or signature: of no use here"}},
	{"image", wording{"droit à l’image : n’est pas un accord de citation", "right to one’s image: no consent to be quoted"}},
	{"agreement", wording{"autre accord : n’est pas un accord de citation", "another agreement: no consent to be quoted"}},
	{"sensitive", wording{"donnée sensible : oubliée", "sensitive: forgotten"}},
	{"technical", wording{"identifiant technique : inutile ici", "technical identifier: of no use here"}},
	{"unused", wording{"comprise, mais une autre colonne sert", "understood, but another column serves"}},
	{"unknown", wording{"non reconnue", "not recognised"}},
}
