// How something is asked, wished, offered or ruled out: words of eight languages by what they speak of. How an entry is written, lexicon.ts says.

export const ideasOfAsking: Readonly<Record<string, string>> = {
  // questions
  many: 'hochstens gruppengrosse group_size size_of_the_group wieviel how_many combien wie_viele wieviele wie_viel cuantos cuantas quanti quante hoeveel hvor_mange quantos quantas max maximum maximal* maximo massimo maximaal maksimum *anzahl up_to capacity capacite kapazitat* capacidad capacita capacidade capaciteit kapacitet most limit gleichzeitig hur_manga ilu ile kuinka_monta kuinka_monelle kuinka_monen monta liczba kolik',
  place: 'place places platz platze plaetze plaatsen pladser posti plazas vagas slot slots spots spot',
  why: 'why pourquoi warum wieso weshalb porque perche waarom hvorfor por_que beweggrund* reason reasons raison* grund grunde drives drive bewegt anima moti* made_you_apply draws attracts dlaczego miksi proc',
  how: 'how comment wie como come hoe hvordan jak miten',
  which:
    'which quel quelle* quels welche* welk* cual cuales quale quali hvilk* qual quais ktory* jaki jaka minka',
  what: 'what que was cosa wat hvad che qu est_ce jakie mita mitka mika',
  who: 'who whom qui wer wen wem quien quienes chi wie_is hvem quem whose',
  where: 'where ou wo donde dove waar hvor onde woher wohnst',
  when: 'when quand wann cuando quando wanneer hvornar',
  often:
    'often frequency frequenz frequence haufig* frecuencia frequenza frequentie vaak ofte hyppighed frequencia frequemment rhythm rhythmus rythme ritmo',
  howlong: 'depuis wie_lange seit hace_cuanto da_quanto hoelang hoe_lang hvor_lange ha_quanto long since',
  have: 'have_you avez_vous as_tu haben_sie hast_du has tienes ha tiene hai avete heb_je heeft_u har_du har_de voce_tem voce_ja',
  // will and ability
  can: 'can could able capable pouvez peux peut pourriez pouvons konnen kannst konntest konnten kann puedes puede podrias podria puoi puo potresti potrebbe kan kunt kunnen pode podes poderia podem moge mozesz voin voit muzete',
  offer:
    'offer* share provide give contribute bring* apport* offr* propos* anbiet* biete weitergeb* teilen geben einbring* ofrec* compart* aport* condivid* mette aanbied* bied* delen meegeven tilbyd* dele bidrag* oferec* partilh* transmett* transmit* trasmett* bieten angebot vermitteln doorgeven',
  want: 'want* wish* like love hope* desir* souhait* voudr* aimer* wunsch* mocht* will willst wollen quier* gustaria querr* deseas desea desear vorre* vuoi vuole desider* wil willen wens* zou_je graag wilt gerne vil onske* gostaria* deseja* quer queres interess* interested dream onskar hellre chcesz chce chcialb* haluat haluan haluaisi* toivot toivon toive* zyczen*',
  need: 'need* besoin* brauch* benotig* bedarf necesit* necesid* bisogn* nodig behoefte* brug behov* precis* necessit* recherch* seek* looking_for cherche* such* buscas busca cerc* zoek* soger procura*',
  help: 'help* support* assist* aide aider aides aidons accompagn* appui soutien* souten* unterstutz* *unterstutzung* hilfe helfen hilf begleit* *begleitung* ayuda* apoy* acompan* aiut* sostegno ondersteun* steun* hulp begeleid* hjaelp* hjelp* stott* ajuda* apoi* guidance guide* orient* advice advise conseil* beraten beratung rat consej* consigl* advies radgiv* sparring conselh* talk_about discuss* parler besprech* sprechen habl* conversar parlare praten tale_om falar meedenken address_with wsparci* pomoc* tuke* apua auttaa',
  topic:
    'fach facher matiere* practice practices practise* kompetenzfeld* topic* theme* thema thematique* tema temas temi onderwerp* emne* sujet* argoment* assunto* subject* area areas domaine* *bereich* gebiet* *gebiet* *felder ambit* campo campos campi gebied* omrad* aspect* aspekt* aspetti matter* fields field *themen* issues issue focus schwerpunkt* besoin_de anliegen beats specialism* amne amnen temaer temat* obszar* aihe* oblast*',
  learn:
    'learn* develop* improve* apprend* ameliorer progresser lern* entwickel* verbesser* weiterentwickel* aprend* desarroll* mejor* impar* svilupp* miglior* leren ontwikkel* verbeter* laere udvikl* forbedr* desenvolv* melhor* grow build strengthen deepen ausbauen vertiefen renforcer approfondir reforzar profundizar rafforzare approfondire versterken verdiepen styrke uddybe reforcar aprofundar work_on travailler arbeiten_an trabajar lavorare werken_aan arbejde_med',
  skill:
    'skill* competenc* competenz* kompetenz* kompetence* fahigkeit* *fahigkeiten* faehigkeit* habilidad* destreza* abilita vaardighe* faerdighed* capacit* kenntnis* knowledge savoir* know_how conocimient* conoscenz* kennis viden conheciment* strength* starke* staerke* fortalez* stack technolog* werkzeug* superpower super_power umiejetnosc* taito taidot osaami* kompetencj* tool tools outil* herramienta* strumenti ferramenta* gereedschap* vaerktoj* verktyg* narzedzi*',
  expert:
    'expert* fachgebiet* speciali* spezial* especial* fachbereich* fachkenntnis* ekspertise wissensgebiet* deskundig* pericia know_how fagomrad* fachlich* vakgebied*',
  goal: 'goal* objective* objectif* aim aims ziel* *ziele* objetiv* obiettiv* doel* mal* meta metas achieve* achieving reach* attein* erreich* accomplish* lograr alcanz* raggiung* bereiken opna* alcancar get_out outcome* resultat* conseguir expect* attente* attend* erwart* *erwartung* esper* aspett* verwacht* forvent* gain* five_years hope_to cel cele celem osiagnac tavoit*',
  choice:
    'choice* choix* wahl* *wahl choose* chosen eleccion* elegir opcion* scelta scegli* keuze* kies* valg* vaelg* escolh* opcao* prefer* favou* favor* bevorzug* voorkeur* foretrukn* foretraek* priorit* rank* klassier* in_mind praferenz* desired *wunsch pick select voeu voeux selecion* souhaite wybor* wybran* valinta* valitse*',
  first:
    'first 1st 1 1er 1ere premier premiere erst* primer* primo prima eerste forste primeir* 1o 1a 1ste top pierwsz* ensimmai*',
  second: '2nd 2 2e 2eme second* deuxieme zweit* segund* tweede anden andet 2o 2a 2de drugi* toinen',
  third:
    'third 3rd 3 3e 3eme troisieme dritt* tercer* terzo terza derde tredje terceir* 3o 3a 3de trzeci* kolmas',
  profile: 'profile* profil profils perfil perfiles profilo profili profiel*',
  // against
  not: 'not no ne pas non nicht kein* niet geen ikke nao ningun* nessun* never nie jamais nunca mai aldrig dont don t without sans ohne sin senza zonder uden sem n nobody lieber inte ei ala',
  avoid:
    'avoid* evit* vermeid* vermijd* undga* exclu* ausschli* conflict* konflikt* interessenkonflikt* conflit* belangenconflict* befangen* inhabil* separate* apart uitsluit* incompatib* rather_not problematic proche* nahest* close nah nahe relative* familiar* cercan* too_well quarrel* dispute* streit* awkward embarrass* uncomfortable imbarazz* unangenehm* incomod* brouill* litig* rechtsstreit* lawsuit off_limits steer_clear styre_uden competitor* concurren* konkurren* competid* concorren* related verwandt* kin nephew pariente* parente parentela fall_out fallen_out aneinandergeraten harass* jav javig krewn* sukulai* lahei* esteelli* znajom*',
  same: 'same meme memes gleich* selbe* eigen* mismo misma stess* zelfde dezelfde samme mesmo mesma own propre propio',
  other:
    'other another outside autre* differ* ander* ausserhalb hors extern* otro otra otros otras fuera distint* altro altra altri divers* fuori buiten anden andre andet uden_for udenfor outro outra outros fora beyond annan annat',
  with: 'with avec mit con met med com between zwischen',
};
