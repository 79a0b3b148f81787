package main

import "github.com/opendetat/chatham/redact"

// reasons says in a sentence why something was found. A test holds it against
// the recognisers: each of their codes is here.
var reasons = [...]struct {
	why redact.Why
	wording
}{
	{"review.added", wording{
		"ajouté par la personne qui relit",
		"added by the reviewer",
	}},
	{"review.added-part", wording{
		"un mot d’un nom ajouté par la personne qui relit",
		"a word of a name that the reviewer added",
	}},
	{"roster.name", wording{
		"une personne de la liste, nom et prénom",
		"someone on the list, first name and surname",
	}},
	{"roster.first-name", wording{
		"le prénom d’une personne de la liste",
		"the first name of someone on the list",
	}},
	{"roster.surname", wording{
		"le nom d’une personne de la liste",
		"the surname of someone on the list",
	}},
	{"roster.title", wording{
		"un titre, puis le nom d’une personne de la liste",
		"a title, then the surname of someone on the list",
	}},
	{"roster.initial", wording{
		"le prénom ou le nom d’une personne de la liste, avec une initiale",
		"the name of someone on the list, with an initial",
	}},
	{"roster.initials", wording{
		"les initiales d’une personne de la liste",
		"the initials of someone on the list",
	}},
	{redact.Acronym, wording{
		"les initiales d’une personne de la liste, ou un sigle",
		"the initials of someone on the list, or an acronym",
	}},
	{"roster.account", wording{
		"le compte ou l’adresse d’une personne de la liste, ou son nom écrit d’un bloc",
		"the account or address of someone on the list, or the name in one piece",
	}},
	{"roster.common-word", wording{
		"le nom d’une personne de la liste, ou un mot courant",
		"the name of someone on the list, or a common word",
	}},
	{"roster.lower-case-word", wording{
		"un mot courant, mais ces notes écrivent aussi les noms sans majuscule",
		"a common word, but these notes write names in lower case too",
	}},
	{"roster.near", wording{
		"presque le nom d’une personne de la liste, écrit autrement",
		"almost the name of someone on the list, in another spelling",
	}},
	{"roster.inflected", wording{
		"un nom au pluriel ou au féminin, ou celui de quelqu’un d’autre",
		"a name in the plural or in the feminine, or someone else’s",
	}},
	{"roster.other-surname", wording{
		"un prénom de la liste devant un autre nom : quelqu’un d’autre, peut-être",
		"a first name on the list before another surname: someone else, perhaps",
	}},
	{"roster.place", wording{
		"un nom de la liste dans ce qui semble un lieu, une loi ou une œuvre",
		"a name on the list in what seems a place, a law or a work",
	}},
	{"roster.affiliation", wording{
		"une structure de la liste : sujet du propos, ou employeur de qui parle ?",
		"an organisation on the list: subject matter, or the speaker’s employer?",
	}},
	{"roster.affiliation-near", wording{
		"une structure de la liste, à côté d’une personne",
		"an organisation on the list, beside a person",
	}},
	{"spelled.letters", wording{
		"le nom d’une personne de la liste, les lettres écartées",
		"the name of someone on the list, its letters set apart",
	}},
	{"spelled.line", wording{
		"le nom d’une personne de la liste, coupé en fin de ligne",
		"the name of someone on the list, cut at the end of a line",
	}},
	{"spelled.parts", wording{
		"le nom d’une personne de la liste, peut-être, coupé par des signes",
		"the name of someone on the list, perhaps, parted by signs",
	}},
	{"echo", wording{
		"le nom d’une personne que ces notes nomment ailleurs",
		"the name of someone whom these notes name elsewhere",
	}},
	{"learnt.legend", wording{
		"une forme que ces notes expliquent ici : elles disent de qui c’est le nom",
		"a form that these notes explain here: they say whose name it is",
	}},
	{"learnt.form", wording{
		"une forme que ces notes expliquent ailleurs",
		"a form that these notes explain elsewhere",
	}},
	{"learnt.name", wording{
		"le nom d’une personne dont ces notes expliquent une autre forme",
		"the name of someone of whom these notes explain another form",
	}},
	{"learnt.label", wording{
		"des initiales de la liste, ou un sigle ; ailleurs dans ces notes elles prennent la parole",
		"initials of someone on the list, or an acronym; elsewhere in these notes they speak",
	}},
	{"learnt.speaker", wording{
		"des lettres qui, dans ces notes, prennent souvent la parole : les initiales de quelqu’un, peut-être",
		"letters that speak again and again in these notes: someone’s initials, perhaps",
	}},
	{"email.address", wording{
		"une adresse électronique",
		"an e-mail address",
	}},
	{"email.disguised", wording{
		"une adresse électronique déguisée",
		"an e-mail address in disguise",
	}},
	{"email.functional", wording{
		"l’adresse d’un service, pas d’une personne",
		"a service’s address, not a person’s",
	}},
	{"email.host", wording{
		"un compte sur une machine",
		"an account on a machine",
	}},
	{"handle.account", wording{
		"un compte sur un réseau",
		"an account on a network",
	}},
	{"handle.code", wording{
		"un compte, ou du code",
		"an account, or code",
	}},
	{"handle.network", wording{
		"un compte, après le nom d’un réseau",
		"an account, after a network’s name",
	}},
	{"phone.number", wording{
		"un numéro de téléphone",
		"a telephone number",
	}},
	{"phone.service", wording{
		"un numéro de service, pas d’une personne",
		"a service’s number, not a person’s",
	}},
	{"url.pad", wording{
		"un bloc-notes partagé : son historique nomme ses auteurs",
		"a shared notebook: its history names its authors",
	}},
	{"url.share", wording{
		"un fichier partagé, ou un lien qui en est la clé",
		"a shared file, or a link that is its own key",
	}},
	{"url.profile", wording{
		"la page d’une personne",
		"someone’s page",
	}},
	{"url.poll", wording{
		"un sondage : il contient les noms de qui a répondu",
		"a poll: it holds the names of those who answered",
	}},
	{"url.account", wording{
		"une page qui peut être celle d’une personne",
		"a page that may be someone’s",
	}},
	{"embedded.file", wording{
		"un fichier incorporé, que rien ne lit",
		"an embedded file, which nothing reads",
	}},
	{"nir.number", wording{
		"un numéro de sécurité sociale",
		"a French social security number",
	}},
	{"nir.unkeyed", wording{
		"ce qui semble un numéro de sécurité sociale, sans sa clé ou avec une faute",
		"what seems a French social security number, without its key or with a slip",
	}},
	{"iban.account", wording{
		"un numéro de compte en banque",
		"a bank account number",
	}},
	{"iban.unproved", wording{
		"ce qui semble un numéro de compte en banque, avec une faute",
		"what seems a bank account number, with a slip",
	}},
	{"siren.enterprise", wording{
		"le numéro SIREN d’une structure : il mène à son nom",
		"an organisation’s SIREN number: it leads to its name",
	}},
	{"siren.establishment", wording{
		"le numéro SIRET d’une structure : il mène à son nom et à son adresse",
		"an organisation’s SIRET number: it leads to its name and address",
	}},
	{"postal.address", wording{
		"une adresse postale",
		"a postal address",
	}},
	{"postal.house", wording{
		"un numéro dans une rue : l’adresse de quelqu’un, ou un lieu dont on parle",
		"a number in a street: someone’s address, or a place that is talked about",
	}},
	{"postal.office", wording{
		"une adresse postale, celle d’une structure ou de quelqu’un",
		"a postal address, an organisation’s or someone’s",
	}},
	{"postal.venue", wording{
		"l’adresse d’un lieu ouvert à tout le monde",
		"the address of a place that is open to all",
	}},
	{"postal.date", wording{
		"un numéro dans une rue, ou le jour d’une date",
		"a number in a street, or the day of a date",
	}},
	{"postal.box", wording{
		"une boîte postale",
		"a post-office box",
	}},
	{"plate.vehicle", wording{
		"la plaque d’un véhicule",
		"a vehicle’s registration plate",
	}},
	{"birth.date", wording{
		"une date de naissance",
		"a date of birth",
	}},
	{"birth.year", wording{
		"l’année ou le mois de naissance d’une personne",
		"the year or month of someone’s birth",
	}},
	{"birth.beside", wording{
		"une date ancienne derrière un nom : celle d’une naissance, peut-être",
		"a date of long ago behind a name: one of birth, perhaps",
	}},
	{"titled.civility", wording{
		"un titre, puis un nom",
		"a title, then a name",
	}},
	{"titled.function", wording{
		"une fonction, puis un nom",
		"a function, then a name",
	}},
	{"titled.apposition", wording{
		"un nom, puis une fonction",
		"a name, then a function",
	}},
	{"titled.kin", wording{
		"une personne présentée par une autre",
		"someone presented by another",
	}},
	{"attendance.name", wording{
		"une entrée de la liste des présents",
		"an entry of the attendance list",
	}},
	{"attendance.role", wording{
		"qui a tenu un rôle dans la séance",
		"who held a role in the meeting",
	}},
	{"attendance.short", wording{
		"une entrée en capitales : des initiales, ou une organisation",
		"an entry in capitals: initials, or an organisation",
	}},
	{"said.source", wording{
		"la personne à qui un propos est attribué",
		"the person a remark is attributed to",
	}},
	{"said.speaker", wording{
		"l’étiquette de qui prend la parole",
		"the label of whoever speaks",
	}},
	{"said.verb", wording{
		"un nom à côté d’un verbe de parole",
		"a name beside a verb of speech",
	}},
	{"fullname.alone", wording{
		"ce qui semble un nom complet, seul à sa place",
		"what seems a full name, alone in its place",
	}},
	{"fullname.initial", wording{
		"une initiale, puis ce qui semble un nom",
		"an initial, then what seems a surname",
	}},
	{"offrecord.marker", wording{
		"une marque de ce qui ne doit pas sortir",
		"a mark of what is off the record",
	}},
	{"prose.person", wording{
		"ce qui semble un nom, en anglais",
		"what seems a name, in English",
	}},
	{"prose.rest", wording{
		"un texte anglais trop long pour le modèle : à partir d’ici, seules les règles y ont cherché des noms",
		"too much English for the model: from here on, rules alone looked for names in it",
	}},
	{"prose.unread", wording{
		"une phrase que le lecteur d’anglais n’a pu lire : à relire",
		"a sentence that the English reader could not read: read it",
	}},
}

// why returns the sentence for a reason.
func (a *app) why(w redact.Why) string { return a.lang.why(w) }

func (l language) why(w redact.Why) string {
	for _, r := range reasons {
		if r.why == w {
			if l == french {
				return r.fr
			}
			return r.en
		}
	}
	return string(w)
}
