// What an office notes of whoever applied, in its own words: "Hold", "Nachrückerin", "not taken forward". Words that mean so only by themselves
// count as the whole of what is said; a reason behind them ("Decline (not from our region)") takes nothing back unless it says so. What was said of a lunch, an
// interview or a mentor is nobody's place.

/** Whoever comes next, or later. */
const LATER =
  /^(?:(?:still |now )?hold|holding|(?:on|taking|having) (?:an? )?(?:\w+ )?break|(?:taking |having )?(?:a year off|time out)|auszeit|stand-?by|(?:(?:on|to) (?:the )?)?reserve (?:list|\d+)|(?:first|second|third|1st|2nd|3rd) reserve|(?:nachruck\w*|ersatz)liste|not placed|(?:no|keine?n?|pas de|plus de|sin|senza|geen|ingen|sem) (?:free )?(?:plaza|place|platz|plaats|posto|plads|vaga)(?: (?:left|free|available|frei|mehr|disponible|this \w+|cette \w+|diese\w* \w+))?|(?:en|in|als|op|auf|som) reserv[ae]|auf abruf|riserva|suplentes?|ersatz(?:person|platz|kandidat(?:in)?)?|nachrucker(?:in)?|suppleante?s?|remplacante?s?|parked|geparkt|parkeret|verschoben|vertagt|reportee?s?|a reporter|mise? (?:en attente|de cote|en suspens)|aplazad[oa]s?|pospuest[oa]|rinviat[oa]|rimandat[oa]|uitgesteld|doorgeschoven|udsat|udskudt|adiad[oa]|suspens[oa])(?: (?:\d.*|(?:un)?till? .*|(?:to|auf|bis|hasta|fino|tot|naar|til|para|per|al|alla|a(?= \d| l')|jusqu'\p{L}+) .*))?$/u;
/** Of a mentee. */
const COMPANION =
  '(?:mentor(?:in|e|a)?|buddy|coach|parrain|marraine|tut(?:or|eur|rice)\\w*|pat(?:e|en|in)|padrin[oa]|madrina|madrinha|padrinho|maatje|tandem\\w*)';
const CONSENT =
  '(?:consent|rgpd|gdpr|dsgvo|avg|einwilligung|zustimmung|consentement|toestemming|consentimiento|consentimento|consenso|autorizacion|autorizacao|autorizzazione|samtykke|samtycke)';
/** Whoever has no place. */
const OUT = new RegExp(
  [
    '(?:storno|unsuccessful(?: at (?:interview|selection|this stage))?|gesperrt|disqualified|disqualifizi?ert|afslag|uitgesloten)',
    '(?:candidature |candidatura |application |demande |dossier |domanda |solicitud )?(?:rejetee?s?|ecartee?s?|scartat[oa]|descartad[oa]|respint[oa]|desestimad[oa]|non retenue?s?)',
    'a (?:ecarter|refuser)',
    '(?:no|keine?|geen|ingen|sem|senza|sans|sin) (?:offer|zusage|aufnahme|plaatsing)',
    '(?:was |is |has |were )?not (?:been )?(?:progress(?:ing|ed)|proceeding|going (?:ahead|forward)|taken (?:forward|on|up)|eligible|offered(?: a place)?|invited|appointed|coming|participating|joining|recommended)',
    "(?:will not|won't) (?:be )?(?:come|coming|join|joining|participate|participating|take part|taking part|proceed|continue)",
    '(?:wird |wurde |ist )?nicht (?:mehr )?(?:berucksichtigt|eingeladen|vermittelbar|vermittelt|vorgesehen|empfohlen|forderfahig|teilnehmend)',
    '(?:kommt|macht|nimmt) (?:doch |leider |jetzt )*nicht(?: mehr)?(?: mit| teil)?',
    '(?:elle |il )?ne (?:vient|viendra|participe|participera|donne|donnera) (?:plus|pas)(?: suite)?',
    '(?:ya )?no (?:viene|vendra|participa|participara|procede|sigue|seguira|apt[oa]|idone[oa]|seleccionad[oa]|admitid[oa])',
    'non (?:viene|verra|partecipa|partecipera|prosegue|procede|idone[oa])',
    '(?:komt|gaat|doet) (?:toch |helaas )*niet(?: meer)?(?: door| mee)?',
    '(?:kommer|deltager|fortsaetter) (?:alligevel |desvaerre )*ikke(?: laengere| mere)?',
    'nao (?:vem|vira|participa|participara|continua|apt[oa])',
    '(?:har )?(?:tackat|tackar|takket|takker) (?:pent )?ne[ij](?: till platsen| til pladsen)?',
    // Somebody who needs nobody any more.
    "(?:s?he |they )?no longer (?:needs?|wants?|requires?) (?:a |any )?(?:mentor|buddy|match|place|one|help|support)|(?:s?he |they )?(?:doesn't|don't|does not|do not) (?:need|want) (?:a mentor|a buddy|one|it) any ?more",
    '(?:has |have )?(?:already )?found (?:a |another )?(?:mentor|buddy) elsewhere|(?:has|have|found) (?:her|his|their) own (?:mentor|buddy)',
    '(?:braucht|will|mochte) keine?n? (?:\\w+ )?mehr',
    "n'(?:a|ont) plus besoin(?: de \\w+| d'une? \\w+)?|a (?:deja )?trouve ailleurs",
    'ya no (?:lo |la )?necesita|non (?:ne )?ha piu bisogno|heeft geen \\w+ meer nodig',
    "(?:hoeft|wil) (?:toch )?niet meer|braucht es nicht mehr|n'en a plus besoin|ne veut plus|nao precisa mais|behover (?:det )?(?:ikke mere|inte langre)|non serve piu",
    // Somebody who has one already.
    `(?:has (?:already )?an? ${COMPANION} already|already has an? ${COMPANION}|hat (?:schon|bereits) eine?n? ${COMPANION}|a deja une? ${COMPANION}|heeft (?:al|reeds) een ${COMPANION}|ya tiene (?:un |una )?${COMPANION}|ha gia (?:un |una )?${COMPANION}|(?:ya|ja) tem (?:um |uma )?${COMPANION}|har (?:allerede|redan) en ${COMPANION})(?: (?:elsewhere|anderswo|ailleurs|elders|andetsteds|(?:via|through|uber|par|por|tramite|gennem|genom|bei|at) .*))?`,
    // Who was looked at and is not fit, who keeps their data to themselves, and whose name was crossed out.
    `(?:(?:na|nach|after|apres|tras|dopo|efter|apos) (?:the |l'|el |il )?\\w+ )?(?:not (?:found|deemed|considered) (?:suitable|fit)|nicht (?:fur )?geeignet befunden|niet geschikt bevonden|jugee? (?:non |in)apte?|no considerad[oa] apt[oa]|ritenut[oa] non idone[oa]|considerad[oa] inapt[oa]|ikke fundet egnet)`,
    `(?:no|keine?|pas de|sans|geen|sin|senza|sem|ingen|intet) ${CONSENT}|(?:refus(?:e|es|ed)?|lehnt|verweigert|weigert|rechaza|rifiuta|recusa) (?:the |die |den |de |du |la |le |il |o |a )?${CONSENT}(?: ab)?`,
    '(?:take|taken|took|remove[ds]?|struck|cross(?:ed)?) (?:him |her |them |name )?(?:off|from) (?:the |our )?list|von der liste (?:genommen|gestrichen|nehmen|streichen)|(?:a )?(?:retire[er]?e?|raye[er]?e?|enleve[er]?e?) de la liste|van de lijst (?:gehaald|af|halen)|quitad[oa] de la lista|tolt[oa] dalla lista|(?:fora|tirad[oa]) da lista|taget af listen|struken (?:fran|ur) listan',
    // Somebody who stops.
    '(?:has |have )?(?:gave|given|gives|giving) up (?:her |his |their |the )?(?:place|spot|seat)|(?:has |have )moved on|retired from (?:the )?(?:programme|program|scheme)|not (?:coming back|returning|continuing)',
    "hort auf|(?:ist |sind )?raus|(?:s')?arrete(?: la)?|(?:lo deja|deja|deixa|deixou) de participar|lascia(?: il \\w+)?|ha smesso|stopt(?: ermee)?|stopper|sai(?: do \\w+)?",
    // Taken out by somebody.
    '(?:removed|taken out|struck off) (?:at (?:her|his|their|own)(?: own)? request|from (?:the )?(?:programme|program|scheme|cohort))',
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replace(/^(.*)$/s, '^(?:$1)$'),
);
const IN =
  /^(?:accept|accepts|included?|cleared|ready(?: (?:to|for) (?:match|go|be matched|matching))?|good to go|ok to match|place (?:confirmed|accepted)|offer accepted|returning(?: (?:mentor|mentee|buddy))?|geeignet|freigegeben|i\. ?o|in ordnung|passt|(?:avis |dossier )?favorable|bon pour (?:le )?jumelage|a jumeler|prete?s?(?: a (?:commencer|demarrer|jumeler|etre jumele\w*|etre apparie\w*))?|apt[oa]|plaza confirmada|idone[oa]|da abbinare|te koppelen|geschikt|klar|(?:nachrucker(?:in)? fur|nachgeruckt fur|(?:replaces|replacing|takes the place of|in place of|steps in for)|(?:remplace|en remplacement de|a la place d[eu])|(?:sustituye a|en lugar de)|(?:sostituisce|al posto di)|(?:substitui|no lugar d[aoe]|na vaga d[aoe])|(?:vervangt|in plaats van)|(?:erstatter|ersatter)) (?!mentor|mentee|the |la |el |il |die |de )[^ ,]+(?: [^ ,]+)?)$/;

/** In letters: whoever writes more says more than how somebody stands. */
export const LONGEST = 200;

export type OfficeWord = 'withdrawn' | 'paused' | 'active';

/** What the whole of a folded text says as an office says it; null for anything else. */
export function officeSays(said: string): OfficeWord | null {
  if (said.length > LONGEST) return null;
  if (LATER.test(said)) return 'paused';
  return OUT.test(said) ? 'withdrawn' : IN.test(said) ? 'active' : null;
}

/** Whether somebody comes next, or later. */
export const isReserve = (said: string): boolean => LATER.test(said);

export const THING = String.raw`(?:kick-?off|lunch|dinner|catering|meal|hotel|room|parking|newsletter|interview|call|appointment|meeting|training|workshop|session|webinar|photos?|fotos?|shoot|slot|date|dates|time slot|zoom|drinks|party|reception|apero\w*|diner|trip|excursion|ausflug|tour|retreat|zeit|zeitfenster|visit|lift|mentors?\b(?!ing)|match|partner|buddy|tandem|binome|offer of \w+|group\w*(?! mentoring)|grup\w*|lift|essen|termin|gesprach|kennenlern\w*|auftakt\w*|schulung|dejeuner|diner|repas|entretien|rendez-vous|rdv|reunion|formation|lancement|comida|cena|cita|entrevista|reunion|pranzo|colloquio|incontro|riunione|appuntamento|gesprek|afspraak|bijeenkomst|etentje|samtale|mode|aftale|frokost|almoco|jantar|encontro|reuniao)`;
const CALLED_OFF =
  /\b(?:cancel\w*|declin\w*|reject\w*|refus\w*|turned down|annul\w*|abge(?:sagt|lehnt)|absage|storniert|cancelad[oa]|rechaz\w+|annullat[oa]|rifiutat[oa]|afge(?:zegd|wezen)|geannuleerd|aflyst|afvist|cancelou|recus\w+|postponed|deferred|moved|rescheduled|verschoben|vertagt|reportee?|deplacee?|aplazad[oa]|rinviat[oa]|uitgesteld|udskudt|udsat|adiad[oa])\b/;
const WHICH = String.raw`(?:(?:the|her|his|their|our|a|an|to|first|1st|second|2nd|last|two|proposed|suggested|der|die|das|den|zum|zur|vom|le|la|les|un|une|son|sa|au|du|de|el|su|del|al|il|lo|alla|het|een|o|ao|do|fur|pour|para|per|voor|til|\w+day|premier|premiere|erste\w*) )*(?:l')?`;
const WHO = '(?:(?:s?he|they|sie|er|hat|heeft|has|have|a|ha|har|il|elle|ze|hij) )*';
const NEXT = new RegExp(String.raw`^( ?[:–-])? ?${WHICH}${THING}(?!\w)`);
const BEFORE = new RegExp(String.raw`^${WHO}${WHICH}${THING} (?:\w+ ){0,2}$`);
/** "Abgesagt: nur Kick-off". */
const ONLY =
  /^\S+(?: ?[:(–-]{1,3} ?| )(?:nur|only|just|seulement|que|solo|solamente|soltanto|alleen|slechts|kun|apenas) \S+(?: \S+)?$/;
/** Whether it is only a thing or a part that was called off: "abgesagt: nur Kick-off". */
export function isCalledOffAlone(said: string): boolean {
  return ONLY.test(said);
}

/** "Cancelled lunch", "Kick-off abgesagt"; behind a colon the thing has to be all that is said. */
export function isThingCalledOff(said: string): boolean {
  const off = CALLED_OFF.exec(said);
  if (off === null) return false;
  const after = said.slice(off.index + off[0].length);
  const next = NEXT.exec(after);
  const isNext = next !== null && (!next[1] || !/\w/.test(after.slice(next[0].length)));
  return isNext || BEFORE.test(said.slice(0, off.index));
}

const BREAK = /\s*(?:[,;:([–—]|\.\s|\s-+\s)\s*/;
/** A reason that may take back what stands before it, or says that it is not settled. */
const TAKES_BACK =
  /[>\u2192]|\b(?:now|since|but|then|jetzt|aber|inzwischen|mais|depuis|maintenant|ahora|pero|desde|ora|ma|pero|poi|nu|maar|daarna|men|agora|mas|puis|luego|depois|danach|spater|later|nachgeruckt|obtenue?|appeal\w*|again|wieder|yet|noch|encore|ancora|nog|aun|todavia|ainda|endnu|confirm\w*|bestatigt|sure|sicher|certain|sur|final|definit\w*|endgultig|decided|entschieden|true|stimmt|vrai|cierto|only|nur|seulement|solo|alleen|kun)\b|^(?:it |she |he |is |was |est |ist )*(?:no|not|never|nein|nicht|non|pas|nee|niet|nej|ikke|nao|no longer|not any ?more|(?:nicht|niet) (?:mehr|meer)|ya no|non piu|ikke mere)\W*$/;

const NONE =
  "(?:please |bitte )?(?:do )?(?:not|do ?n[’']t|never|nie|jamais|no|nicht|keine?n?|ne pas|pas|plus|non|nao|niet|geen|ikke|ingen)";
/** "Not on Fridays", "not with him": what is refused may be a day, a circle or a mentor. */
const REFUSES = new RegExp(`^${NONE}\\b`);
/** "No time", "not from our region", "ne pas jumeler": whoever it is said of, and all of them. */
const OF_WHOEVER = new RegExp(
  `^${NONE} (?:${[
    String.raw`(?:from|of|aus|von|de|da) (?!.*\b(?:him|her|them|m-\d+|ihm|ihr|lui|elle)\b)(?!.*\b${THING}\b)(?:\w+ ?){1,5}`,
    String.raw`(?:an? |de |une? |eine? |e |es |est |has |hat |ha |tiene |tem |har )*(?:(?:time|zeit|temps|tiempo|tempo|tijd|tid|capacity|kapazitat\w*)|(?:availab|disponib|verfugbar|eligib|suitab|interest|qualifi|member|mitglied|membre|miembro|socio|socia|membro|lid|medlem|veteran)\w*)(?: (?:sorry|any ?more|this \w+|left|leider|mehr|of our \w+))?`,
    String.raw`(?:allocat|match|pair|assign|invit|contact|jumel|appari|zuteil|vermittel|abbin|koppel|emparej)\w*`,
  ].join('|')})(?=\\W*$| ?[,;.])`,
);

/** What stands before a reason; null where nothing does, or what follows may be none. @param isIn  whether words say that somebody takes part. */
export function beforeReason(said: string, isIn: (clause: string) => boolean): string | null {
  const at = said.length > LONGEST ? -1 : said.search(BREAK);
  if (at <= 0) return null;
  const reason = said.slice(at).replace(BREAK, '').replace(/\)$/, '');
  if (REFUSES.test(reason) && !OF_WHOEVER.test(reason)) return null;
  const takesBack =
    TAKES_BACK.test(reason) || reason.split(/[^\p{L}\p{N}' ]+/u).some((clause) => isIn(clause.trim()));
  return takesBack ? null : said.slice(0, at).trim();
}
