// How people say of whom they learnt their trade, in the languages of profiles: before the name, behind it, around it; and whom they study.
import { fits } from '../lighter-patterns.ts';

const any = (...ways: readonly string[]) => `(?:${ways.join('|')})`;
const SOME = '[^.!?\\n]{0,25}';

const before = new RegExp(
  `(?<!\\p{L})${any(
    '(?:taught|trained|mentored|coached|supervised|guided|tutored) (?:me )?by',
    '(?:trained|studied|worked|apprenticed|apprentice) (?:under|to)',
    `(?:learn(?:ed|t)|picked up)${SOME} from`,
    '(?:form|encadr|coach|guid|initi|supervis)ée? par',
    '(?:élève de|sous la direction de|auprès de)',
    `appris${SOME} (?:de|avec|auprès de|par|grâce à)`,
    'unter (?:der )?(?:anleitung|leitung|aufsicht) von',
    '(?:schülerin|schüler|ausgebildet|angelernt) von',
    `(?:imparato|appreso)${SOME} (?:da|con)`,
    '(?:allieva?|guida) di',
    `aprend[íi]${SOME} (?:de|con|com)`,
    '(?:alumn[oa]|dirección) de',
    '(?:geleerd|leerling|leiding) van',
  )} $`,
  'iu',
);
const behind = new RegExp(
  `^${any(
    '(?: who)? (?:taught|trained|showed|mentored|coached) me',
    "(?:,? qui)? m['’](?:a|avait) (?:\\p{L}+ )?(?:appris|formé|montré|transmis|guidé|enseigné|initié)",
    '(?:,? (?:die|der))?(?: hat| hatte)? (?:mir|mich) (?:\\p{L}+ ){0,3}(?:beigebracht|gelehrt|gezeigt|ausgebildet|angelernt|lehrte|zeigte)',
    '(?:,? che)? mi ha (?:insegnato|formato|mostrato)',
    '(?:,? que|,? quien)? me (?:enseñó|formó|mostró|ensinou)',
    '(?:,? die)?(?: heeft)? (?:mij|me) (?:\\p{L}+ ){0,2}(?:leerde|geleerd|opgeleid)',
    ' leerde (?:mij|me)',
  )}(?!\\p{L})`,
  'iu',
);
/** "bei X gelernt" */
const aroundLeft = /(?<!\p{L})(?:bei|von|durch|neben) $/iu;
const aroundRight = /^ (?:\p{L}+ ){0,3}(?:gelernt|erlernt|abgeschaut|geleerd)(?!\p{L})/iu;

/** @param left  what stands before the name. @param right  what stands behind it. */
export function isTeaching(left: string, right: string): boolean {
  return fits(before, left) || fits(behind, right) || (fits(aroundLeft, left) && fits(aroundRight, right));
}

/** "my thesis on", "über … promoviert": whoever stands there is studied, not known. */
const STUDY = any(
  '(?:phd|doctorate|dissertation|thesis|theses|research|paper|papers|essay) on',
  '(?:thèse|doctorat|mémoire|recherches?|article|livre)(?: de \\p{L}+)? sur',
  '(?:(?:doktor|master|bachelor|diplom|magister)?arbeit|dissertation|promotion|promoviert\\p{L}*|forsch\\p{L}{1,3}) über',
  'i (?:work|worked|have worked) on',
  'je (?:travaille|cherche) sur',
);
const studiedLeft = new RegExp(`(?<!\\p{L})${STUDY} $`, 'iu');
const studiedAround =
  /^(?:,? [\p{L}-]+){0,3} (?:promovier\p{L}+|habilitier\p{L}+|doktoriert|(?:doktor|master|diplom)arbeit)(?!\p{L})/iu;

/** @param left  what stands before the name. @param right  what stands behind it. */
export function isStudied(left: string, right: string): boolean {
  return fits(studiedLeft, left) || (/(?<!\p{L})über $/iu.test(left) && fits(studiedAround, right));
}

/** "My heroes are", "Meine Vorbilder:", "the podcast with", "fan of": who stands there is known to all, unless the sentence says whose they are. */
const ADMIRED = any(
  "(?:i (?:(?:still|also|really) )?(?:like|love|read|adore|watch)|j[’'](?:aime|adore)|je (?:lis|relis)|ich (?:mag|lese|höre|liebe)|me gustan?|leo|leggo|gosto d[eo]|jag gillar|lubię) ",
  '(?:heroe?s|heroines?|idols?|role models?|influences|idoles?|modèles|héros|vorbilder|helden|heldinnen|ídolos|idoli|helden|voorbeelden|förebilder|forbilleder)(?:,? \\p{Ll}+){0,3}(?: (?:are|include|were|is|sont|sind|waren|son|sono|são|är|er))?:? ',
  '(?:(?:big|huge|great|lifelong) )?(?:fan|admirer|devotee) of (?:the (?:late|great) )?',
  '(?:podcasts?|audiobooks?|ted talks?|albums?|novels|paintings|concerts?|hörbuch) (?:with|by|of|mit|von|avec|de|con|di|met|med) ',
);
/** Names before it in one list: "Pina Bausch and Brecht". */
const LISTED_NAMES = "(?:(?:[\\p{Lu}][\\p{L}\\p{M}’'.-]+ ?){1,3}(?:, | (?:and|et|und|y|e|en|och|og) )){0,3}";
const admired = new RegExp(`(?<!\\p{L})${ADMIRED}${LISTED_NAMES}$`, 'iu');

/** "I made two podcasts with": an own one is made with people of one's own, unless it is listened to. */
const madeWith = new RegExp(
  `(?<!\\p{L})${any(
    '(?:ma[dk]e|made|making|record(?:ed|ing)?|produced?|host(?:ed)?|run|ran|did|do|started|launched|an?|two|three|four|several|some|my|our)',
    '(?:enregistré|produit|animé|fait|lancé|une?|deux|trois|des|mon|notre|nos|mes)',
    '(?:einen?|eine|zwei|drei|mein(?:en)?|unser(?:en)?|machten?|produziert)',
    '(?:una?|un|dos|due|dois|um|mi|meu|mio|nuestro|nosso|nostro|een|twee|mijn|ons|onze|en|ett|två|min|vår)',
  )} (?:\\p{L}+ ){0,2}(?:podcasts?|audiobooks?|albums?|concerts?) (?:with|mit|avec|con|met|med|com) ${LISTED_NAMES}$`,
  'iu',
);
const HEARD =
  /(?<!\p{L})(?:listen|heard|hear|love|like|recommend|enjoy|watch|saw|écout|entend|aim|recommand|conseill|hör|empfehl|lieb|mag|escuch|ascolt|ouv|luister)/iu;
/** "who hired me": somebody of one's own, however much they are liked. */
const ofOwn = new RegExp(
  `^,? ${any(
    'who (?:\\p{L}+ ){0,2}(?:hired|taught|led|trained|mentored|coached|supervised|managed|recruited|promoted|guided|tutored|employed|leads|manages|supervises|mentors|coaches) (?:me|us|my|our)',
    "qui (?:m['’]|nous )(?:a|avait|ont) (?:\\p{L}+ )?(?:embauch|recrut|form|appris|encadr|guid|dirig|engag)\\p{L}*",
    'qui (?:dirige|encadre|gère|anime) (?:notre|mon|ma|nos)',
    '(?:die|der) (?:mich|mir|uns) (?:\\p{L}+ ){0,3}(?:eingestellt|angestellt|ausgebildet|beigebracht|angelernt|betreut|geführt|gefördert|geleitet)',
    '(?:que|quien|che) (?:me|mi) (?:ha )?(?:contrató|enseñó|formó|contratou|ensinou|formou|assunt[oa]|insegnato|formato)',
    'die (?:mij|me) (?:\\p{L}+ ){0,2}(?:aannam|opleidde|leerde|begeleidde)',
  )}(?!\\p{L})`,
  'iu',
);

/** "Primo Levi, whose “If This Is a Man”": whose work has a title is read. */
const ofWorks =
  /^(?:,? (?:whose|dessen|deren|dont (?:les?|la)|(?:il|la|i|le) cui|cuy[oa]s?|wiens|wier|vars|hvis)(?: \p{Ll}+)?) ["“„«‘]\p{Lu}/u;

/** @param left  what stands before the name. @param right  what stands behind it. */
export function isAdmired(left: string, right: string): boolean {
  if (fits(ofWorks, right)) return !fits(ofOwn, right);
  if (!fits(admired, left) || fits(ofOwn, right)) return false;
  return !fits(madeWith, left) || fits(HEARD, left);
}
