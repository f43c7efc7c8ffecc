// How people say what they are called, in the languages that profiles are written in. NAME stands for the name itself.

/** "Bex to everyone", but not whom or what one recommends to them. */
const TO_FRIENDS =
  '(?:to|among) (?:my |his |her |the |all )?(?:friends|family|everyone|everybody|colleagues|mates|team)(?<!(?<!\\p{L})(?:recommend|suggest|introduc|explain|teach|taught|show|sell|sold|offer|bring|brought|lend|lent|giv|gave|present)[^.!?\\n]{0,80})';

/** Behind these stands a name, whatever it looks like. */
const before = [
  '(?:call(?:s|ed)?|calling) me',
  '(?:known|signed|sign|publish(?:ed)?|introduced) as',
  '(?:everyone|everybody|people|friends|they|we|colleagues|the team|kids) (?:here )?(?:says?|calls? me)',
  '(?:goes|go|going) by',
  'nick-?name[sd]?(?: is| was|:)?',
  'my (?:first |given |full )?name is',
  'a\\.?k\\.?a\\.?',
  'alias',
  "pour (?:les |mes |tout )?(?:amis|intimes|coll[èe]gues|proches|copains|le monde),? (?:c[’']est|je suis)",
  "(?:m[’']appelle(?:nt|ra|z)?|appelez-moi|m[’']appeler|surnomm[ée]e?|je m[’']appelle|moi,? c[’']est|mon (?:pr[ée])?nom est|surnom :?|connue? comme)",
  '(?:nenn(?:t|en) mich|ruf(?:t|en) mich|hei(?:ß|ss)e|mein name ist|spitzname:?|bekannt als|freunde sagen|alle sagen)',
  '(?:(?:alle |allemaal |alla )?(?:kald|kall)(?:er|ar)? m[ie]g|noem(?:t|en) (?:me|mij)(?: allemaal)?|me conocen (?:como|por)|conhecem-me (?:como|por)|mi conoscono (?:come|per)|mi se (?:zice|spune)|wszyscy mówią na mnie|všichni mi říkají)',
  '(?:mi chiam(?:o|ano|ate)|chiamatemi|per gli amici|me llam(?:an?|o)|ll[áa]m[ae]n?me|me dicen|para los amigos|chamo-me|chamem-me|me chamam|tratam-me por|ik heet|noem (?:me|mij)|zeg maar|jeg hedder|kald mig|jag heter|kalla mig|jeg heter|kall meg|jmenuji se|říkají(?: mi)?|říkejte mi|volajú ma|mówią(?: mi| na mnie)?|mówcie mi|wołają na mnie|nazywam się|hívjatok|kutsu minua|kutsutaan|меня зовут|зовут меня|зовите меня|называ(?:ют|йте) меня|друзья зовут|мене звати|звіть мене|називають мене(?: паном| пані)?|кличуть мене|можна просто|колеги кажуть|зовите просто|зови(?:те)? меня просто|можно просто|просто|називайте мене|а між собою|між собою|между собой|με λένε|με φωνάζουν|λέγομαι|adım|bana|em dic(?:uen)?|em diuen|m[ăa] numesc|numele meu e(?:ste)?|[îi]mi zice|nama saya|jina langu|tên (?:mình |tôi )?là|zovem se|zovu me|ime mi je|mano vardas|minu nimi on|nimeni on|a nevem|mam na imię)',
];

/** Of these, behind which nothing else can stand. */
const strictlyBefore = [
  '(?:call(?:s|ed)?|calling) me',
  '(?:everyone|everybody|people|friends|they|we|colleagues|the team|kids) (?:here )?(?:says?|calls? me)',
  '(?:goes|go|going) by',
  'nick-?name[sd]?(?: is| was|:)?',
  "(?:appelez-moi|m[’']appelle(?:nt|ra|z)|surnomm[ée]e?|surnom :?)",
  '(?:(?:kald|kall)(?:er|ar)? m[ie]g|noem(?:t|en) (?:me|mij)(?: allemaal)?|me conocen (?:como|por)|me (?:llaman|dicen)|mi chiamano|me chamam|conhecem-me (?:como|por)|mówią na mnie|říkají mi|mi říkají|îmi (?:zic|spun))',
  '(?:nenn(?:t|en) mich|ruf(?:t|en) mich|spitzname:?|freunde sagen|alle sagen)',
];
const strictlyAfter = [
  'for short',
  TO_FRIENDS,
  'pour (?:les |mes |ses )?(?:amis|intimes|famille|coll[èe]gues|proches|copains|copines|potes)',
  'für (?:die |meine |alle |seine |ihre )?(?:freunde|familie|kollegen|kolleginnen|freundinnen)',
  "(?:is|est) (?:what|how|comme [çc]a que) (?:\\p{L}+ ){1,2}(?:calls?|m[’']appell)",
];

/** These stand behind the name. */
const after = [
  'for short',
  TO_FRIENDS,
  // What is "for everybody" is an offer: "Mentorship for everybody".
  'for (?:my |his |her |the |all )?(?:friends|family|colleagues|mates|team)',
  'in the pub',
  '(?:heter jag|hedder jeg|heter jeg|vagyok|por aqu[íi]|a nevem|derler|diyebilirsiniz|olen)',
  'at home',
  '\\(?(?:that|which) is (?:what|how)',
  'when people',
  "pour (?:les |mes |ses |la |tout |faire )?(?:amis|intimes|famille|coll[èe]gues|proches|copains|copines|potes|court|le monde|l[’'][ée]quipe)",
  "(?:ainsi|comme) (?:que )?(?:on )?(?:m[’']|l[’'])appell",
  'für (?:die |meine |alle |seine |ihre )?(?:freunde|familie|kollegen|kolleginnen|freundinnen)',
  'so (?:nennen|nennt|rufen|ruft|heiße|heisse)',
  'unter freunden',
  'hei(?:ß|ss)e ich',
  'ist mein name',
  '(?:is|are|also) (?:fine|enough|plenty|ok(?:ay)?|perfect)(?! with)',
  '(?:will do|works too)',
  '(?:reicht|genügt|langt|passt auch)',
  'suffi(?:t|ra)',
  'is (?:my|the|also my) (?:\\p{L}+ )?name',
  'est mon (?:pr[ée])?nom',
  'de (?:pr[ée])?nom(?! de)',
  'by name',
  '(?:mit|vom) (?:vor|nach)?namen',
  'de nombre',
  '(?:mein|sein|ihr) name',
  '\\(?(?:per gli amici|para los amigos|para os amigos|voor vrienden|hívnak|deyin|derler|för vännerna|for venner|για τους φίλους|для друзей|dla przyjaciół|voor vrienden)',
];

/** Behind these stands what somebody was called before. */
const formerly = [
  'n[ée]{1,2}e?',
  'geb\\.?',
  // "Geborene Netzwerkerin" is what one is.
  'geboren(?!e \\p{L}+(?:er|ist|or|eur|[ae]nt|log)in(?!\\p{L}))e?',
  'früher hie(?:ß|ss) ich',
  '(?:mädchen|geburts)name(?:n|(?: ist| war| lautete?))?',
  '(?:maiden|birth) name(?: is| was)?',
  'nom de (?:jeune fille|naissance)(?: est| était)?',
  '(?:publi(?:shed?|é|ée|er)|veröffentlich(?:e|te|t)|geschrieben) (?:as|under|sous le nom de|sous|als|unter)',
  'born(?= \\p{Lu}[\\p{L}’-]+ \\p{Lu}\\p{Ll})',
  'nata',
  'nacida',
  'z domu',
  'nazywał[ae]m się',
  'rozená',
];

const INITIALS = '(?:\\p{Lu}\\.[\\s-]?){0,2}';
const NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'-]+";
const QUOTE = '[«»„“”"‘’\']?';
/** "Call me just Bex" */
const FILLER =
  '(?:(?:just|simply|only|always|einfach|ruhig|nur|immer|gerne?|kurz|juste|simplement|toujours|tous|parfois|sometimes|manchmal)\\s)?';
const PARTICLES =
  "(?:(?:von|van|vom|zu|de|du|des|der|den|di|da|do|dos|del|della|ten|ter|le|la|el|al|bin|mac|mc|d[’'])\\s?){0,3}";
const any = (list: readonly string[]) => `(?:${list.join('|')})`;

/** These announce a name only where the word is one: "or just whistle". */
const loosely = ['or (?:just|simply)', 'ou (?:juste|simplement)', 'oder (?:einfach|nur)'];

/** Behind these stands what somebody is: a name only where the word can be nothing else. */
const intro =
  "(?:i am|i[’']m|je suis|ich bin|i bi|ig bi|hier ist|hier schreibt|soy(?! de )|sono|sou(?! de )|ik ben|jeg er|jag är|jestem|jsem|ben|aqui é|sunt(?! de )|s[óo]c|saya|mimi ni|t[ôo]i là|mình là|ja sam|vagyok|olen|είμαι|я)(?: de[rn]?| die| dr| [oa]| el| la| il| en| na| o| a| bang| mama| l[’']| [ηο])?";

/** How a name is announced; the name is the group `name`. Case of the cue does not count; that of the name is looked at by whoever asks. */
export interface Naming {
  /** Without this in a text there is nothing to look for. */
  readonly needs: RegExp;
  readonly shape: RegExp;
}

const FORMER_NAME = `(?<name>${INITIALS}${PARTICLES}${NAME}(?:[\\s-]${NAME})?)`;
/** All that stands there: whoever asks takes it as far as it is a name. */
const WHOLE_NAME = `(?<name>${INITIALS}${PARTICLES}${NAME}(?:[\\s-]${PARTICLES}${NAME}){0,4})`;
const OLD_NAME =
  '(?:(?:maiden|birth|former|old|first married) (?:sur|family )?name|name before|nom de (?:jeune fille|naissance)|ancien nom|mädchenname|geburtsname|früherer name)';

function naming(needs: string, shape: string): Naming {
  return { needs: new RegExp(`(?<![\\p{L}])${needs}`, 'iu'), shape: new RegExp(shape, 'giu') };
}

export const selfNaming: readonly Naming[] = [
  naming(any(before), `(?<![\\p{L}])${any(before)}[\\s,]+${FILLER}${QUOTE}(?<name>${NAME})`),
  naming(any(after), `(?<![\\p{L}])(?<name>${NAME})${QUOTE},?\\s\\(?${any(after)}`),
];
export const strictNaming: readonly Naming[] = [
  naming(any(strictlyBefore), `(?<![\\p{L}])${any(strictlyBefore)}[\\s,]+${FILLER}${QUOTE}(?<name>${NAME})`),
  naming(any(strictlyAfter), `(?<![\\p{L}])(?<name>${NAME})${QUOTE},?\\s\\(?${any(strictlyAfter)}`),
];
/** Whatever stands there: "mein Spitzname ist Locke". */
export const nounNaming = naming(
  '(?:spitz|ruf|kose)name',
  `(?<![\\p{L}])(?:mein|der|einen) (?:\\p{Ll}+ )?(?:spitz|ruf|kose)name(?: ist| war| lautet|:) ${QUOTE}(?<name>(?!programm)${NAME})`,
);
export const looseNaming = naming(
  any(loosely),
  `(?<![\\p{L}])${any(loosely)}[\\s,]+${QUOTE}(?<name>${NAME})`,
);
export const introNaming = naming(intro, `(?<![\\p{L}])${intro}[\\s,]+${QUOTE}(?<name>${NAME})`);
export const formerNaming: readonly Naming[] = [
  naming(any(formerly), `(?<![\\p{L}])${any(formerly)}(?:\\s?[:,]|\\s)\\s?(?:als\\s)?${QUOTE}${WHOLE_NAME}`),
  naming(OLD_NAME, `(?<![\\p{L}])${FORMER_NAME}(?:\\s?[»”“"])?,?\\s\\(?(?:my|mon|mein|as my)\\s${OLD_NAME}`),
];

/** By what older colleagues know somebody: "remember me as Osterhagen", "noch als „die kleine Wiesengrund“". A trade stands there too, so the word has to be none. */
const knownAs = [
  '(?:remember|know|knew) me (?:best |still |better )?as',
  '(?:still |always )call(?:ed)? me(?= ["“‘]?the )',
  'connaissent(?: encore| toujours| mieux)? (?:comme|sous(?: le nom de)?)',
  'kenn(?:en|t) mich(?: noch| besser| nur)? (?:als|unter)',
  'hie(?:ß|ss) ich(?: noch| damals)?',
  // What somebody wrote; podcasts, studies and teams have names of their own.
  '(?:(?:diplom|doktor|master|magister|bachelor|abschluss)arbeit|dissertation|(?:mein|meine|meinen) (?:\\p{L}+ )?(?:arbeit|artikel|aufsatz|aufsätze|veröffentlichung|publikation)(?:en)?)(?: [\\p{L}\\d]+){0,3} unter dem namen',
  '(?:publizierte|veröffentlichte|schrieb|unterschrieb) ich(?: [\\p{L}\\d]+){0,2} unter dem namen',
  '(?:article|papier|thèse|mémoire|publication|diplôme)s? \\p{L}+(?: encore| toujours)? au nom de',
  'je signais(?: encore)?',
  'born an?(?= \\p{Lu}[\\p{L}’-]+ and (?:took|changed|married|became))',
];
export const knownAsNaming: Naming = naming(
  any(knownAs),
  `(?<![\\p{L}])${any(knownAs)}[:\\s]\\s?(?:[«„“"‘]\\s?)?(?:(?:the|die|der|la|le)\\s(?:(?:petite?|kleine|young|little|grande?|alte)\\s)?)?${FORMER_NAME}`,
);

/** What stands before a signature: "Cheers,", "Liebe Grüsse, Eure", "Un abrazo,", a dash on a new line. */
export const closings: RegExp =
  /(?:\n\s*[–—-]{1,3}\s?|[.!?…)»"]\s*\n\s*(?:(?:eure?|deine?|ihre?|yours?|votre|ton|ta)\s)?|(?<!\p{L})(?:signed|cheers|best(?: wishes| regards)?|(?:kind|warm|many)? ?regards|yours(?: truly| sincerely| faithfully)?|sincerely|warmly|(?<!(?<!\p{L})(?:i|we|you|they|to|also|really) )love|hugs|thanks|thx|ta|see you(?: soon)?|take care|x{1,3}|(?:liebe|herzliche|beste|freundliche|viele|sch[öo]ne)n? gr(?:[üu]|ue)(?:ss|ß)e?|gruss|gruß|gr(?:[üu]|ue)e?(?:ss|ß)e|herzlich(?:st)?|lg|vg|mfg|bis bald|bis dann|tschüss|ciao|servus|cordialement|amicalement|amiti[ée]s|bises|bisous|bien à (?:vous|toi)|à bientôt|au plaisir|merci|abrazos?|un abrazo|saludos|abra[çc]os?|beijos|saluti|cari saluti|un saluto|a presto|groet(?:en|jes)?|pozdrawiam|pozdrav|uściski|hilsen|hälsningar|kveðja|terveisin|terkuin|üdv(?:özlettel)?|sevgiler|saygılar(?:ımla)?|selamlar|с уважением|с наилучшими|з повагою|с поздрав|με εκτίμηση|φιλικά)[\s,!.:–—-]{1,4}(?:(?:your|yours|ihr|ihre|eure?|dein|deine|votre|ton|ta|tu|vuestr[oa]|ваш[аи]?|твоя|твой|deres|din)[\s,]{1,2})?)$/iu;
