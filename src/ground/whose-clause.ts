// Whom and when a clause about taking part is of: this person and now, or another person, another role, another time, a lunch or an interview,
// or a mistake. Only the first says how somebody stands.
import { isThingCalledOff, officeSays, THING } from './office-words.ts';

export type Concern = 'own' | 'other' | 'with another' | 'thing' | 'earlier' | 'mistake' | 'other role';
export type Role = 'mentors' | 'mentees';

const MENTEE = `(?:mentees?|mentorees?|mentorisee?s?|mentorandw*|filleule?s?|aprendiz|protegee?s?)`;
const MENTOR = `(?:mentor(?:in(?:nen)?|e|es|s|a|en)?|marraine|parrain|tut(?:or(?:in|a|e|s)?|eur|rice))`;
const PERSON = `(?:(?:tandem|lern|study )?(?:partner(?:in|e|s)?|partenaire)|${MENTEE}|${MENTOR}|budd(?:y|ies)|binome|tandem|match|maatje|makker|companero|companera|compagn[oa]|coppia|husband|wife|colleague|kolleg(?:e|in)|friend|sister|brother)`;
/** Whose leave somebody may need to take part. */
const APPROVER = `(?:supervisor|boss|chef(?:in|fe)?|manager(?:in)?|employer|coordinator|parents?|mother|father|mum|eltern|mutter|vater|mere|pere|direct(?:eur|rice)|vorgesetzte[rn]?|arbeitgeber(?:in)?)`;
const WHOSE = `(?:(?:the|her|his|their|its|both|one|first|old|new|former|proposed|der|die|den|dem|das|ihr|ihre[rnm]?|sein|seine[rnm]?|erste[rn]?|le|la|les|sa|son|ses|leur|premier|premiere|un|une|el|su|il|lo|suo|sua|de|het|haar|zijn|hendes|hans|en|o|a|os|as|seu|dele|dela) |l')*`;
/** What belongs to a person is no person: "mentor application", "partner school". */
const OF_IT = String.raw`(?! ?(?:application|role|place|profile|form|training|programme|program|scheme|side|pool|list|school|ing\b|in(?:g|nen)?bewerbung))`;
const OTHER_FIRST = new RegExp(`^${WHOSE}\\b${PERSON}\\b${OF_IT}`);
const APPROVER_FIRST = new RegExp(`^(?:line )?${WHOSE}(?:line )?\\b${APPROVER}\\b`);
const PAIR_FIRST = new RegExp(`^${WHOSE}(?:tandem|match)\\b(?!-?partner)`);
/** "Mentor withdrew": in the sheet of mentors this person, in the other whoever they are with. */
const BARE = '^(?:(?:the|der|die|la|le|el|il|de) )?';
const MENTOR_FIRST = new RegExp(`${BARE}${MENTOR}\\b${OF_IT}(?: ?[:–-])? *`);
const MENTEE_FIRST = new RegExp(`${BARE}${MENTEE}\\b${OF_IT}(?: ?[:–-])? *`);
/** Nobody but a person, or nothing but a thing: "dropped out (her mentee)", "cancelled: dinner". */
const NOTHING_ELSE = new RegExp(`^${WHOSE}(?:${PERSON}|${THING})$`);
/** People and pairs are no mere things: whoever wants no tandem may want no part. */
const OF_PAIRS = /\b(?:mentor\w*|match|partner\w*|partenaire|budd(?:y|ies)|tandem|binome|group\w*|grup\w*)\b/;
/** "No mentor in law", "pas de binome", "kein Platz": what there was not is why somebody is out. */
const LACK =
  /^(?:no|kein\w*|pas (?:de|d'|assez de)|plus de|aucune?|sans|ohne|sin|senza|nessun\w*|ningun\w*|geen|zonder|ingen|intet|uden|uten|sem|nenhuma?|not? enough|too little|without|zu wenig|trop peu de)\b(?! (?:longer|more|mehr|to|zu|al?|zum)\b) ?(?:\p{L}+ ){0,3}?(?:mentor\w*|tutor\w*|marraine|parrain|match\w*|binome|buddy|partner\w*|tandem|place|platz|spot|plaza|plaats|plass|plads|vaga|supervisor|reason|grund|raison|time|zeit|temps|tiempo|tempo|tijd|tid|interest\w*|interesse|interes|interet|capacity|kapazitat\w*|disponibilite\w*|fit|reply)\b(?! (?:on|am|an|le|les|il|el|los|op|om|at \d|in the (?:morn|even|after)\p{L}+|in der (?:woche|fruh)|before|after|vor|nach|avant|apres|mornings?|evenings?|abends|morgens|vormittags|\p{L}+days?|\p{L}+tags?)\b)/u;
/** "Declined with him", "refused by mentee", "declined M-3", "refused her mentor". */
const OTHER_BEHIND = new RegExp(
  String.raw`\b(?:by|with|from|to|von|mit|vom|par|avec|de|con|da|van|met|door|af|med) ${WHOSE}(?:${PERSON}\b${OF_IT}|(?:him|her|them|ihm|ihr|ihnen|lui|elle|eux|he?m|haar)\b(?! ?\p{L}))|\bm-?\d+\b|^\p{L}+ (?:him|them|ihn)$|^\p{L}+ (?:her|his|their|sa|son|ihren?|seinen?|su) ${PERSON}\b`,
  'u',
);

const AS_MENTOR = new RegExp(
  String.raw`\b(?:as|als|comme|en tant que|como|come|som)(?: an?| une?| eine?)? ${MENTOR}\b|^(?:ok|oui|yes|ja|accepted|acceptee?|retenue?|admise?|angenommen|approved) ${MENTOR}$|^${MENTOR}(?:en|innen)? ?(?:application|role|place|bewerbung)|\bcandidature (?:de )?${MENTOR}\b`,
);
const AS_MENTEE = new RegExp(
  String.raw`\b(?:as|als|comme|en tant que|como|come|som)(?: an?| une?| eine?)? ${MENTEE}\b|^(?:ok|oui|yes|ja|accepted|acceptee?|retenue?|admise?|angenommen|approved) ${MENTEE}$|^${MENTEE}s? ?(?:application|role|place|bewerbung)|\bcandidature (?:de )?${MENTEE}\b`,
);

const LAST_TIME =
  /\b(?:(?:last|previous|prior|past|earlier) (?:year|time|round|term|season|edition|cohort|programme|cycle)|(?:year|round) before|years ago|l'an(?:nee)? (?:passee?|derniere?|precedente?)|(?:annee|edition|saison|session) (?:passee|derniere|precedente)|la derniere fois|(?:letzt|vorig|vergangen)\w* (?:jahr|mal|runde|durchgang|semester)|(?:im )?vorjahr|damals|fruher|(?:ano|edicion|vez|edicao) (?:pasad[oa]|anterior|passad[oa])|(?:l')?anno scorso|(?:vorig|afgelopen) jaar|sidste ar|i fjor)\b/;
const AT_FIRST =
  /^(?:\p{L}+ )?(?:(?:at )?first|initially|originally|previously|once|zuerst|erst|zunachst|anfangs|ursprunglich|d'abord|au depart|initialement|au debut|primero|al principio|prima|inizialmente|eerst|aanvankelijk|forst|primeiro)\b(?! (?:choice|reserve|come|year|meeting|session|call|interview|contact|match|time|month|payment|training|termin|treffen|gesprach))/u;
/** "Had withdrawn", "tinha desistido"; and what somebody was. */
const HAD =
  /\bhad (?!to\b)\w+|\b(?:hatte|avait|s'etait|habia|aveva|si era|tinha|havde|havia)\b|\bwar (?:ausgestiegen|abgesprungen|abgemeldet|zuruckgetreten|raus|dabei|aktiv|angemeldet)\b|^(?:s?he )?(?:was|used to be) (?:active|in|a mentor|a mentee|on board|taking part|paused|out)\b|^etait (?:active?|inscrite?|en pause)\b/;
/** A year by itself, and none of a day: "withdrew in 2024". */
const A_YEAR = /(?<![\d./-] ?)\b20\d\d\b(?![./-]\d)/;
const MISTAKEN =
  /\b(?:(?:in|by) (?:error|mistake)|by accident|mistakenly|accidentally|versehentlich|aus versehen|irrtumlich\w*|par erreur|par megarde|por error|per errore|per ongeluk|ved en fejl|por engano)\b/;

/** "Said no to the dinner", "not coming to the kick-off", "nicht beim Auftakt dabei". */
const NO_TO_A_THING = new RegExp(
  String.raw`(?:\b(?:no|not|non|nein|nicht|ne|pas|niet|ikke|nao|never|only|just|nur|seulement|solo|alleen|kun|apenas|can't|cannot|won't|misses|missed|skips?|absent)\b|n't\b).*?\b(?:to|in|at|on|for|zum|zur|am|beim|bei|an|nur|make|attend|miss|misses|missed|skips?|only|just|au|a la|a l'|aux|du|de la|a|al|alla|bij|op|til|ved) ?(?:(?:the|her|his|a|an|der|die|das|den|dem|le|la|les|el|il|lo|het|de|o) |l')*(?:\w+ ){0,1}?${THING}(?!\w)`,
);
const FOR_A_THING = new RegExp(
  String.raw`\b(?:for|to|fur|zum|pour|a|au|per|para|voor|til) (?:the |a |an |le |la |den |das )?(?:\w+ ){0,1}?(?!mentor|match|partner|buddy|tandem|binome)${THING}(?!\w)`,
);
/** "Stepped down as chair". */
const AS_SOMETHING =
  /\b(?:as|als|comme|en tant que|como|come|som) (?:an? |the |une? |eine? )?(?:(?:co-?|vice-?)?chair\w*|lead\w*|speaker|host|trustee|board|committee|coordinat\w+|organi[sz]er\w*|treasurer|secretary|vorsitzende\w*|vorstand\w*|sprecher\w*|leiter\w*|president\w*|presidente|tresori\w+|secretaire|responsable)\b/;
const OTHER_PROGRAMME =
  /\b(?:other|another|different|andere[nsm]?|autre|otro|altro|ander) (?:\p{L}+ )?(?:programmes?|programs?|schemes?|programm|programma|programa|mentorat)\b/u;
/** "OK for March": in, or free on a day. */
const FOR_A_TIME =
  /\b(?:for|pour|fur) (?:le |the |den )?(?:\d|jan|feb|fev|mar[cs]|mart|marz|apr|avr|may\b|mai\b|jun|juin|jul|juil|aug|aout|sep|oct|okt|nov|dec|dez|mon|tue|wed|thu|fri|\p{L}+tag\b|lundi|mardi|mercredi|jeudi|vendredi)/u;
/** In, and somewhere else. */
const ELSEWHERE =
  /\b(?:elsewhere|ailleurs|woanders|anderswo|en otro|altrove|elders|andetsteds|(?:other|another|different|andere[nsm]?|autre|otro|altro|ander) (?:\w+ )?(?:programme|program|scheme|programm|company|university|job|offer|place|strand|network)|(?:member|mitglied|membre)\b.*\b(?:alumni|club))\b/;

/** Whether what stands before a colon is whom or what the rest is said of. */
export const isOfIt = (before: string): boolean =>
  OTHER_FIRST.test(before) ||
  APPROVER_FIRST.test(before) ||
  new RegExp(`^(?:the |her |his )?${THING}$`).test(before.trim());

/** The role that a clause names; null where it names none, or both. */
export function roleNamed(clause: string): Role | null {
  const [mentor, mentee] = [AS_MENTOR.test(clause), AS_MENTEE.test(clause)];
  return mentor === mentee ? null : mentor ? 'mentors' : 'mentees';
}

export const withoutRole = (clause: string): string =>
  clause.replace(AS_MENTOR, ' ').replace(AS_MENTEE, ' ').replace(/ +/g, ' ').trim();

/** Whether a clause says no to a thing, which may be what a refusal beside it is of. */
export const isNoToAThing = (clause: string): boolean =>
  !isLack(clause) &&
  /^(?:not|no|nicht|pas|non|niet|ikke|nao|kein\w*)\b/.test(clause) &&
  NO_TO_A_THING.test(clause);

/** Whether words are of now, whatever was before. */
export const saysNow = (words: string): boolean => NOW.test(words);
const NOW =
  /\b(?:now|back|again|this (?:year|time|round)|jetzt|nun|inzwischen|wieder|dieses jahr|diesmal|maintenant|cette (?:annee|fois)|de retour|de nouveau|ahora|este ano|esta vez|ora|adesso|quest'anno|nu|dit jaar|i ar|agora)\b/;

/** The year a clause names, by itself; null where it names none. */
export function yearOf(clause: string): number | null {
  const found = A_YEAR.exec(clause);
  return found === null ? null : Number(found[0]);
}

/** Where a clause stands, in whose sheet, and whether its words are a yes. */
export interface Place {
  readonly isAlone: boolean;
  readonly isFirst: boolean;
  readonly isYes: boolean;
  readonly role: Role | null;
}

/** Whether a clause only says what there was not. */
export const isLack = (clause: string): boolean => LACK.test(clause);

/** The clause without the word for whoever this sheet is of. */
export function ofOwnSheet(clause: string, role: Role | null): string {
  if (role === null) return clause;
  return clause.replace(role === 'mentors' ? MENTOR_FIRST : MENTEE_FIRST, '') || clause;
}

/** Of what a clause is. "First declined" is of another time only where something is said of now as well. */
export function concernOf(clause: string, { isAlone, isFirst, isYes, role }: Place): Concern {
  if (roleNamed(clause) !== null || officeSays(clause) !== null) return 'own';
  if (MISTAKEN.test(clause)) return 'mistake';
  if (APPROVER_FIRST.test(clause) || NOTHING_ELSE.test(clause)) return 'with another';
  if (PAIR_FIRST.test(clause)) return 'with another';
  if (role === null && (MENTOR_FIRST.test(clause) || MENTEE_FIRST.test(clause))) return 'with another';
  if (OTHER_FIRST.test(clause) || OTHER_PROGRAMME.test(clause)) return 'other';
  if (OTHER_BEHIND.test(clause) && !isYes) return 'with another';
  if (LAST_TIME.test(clause) || (isFirst && HAD.test(clause))) return 'earlier';
  if (!isAlone && AT_FIRST.test(clause)) return 'earlier';
  const isThing = isThingCalledOff(clause) || NO_TO_A_THING.test(clause) || AS_SOMETHING.test(clause);
  return !isThing ? 'own' : OF_PAIRS.test(clause) ? 'with another' : 'thing';
}

/** Whether somebody is in, but in another thing than this. */
export const isInAnother = (clause: string): boolean =>
  [ELSEWHERE, FOR_A_THING, FOR_A_TIME].some((words) => words.test(clause));
