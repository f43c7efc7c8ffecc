// Work, life, rights and what an office asks besides: words of eight languages by what they speak of. How an entry is written, lexicon.ts says.

export const ideasOfPeople: Readonly<Record<string, string>> = {
  // about the work
  department:
    'department* dept unit units unite* service services departement* *abteilung* fakultat* faculty faculte* facolta facultad* faculdade* fakultet* afdeling* departament* dipartiment* seccion division* institut institute instituts instituto istituto team teams equipe* gruppe group *gruppe* groupe* lehrstuhl school ecole reparto ufficio servizio bereich section sektion course studiengang* study_programme degree_programme carrera studienfach* programa_de_estudios studierichtung* opleiding* uddannelse* curso corso filiere lab laboratory laboratoire laboratorio direktion* area_de_trabajo dienst studie ordre ward wards posting posted platoon* zug kompanie estate estates quartier dezernat* amt *amt fachbereich* referat* stabsstelle* ressort* pole station directorate* chapter* district* bezirk* county comte barrio antenne branch discipline* sede sezione unita kontor vakgroep avdelning avdeling wydzial* kierunek osasto* tiedekunta* yksikko katedra',
  organisation:
    'organi* company companies entreprise* societe firma* firmen *unternehmen* empresa* azienda* societa bedrijf* virksomhed* employer* employeur* arbeitgeber* empleador* datore werkgever* arbejdsgiver* empregador* institution* institucion* istituzion* institui* instelling* einrichtung* universit* universidad* hochschule* college* etablissement* affiliat* afiliacion startup startups structure workplace arbejdsplads arbeitsstatte work_for lieu_de_travail ente hospital* school_name ngo verein club* troupe* compagnie* theater theatre musee* museo* museu* cabinet* kanzlei* praxis *praxis buro *buro agentur* agenc* agenzia* boite pfarr* gemeinde* paroisse* parish church kirche* choir chor *chor klinik* *klinik clinic* clinique* spital* krankenhaus* hopital hopitaux ospedal* ziekenhuis* sygehus* pharmaci* officine* apothek* farmaci* hotel* newsroom redaktion* ong stichting* forening* fundacion* fondation* stiftung* charity charities coopera* genossenschaft* council* kommune* municip* ayuntamiento* gemeente* employed_by working_at works_at lycee* liceo* gymnasium* praktikum stage_actuel larosate arbetsplats arbetsgivare foretag hogskola bedrift arbeidsgiver arbeidsplass uczelni* firmy yrityk* yritys tyopaikka tyonantaja* yliopisto* spolecnost',
  position:
    'position* function job jobs title* role_at current_role poste* fonction* stelle* funktion* beruf berufs* *beruf puesto* cargo* posizion* ruolo functie* stilling* rolle_i funcao profession* profesion* ocupa* taetigkeit* tatigkeit* rank grade seniority stage titel* qualifica emploi metier* student_status studierendenstatus beschaftig* mansione beroep* senioridad laufbahn* karrierestufe* werdegangsstufe currently_doing do_you_do what_is_your_role occup* designation stellung* besoldung* entgeltgruppe* gehaltsgruppe* dienstgrad* grad niveau classe clase klasse schulklasse qualite grado rango rol_actual capacity_in als_was what_do_you_do_for year_of_study annee_d_etudes studienjahr fachsemester jobbar befattning stanowisk* tehtava* ammatti* zawod*',
  work: 'work* travail* arbeit* trabaj* lavor* werk* arbejd* trabalh* profession* profesional* beruflich* berufserfahrung* laboral job_related',
  career:
    'career* carriere* *karriere* laufbahn* carrera_profesional carreira* carriera loopbaan* professional_path trayectoria trajet* percorso parcours* *werdegang*',
  years:
    'year years annee annees ans an jahr jahre jahren berufsjahre* ano anos anni anno jaar jaren ar aar lata vuotta vuosi vuosia roky',
  experience:
    'experien* *erfahrung* esperienz* ervaring* erfaring* anciennete seniority antiguedad anzianita doswiadczen* staz kokemus* tyokokemus*',
  before:
    'before earlier previous* already ever past deja precedem* anterieur* schon bereits fruher* zuvor vorherig* ya antes previa previamente gia preceden* eerder vroeger reeds tidligere tidligare for allerede anteriormente ja yet prior once formerly',
  background:
    'degree_and curriculum_ background bio biograph* biografi* parcours kurzbio* about_you yourself vous_meme uber_sich introduc* present* vorstell* stell* beschreib* beschrijf* beschriv* descri* kurz briefly cuentanos cuenta tell_us parlez racont* vertel fortael* self selbstbeschreib* *beschreibung* voorstel* sobre_ti su_di profil_ alitt sobre_voce curriculo* dich te_stesso erzahl* achtergrond* baggrund* history story o_sobie taust* itsestasi esittel*',
  sector:
    'sector* discipline* secteur* sektor* branch* industry industrie* industria setor* settore* settori *branche* domaine_d_activite *wirtschaftszweig field_of_work fields_do_you_work sparte',
  gender:
    'gender genre genero genere *geschlecht* sex sexe sexo sesso geslacht kon identify gendered woman women man men frau frauen female male femme* mujer* donna donne vrouw* kvinde* mulher* weiblich* homme hommes hombre* uomo uomini homem homens mann manner mand maend lady ladies gents gentleman herr dame damen plec sukupuoli* kobiet* mezczyz* nainen mies',
  pronoun: 'pronoun* pronom* voornaamwoord* stedord anrede salutation civilite tratamiento appellativo',
  age: 'age alter edad eta leeftijd alder idade born birth naissance geburts* geboren nacimiento nascita geboorte* fodsel* fodt nascimento birthday jahrgang_geburt',
  language:
    'language* langue* *sprache* idioma* lengua* lingua lingue taal talen sprog linguas linguistic sprachkenntnis* speak parl* sprichst sprechen_sie hablas spreek taler fala deutschkenntnis* sprak jezyk* kieli kielet kielitaito* jazyk* nyelv* limbi',
  zone: 'zone zones timezone* fuseau* zeitzone* zona_horaria huso fuso tijdzone* tidszone* utc gmt tz strefa aikavyohyk* time_difference decalage* zeitverschieb* zeitunterschied tijdsverschil tidsforskel* tidsskillnad* diferencia_horaria diferenca_horaria diferenca_de_fuso',
  place_lives:
    'city town ville stadt ort ciudad citta stad woonplaats by cidade country countries pays land lander pais paese paesi landen location* localisation standort* lieu localidad located live region* canton kanton province provincia zip postal* plz resid* wohn* ubicacion sede campus nationalit* staatsangehor* nacionalidad*',
  format:
    'regime in_touch format formats formato modalit* modalidad* mode modus form in_person inperson online remote face_to_face presentiel distanciel distance prasenz* praesenz* vor_ort virtual* virtuel* digital* presencial* presenza fysiek* hybrid* personlich fysisk* videocall video site onsite visio a_distancia presenciais zdalnie stacjonarnie etana etatapaam* lahitapaam* kasvokkain osobne',
  meet: 'meet* rencontr* treff* *treffen* reuni* encuentro* encontr* incontr* ontmoet* afsprek* mode_s modes modas mote moder afspraken termin termine* sessions session gesprach* sehen catch_up spotkan* spotyka* tapaam* tavata tavataan setkani',
  communicate: 'communicat* kommuni* comunica* contact* kontakt* contatt* communiceren kanal channel*',
  time: 'time times temps zeit zeiten uhrzeit* tiempo* orari* horario* horaire* tijd* tid tider tidspunkt* tempo slot slots creneau* moment* stunde* hour hours heure heures hora horas ore uur uren timer day days tag tage wochentag* jour jours dia dias giorno giorni dag dagen dage weekday* evening* abends lunch dagdelen plage plages abende morgens mornings samstags rato ratos godzin* termin* aika ajat ajankohta*',
  available:
    'availab* dispon* verfugbar* verfuegbar* beschikbaar* ledig tilgaengelig* free frei dispo libre kapazitaten commit* engage* verpflicht* beschikking',
  month:
    'month* mois monat* mes meses mese mesi maand* maned* week weekly semaine* woche* semana* settiman* weken uge* weeks',
  away: 'away absent* absence* abwesen* ausente* assent* afwezig* fravaer* vacation holiday* urlaub* vacaciones ferie* vakantie* ferias leave conge* unavailable nicht_verfugbar verreist sabbatical travelling tournee touring overseas offshore reservist* uncontactable unreachable injoignable erreichbar deplacement* elternzeit mutterschutz maternity parental barsel* bereikbaar borta',
  contract: 'contract* contrat* *vertrag* kontrakt* ansaettelse*',
  end: 'end ends until fin finit ende endet bis vencimiento termina fine scade scadenza einde eindigt slut udlob* ophor* fim termino expire* expiry laufzeit befristet* till valid gultig*',
  supervisor:
    'fuhrungskraft* betreut* betreuen supervise* encadre* dirige_ma pilotes bosses reporting_line n1 supervisor* manager* directeur* directrice* vorgesetzt* *vorgesetzte* *betreuer* *betreuung* doktorvater doktormutter leiter* *leitung* gruppenleit* chef* jefe jefa director directors directora* directores relator* relatrice responsabil* responsable* capo promotor* leidinggevende* begeleider_promotie leder vejleder* orientador* gestor boss head_of superior* encadrant* n_1 hierarchi* pi principal_investigator team_lead teamlead thesis tesis tesi group_leader reports_to report_to handledare bihandledare huvudhandledare opiekun* przelozon* kierowni* esihenkilo* esimie* ohjaaja* vedouci',
  apart: 'circle* cercle* kreis* zirkel* circulo* circolo* gruppekreds kring* know_well kennen_gut acquaint*',
  lead: 'lead leading colead co_leader anim* leiten gemeinsam* together zusammen samen sammen juntos insieme co_guide tandem_mit jointly co_facilit* co_dirig* dirigir',
  // rights
  consent:
    'consent* einwillig* *einwilligung* einverstand* consiento consens* acconsent* toestemming* samtykke* consinto agree* accept* acepto autoriz* autorise* stimme zustimm* akkoord* accord* accetto concordo aceito godkend* gdpr rgpd dsgvo avg lgpd privacy privacidad *datenschutz* protection donnees daten data datos dati gegevens oplysninger dados processing traitement verarbeit* tratamiento trattament* verwerk* behandling tratamento declare terms conditions willige adher* sign signed signature unterschrift* initials ok okay godkanner zgoda* zgadzam wyrazam suostu* hyvaksyn souhlas* samtycke*',
  publish:
    'montree montre_aux gezeigt publi* veroffentlich* anonym* show* display* affich* zeigen sichtbar* mostrar* visibl* pubblic* zichtbaar tonen offentligg* vises vise divulg* appear sehen_durfen lesen read_by share_your_profile browse steckbrief annuaire directory verzeichnis* elenco website webseite notice_board pinnwand prikbord hall gallery galerie brochure heft catalogue katalog* visa in_the_newsletter in_our_newsletter im_newsletter in_unserem_newsletter in_de_nieuwsbrief in_onze_nieuwsbrief dans_la_newsletter dans_notre_newsletter dans_la_lettre en_el_boletin nella_newsletter na_newsletter i_nyhedsbrevet i_nyhetsbrevet',
  quote:
    'quote* cite citer zitat* zitier* cita citar citare citeren citat* citaat temoignage* testimoni* statement_for',
  status:
    'withdrawn paused pausiert status statut stato estado stand teilnahmestatus active aktiv taking_part_this still toujours noch_dabei situation situacion stadie statuut pause pausiere pausieren pausa encore_cette esta_temporada dieses_halbjahr dit_seizoen encora mukana udzial tauko*',
  strand:
    'strand* track* stream* volet* filiere strang programmlinie* linea_de linie linje traject* percorso_scelto categorie_programme which_programme which_program vorm_van spor vertiente',
  role: 'role* rolle* ruolo rol papel_ papel register_as take_part_as as_a sign_up_as as_mentor en_tant ich_bin i_am je_suis anmeld* inscri* como_participas come_partecip* als deltage_som join_as apply_as apply_for',
  both: 'both les_deux beides beide ambos ambas entrambi beiden begge mentor_or mentee_or mentor_oder mentor_ou mentor_o either',
  only: 'only seul* uniquement nur ausschliesslich solo solamente soltanto alleen kun apenas somente otherwise sinon sonst none_of if_none aucun_des keiner_der keine_der ninguno_de nessuno_dei geen_van ingen_af nenhum_dos sit_it_out',
  upload:
    'upload* file files fichier* datei* hochladen televers* joind* adjunt* subir archivo* alleg* carica* bestand vedhaeft* anexo* pdf attach* drive',
  letter:
    'letter* lettre* *schreiben* carta* brief motivatiebrief* ansogning* list_motywacyjny motivaatiokirje* motivacni',
  cv: 'cv curriculum lebenslauf* resume resumee vitae hoja_de_vida levnedsbeskriv* curriculo*',
  score:
    'score* mark marks points punkte* puntos punti punten point bewertung* note_du nota notes_du committee* comite kommission* jury panel auswahl* beoordel* vurder* avali* rating punkty punktow pisteet',
  // small words that tell who asks and who answers
  i: 'i my me mine je mon ma mes moi ich mein* mich mir yo mi mis io mio mia miei ik mijn jeg min mit eu meu minha meus',
  you: 'you your yours vous votre vos tu ton ta tes toi te sie ihr ihre* ihnen du dein* dich dir usted su sus tus ti lei suo sua suoi tuo tua tuoi je_zelf jouw uw u din dit dine dig voce seu seus suas teu',
  we: 'we us our nous notre nos wir uns unser* nosotros nuestr* noi nostr* wij ons onze vores os vi nossa nosso',
  may: 'may allow* darf durfen durfte puis permet* autoris* podemos possiamo mogen maa ma_vi erlaub* permiso permesso permiss* tilladelse toestemming*',
  current:
    'current* present_ now actuel* derzeit* momentan* heutig* zurzeit gerade actual* attual* huidig* momenteel nuvaerende aktuel* atual* jetzig*',
  list: 'list* page* katalog* catalog* brochure* broschure* shortlist elenco lijst oversigt named nommes genannt*',
  tick: 'tick* check kreuz* cochez cocher coche marque marcar barrare selezion* aanvinken vink* kryds* assinal* apply_all zutreff* all_that_apply select_all',
  student:
    'student* etudiant* studierend* pupil* eleve* *schuler estudiante* alumno* alunn* studerende doctorand* doctoral* phd doctorant* promovierend* doktorand* dottorand* promovend* ph_d postdoc* undergraduate* graduate* freshman bachelor* master* licence',
  withdraw:
    'withdraw* pause* stopped zuruckgezogen ausgetreten abgemeldet retire* desist* baja ritir* teruggetrokken gestopt trukket inactive quit out_of',
  outsider:
    'mama papa mum mom dad mamma parent parents eltern *eltern erziehungsberechtigt* mother father mutter vater guardian carer caregiver tuteur_legal responsable_legal padre madre padres genitor* ouder ouders verzorger foraeldre pais mae pai referrer* spouse partner_name conjoint ehe* child_ children enfant* kinder figlio hijo teacher lehrkraft lehrer* enseignant* hr rh sachbearbeit* ansprechpartner* zustandig* sponsor_name host gastgeber invoice rechnung* facturation billing',
  event:
    'kick kickoff auftakt* lancement evento eventos event events workshop* seminar* atelier* taller* training schulung* formation_du bijeenkomst* arrangement* veranstaltung* session_d evening abend_ dinner conference kongress* congres*',
  team_notes:
    'internal intern_ interne_ matched_with zugeteilt assigned assigne asignad* assegnat* toegewezen tildelt atribuid* interview gesprach_am checked geprueft gepruft bearbeit* processed duplicate column spalte colonne columna colonna kolom kolonne coluna reminder_sent erinnert notes notiz* notas note_interne anmerkungen_team decision entscheidung* screening',
  // the office and the rest
  comments:
    'comment* remarque* bemerk* anmerk* kommentar* osservazion* opmerking* observac* anything else autre_chose noch_etwas sonst_noch algo_mas altro_da verder andet_vi mais_alguma add wissen_sollten divers sonstiges mitteil*',
  hear: 'hear heard entendu connu erfahren aufmerksam enteraste conociste saputo conosciuto gehoord terecht hort found_us learn_about soube conheceu entere find_out',
  emergency: 'emergency urgence notfall* emergencia emergenza noodgeval* nodsituation* nod',
  referee: 'referee* referen* recommend* empfehl* recommand* recomend* aanbevel* anbefal* nominat* nominier*',
  diet: 'diet* food allerg* vegetar* regime* alimenta* ernahr* essen dieet* kost shirt taille grosse talla taglia maat storrelse tamanho access* accommodat* disabilit* handicap* barriere* behinder* discapacidad*',
  degree:
    'degree* diplom* abschluss* titulo titulacion laurea grad qualification* formation* bildung* educat* study studi* estudio* etud* graduation graduated alumni graduacion laureat* afstudeer* graduacao semester* term highest promo promotion jahrgang* escolaridad* scolarite educacion educacao formacao formazione schulabschluss opleidingsniveau titolo_di_studio uddannelsesniveau wyksztalcen* koulutus*',
  handbook:
    'guidelines guideline leitlinie* lignes_directrices directives_du coc handbook* guide_ leitfaden* charte* richtlin* rules reglement regel* conduct manual codigo carta_dei handboek gedragscode haandbog handbog retningslin* read gelesen lu leido letto gelezen laest lido',
  satisfied:
    'satisf* zufrieden* tevreden* tilfreds* soddisf* rate* evalua* bewert* feedback rating happy_with',
  recommend: 'recommend* weiterempfehl* recommand* recomend* raccomand* aanraden anbefal* consigliere',
  met: 'met rencontre rencontres getroffen encontrado incontrat* ontmoet modt encontraram taken_place stattgefunden first_meeting erste_treffen contact_with',
  fit: 'right_match good_match passt passend* fit match_right bon_match going stimmt klik klikt passer adequat* funcion* chemistry chimie',
  date: 'date datum fecha data dato timestamp* zeitstempel* horodat* marca tijdstempel tidsstempel carimbo submitted submission* submit eingang cronologiche eingereicht absendedatum created received recu eingegangen recibid* ricevut* ontvangen modtaget recebid* aikaleima sygnatura czasowa tidstampel razitko idobelyeg damgasi',
  year_of: 'year_of annee_de jahr_der ano_de anno_di jaar_van arstal',
  size: 'size employees mitarbeiter* effectif taille_de numero_de_empleados dipendenti',
  thing: 'kind type sort art sorte tipo soort slags typ',
  survey:
    'survey* umfrage* befragung* fragebogen enquete* sondage* questionnaire* encuesta* cuestionario* sondaggi* questionari* indagin* vragenlijst* evaluatie* evaluier* undersogelse* sporgeskema* inquerito* feedback evaluation* evaluacion* valutazion* avaliacao* bilan midterm mid_term abschlussbefragung',
  check_in:
    'reflection* reflexion* kurzbericht* short_report checkin check_in check_ins point_d_etape zwischenstand zwischenbericht seguimiento tussentijds* opfolgning* acompanhamento followup follow_up',
};
