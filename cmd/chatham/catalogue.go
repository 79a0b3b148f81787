package main

// A message is something said to people.
type message int

// A wording is a message in the languages of the program. In French a no-break
// space (U+00A0) stands before : ; ? ! and inside « », the narrow one nowhere:
// consoles of Windows show it as a box.
type wording struct{ fr, en string }

// The messages.
const (
	// complaints
	msgComplaint message = iota
	msgFailure
	msgInterrupted
	msgCrash
	msgOutputLost
	msgNotWired
	msgNoCommand
	msgNoSubcommand
	msgUnknownCommand
	msgUnknownOption
	msgForeignOption
	msgForeignDash
	msgOptionTwice
	msgValueMissing
	msgValueEmpty
	msgValueUnknown
	msgNoValueWanted
	msgColumnsShape
	msgContradiction
	msgKeyMissing
	msgOperandMissing
	msgOperandTooMany
	msgNoFile
	msgNotReadable
	msgDirectory

	// what to do next
	msgDidYouMean
	msgSeeHelp
	msgTryDemo
	msgTryKey
	msgValueEmptyHint
	msgRepeatOption

	// help
	msgAppUsage
	msgHelpTitle
	msgHeadUsage
	msgHeadCommands
	msgHeadOptions
	msgHeadGlobal
	msgHeadExit
	msgUsageApp
	msgUsageCommand
	msgUsageOptions
	msgUsageDrop
	msgHelpFoot
	msgExitDone
	msgExitNo
	msgExitFailure
	msgExitUnsigned
	msgExitCannotTell
	msgExitInterrupted
	msgExitSeveral

	// what a command takes
	msgScanArgs
	msgNotesArgs
	msgProposalArgs
	msgRestitutionArgs
	msgRunArgs
	msgCheckArgs
	msgListArgs
	msgDirArgs
	msgHelpArgs

	// commands
	msgScanUsage
	msgScanAbout
	msgProposeUsage
	msgProposeAbout
	msgReviewUsage
	msgReviewAbout
	msgSignUsage
	msgSignAbout
	msgRenderUsage
	msgRenderAbout
	msgRunUsage
	msgRunAbout
	msgCheckUsage
	msgCheckAbout
	msgGuardUsage
	msgGuardAbout
	msgGuardInstallUsage
	msgGuardPreCommitUsage
	msgListUsage
	msgListShowUsage
	msgListShowAbout
	msgKeyUsage
	msgKeyAbout
	msgInitUsage
	msgDemoUsage
	msgGuideUsage
	msgVersionUsage
	msgHelpUsage

	// options; the word between backquotes stands for the value
	msgFlagLang
	msgFlagVerbose
	msgFlagHelp
	msgFlagVersion
	msgFlagList
	msgFlagColumns
	msgFlagScanFormat
	msgFlagAll
	msgFlagReveal
	msgFlagAuthor
	msgFlagDraft
	msgFlagReviewer
	msgFlagAnswers
	msgFlagKey
	msgFlagRunKey
	msgFlagAgent
	msgFlagSigners
	msgFlagAllowSelf
	msgFlagUnattended
	msgFlagRenderFormat
	msgFlagOutput
	msgFlagWithoutList
	msgFlagTrust
	msgFlagOut
	msgFlagPrincipal

	messages // how many
)

// catalogue holds every message. It is an array, not a map: nothing is built
// at start-up.
var catalogue = [messages]wording{
	// complaints
	msgComplaint: {
		"chatham : %s",
		"chatham: %s",
	},
	msgFailure: {
		"échec : %s",
		"failed: %s",
	},
	msgInterrupted: {
		"interrompu",
		"interrupted",
	},
	msgCrash: {
		"erreur interne ; relancez avec -v pour savoir où, et signalez-la sans joindre vos notes",
		"internal error; run again with -v to see where, and report it without your notes",
	},
	msgOutputLost: {
		"la sortie n’a pas pu être écrite en entier",
		"the output could not be written whole",
	},
	msgNotWired: {
		"%s : cette commande n’est pas encore branchée",
		"%s: this command is not wired yet",
	},
	msgNoCommand: {
		"il manque une commande ou un fichier",
		"a command or a file is missing",
	},
	msgNoSubcommand: {
		"%s : il manque la suite : %s",
		"%s needs one of: %s",
	},
	msgUnknownCommand: {
		"commande inconnue : %s",
		"unknown command: %s",
	},
	msgUnknownOption: {
		"option inconnue : %s",
		"unknown option: %s",
	},
	msgForeignOption: {
		"%s n’a pas d’option %s",
		"%s has no option %s",
	},
	msgForeignDash: {
		"ceci ressemble à une option, mais le tiret n’est pas celui du clavier : %s",
		"this looks like an option, but its dash is not the keyboard’s: %s",
	},
	msgOptionTwice: {
		"option donnée deux fois : %s",
		"option given twice: %s",
	},
	msgValueMissing: {
		"il manque la valeur de l’option %s",
		"the value of option %s is missing",
	},
	msgValueEmpty: {
		"la valeur de l’option %s est vide",
		"the value of option %s is empty",
	},
	msgValueUnknown: {
		"%s ne prend pas la valeur %s, mais : %s",
		"%s does not take the value %s, but: %s",
	},
	msgNoValueWanted: {
		"l’option %s ne prend pas de valeur",
		"option %s takes no value",
	},
	msgColumnsShape: {
		"%s attend CHAMP=EN-TÊTE, par exemple name=Participant, et non : %s",
		"%s takes FIELD=HEADER, such as name=Participant, and not: %s",
	},
	msgContradiction: {
		"%s et %s se contredisent",
		"%s and %s contradict each other",
	},
	msgKeyMissing: {
		"%s attend l’option %s ou %s",
		"%s needs option %s or %s",
	},
	msgOperandMissing: {
		"il manque un argument : %s %s",
		"an argument is missing: %s %s",
	},
	msgOperandTooMany: {
		"%s ne prend pas cet argument : %s",
		"%s does not take this argument: %s",
	},
	msgNoFile: {
		"ce fichier n’existe pas : %s",
		"no such file: %s",
	},
	msgNotReadable: {
		"ce fichier ne peut pas être ouvert : %s",
		"this file cannot be opened: %s",
	},
	msgDirectory: {
		"un fichier était attendu, ceci est un dossier : %s",
		"a file was expected, this is a directory: %s",
	},

	// what to do next
	msgDidYouMean: {
		"vouliez-vous dire %s ?",
		"did you mean %s?",
	},
	msgSeeHelp: {
		"voir : %s --help",
		"see: %s --help",
	},
	msgTryDemo: {
		"pour essayer : chatham demo",
		"to try it: chatham demo",
	},
	msgTryKey: {
		"pour créer une clé : chatham key",
		"to make a key: chatham key",
	},
	msgValueEmptyHint: {
		"une variable du shell est peut-être vide ; pour s’en passer, retirez l’option",
		"a shell variable may be empty; to do without, leave the option out",
	},
	msgRepeatOption: {
		"répétez l’option pour chaque valeur : %[1]s A %[1]s B",
		"repeat the option for each value: %[1]s A %[1]s B",
	},

	// help
	msgAppUsage: {
		"ce qui s’est dit, jamais qui l’a dit",
		"what was said, never who said it",
	},
	msgHelpTitle: {
		"%s : %s",
		"%s: %s",
	},
	msgHeadUsage: {
		"UTILISATION",
		"USAGE",
	},
	msgHeadCommands: {
		"COMMANDES",
		"COMMANDS",
	},
	msgHeadOptions: {
		"OPTIONS",
		"OPTIONS",
	},
	msgHeadGlobal: {
		"OPTIONS DE TOUTES LES COMMANDES",
		"OPTIONS OF EVERY COMMAND",
	},
	msgHeadExit: {
		"CODES DE SORTIE",
		"EXIT CODES",
	},
	msgUsageApp: {
		"COMMANDE [OPTIONS] [FICHIERS]",
		"COMMAND [OPTIONS] [FILES]",
	},
	msgUsageCommand: {
		"COMMANDE",
		"COMMAND",
	},
	msgUsageOptions: {
		"[OPTIONS]",
		"[OPTIONS]",
	},
	msgUsageDrop: {
		"comme chatham run",
		"same as chatham run",
	},
	msgHelpFoot: {
		"Les options se placent où l’on veut ; après -- tout est un nom de fichier.\nLa sortie standard est le résultat, la sortie d’erreur parle aux personnes.",
		"Options may stand anywhere; after -- everything is the name of a file.\nStandard output is the product, standard error is for people.",
	},
	msgExitDone: {
		"fait, et rien à signaler",
		"done and clean",
	},
	msgExitNo: {
		"la réponse est non : un nom reste, une décision manque, la personne qui signe a écrit les notes",
		"the answer is no: a name remains, a decision is open, the signer wrote the notes",
	},
	msgExitFailure: {
		"mauvais usage, fichier absent ou panne",
		"misuse, a file that is not there, or failure",
	},
	msgExitUnsigned: {
		"validation absente, périmée ou falsifiée",
		"sign-off missing, stale or forged",
	},
	msgExitCannotTell: {
		"la liste ou un texte ne se lit pas, ou rien n’a été lu : impossible de conclure",
		"the list or a text cannot be read, or nothing was: cannot tell",
	},
	msgExitInterrupted: {
		"interrompu",
		"interrupted",
	},
	msgExitSeveral: {
		"Plusieurs causes : 2 l’emporte, puis 4, puis 3, puis 1.",
		"Several causes: 2 wins, then 4, then 3, then 1.",
	},

	// what a command takes
	msgScanArgs: {
		"FICHIER…",
		"FILE…",
	},
	msgNotesArgs: {
		"NOTES",
		"NOTES",
	},
	msgProposalArgs: {
		"PROPOSITION",
		"PROPOSAL",
	},
	msgRestitutionArgs: {
		"RESTITUTION",
		"RESTITUTION",
	},
	msgRunArgs: {
		"NOTES [LISTE]",
		"NOTES [LIST]",
	},
	msgCheckArgs: {
		"CHEMIN…",
		"PATH…",
	},
	msgListArgs: {
		"LISTE",
		"LIST",
	},
	msgDirArgs: {
		"[DOSSIER]",
		"[DIRECTORY]",
	},
	msgHelpArgs: {
		"[COMMANDE]",
		"[COMMAND]",
	},

	// commands
	msgScanUsage: {
		"dire ce qui identifierait quelqu’un, où et pourquoi",
		"say what would identify someone, where and why",
	},
	msgScanAbout: {
		"Lit chaque fichier et n’écrit rien. - lit l’entrée standard. Sans la liste des participants, la recherche se fait à l’aveugle et le dit.",
		"Reads each file and writes nothing. - reads the standard input. Without the participant list it looks blindly, and says so.",
	},
	msgProposeUsage: {
		"proposer une réécriture, et la montrer",
		"propose a rewriting, and show it",
	},
	msgProposeAbout: {
		"Écrit NOTES.proposal, un fichier privé à remettre à la personne qui relit. Il contient des noms : ne le publiez pas, ne le versez pas dans un dépôt.",
		"Writes NOTES.proposal, a private file for the reviewer. It holds names: do not publish it, do not commit it.",
	},
	msgReviewUsage: {
		"relire la proposition et trancher chaque point",
		"read the proposal and decide each finding",
	},
	msgReviewAbout: {
		"Montre le texte entier, car un nom oublié se trouve entre deux points. S’interrompt et se reprend : les décisions restent dans la proposition.",
		"Shows the whole text, since a missed name stands between two findings. May be left and resumed: the decisions stay in the proposal.",
	},
	msgSignUsage: {
		"valider et signer le texte relu",
		"sign off the reviewed text",
	},
	msgSignAbout: {
		"Refuse tant qu’une décision manque, ou si la personne qui signe a écrit les notes. Montre tout le texte une dernière fois, puis écrit NOM.restitution.md, NOM.signoff.json et la signature.",
		"Refuses while a decision is open, or when the signer wrote the notes. Shows the whole text once more, then writes NAME.restitution.md, NAME.signoff.json and the signature.",
	},
	msgRenderUsage: {
		"mettre en page la restitution signée",
		"lay out the signed restitution",
	},
	msgRenderAbout: {
		"Vérifie la signature, puis écrit les formats demandés ; tous, si rien n’est demandé.",
		"Verifies the signature, then writes the formats asked for; all of them when none is.",
	},
	msgRunUsage: {
		"tout faire jusqu’à la signature",
		"do everything up to the signature",
	},
	msgRunAbout: {
		"Écrit un fichier à remettre à la personne qui relit. La signature suit dans la même séance si la clé n’est pas celle de qui a écrit les notes. Des fichiers donnés sans commande, ou déposés sur le programme, arrivent ici.",
		"Writes one file to hand to the reviewer. Signing follows in the same sitting if the key is not that of whoever wrote the notes. Files given without a command, or dropped on the program, come here.",
	},
	msgCheckUsage: {
		"contrôler avant de publier : signé, à jour, sans nom",
		"check before publication: signed, fresh, no names",
	},
	msgCheckAbout: {
		"Relit tout ce qui serait publié. Sans la liste, le code de sortie est 4, sauf avec --without-list ; le rapport dit alors ce qui n’a pas été couvert.",
		"Reads back all that would be published. Without the list the exit code is 4, unless --without-list is given; the report then says what was not covered.",
	},
	msgGuardUsage: {
		"garder le dépôt git : aucun texte brut n’y entre",
		"guard the git repository: no raw text enters it",
	},
	msgGuardAbout: {
		"Contrôle les fichiers, leurs chemins, les messages et les noms de branches.",
		"Looks at files, their paths, messages and branch names.",
	},
	msgGuardInstallUsage: {
		"poser les crochets dans ce dépôt",
		"set the hooks of this repository",
	},
	msgGuardPreCommitUsage: {
		"contrôler ce qui va être versé",
		"look at what is about to be committed",
	},
	msgListUsage: {
		"la liste des participants",
		"the participant list",
	},
	msgListShowUsage: {
		"dire comment la liste est comprise",
		"say how the list is understood",
	},
	msgListShowAbout: {
		"Montre les colonnes devinées, les ambiguïtés et les accords de citation.",
		"Shows the columns as guessed, the ambiguities and the consents.",
	},
	msgKeyUsage: {
		"créer une clé de signature",
		"make a signing key",
	},
	msgKeyAbout: {
		"Écrit une clé SSH et sa moitié publique, et montre la ligne à ajouter aux signataires admis. Le nom est celui d’un rôle, pas d’une personne.",
		"Writes an SSH key and its public half, and shows the line to add to the allowed signers. The principal is a role, not a person.",
	},
	msgInitUsage: {
		"préparer le dossier d’un forum",
		"prepare a forum’s folder",
	},
	msgDemoUsage: {
		"montrer une restitution de bout en bout, sur des notes inventées",
		"show a restitution from end to end, on made-up notes",
	},
	msgGuideUsage: {
		"lire le manuel",
		"read the manual",
	},
	msgVersionUsage: {
		"dire la version du programme",
		"say the program’s version",
	},
	msgHelpUsage: {
		"expliquer une commande",
		"explain a command",
	},

	// options; the word between backquotes stands for the value
	msgFlagLang: {
		"parler `LANGUE` : fr ou en ; sinon celle du système",
		"speak `LANGUAGE`: fr or en; else the system’s",
	},
	msgFlagVerbose: {
		"journaliser sur la sortie d’erreur",
		"log to the standard error",
	},
	msgFlagHelp: {
		"montrer cette aide, ou celle de la commande",
		"show this help, or the command’s",
	},
	msgFlagVersion: {
		"dire la version",
		"say the version",
	},
	msgFlagList: {
		"les participants sont dans `LISTE` : export d’inscription ou tableur",
		"the participants are in `LIST`: a registration export or a spreadsheet",
	},
	msgFlagColumns: {
		"une colonne de la liste, `CHAMP=EN-TÊTE`, si elle est mal devinée ; se répète",
		"a column of the list, `FIELD=HEADER`, where the guess is wrong; may be repeated",
	},
	msgFlagScanFormat: {
		"écrire en `FORMAT` : text (par défaut) ou jsonl, pour les machines",
		"write `FORMAT`: text (the default) or jsonl, for machines",
	},
	msgFlagAll: {
		"montrer aussi ce que la politique permet",
		"show what the policy allows as well",
	},
	msgFlagReveal: {
		"montrer les mots trouvés : pour votre seul écran",
		"show the words found: for your own screen only",
	},
	msgFlagAuthor: {
		"`QUI` a écrit les notes ; sans auteur connu, la signature est refusée",
		"`WHO` wrote the notes; without a known author, signing is refused",
	},
	msgFlagDraft: {
		"écrire plutôt le brouillon expurgé, à ne pas publier",
		"write the redacted draft instead, not for publication",
	},
	msgFlagReviewer: {
		"`QUI` relit et décide",
		"`WHO` reviews and decides",
	},
	msgFlagAnswers: {
		"prendre les décisions dans `FICHIER` ; elles sont notées comme telles",
		"take the decisions from `FILE`; they are recorded as such",
	},
	msgFlagKey: {
		"signer avec la clé privée SSH de `FICHIER`",
		"sign with the private SSH key in `FILE`",
	},
	msgFlagRunKey: {
		"signer aussi, avec la clé privée SSH de `FICHIER`",
		"sign as well, with the private SSH key in `FILE`",
	},
	msgFlagAgent: {
		"signer avec une clé de l’agent SSH",
		"sign with a key of the SSH agent",
	},
	msgFlagSigners: {
		"les signataires admis sont dans `FICHIER`, au format de ssh-keygen",
		"the allowed signers are in `FILE`, as ssh-keygen writes it",
	},
	msgFlagAllowSelf: {
		"laisser signer qui a écrit les notes ; c’est noté dans la validation",
		"let the notes’ author sign; the sign-off records it",
	},
	msgFlagUnattended: {
		"signer sans montrer le texte ; c’est noté dans la validation",
		"sign without showing the text; the sign-off records it",
	},
	msgFlagRenderFormat: {
		"écrire en `FORMAT` : html, pdf ou discourse ; se répète",
		"write `FORMAT`: html, pdf or discourse; may be repeated",
	},
	msgFlagOutput: {
		"écrire dans `DOSSIER`",
		"write to `DIRECTORY`",
	},
	msgFlagWithoutList: {
		"contrôler sans la liste, en le disant",
		"check without the list, and say so",
	},
	msgFlagTrust: {
		"prendre signataires et politique dans la révision git `REF`",
		"take signers and policy from the git revision `REF`",
	},
	msgFlagOut: {
		"écrire la clé dans `FICHIER`",
		"write the key to `FILE`",
	},
	msgFlagPrincipal: {
		"le nom du signataire est `RÔLE`, tel que relecture-1@forum.example",
		"the signer’s name is `ROLE`, such as relecture-1@forum.example",
	},
}
