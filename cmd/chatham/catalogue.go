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
	msgColumnsField
	msgColumnsFields
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
	msgHeadName
	msgHeadFiles
	msgHeadSee
	msgUsageApp
	msgUsageCommand
	msgUsageOptions
	msgUsageDrop
	msgHelpFoot
	msgManRule
	msgManFileConfig
	msgManFileSigners
	msgManFileProposal
	msgManFileSignoff
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
	msgWordsArgs

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
	msgDoctorUsage
	msgDoctorAbout
	msgCompletionUsage
	msgCompletionAbout
	msgCompletionShell
	msgCompletionSetup
	msgCompletionWords
	msgManUsage
	msgManAbout
	msgVersionUsage
	msgHelpUsage

	// options; the word between backquotes stands for the value
	msgFlagLang
	msgFlagColour
	msgFlagVerbose
	msgFlagHelp
	msgFlagVersion
	msgFlagList
	msgFlagColumns
	msgFlagScanFormat
	msgFlagAll
	msgFlagReveal
	msgFlagNotesLang
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

	// terminal
	msgNoTerminal
	msgMore
	msgDiffEnd
	msgSignAsk
	msgSignWord
	msgSignNot
	msgSignNotShown
	msgPassphrase
	msgPassphraseAgain
	msgTouch

	// review
	msgTryAnswers
	msgReviewWelcome
	msgReviewAsk
	msgReviewIdle
	msgReviewDone
	msgReviewUnknown
	msgReviewOpen
	msgReviewResume
	msgReviewComplete
	msgReviewSign
	msgKeyAccept
	msgKeyKeep
	msgKeyRefuse
	msgKeyAmend
	msgKeyEach
	msgKeySkip
	msgKeyAdd
	msgKeyUndo
	msgKeyLater
	msgKeyDiff
	msgKeyHelp
	msgKeyQuit
	msgYes
	msgQuestion
	msgPlace
	msgBefore
	msgAfter
	msgAfterNothing
	msgReasonAsk
	msgAmendMany
	msgAmendAsk
	msgAmendRefused
	msgAmendSure
	msgEachSingle
	msgAddAsk
	msgAddKind
	msgAddNowhere
	msgAddHeld
	msgAdded
	msgUndoNothing
	msgUndone
	msgDiffStuck
	msgUnchanged
	msgAnswerRefused
	msgAnswerEncoding
	msgAnswerVerb
	msgAnswerTarget
	msgAnswerReason
	msgAnswerKind
	msgAnswerWords
	msgAnswerRest
	msgAnswerLearnt
	msgAnswerNoEdit
	msgAnswerElse

	// the domain's words
	msgSeverityBlock
	msgSeverityGeneralise
	msgSeverityAsk
	msgSeverityKeep
	msgKindPerson
	msgKindAffiliation
	msgKindOrganisation
	msgKindRole
	msgKindContact
	msgKindQuasi
	msgKindSensitive
	msgKindOffRecord
	msgKindHidden
	msgReasonConsent
	msgReasonPublic
	msgReasonNotAName
	msgReasonEponym
	msgReasonContent
	msgReasonHost
	msgVerdictAccept
	msgVerdictKeep
	msgVerdictAmend
	msgVerdictAdd
	msgZoneVisible
	msgZoneCode
	msgZoneAlt
	msgZoneLink
	msgZoneImage
	msgZoneTitle
	msgZoneComment
	msgZoneMarkup
	msgZoneFrontMatter
	msgZoneDefinition
	msgZoneFileName

	// what commands say
	msgSectionBlock
	msgSectionAsk
	msgSectionGeneralise
	msgSectionKeep
	msgSubject
	msgSubjectListed
	msgSubjectPlaces
	msgLearntTitle
	msgLearntAs
	msgLearntAlone
	msgLearntPlace
	msgLearntWords
	msgLearntWordsAs
	msgPlaceWhy
	msgMorePlaces
	msgAlso
	msgFindingProposal
	msgFindingRemoved
	msgInName
	msgDecoded
	msgNotesLanguage
	msgNotesMixed
	msgNotesAssumed
	msgOfFile
	msgFrench
	msgEnglish
	msgAsMarkdown
	msgProgress
	msgScanCount
	msgScanClean
	msgNextPropose
	msgNoList
	msgWroteProposal
	msgNextReview
	msgWatermark
	msgAuthorUnknown
	msgNameReplaced
	msgSigned
	msgNextRender
	msgSignedUnattended
	msgTryUnattended
	msgWrote
	msgCheckPass
	msgCheckSigner
	msgCheckSum
	msgCheckBlind
	msgCheckBytes
	msgPolicyChanged
	msgRoleRestitution
	msgRoleRecord
	msgRoleOutput
	msgRolePolicy
	msgRoleFile
	msgGuardSum
	msgGuardNothing
	msgGuardWay
	msgGuardInstalled
	msgGuardListHow
	msgGuardPaths
	msgListPeople
	msgListNobody
	msgListUsed
	msgListDropped
	msgListFix
	msgFlagForms
	msgFormsTerminal
	msgFormsTerminalHint
	msgFormsRow
	msgFormsWeak
	msgFormsBeside
	msgListNoName
	msgListNoColumn
	msgListHeaders
	msgListRow
	msgListNoHeader
	msgListNoPeople
	msgListError
	msgNeedsList
	msgTryWithoutList
	msgKeyWritten
	msgKeyCompleted
	msgKeyAddLine
	msgKeyExists
	msgInitDone
	msgInitExists
	msgDemoDone
	msgDemoForeign
	msgHandOff
	msgDoctorMachine
	msgDoctorFolder
	msgDoctorRepository
	msgDoctorKeys
	msgDoctorSum
	msgDoctorSound
	msgDoctorNoted
	msgDoctorWrong
	msgDoctorError
	msgDoctorProgram
	msgDoctorNoPath
	msgDoctorOtherPath
	msgDoctorCharset
	msgDoctorNoCharset
	msgDoctorNoScreen
	msgDoctorSmallScreen
	msgDoctorScreen
	msgDoctorSample
	msgDoctorGit
	msgDoctorNoGit
	msgDoctorUnseenRepo
	msgDoctorBrokenRepo
	msgDoctorFonts
	msgDoctorWrite
	msgDoctorNoWrite
	msgDoctorNoConfig
	msgDoctorConfig
	msgDoctorBadConfig
	msgDoctorNoSigners
	msgDoctorNobodySigns
	msgDoctorSigners
	msgDoctorBadSigners
	msgDoctorNoList
	msgDoctorList
	msgDoctorListInGit
	msgKeyRead
	msgDoctorOthersRead
	msgDoctorLeftover
	msgDoctorNoLeftover
	msgDoctorProposals
	msgDoctorProposalInGit
	msgDoctorNoRepo
	msgDoctorHooksPath
	msgDoctorHook
	msgDoctorHookCalls
	msgDoctorHookOther
	msgDoctorHookIdle
	msgDoctorHookForeign
	msgDoctorNoHook
	msgDoctorHookNoList
	msgDoctorNobodyCommits
	msgDoctorNoAuthor
	msgDoctorAuthorSigns
	msgDoctorAuthor
	msgDoctorSignerWrites
	msgDoctorSigner
	msgDoctorNeither
	msgDoctorCommitter
	msgDoctorNoKey
	msgDoctorKey
	msgDoctorKeyInGit
	msgDoctorUnknownKey
	msgDoctorExpires
	msgDoctorAdmitted
	msgDoctorNoAgent
	msgDoctorAgent
	msgErrNotClean
	msgPlaceKind
	msgErrOpen
	msgErrOpenWay
	msgErrSelf
	msgErrSelfWay
	msgErrAuthor
	msgErrAuthorWay
	msgErrUnsigned
	msgErrForged
	msgErrStale
	msgErrSignature
	msgErrSigner
	msgErrNamespace
	msgErrExpired
	msgErrNoSigners
	msgErrNoSignersWay
	msgErrUncovered
	msgErrUnfaithful
	msgErrUnattended
	msgErrSelfSigned
	msgErrFuture
	msgCheckSelf
	msgCheckExpired
	msgErrPrivate
	msgErrPrivateKey
	msgErrOpenList
	msgErrFindings
	msgInDecoded
	msgErrNoRev
	msgErrConfig
	msgErrSyntax
	msgErrSyntaxWay
	msgErrOption
	msgErrAuthority
	msgErrPrincipal
	msgErrNoGit
	msgErrMissing
	msgErrOutside
	msgErrListTracked
	msgErrNotText
	msgErrEncoding
	msgErrReordered
	msgErrFormat
	msgErrNotMarkdown
	msgErrNotMarkdownWay
	msgErrRecording
	msgErrEmpty
	msgErrChanging
	msgErrTangled
	msgErrTooMany
	msgErrTooManyWay
	msgErrTangledWay
	msgErrTooLarge
	msgErrNotRegular
	msgErrNothing
	msgErrProposal
	msgErrEdited
	msgErrEditedWay
	msgDecidedBy
	msgDecidedAway
	msgDecidedNobody
	msgKeptWords
	msgKeptAway
	msgErrExists
	msgErrApply
	msgErrFront
	msgErrFrontWay
	msgErrHook
	msgErrHookWay
	msgErrSharedHooks
	msgErrSharedHooksWay
	msgGuardMessageUsage
	msgGuardMessageArgs
	msgGuardMessageWay
	msgFlagForce
	msgErrNoRepo
	msgErrPassphrase
	msgErrPassphraseWay
	msgErrWrongPassphrase
	msgErrToken
	msgErrTokenWay
	msgErrKey
	msgErrNotInAgent
	msgErrNotInAgentWay
	msgErrAgentEmpty
	msgErrAgentEmptyWay
	msgErrAgentRefused
	msgErrAgentRefusedWay
	msgErrAgentSilent
	msgErrBadSigner
	msgErrNoAgent
	msgErrNoAgentWay
	msgInZone
	msgErrOtherNotes
	msgErrOtherList
	msgErrOtherListWay
	msgErrOtherResult
	msgErrOtherResultWay
	msgErrNotNotes
	msgErrNotNotesWay
	msgFlagReplace
	msgNoLocks
	msgErrInUse
	msgErrInUseWay
	msgErrFull
	msgErrForbidden
	msgErrNoFolder
	msgErrNotFile
	msgErrBusy
	msgErrTwin
	msgErrReserved
	msgErrLongName
	msgErrChanged
	msgErrChangedWay
	msgErrLineEnds
	msgErrLineEndsWay
	msgErrLeftover
	msgErrLeftoverWay
	msgRenderNote
	msgNoteImage
	msgNoteHTML
	msgNoteLink
	msgNoteFootnote
	msgNoteGlyph
	msgNoteDirection
	msgNoteRune
	msgAbout
	msgErrPointer
	msgErrOwner
	msgErrUnmerged
	msgListWorkbook
	msgSignNotClean
	msgUnwritten

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
		"%s: this command does nothing yet",
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
	msgColumnsField: {
		"%s : aucun champ ne s’appelle « %s »",
		"%s: no field is called “%s”",
	},
	msgColumnsFields: {
		"les champs : %s",
		"the fields: %s",
	},
	msgContradiction: {
		"%s et %s se contredisent",
		"%s and %s contradict each other",
	},
	msgKeyMissing: {
		"%[1]s attend l’option %[2]s CLÉ, ou %[2]s CLÉ.pub pour l’agent",
		"%[1]s needs option %[2]s KEY, or %[2]s KEY.pub for the agent",
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
	msgHeadName: {
		"NOM",
		"NAME",
	},
	msgHeadFiles: {
		"FICHIERS",
		"FILES",
	},
	msgHeadSee: {
		"VOIR AUSSI",
		"SEE ALSO",
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
	msgManRule: {
		"Ce qui se dit dans un atelier peut être repris ; qui l’a dit ne doit pas l’être. chatham trouve dans des notes ce qui ferait reconnaître quelqu’un, propose d’autres mots, fait décider et signer une seconde personne, et ne laisse rien passer qui ne soit signé. Il n’envoie rien sur le réseau. Les options se mettent où l’on veut sur la ligne.",
		"What is said in a workshop may be repeated; who said it may not. chatham finds in notes what would identify someone, proposes other words, has a second person decide and sign, and lets nothing unsigned through. It sends nothing over the network. Options may stand anywhere on the line.",
	},
	msgManFileConfig: {
		"comment un dossier est tenu : qui écrit les notes, qui peut signer, quelle est la liste",
		"how a folder is kept: who writes the notes, who may sign, which list is read",
	},
	msgManFileSigners: {
		"les clés qui peuvent signer, au format de ssh-keygen(1)",
		"the keys that may sign, in the format of ssh-keygen(1)",
	},
	msgManFileProposal: {
		"des notes et ce qu’on propose d’en faire, avec des noms : à ne remettre qu’à qui relit",
		"notes and what is proposed for them, with names: for the reviewer alone",
	},
	msgManFileSignoff: {
		"la fiche de validation d’une restitution, et sa signature",
		"the sign-off of a restitution, and its signature",
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
	msgWordsArgs: {
		"-- [MOT…] :DÉBUT",
		"-- [WORD…] :BEGUN",
	},

	// commands
	msgScanUsage: {
		"dire ce qui identifierait quelqu’un, où et pourquoi",
		"say what would identify someone, where and why",
	},
	msgScanAbout: {
		"Lit chaque fichier et n’écrit rien. - lit l’entrée standard. Sans la liste des participants, la recherche se fait à l’aveugle et le dit. Les lignes des notes ne sont montrées que sur un terminal, ce qui a été trouvé étant masqué, ou avec --reveal : un journal n’en garde rien.",
		"Reads each file and writes nothing. - reads the standard input. Without the participant list it goes by rules alone, and says so. Lines of the notes are shown on a terminal only, with what was found masked, or with --reveal: a log keeps none of them.",
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
		"Contrôle ce que le prochain commit ajouterait : les fichiers et leurs chemins, tels que l’index les tient, et son message.",
		"Looks at what the next commit would add: files and their paths, as the index holds them, and its message.",
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
		"Montre les colonnes devinées et celles qui sont laissées, sans aucun nom. Avec --forms, montre à l’écran ce qui sera cherché de chaque personne.",
		"Shows the columns as guessed and those left out, without a name. With --forms, shows on the screen what will be looked for of each person.",
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
	msgDoctorUsage: {
		"dire ce qui ne va pas sur cette machine, et comment le réparer",
		"say what is wrong with this machine, and how to mend it",
	},
	msgDoctorAbout: {
		"Regarde le terminal, git, le dossier, la liste et les clés. Une ligne par point regardé ; sous ce qui ne va pas, la commande qui le répare. Ne change rien et ne montre aucun nom. 0 : rien à réparer ; 1 : quelque chose.",
		"Looks at the terminal, git, the folder, the list and the keys. A line for each point; under what is wrong, the command that mends it. Changes nothing and shows no name. 0: nothing to mend; 1: something.",
	},
	msgCompletionUsage: {
		"compléter les commandes dans votre terminal",
		"complete command lines in your terminal",
	},
	msgCompletionAbout: {
		"Écrit un script pour le terminal : avec lui, la touche Tab complète commandes, options, valeurs et fichiers.",
		"Writes a script for the shell: with it, the Tab key completes commands, options, values and files.",
	},
	msgCompletionShell: {
		"le script de %s",
		"the script of %s",
	},
	msgCompletionSetup: {
		"Dans le fichier de démarrage du terminal : %s",
		"In the shell’s start-up file: %s",
	},
	msgCompletionWords: {
		"ce qui peut suivre, pour les scripts",
		"what may follow, for the scripts",
	},
	msgManUsage: {
		"la page de manuel, pour man",
		"the manual page, for man",
	},
	msgManAbout: {
		"Écrit la page au format roff. Pour la lire : chatham man | man -l -",
		"Writes the page in roff. To read it: chatham man | man -l -",
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
	msgFlagColour: {
		"couleurs, `QUAND` : auto, always ou never",
		"colours, `WHEN`: auto, always or never",
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
		"les participants sont dans `LISTE` : un export en CSV",
		"the participants are in `LIST`: an export in CSV",
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
		"montrer chaque endroit en entier, et ce que la politique permet",
		"show every place in full, and what the policy allows as well",
	},
	msgFlagReveal: {
		"montrer les mots trouvés : pour votre seul écran",
		"show the words found: for your own screen only",
	},
	msgFlagNotesLang: {
		"les notes sont en `LANGUE` : fr ou en ; sinon, chaque paragraphe dans la sienne",
		"the notes are in `LANGUAGE`: fr or en; else each paragraph in its own",
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
		"signer avec la clé privée SSH de `FICHIER`, ou par l’agent si c’est la moitié publique",
		"sign with the private SSH key in `FILE`, or by the agent when it is the public half",
	},
	msgFlagRunKey: {
		"signer aussi, avec la clé SSH de `FICHIER`, privée, ou publique pour l’agent",
		"sign as well, with the SSH key in `FILE`, private, or public for the agent",
	},
	msgFlagAgent: {
		"passer par l’agent SSH même pour une clé privée",
		"go by the SSH agent even for a private key",
	},
	msgFlagSigners: {
		"les signataires admis sont dans `FICHIER`, au format de ssh-keygen",
		"the allowed signers are in `FILE`, as ssh-keygen writes it",
	},
	msgFlagAllowSelf: {
		"laisser signer qui a écrit les notes ; c’est noté, et check le refuse sans « self »",
		"let the notes’ author sign; it is recorded, and check refuses it without self",
	},
	msgFlagUnattended: {
		"signer sans montrer le texte ; c’est noté dans la validation",
		"sign without showing the text; the sign-off records it",
	},
	msgFlagRenderFormat: {
		"écrire en `FORMAT` : html ou pdf ; se répète",
		"write `FORMAT`: html or pdf; may be repeated",
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

	// terminal
	msgNoTerminal: {
		"une personne doit répondre au clavier, et ceci n’est pas un terminal",
		"a person has to answer at the keyboard, and this is no terminal",
	},
	msgMore: {
		"— ligne %d sur %d ; Entrée : la suite, q : quitter —",
		"— line %d of %d; Enter: more, q: leave —",
	},
	msgDiffEnd: {
		"— fin du texte —",
		"— end of the text —",
	},
	msgSignAsk: {
		"Pour signer ce texte, tapez « signer » :",
		"To sign this text, type “sign”:",
	},
	msgSignWord: {
		"signer",
		"sign",
	},
	msgSignNot: {
		"rien n’est signé",
		"nothing is signed",
	},
	msgSignNotShown: {
		"le texte n’a pas été lu jusqu’à la fin : rien n’est signé",
		"the text was not read to its end: nothing is signed",
	},
	msgPassphrase: {
		"phrase secrète de %s (rien ne s’affiche) :",
		"passphrase of %s (nothing is shown):",
	},
	msgPassphraseAgain: {
		"elle n’ouvre pas la clé ; phrase secrète de %s :",
		"it does not open the key; passphrase of %s:",
	},
	msgTouch: {
		"touchez la clé de sécurité quand elle clignote",
		"touch the security key when it blinks",
	},

	// review
	msgTryAnswers: {
		"sans terminal, les décisions se prennent dans un fichier : chatham review %s --answers FICHIER",
		"without a terminal, decisions are taken from a file: chatham review %s --answers FILE",
	},
	msgReviewWelcome: {
		"Une lettre, puis Entrée. Chaque décision est enregistrée aussitôt.",
		"One letter, then Enter. Every decision is saved at once.",
	},
	msgReviewAsk: {
		"Votre choix (%s) :",
		"Your choice (%s):",
	},
	msgReviewIdle: {
		"Relisez le texte entier avant de finir (%s) :",
		"Read the whole text before you finish (%s):",
	},
	msgReviewDone: {
		"Plus de question. Points remis à plus tard : %d",
		"No question is left. Put off until later: %d",
	},
	msgReviewUnknown: {
		"réponse non comprise, rien n’est changé ; ? pour l’aide",
		"not understood, nothing is changed; ? for help",
	},
	msgReviewOpen: {
		"points à trancher : %d",
		"left to decide: %d",
	},
	msgReviewResume: {
		"pour reprendre : chatham review %s",
		"to resume: chatham review %s",
	},
	msgReviewComplete: {
		"tout est tranché",
		"everything is decided",
	},
	msgReviewSign: {
		"pour signer : chatham sign %s --key CLÉ",
		"to sign: chatham sign %s --key KEY",
	},
	msgKeyAccept: {
		"a : accepter le remplacement",
		"a: accept the replacement",
	},
	msgKeyKeep: {
		"g : garder les mots tels quels, pour une raison",
		"k: keep the words as they are, for a reason",
	},
	msgKeyRefuse: {
		"e : écarter la forme apprise : ses mots ne nomment personne, tous restent",
		"r: refuse the form that was learnt: its words are no one’s, all of them stay",
	},
	msgKeyAmend: {
		"m : modifier le remplacement",
		"m: modify the replacement",
	},
	msgKeyEach: {
		"u : un par un, quand il y a plusieurs passages",
		"o: one by one, where there are several places",
	},
	msgKeySkip: {
		"p : passer, pour y revenir plus tard",
		"s: skip, and come back later",
	},
	msgKeyAdd: {
		"n : ajouter un nom oublié",
		"n: add a name that was missed",
	},
	msgKeyUndo: {
		"r : reprendre la dernière décision",
		"u: undo the last decision",
	},
	msgKeyLater: {
		"t : tout ce qui a été passé est demandé à nouveau",
		"l: look again at what was skipped",
	},
	msgKeyDiff: {
		"d : le texte entier, avec les différences",
		"d: the whole text, with the differences",
	},
	msgKeyHelp: {
		"? : cette aide",
		"?: this help",
	},
	msgKeyQuit: {
		"q : quitter ; la relecture pourra reprendre",
		"q: leave; the review can be resumed",
	},
	msgYes: {
		"o",
		"y",
	},
	msgQuestion: {
		"%d/%d %s, %s ; passages : %d",
		"%d/%d %s, %s; places: %d",
	},
	msgPlace: {
		"ligne %d, %s",
		"line %d, %s",
	},
	msgBefore: {
		"avant : %s",
		"before: %s",
	},
	msgAfter: {
		"après : %s",
		"after: %s",
	},
	msgAfterNothing: {
		"après : rien, tout ce passage caché disparaît",
		"after: nothing, the whole hidden passage goes",
	},
	msgReasonAsk: {
		"Raison de garder, par son numéro (sinon rien ne change) :",
		"Reason to keep, by its number (else nothing changes):",
	},
	msgAmendMany: {
		"le même texte ira aux %d passages, articles compris ; pour les modifier un par un, répondez vide, puis u",
		"the same text will stand in all %d places, articles included; to modify them one by one, answer nothing, then o",
	},
	msgAmendAsk: {
		"Texte de remplacement (vide : rien ne change ; \"\" : retirer les mots) :",
		"Replacement (empty: nothing changes; \"\": the words go):",
	},
	msgAmendRefused: {
		"ce texte ne convient pas : une seule ligne, sans caractère de contrôle",
		"this text will not do: one line, without control characters",
	},
	msgAmendSure: {
		"Est-ce bien cela ? o pour oui :",
		"Is that right? y for yes:",
	},
	msgEachSingle: {
		"il n’y a qu’un passage",
		"there is only one place",
	},
	msgAddAsk: {
		"Mots à retirer partout (vide : rien ne change) :",
		"Words to remove everywhere (empty: nothing changes):",
	},
	msgAddKind: {
		"Ce que c’est, par son numéro (sinon rien ne change) :",
		"What it is, by its number (else nothing changes):",
	},
	msgAddNowhere: {
		"rien n’est ajouté : ces mots ne se trouvent nulle part, hors de ce qui est déjà trouvé",
		"nothing is added: these words stand nowhere outside what was found already",
	},
	msgAddHeld: {
		"rien n’est ajouté : un remplacement contient ces mots, le texte signé les montrerait toujours ; si quelqu’un s’appelle ainsi, modifier d’abord ce remplacement",
		"nothing is added: a replacement holds these words, so the signed text would always show them; if someone is called so, amend that replacement first",
	},
	msgAdded: {
		"passages trouvés et remplacés : %d",
		"places found and replaced: %d",
	},
	msgUndoNothing: {
		"aucune décision à reprendre",
		"no decision to undo",
	},
	msgUndone: {
		"décision reprise : %s, %s",
		"undone: %s, %s",
	},
	msgDiffStuck: {
		"le texte ne peut pas être montré : le remplacement %s ne s’écrit pas à cet endroit ; modifiez-le",
		"the text cannot be shown: replacement %s cannot be written where it stands; modify it",
	},
	msgUnchanged: {
		"rien n’est changé",
		"nothing is changed",
	},
	msgAnswerRefused: {
		"%s:%d : cette réponse est refusée, et aucune n’est prise",
		"%s:%d: this answer is refused, and none is taken",
	},
	msgAnswerEncoding: {
		"le fichier n’est pas en UTF-8",
		"the file is not UTF-8",
	},
	msgAnswerVerb: {
		"une réponse commence par accept, keep, refuse, amend, add ou undo",
		"an answer begins with accept, keep, refuse, amend, add or undo",
	},
	msgAnswerTarget: {
		"il faut un passage (e12) ou un sujet (p03)",
		"a place (e12) or a subject (p03) is needed",
	},
	msgAnswerReason: {
		"les raisons de garder : %s",
		"the reasons to keep: %s",
	},
	msgAnswerKind: {
		"ce qui s’ajoute : %s",
		"what can be added: %s",
	},
	msgAnswerWords: {
		"les mots manquent, ou ce n’est pas une ligne de texte",
		"the words are missing, or are not one line of text",
	},
	msgAnswerRest: {
		"il y a des mots de trop à la fin",
		"there are too many words at the end",
	},
	msgAnswerLearnt: {
		"ce passage n’est pas d’une forme que les notes expliquent : keep le garde",
		"this place is of no form that the notes explain: keep keeps it",
	},
	msgAnswerNoEdit: {
		"la proposition n’a pas ce passage ou ce sujet",
		"the proposal has no such place or subject",
	},
	msgAnswerElse: {
		"la proposition ne s’y prête pas",
		"the proposal does not allow it",
	},

	// the domain's words
	msgSeverityBlock: {
		"bloque",
		"blocks",
	},
	msgSeverityGeneralise: {
		"généralise",
		"generalise",
	},
	msgSeverityAsk: {
		"demande",
		"asks",
	},
	msgSeverityKeep: {
		"gardé",
		"kept",
	},
	msgKindPerson: {
		"personne",
		"person",
	},
	msgKindAffiliation: {
		"structure de quelqu’un",
		"someone’s organisation",
	},
	msgKindOrganisation: {
		"organisation",
		"organisation",
	},
	msgKindRole: {
		"fonction",
		"role",
	},
	msgKindContact: {
		"coordonnées",
		"contact",
	},
	msgKindQuasi: {
		"indice qui permet de reconnaître",
		"detail that gives someone away",
	},
	msgKindSensitive: {
		"donnée sensible",
		"sensitive matter",
	},
	msgKindOffRecord: {
		"hors compte rendu",
		"off the record",
	},
	msgKindHidden: {
		"texte caché",
		"hidden text",
	},
	msgReasonConsent: {
		"la personne a donné son accord",
		"the person agreed to be named",
	},
	msgReasonPublic: {
		"dit en public, par une personne annoncée ou qui organise",
		"said in public, by someone announced or an organiser",
	},
	msgReasonNotAName: {
		"ce n’est pas un nom : mot courant, saison, pierre",
		"not a name: a common word, a season, a stone",
	},
	msgReasonEponym: {
		"rue, loi, prix ou œuvre qui porte un nom",
		"a street, a law, a prize or a work that bears a name",
	},
	msgReasonContent: {
		"organisation dont on parle, et non d’où l’on vient",
		"an organisation that is spoken of, not spoken for",
	},
	msgReasonHost: {
		"l’hôte ou les organisateurs, en tant que tels",
		"the host or the organisers, as such",
	},
	msgVerdictAccept: {
		"accepté",
		"accepted",
	},
	msgVerdictKeep: {
		"gardé tel quel",
		"kept as it is",
	},
	msgVerdictAmend: {
		"modifié",
		"modified",
	},
	msgVerdictAdd: {
		"nom ajouté",
		"name added",
	},
	msgZoneVisible: {
		"dans le texte",
		"in the text",
	},
	msgZoneCode: {
		"dans du code",
		"in code",
	},
	msgZoneAlt: {
		"dans la description d’une image",
		"in an image’s description",
	},
	msgZoneLink: {
		"dans l’adresse d’un lien",
		"in a link’s address",
	},
	msgZoneImage: {
		"dans l’adresse d’une image",
		"in an image’s address",
	},
	msgZoneTitle: {
		"dans l’infobulle d’un lien ou d’une image",
		"in the title of a link or an image",
	},
	msgZoneComment: {
		"dans un commentaire caché",
		"in a hidden comment",
	},
	msgZoneMarkup: {
		"dans le balisage",
		"in the markup",
	},
	msgZoneFrontMatter: {
		"dans l’en-tête du document",
		"in the front matter",
	},
	msgZoneDefinition: {
		"dans une note ou un lien que rien n’appelle",
		"in a note or a link that nothing refers to",
	},
	msgZoneFileName: {
		"dans le nom du fichier",
		"in the file’s name",
	},

	// what commands say
	msgSectionBlock: {
		"bloque la publication : %d",
		"blocks publication: %d",
	},
	msgSectionAsk: {
		"à vous de dire : %d",
		"for you to say: %d",
	},
	msgSectionGeneralise: {
		"proposition prête : %d",
		"proposal ready: %d",
	},
	msgSectionKeep: {
		"peut rester : %d",
		"may stay: %d",
	},
	msgSubject: {
		"• %s %s",
		"• %s %s",
	},
	msgSubjectListed: {
		"%s, sur la liste",
		"%s, on the list",
	},
	msgSubjectPlaces: {
		"%s ; endroits : %d",
		"%s; places: %d",
	},
	msgLearntTitle: {
		"formes apprises de ces notes : %d",
		"forms learnt from these notes: %d",
	},
	msgLearntAs: {
		"ligne %d : « %s », comme « %s » ; passages : %d",
		"line %d: “%s”, as “%s”; places: %d",
	},
	msgLearntAlone: {
		"ligne %d : « %s » ; passages : %d",
		"line %d: “%s”; places: %d",
	},
	msgLearntPlace: {
		"%s : %s ; endroits : %d",
		"%s: %s; places: %d",
	},
	msgLearntWords: {
		"%s, « %s »",
		"%s, “%s”",
	},
	msgLearntWordsAs: {
		"%s, « %s » comme « %s »",
		"%s, “%s” as “%s”",
	},
	msgPlaceWhy: {
		"%s : %s",
		"%s: %s",
	},
	msgAlso: {
		"ou quelqu’un d’autre : %s",
		"or someone else: %s",
	},
	msgMorePlaces: {
		"et aussi (ligne:colonne) %s",
		"and also (line:column) %s",
	},
	msgFindingProposal: {
		"→ « %s »",
		"→ “%s”",
	},
	msgFindingRemoved: {
		"→ à retirer",
		"→ to be removed",
	},
	msgInName: {
		"%s (nom du fichier)",
		"%s (the file’s name)",
	},
	msgNotesLanguage: {
		"langue : %s",
		"language: %s",
	},
	msgNotesMixed: {
		"langue : %s, avec des passages en %s",
		"language: %s, with passages in %s",
	},
	msgNotesAssumed: {
		"langue : %s, faute de mots qui le disent ; sinon, --notes-lang",
		"language: %s (too few words to tell; --notes-lang says otherwise)",
	},
	msgOfFile: {
		"%s : %s",
		"%s: %s",
	},
	msgFrench: {
		"français",
		"French",
	},
	msgEnglish: {
		"anglais",
		"English",
	},
	msgDecoded: {
		"%s : lu comme %s",
		"%s: read as %s",
	},
	msgAsMarkdown: {
		"%s : du texte, repris ligne à ligne en Markdown",
		"%s: plain text, taken over line by line as Markdown",
	},
	msgProgress: {
		"lecture du fichier %d sur %d, %d s",
		"reading file %d of %d, %d s",
	},
	msgScanCount: {
		"fichiers : %d ; mots : %d ; à décider : %d (sujets : %d)",
		"files: %d; words: %d; to decide: %d (subjects: %d)",
	},
	msgNextPropose: {
		"ensuite : chatham propose %s",
		"next: chatham propose %s",
	},
	msgScanClean: {
		"fichiers : %d ; mots : %d ; rien à décider",
		"files: %d; words: %d; nothing to decide",
	},
	msgNoList: {
		"sans liste de participants : seules les règles ont cherché, des noms ont pu passer ; donnez --list",
		"without a participant list: only rules were applied, names may have been missed; give --list",
	},
	msgWroteProposal: {
		"proposition écrite dans %s (passages : %d, sujets : %d) ; elle contient des noms, gardez-la pour vous et la personne qui relit",
		"proposal written to %s (passages: %d, subjects: %d); it holds names, keep it to yourself and the reviewer",
	},
	msgNextReview: {
		"ensuite : chatham review %s",
		"next: chatham review %s",
	},
	msgWatermark: {
		"BROUILLON : ni relu ni signé, ne pas publier",
		"DRAFT: neither reviewed nor signed, do not publish",
	},
	msgAuthorUnknown: {
		"personne ne dit qui a écrit les notes : la signature sera refusée ; donnez --author",
		"nobody says who wrote the notes: signing will be refused; give --author",
	},
	msgNameReplaced: {
		"le nom du fichier désigne quelqu’un : la restitution s’appellera %s",
		"the file’s name points at someone: the restitution will be called %s",
	},
	msgSigned: {
		"signé : %s",
		"signed: %s",
	},
	msgNextRender: {
		"ensuite : chatham render %s",
		"next: chatham render %s",
	},
	msgSignedUnattended: {
		"signé sans personne devant l’écran : check le refusera si chatham.yaml ne l’admet pas",
		"signed with nobody at the screen: check will refuse it unless chatham.yaml allows that",
	},
	msgTryUnattended: {
		"sans terminal, --unattended signe quand même, et l’acte le dit",
		"without a terminal, --unattended signs all the same, and the record says so",
	},
	msgWrote: {
		"écrit : %s",
		"written: %s",
	},
	msgCheckPass: {
		"%s : %s, en règle",
		"%s: %s, in order",
	},
	msgCheckSigner: {
		"%s : %s, en règle, signé par %s",
		"%s: %s, in order, signed by %s",
	},
	msgCheckSum: {
		"fichiers contrôlés : %d ; en défaut : %d ; personnes sur la liste : %d",
		"files checked: %d; failing: %d; people on the list: %d",
	},
	msgCheckBlind: {
		"sans liste : aucun nom de participant n’a été cherché",
		"without a list: no participant’s name was looked for",
	},
	msgCheckBytes: {
		"HTML et PDF : reproduits octet pour octet ; le PDF n’est pas relu autrement",
		"HTML and PDF: reproduced byte for byte; the PDF is not read back otherwise",
	},
	msgPolicyChanged: {
		"%s diffère de la version de confiance, qui seule a compté",
		"%s differs from the trusted version, which alone counted",
	},
	msgRoleRestitution: {
		"restitution",
		"restitution",
	},
	msgRoleRecord: {
		"validation",
		"sign-off",
	},
	msgRoleOutput: {
		"mise en forme",
		"output",
	},
	msgRolePolicy: {
		"règle",
		"policy",
	},
	msgRoleFile: {
		"fichier",
		"file",
	},
	msgGuardSum: {
		"chatham : fichiers indexés lus : %d ; vides : %d ; refusés : %d",
		"chatham: staged files read: %d; empty: %d; refused: %d",
	},
	msgGuardNothing: {
		"chatham : rien à lire dans ce commit",
		"chatham: nothing to read in this commit",
	},
	msgGuardWay: {
		"ôtez ces passages ou ces fichiers de l’index (git restore --staged FICHIER), ou signez la restitution",
		"take these passages or files out of the index (git restore --staged FILE), or sign the restitution",
	},
	msgGuardInstalled: {
		"gardien posé : %s",
		"guard installed: %s",
	},
	msgGuardListHow: {
		"nommez la liste une fois pour toutes : git config chatham.list CHEMIN",
		"name the list once and for all: git config chatham.list PATH",
	},
	msgGuardPaths: {
		"[FICHIER…]",
		"[FILE…]",
	},
	msgListPeople: {
		"personnes : %d ; lignes : %d ; séparateur : %s ; %s",
		"people: %d; rows: %d; delimiter: %s; %s",
	},
	msgListNobody: {
		"lignes sans personne : %d ; réunies à une autre : %d",
		"rows without a person: %d; joined to another: %d",
	},
	msgListUsed: {
		"compris",
		"understood",
	},
	msgListDropped: {
		"écarté",
		"dropped",
	},
	msgListFix: {
		"une colonne mal comprise se corrige : --columns %s=EN-TÊTE",
		"a column that is misread is set right with --columns %s=HEADER",
	},
	msgFlagForms: {
		"montrer, à l’écran seulement, tout ce qui sera cherché de chaque personne",
		"show, on the screen alone, all that will be looked for of each person",
	},
	msgFormsTerminal: {
		"ces formes sont des noms : elles ne se montrent que sur l’écran d’une personne, et ceci n’en est pas un",
		"these forms are names: they are shown on a person’s own screen alone, and this is none",
	},
	msgFormsTerminalHint: {
		"sans %s, les colonnes se montrent partout : aucun nom n’y est",
		"without %s the columns are shown anywhere: they hold no name",
	},
	msgFormsRow: {
		"%s : %s",
		"%s: %s",
	},
	msgFormsWeak: {
		"%s : trop court ou trop courant pour suffire, cherché là où sa place dit que c’est quelqu’un",
		"%s: too short or too common by itself, looked for where its place says that it is someone",
	},
	msgFormsBeside: {
		"majuscules, accents et traits d’union ne comptent pas ; les fautes proches et les formes expliquées dans les notes se trouvent aussi",
		"capitals, accents and hyphens do not count; close slips and forms that the notes explain are found too",
	},
	msgListNoName: {
		"%s : aucune colonne de nom reconnue ; en-tête vu : %s",
		"%s: no name column recognised; the header seen: %s",
	},
	msgListNoColumn: {
		"%s : aucune colonne ne s’appelle « %s » (%d colonnes)",
		"%s: no column is called “%s” (%d columns)",
	},
	msgListHeaders: {
		"les en-têtes vus : %s",
		"the headers seen: %s",
	},
	msgListRow: {
		"%s : un guillemet mal fermé ou mal placé ; la liste ne se lit pas",
		"%s: a quotation mark that is not closed, or out of place; the list cannot be read",
	},
	msgListNoHeader: {
		"%s : aucune colonne de nom reconnue, ni en-tête (%d colonnes)",
		"%s: no name column recognised, and no header (%d columns)",
	},
	msgListNoPeople: {
		"%s : la liste ne nomme personne",
		"%s: the list names nobody",
	},
	msgListError: {
		"liste illisible : %s",
		"the list cannot be read: %s",
	},
	msgNeedsList: {
		"sans liste de participants, impossible de conclure",
		"without a participant list nobody can tell",
	},
	msgTryWithoutList: {
		"donnez --list LISTE, ou --without-list pour vous en passer en connaissance de cause",
		"give --list LIST, or --without-list to do without knowingly",
	},
	msgKeyWritten: {
		"clé écrite : %s (privée, à garder) et %s",
		"key written: %s (private, keep it) and %s",
	},
	msgKeyCompleted: {
		"%s était là sans sa moitié publique ; elle est écrite : %s",
		"%s was there without its public half; it is written: %s",
	},
	msgKeyAddLine: {
		"ligne à ajouter aux signataires admis, par une autre personne :",
		"line to add to the allowed signers, by another person:",
	},
	msgKeyExists: {
		"%s existe déjà : une clé ne s’écrase pas",
		"%s is there already: a key is not overwritten",
	},
	msgInitDone: {
		"dossier prêt : %s",
		"folder ready: %s",
	},
	msgInitExists: {
		"%s existe déjà, laissé tel quel",
		"%s is there already, left as it is",
	},
	msgDemoDone: {
		"démonstration finie : ouvrez %s",
		"the demonstration is done: open %s",
	},
	msgDemoForeign: {
		"%s n’est pas un dossier de démonstration : rien n’a été touché",
		"%s is not a demonstration’s folder: nothing was touched",
	},
	msgHandOff: {
		"à remettre à la personne qui relit : %s",
		"to hand to the reviewer: %s",
	},
	msgDoctorMachine: {
		"Cette machine",
		"This machine",
	},
	msgDoctorFolder: {
		"Ce dossier",
		"This folder",
	},
	msgDoctorRepository: {
		"Git",
		"Git",
	},
	msgDoctorKeys: {
		"Clés de signature",
		"Signing keys",
	},
	msgDoctorSum: {
		"points regardés : %d ; à réparer : %d",
		"points looked at: %d; to mend: %d",
	},
	msgDoctorSound: {
		"bien",
		"good",
	},
	msgDoctorNoted: {
		"noter",
		"note",
	},
	msgDoctorWrong: {
		"réparer",
		"mend",
	},
	msgDoctorError: {
		"%s",
		"%s",
	},
	msgDoctorProgram: {
		"chatham %s, celui que le terminal trouve",
		"chatham %s, the one that the terminal finds",
	},
	msgDoctorNoPath: {
		"chatham %s n’est pas parmi les programmes du terminal : git ne le trouvera que là où il est",
		"chatham %s is not on the terminal’s path: git will find it only where it is",
	},
	msgDoctorOtherPath: {
		"ceci est chatham %s, mais le terminal en trouve un autre : %s",
		"this is chatham %s, but the terminal finds a different one: %s",
	},
	msgDoctorCharset: {
		"encodage du terminal : %s",
		"terminal encoding: %s",
	},
	msgDoctorNoCharset: {
		"encodage du terminal : %s ; les accents peuvent être abîmés",
		"terminal encoding: %s; accents may be spoilt",
	},
	msgDoctorNoScreen: {
		"pas de terminal ici : relire et signer en demandent un",
		"no terminal here: review and sign ask for one",
	},
	msgDoctorSmallScreen: {
		"terminal de %d colonnes et %d lignes : étroit pour relire, agrandissez-le",
		"terminal of %d columns and %d lines: small for a review, make it larger",
	},
	msgDoctorScreen: {
		"terminal de %d colonnes et %d lignes",
		"terminal of %d columns and %d lines",
	},
	msgDoctorSample: {
		"ces signes doivent se lire : é à ç œ « » ’ — … → [-ôté-]{+mis+}",
		"these signs should be readable: é à ç œ « » ’ — … → [-out-]{+in+}",
	},
	msgDoctorGit: {
		"git %s",
		"git %s",
	},
	msgDoctorNoGit: {
		"git n’est pas là ; il ne sert qu’à garder un dépôt",
		"git is not there; it only serves to guard a repository",
	},
	msgDoctorWrite: {
		"on peut écrire dans ce dossier",
		"this folder can be written to",
	},
	msgDoctorNoWrite: {
		"on ne peut pas écrire dans ce dossier ; allez dans un autre, par exemple :",
		"this folder cannot be written to; go to another one, such as:",
	},
	msgDoctorNoConfig: {
		"pas encore de chatham.yaml ; pour préparer le dossier d’un forum :",
		"no chatham.yaml yet; to prepare a forum’s folder:",
	},
	msgDoctorConfig: {
		"%s se lit",
		"%s can be read",
	},
	msgDoctorBadConfig: {
		"%s : ceci ne se comprend pas",
		"%s: this is not understood",
	},
	msgDoctorNoSigners: {
		"personne n’est encore admis à signer : chatham.yaml nomme un fichier de signataires",
		"nobody may sign yet: chatham.yaml names a file of signers",
	},
	msgDoctorNobodySigns: {
		"%s n’admet encore personne",
		"%s lets nobody sign yet",
	},
	msgDoctorSigners: {
		"%s se lit ; clés admises : %d",
		"%s can be read; keys allowed: %d",
	},
	msgDoctorBadSigners: {
		"%s:%d : cette ligne n’admet personne, et le fichier entier est refusé",
		"%s:%d: this line lets nobody in, and the whole file is refused",
	},
	msgDoctorNoList: {
		"aucune liste n’est nommée : --list, ou « list » dans chatham.yaml",
		"no list is named: --list, or “list” in chatham.yaml",
	},
	msgDoctorList: {
		"%s s’ouvre ; personnes : %d ; colonnes comprises : %d ; écartées : %d",
		"%s opens; people: %d; columns understood: %d; dropped: %d",
	},
	msgDoctorListInGit: {
		"%s, la liste, est dans git",
		"%s, the list, is in git",
	},
	msgKeyRead: {
		"attention : d’autres personnes de cette machine peuvent lire %s, donc signer en son nom ; pour y remédier : chmod 600 %s",
		"mind: other users of this machine can read %s, and so sign in its name; to mend it: chmod 600 %s",
	},
	msgDoctorOthersRead: {
		"d’autres personnes de cette machine peuvent lire %s",
		"other users of this machine can read %s",
	},
	msgDoctorLeftover: {
		"%s : ce qu’une commande interrompue a laissé, à moins qu’une autre ne travaille encore",
		"%s: left by a command that was cut short, unless one is still at work",
	},
	msgDoctorNoLeftover: {
		"aucun reste de commande interrompue",
		"nothing is left of a command that was cut short",
	},
	msgDoctorProposals: {
		"propositions bien gardées : %d",
		"proposals well kept: %d",
	},
	msgDoctorProposalInGit: {
		"%s, qui contient des noms, est dans git",
		"%s, which holds names, is in git",
	},
	msgDoctorUnseenRepo: {
		"ce dossier est dans un dépôt, mais git n’est pas là : rien ne dit ce qui le garde",
		"this folder is in a repository, but git is not there: nothing says what guards it",
	},
	msgDoctorBrokenRepo: {
		"ce dossier a un .git que git ne reconnaît pas",
		"this folder has a .git that git does not know",
	},
	msgDoctorFonts: {
		"polices du PDF : %d, dans le programme",
		"fonts of the PDF: %d, in the program",
	},
	msgDoctorNoRepo: {
		"ce dossier n’est pas dans un dépôt git : rien à garder",
		"this folder is in no git repository: nothing to guard",
	},
	msgDoctorHooksPath: {
		"git lance les crochets d’un dossier qui n’est pas celui du dépôt : %s",
		"git runs hooks from a folder that is not the repository’s: %s",
	},
	msgDoctorHook: {
		"les garde-fous sont posés, et lancent ce programme",
		"the guard is set, and runs this program",
	},
	msgDoctorHookCalls: {
		"le crochet est d’un autre programme, et appelle le garde-fou ; pour l’essayer :",
		"the hook is another program’s, and calls the guard; to try it:",
	},
	msgDoctorHookOther: {
		"le garde-fou est posé en partie, est d’une autre version, ou lance un autre programme",
		"the guard is set in part, is of another version, or runs another program",
	},
	msgDoctorHookIdle: {
		"le crochet n’est pas exécutable : git passe outre sans rien dire",
		"the hook may not be executed: git passes over it without a word",
	},
	msgDoctorHookForeign: {
		"le crochet d’un autre programme est là, sans le garde-fou : %s",
		"another program’s hook is there, without the guard: %s",
	},
	msgDoctorNoHook: {
		"le garde-fou n’est pas posé : git laisserait entrer des noms",
		"the guard is not set: git would let names in",
	},
	msgDoctorHookNoList: {
		"git ne sait pas quelle est la liste",
		"git does not know which list it is",
	},
	msgDoctorNobodyCommits: {
		"git ne sait pas qui vous êtes ; chatham.yaml dit qui écrit les notes",
		"git does not know who you are; chatham.yaml says who writes the notes",
	},
	msgDoctorNoAuthor: {
		"rien ne dit encore qui écrit les notes, et sans cela on ne peut pas signer :",
		"nothing says yet who writes the notes, and without it nobody can sign:",
	},
	msgDoctorAuthorSigns: {
		"git vous connaît comme auteur des notes et comme signataire : il faut une autre personne pour signer",
		"git knows you as the author of the notes and as a signer: another person has to sign",
	},
	msgDoctorAuthor: {
		"git vous connaît comme auteur des notes",
		"git knows you as the author of the notes",
	},
	msgDoctorSignerWrites: {
		"git vous connaît comme signataire : vos notes devront dire qui les a écrites",
		"git knows you as a signer: notes that you propose have to say who wrote them",
	},
	msgDoctorSigner: {
		"git vous connaît comme signataire, pas comme auteur des notes",
		"git knows you as a signer, not as the author of the notes",
	},
	msgDoctorNeither: {
		"git vous connaît, ni comme auteur des notes ni comme signataire",
		"git knows you, as neither the author of the notes nor a signer",
	},
	msgDoctorCommitter: {
		"git sait qui vous êtes : les notes seront signalées comme vôtres",
		"git knows who you are: notes will be taken as yours",
	},
	msgDoctorNoKey: {
		"pas de clé %s ici ; qui relit en crée une, une fois :",
		"no key %s here; the reviewer makes one, once:",
	},
	msgDoctorKey: {
		"la clé %s se lit (%s)",
		"the key %s can be read (%s)",
	},
	msgDoctorKeyInGit: {
		"%s, une clé privée, est dans git : elle ne vaut plus rien si elle a été envoyée",
		"%s, a private key, is in git: it is worth nothing any more if it was pushed",
	},
	msgDoctorUnknownKey: {
		"la clé %s n’est pas admise par %s",
		"the key %s is not allowed by %s",
	},
	msgDoctorExpires: {
		"la clé %s ne signera plus après le %s",
		"the key %s will not sign any more after %s",
	},
	msgDoctorAdmitted: {
		"la clé %s peut signer",
		"the key %s may sign",
	},
	msgDoctorNoAgent: {
		"aucun agent SSH ne répond ; il ne sert qu’aux clés qui lui sont confiées",
		"no SSH agent answers; it only serves for keys that are given to it",
	},
	msgDoctorAgent: {
		"un agent SSH répond ; clés : %d ; admises ici : %d",
		"an SSH agent answers; keys: %d; allowed here: %d",
	},
	msgErrNotClean: {
		"ce texte désignerait quelqu’un",
		"this text would identify someone",
	},
	msgPlaceKind: {
		"%s%s : %s, %s",
		"%s%s: %s, %s",
	},
	msgErrOpen: {
		"des décisions manquent",
		"decisions are open",
	},
	msgErrOpenWay: {
		"ensuite : chatham review PROPOSITION",
		"next: chatham review PROPOSAL",
	},
	msgErrSelf: {
		"la personne qui signe a écrit les notes",
		"the signer wrote the notes",
	},
	msgErrSelfWay: {
		"faites signer quelqu’un d’autre ; --allow-self l’inscrit dans l’acte",
		"have someone else sign; --allow-self writes it into the record",
	},
	msgErrAuthor: {
		"personne ne dit qui a écrit les notes",
		"nobody says who wrote the notes",
	},
	msgErrAuthorWay: {
		"proposez de nouveau avec --author, ou inscrivez author dans chatham.yaml",
		"propose again with --author, or set author in chatham.yaml",
	},
	msgErrUnsigned: {
		"aucune validation ne couvre ce texte",
		"no sign-off covers this text",
	},
	msgErrForged: {
		"l’acte de validation a été modifié",
		"the sign-off record was altered",
	},
	msgErrStale: {
		"le texte n’est plus celui qui a été signé",
		"the text is no longer the one that was signed",
	},
	msgErrSignature: {
		"la signature n’est pas valable",
		"the signature is not valid",
	},
	msgErrSigner: {
		"la clé n’est pas celle d’un signataire admis",
		"the key is not an allowed signer’s",
	},
	msgErrNamespace: {
		"la signature a été faite pour un autre usage",
		"the signature was made for another purpose",
	},
	msgErrExpired: {
		"la clé n’était pas valable à la date de la signature",
		"the key was not valid at the time of signing",
	},
	msgErrNoSigners: {
		"personne ne dit qui peut signer",
		"nobody says who may sign",
	},
	msgErrNoSignersWay: {
		"donnez --signers FICHIER, ou inscrivez signers dans chatham.yaml",
		"give --signers FILE, or set signers in chatham.yaml",
	},
	msgErrUncovered: {
		"aucune validation ne couvre ce fichier",
		"no sign-off covers this file",
	},
	msgErrUnfaithful: {
		"ce n’est pas ce que donne le texte signé ; refaites chatham render",
		"not what the signed text renders to; run chatham render again",
	},
	msgErrSelfSigned: {
		"signé par qui a écrit les notes, et chatham.yaml ne l’admet pas (self)",
		"signed by whoever wrote the notes, and chatham.yaml does not allow it (self)",
	},
	msgErrFuture: {
		"la validation porte une date à venir",
		"the sign-off is dated in the future",
	},
	msgCheckSelf: {
		"%s : signé par qui a écrit les notes, ce que chatham.yaml admet",
		"%s: signed by whoever wrote the notes, which chatham.yaml allows",
	},
	msgCheckExpired: {
		"%s : la clé a expiré depuis ; seule la validation dit qu’elle a signé avant",
		"%s: the key has run out since; only the sign-off itself says that it signed before",
	},
	msgErrUnattended: {
		"signé ou décidé sans personne, et chatham.yaml ne l’admet pas",
		"signed or decided without a person, and chatham.yaml does not allow it",
	},
	msgErrConfig: {
		"cette configuration ne se lit pas : une clé inconnue, une valeur ou un retrait de travers",
		"this configuration does not read: an unknown key, a wrong value or indent",
	},
	msgErrSyntax: {
		"cette ligne n’est pas celle d’un signataire",
		"this line is not that of a signer",
	},
	msgErrSyntaxWay: {
		"une ligne par signataire, telle que l’écrit : chatham key",
		"one line for each signer, as chatham key writes it",
	},
	msgErrOption: {
		"une option de cette ligne est inconnue ou mal écrite : seules namespaces, valid-after et valid-before se lisent",
		"an option of this line is unknown or malformed: only namespaces, valid-after and valid-before are read",
	},
	msgErrAuthority: {
		"les autorités de certification ne sont pas admises : il faut la clé de chaque signataire",
		"certificate authorities are not supported: each signer’s own key has to be listed",
	},
	msgErrPrincipal: {
		"ce rôle ne peut pas nommer un signataire : il est vide, ou tient une étoile, une virgule, un guillemet, ou un point d’interrogation ou d’exclamation",
		"this role cannot name a signer: not empty, and without * ? ! , or a quote",
	},
	msgErrNoGit: {
		"git n’est pas installé, ou ne se trouve pas",
		"git is not installed, or is not found",
	},
	msgErrMissing: {
		"git n’a pas cet objet",
		"git does not have this object",
	},
	msgErrNoRev: {
		"--trust ne nomme aucune version que ce dépôt connaisse",
		"--trust names no version that this repository has",
	},
	msgErrOutside: {
		"hors du dépôt dont la version fait foi",
		"outside the repository that the trusted version is of",
	},
	msgErrListTracked: {
		"%s : la modification contrôlée apporte elle-même cette liste ; la version de confiance n’en a pas",
		"%s: the change under check brings this list itself; the trusted version has none",
	},
	msgErrPrivateKey: {
		"une clé privée : qui la lit peut signer à la place de quelqu’un",
		"a private key: whoever reads it can sign in someone’s place",
	},
	msgErrOpenList: {
		"ce qui semble une liste de personnes, avec leurs noms",
		"what seems a list of people, with their names",
	},
	msgErrFindings: {
		"ce que scan affiche : on y lit où sont les noms",
		"what scan prints: it says where names stand",
	},
	msgInDecoded: {
		"%s (une fois décodé, %d:%d)",
		"%s (once decoded, %d:%d)",
	},
	msgErrPrivate: {
		"une proposition contient des noms : elle reste privée",
		"a proposal holds names: it stays private",
	},
	msgErrNotText: {
		"ce n’est pas un texte lisible",
		"not a readable text",
	},
	msgErrEncoding: {
		"son encodage n’est pas de ceux qui sont lus, ou il y en a deux : enregistrez-le en UTF-8",
		"its encoding is none of those that are read, or there are two of them: save it as UTF-8",
	},
	msgErrReordered: {
		"des mots s’y affichent dans un autre ordre qu’ils ne sont écrits : ôtez ces marques",
		"words are shown in a different order from the one they are written in: take these marks out",
	},
	msgErrFormat: {
		"ce format n’est pas encore lu : enregistrez en Markdown ou en texte",
		"this format is not read yet: save it as Markdown or plain text",
	},
	msgErrNotMarkdown: {
		"une restitution se fait à partir de notes en Markdown ou en texte",
		"a restitution is made from notes in Markdown or plain text",
	},
	msgErrNotMarkdownWay: {
		"enregistrez la page en texte, ou convertissez-la : pandoc -t gfm -o notes.md PAGE",
		"save the page as text, or convert it: pandoc -t gfm -o notes.md PAGE",
	},
	msgErrRecording: {
		"enregistrement ou transcription : les forums promettent de ne rien capter, ce fichier n’est pas traité",
		"a recording or its transcript: the forums promise that nothing is recorded, this file is not taken",
	},
	msgErrTooMany: {
		"plus de passages à décider que personne n’en peut relire",
		"more places to decide than anyone can read",
	},
	msgErrTooManyWay: {
		"au plus 250 000 par fichier, et 5 000 formes expliquées : séparez les soirées, ou vérifiez que ce sont bien des notes",
		"at most 250,000 a file, and 5,000 forms explained: part the evenings, or see whether these are notes at all",
	},
	msgErrTangled: {
		"trop de liens, de gras ou de notes dans un paragraphe, ou un tableau trop vide, pour être lu comme du Markdown",
		"too many links, too much emphasis or too many footnotes in a paragraph, or too empty a table, to be read as Markdown",
	},
	msgErrTangledWay: {
		"au plus 5 000 liens et 20 000 signes de gras ou d’italique par paragraphe, 10 000 appels de notes, 200 000 cases manquantes, 200 000 paragraphes, 400 000 lignes, 500 000 crochets, chevrons et apostrophes inversées : sous le nom .txt, il est lu comme du texte",
		"at most 5,000 links and 20,000 signs of emphasis in a paragraph, 10,000 footnote calls, 200,000 missing cells, 200,000 paragraphs, 400,000 lines, 500,000 brackets and backquotes: named .txt it is read as text",
	},
	msgErrChanging: {
		"un autre programme y écrivait pendant la lecture : recommencez",
		"another program wrote to it while it was read: try again",
	},
	msgErrEmpty: {
		"rien à lire dedans",
		"nothing to read in it",
	},
	msgErrTooLarge: {
		"fichier trop gros",
		"file too large",
	},
	msgErrNotRegular: {
		"ce n’est pas un fichier ordinaire",
		"not a regular file",
	},
	msgErrNothing: {
		"rien à contrôler",
		"nothing to check",
	},
	msgErrEdited: {
		"cette proposition n’est plus telle que le programme l’a écrite : modifiée à la main, ou par un autre programme",
		"this proposal is no longer as the program wrote it: edited by hand, or by another program",
	},
	msgErrEditedWay: {
		"reprenez la copie d’avant, ou recommencez avec chatham propose ; les décisions se prennent avec chatham review",
		"take the copy from before, or begin again with chatham propose; decisions are made with chatham review",
	},
	msgDecidedBy: {
		"décidé par %s : %d, du %s au %s",
		"decided by %s: %d, from %s to %s",
	},
	msgDecidedAway: {
		"décidé au nom de %s sans personne à l’écran : %d, du %s au %s",
		"decided in the name of %s with nobody at the screen: %d, from %s to %s",
	},
	msgDecidedNobody: {
		"personne (aucun nom de rôle)",
		"nobody (no role was named)",
	},
	msgKeptWords: {
		"reste dans le texte : %s (%s), par %s le %s",
		"stays in the text: %s (%s), by %s on %s",
	},
	msgKeptAway: {
		"reste dans le texte : %s (%s), au nom de %s sans personne à l’écran, le %s",
		"stays in the text: %s (%s), in the name of %s with nobody at the screen, on %s",
	},
	msgErrProposal: {
		"ce n’est pas une proposition que cette version sait lire",
		"not a proposal that this version reads",
	},
	msgErrExists: {
		"des décisions y sont déjà inscrites ; rien n’a été écrasé. Pour reprendre : chatham review",
		"decisions are written there already; nothing was overwritten. To go on: chatham review",
	},
	msgErrApply: {
		"le passage %s (%d:%d dans les notes) ne peut s’écrire sans abîmer le texte autour : changez-en le remplacement, ou retouchez les notes",
		"passage %s (%d:%d in the notes) cannot be written without harm to the text around it: amend it, or mend the notes",
	},
	msgErrFront: {
		"%s : l’en-tête des notes ne se lit pas ; rien ne pourrait être signé ni mis en page",
		"%s: the front matter cannot be read; nothing could be signed or rendered",
	},
	msgErrFrontWay: {
		"c’est l’en-tête YAML, entre les deux lignes « --- » ; vérifiez les deux-points, les guillemets et les clés écrites deux fois",
		"it is the YAML between the two lines “---”; look at colons, quotes and keys that stand twice",
	},
	msgErrHook: {
		"un autre crochet est déjà en place : %s",
		"another hook is there already: %s",
	},
	msgErrHookWay: {
		"ajoutez-y cette ligne : %s",
		"add this line to it: %s",
	},
	msgErrSharedHooks: {
		"core.hooksPath fait lire à git les crochets de ce dossier, hors du dépôt : tous ceux qui le partagent seraient gardés",
		"core.hooksPath has git run the hooks of this folder, outside the repository: all that share it would be guarded",
	},
	msgErrSharedHooksWay: {
		"pour ce dépôt seul : git config core.hooksPath .git/hooks, puis recommencez ; pour tous : --force",
		"for this repository alone: git config core.hooksPath .git/hooks, then again; for all of them: --force",
	},
	msgGuardMessageUsage: {
		"contrôler le message du commit",
		"look at the message of the commit",
	},
	msgGuardMessageArgs: {
		"FICHIER",
		"FILE",
	},
	msgGuardMessageWay: {
		"le message est gardé : corrigez-le, puis git commit -e -F %s",
		"the message is kept: correct it, then git commit -e -F %s",
	},
	msgFlagForce: {
		"poser aussi hors de ce dépôt, là où core.hooksPath le dit",
		"install outside this repository too, where core.hooksPath says",
	},
	msgErrNoRepo: {
		"ce dossier n’est dans aucun dépôt git",
		"this folder is in no git repository",
	},
	msgErrPassphrase: {
		"la clé demande une phrase secrète",
		"the key needs a passphrase",
	},
	msgErrPassphraseWay: {
		"relancez dans un terminal, ou confiez-la à l’agent : ssh-add CLÉ, puis --key CLÉ.pub",
		"run again in a terminal, or give it to the agent: ssh-add KEY, then --key KEY.pub",
	},
	msgErrWrongPassphrase: {
		"la phrase secrète n’ouvre pas la clé",
		"the passphrase does not open the key",
	},
	msgErrToken: {
		"cette clé est sur une clé de sécurité, que l’agent seul sait interroger",
		"this key is on a security key, which the agent alone can ask",
	},
	msgErrTokenWay: {
		"ssh-add CLÉ, puis --key CLÉ.pub",
		"ssh-add KEY, then --key KEY.pub",
	},
	msgErrKey: {
		"ce n’est pas une clé dont on puisse signer : il faut Ed25519, ECDSA, ou RSA d’au moins 2048 bits",
		"not a key that can sign: Ed25519, ECDSA, or RSA of 2048 bits or more",
	},
	msgErrNotInAgent: {
		"l’agent n’a pas cette clé",
		"the agent does not hold this key",
	},
	msgErrNotInAgentWay: {
		"ajoutez-la : ssh-add CLÉ ; ssh-add -l montre les siennes",
		"add it: ssh-add KEY; ssh-add -l shows its own",
	},
	msgErrAgentEmpty: {
		"l’agent ne montre aucune clé",
		"the agent shows no key",
	},
	msgErrAgentEmptyWay: {
		"s’il est vide : ssh-add CLÉ ; s’il est verrouillé : ssh-add -X",
		"if it is empty: ssh-add KEY; if it is locked: ssh-add -X",
	},
	msgErrAgentRefused: {
		"l’agent n’a pas signé",
		"the agent did not sign",
	},
	msgErrAgentRefusedWay: {
		"clé de sécurité absente ou pas touchée à temps, refus dans la fenêtre de l’agent, ou agent arrêté",
		"security key not plugged in or not touched in time, a no in the agent’s window, or the agent was stopped",
	},
	msgErrBadSigner: {
		"ce qui devait signer a rendu une signature fausse : rien n’est écrit",
		"what was to sign gave a bad signature: nothing is written",
	},
	msgErrAgentSilent: {
		"l’agent SSH ne répond pas à temps",
		"the SSH agent does not answer in time",
	},
	msgErrNoAgent: {
		"aucun agent SSH ne répond",
		"no SSH agent answers",
	},
	msgErrNoAgentWay: {
		"démarrez-en un : eval \"$(ssh-agent)\" ; sous Windows : Start-Service ssh-agent",
		"start one: eval \"$(ssh-agent)\"; on Windows: Start-Service ssh-agent",
	},
	msgInZone: {
		"(%s)",
		"(%s)",
	},
	msgNoLocks: {
		"%s : ce disque ne sait pas réserver un fichier ; n’ouvrez pas la proposition à deux endroits à la fois",
		"%s: this disk cannot keep a file for one program; do not open the proposal in two places at once",
	},
	msgErrInUse: {
		"une autre fenêtre de chatham travaille sur ce fichier",
		"another window of chatham is at work on this file",
	},
	msgErrInUseWay: {
		"finissez là-bas (q quitte une relecture et garde tout), puis recommencez ; rien n’a été changé ici",
		"finish there (q leaves a review and keeps everything), then try again; nothing was changed here",
	},
	msgErrFull: {
		"le disque est plein, ou un quota est atteint ; rien n’a été écrit, ce qui était là y est toujours",
		"the disk is full, or a quota is reached; nothing was written, what was there is still there",
	},
	msgErrForbidden: {
		"il n’est pas permis d’écrire ici ; rien n’a été écrit",
		"writing here is not allowed; nothing was written",
	},
	msgErrNoFolder: {
		"ce dossier n’est pas là ; rien n’a été écrit",
		"this folder is not there; nothing was written",
	},
	msgErrNotFile: {
		"un dossier ou un périphérique porte ce nom ; rien n’a été écrit",
		"a folder or a device has this name; nothing was written",
	},
	msgErrBusy: {
		"un autre programme tient ce fichier ouvert, ou le fichier est protégé ; fermez-le et recommencez, rien n’a été écrit",
		"another program holds this file open, or it is protected; close it and try again, nothing was written",
	},
	msgErrTwin: {
		"il y a déjà là un fichier du même nom, aux majuscules ou aux accents près ; sous macOS et Windows c’est le même : renommez les notes",
		"there is a file of that name already, but for capitals or accents; macOS and Windows take the two for one: rename the notes",
	},
	msgErrReserved: {
		"Windows se réserve ce nom (aux, con, nul…) ; renommez les notes",
		"Windows keeps this name for itself (aux, con, nul…); rename the notes",
	},
	msgErrLongName: {
		"ce nom de fichier est trop long",
		"this file name is too long",
	},
	msgErrChanged: {
		"un autre programme a modifié cette proposition depuis sa lecture ; rien n’a été écrasé",
		"another program changed this proposal since it was read; nothing was overwritten",
	},
	msgErrChangedWay: {
		"relancez la commande : elle reprend sur ce qui est enregistré",
		"run the command again: it goes on from what is saved",
	},
	msgErrLineEnds: {
		"les fins de ligne ont changé depuis la signature ; le reste est intact",
		"the line ends changed since it was signed; the rest is as it was",
	},
	msgErrLineEndsWay: {
		"c’est sans doute git : mettez dans .gitattributes « *.restitution.* -text » et « *.signoff.json* -text » (chatham init le fait), puis reprenez ces fichiers de git",
		"git did that, most likely: put “*.restitution.* -text” and “*.signoff.json* -text” in .gitattributes (chatham init does), then take these files from git again",
	},
	msgErrLeftover: {
		"une commande interrompue a laissé ce fichier, ou une autre est en cours",
		"a command that was interrupted left this file, or another is at work",
	},
	msgErrLeftoverWay: {
		"relancez la commande : elle finit et fait le ménage",
		"run the command again: it finishes and clears up",
	},
	msgErrOtherNotes: {
		"proposition commencée pour d’autres notes ; déplacez-la, ou proposez sous un autre nom",
		"the proposal was begun for other notes; move it away, or propose under another name",
	},
	msgErrOtherList: {
		"la proposition a été commencée avec une autre liste, ou sans liste",
		"the proposal was begun with another list, or with none",
	},
	msgErrOtherListWay: {
		"pour continuer, ne nommez pas de liste ; pour tout reprendre avec celle-ci, déplacez d’abord la proposition",
		"to go on, name no list; to start again with this one, move the proposal away first",
	},
	msgErrOtherResult: {
		"une autre restitution est déjà là, signée à partir d’autres notes ou d’une autre proposition",
		"another restitution is there already, signed from other notes or from another proposal",
	},
	msgErrOtherResultWay: {
		"déplacez-la, ou ajoutez --replace pour l’écraser",
		"move it away, or add --replace to write over it",
	},
	msgErrNotNotes: {
		"ce nom est celui d’une proposition, pas de notes",
		"this is what a proposal is called, not notes",
	},
	msgErrNotNotesWay: {
		"une proposition se relit avec « chatham review » ; des notes portent un autre nom",
		"a proposal is for “chatham review”; notes go by another name",
	},
	msgFlagReplace: {
		"écraser une restitution d’autres notes",
		"write over a restitution of other notes",
	},
	msgRenderNote: {
		"%s : %s (fois : %d)",
		"%s: %s (times: %d)",
	},
	msgNoteImage: {
		"image laissée de côté, son texte la remplace",
		"image left out, its text stands for it",
	},
	msgNoteHTML: {
		"HTML brut laissé de côté",
		"raw HTML left out",
	},
	msgNoteLink: {
		"lien laissé de côté, ses mots restent",
		"link left out, its words stay",
	},
	msgNoteFootnote: {
		"note que rien n’appelle, laissée de côté",
		"footnote that nothing refers to, left out",
	},
	msgNoteGlyph: {
		"caractère absent de la police, remplacé par son numéro",
		"character that the font lacks, replaced by its number",
	},
	msgNoteDirection: {
		"écriture de droite à gauche, imprimée de gauche à droite",
		"right-to-left script, set from left to right",
	},
	msgNoteRune: {
		"%s : %s",
		"%s: %s",
	},
	msgAbout: {
		"%s : %s",
		"%s: %s",
	},
	msgErrPointer: {
		"renvoi vers un gros fichier (Git LFS) : son texte n’est pas là",
		"pointer to a large file (Git LFS): its text is not here",
	},
	msgErrOwner: {
		"git ne se fie pas au propriétaire de ce dépôt (safe.directory)",
		"git does not trust the owner of this repository (safe.directory)",
	},
	msgErrUnmerged: {
		"un conflit n’est pas résolu",
		"a conflict is not resolved",
	},
	msgListWorkbook: {
		"%s : ce format n’est pas encore lu ; enregistrez la feuille en CSV",
		"%s: this format is not read yet; save the sheet as CSV",
	},
	msgSignNotClean: {
		"rien n’est signé : le texte à écrire désignerait encore quelqu’un aux endroits qui suivent ; avec chatham review %s, ajoutez chaque nom (n, ou « add person NOM » dans un fichier de réponses), ou, s’il n’est celui de personne, reprenez ce qui l’a fait accepter (r, ou « undo »)",
		"nothing is signed: the text to be written would still identify someone at the places below; with chatham review %s, add each name (n, or \"add person NAME\" in a file of answers), or, where it is nobody’s, take back what accepted it (u, or \"undo\")",
	},
	msgUnwritten: {
		"à écrire, %s",
		"to be written, %s",
	},
}
