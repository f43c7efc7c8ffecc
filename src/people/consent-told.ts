// What a question for consent tells beside asking: the right to withdraw later, and what will not happen to the answers. Neither is a
// refusal. Whatever is not surely one of the two is read as before, and where it can be read twice somebody is asked.

/** A not, in the languages of forms; folded. */
export const NOT = String.raw`(?:not|n't|never|cannot|nobody|no one|ne|n'\w+|pas|jamais|nicht|nie|niemals|kein\w*|nunca|niet|nooit|geen|ikke|aldrig|ingen|inte|nao)`;
/** Words by which somebody agrees. */
export const CONSENTS =
  /\b(?:agree|accept|consent|authori[sz]e|accepte[zr]?|consens|autorise|stimme|willige|einverstanden|acepto|autorizo|consiento|accetto|acconsento|autorizzo|akkoord|accepterer|samtykker|aceito|concordo)\b/;
/** "I can withdraw at any time": a right that whoever consents is told of, and no refusal. */
const CAN =
  "(?:can|could|may|(?:free|able|right|entitled) to|peux|puis|pourrai|pouvoir|droit d[e']|kann|konnen|darf|recht|puedo|podre|poder|derecho|posso|potro|diritto|kan|mag|ret til|direito)";
const WITHDRAWS = String.raw`(?:withdraw\w*|revoke\w*|object|opt(?:ing)?[ -]?out|retir\w+|revoqu\w+|(?:m'|s')?oppos\w+|widerruf\w*|widersprech\w*|zuruckzieh\w*|zuruckzunehm\w*|opon\w+|revoca\w*|oppor\w*|ritirare|bezwaar|intrekken|indsigelse|traekke|opor\w*|revoga\w*)`;
const ANY_TIME =
  '(?:(?:at )?any ?(?:time|point)|a tout moment|en tout temps|jederzeit|en (?:cualquier|todo) momento|in (?:ogni|qualsiasi|qualunque) momento|te allen tijde|altijd|op elk moment|nar som helst|a qualquer momento)';
/** No second sentence, and nobody who speaks anew. */
const IN_ONE_CLAUSE = String.raw`\b(?:(?!\b(?:i|we)\b|\b${NOT}\b)[^.!?;,:]){0,45}?\b`;
const RIGHT_TO_LEAVE = new RegExp(
  [
    String.raw`\b(?:${ANY_TIME} )?${CAN}${IN_ONE_CLAUSE}${WITHDRAWS}\b(?:[^.!?;,]{0,40}\b${ANY_TIME}\b)?`,
    String.raw`\b${ANY_TIME}${IN_ONE_CLAUSE}${CAN}${IN_ONE_CLAUSE}${WITHDRAWS}\b`,
    String.raw`\b(?:kann|kan) [^.!?;,:]{0,45}\b${ANY_TIME}${IN_ONE_CLAUSE}${WITHDRAWS}\b`,
    String.raw`\b${ANY_TIME}${IN_ONE_CLAUSE}${WITHDRAWS} (?:kann|konnen|darf|durfen|kan|mag)\b`,
    String.raw`\b(?:widerruf|widerspruch)\w* (?:ist )?jederzeit moglich\b`,
  ].join('|'),
  'g',
);
/** Somebody makes use of the right here, or is asked whether they do. */
const EXERCISES =
  /\b(?:tick\w*|check(?: |ing)|box|exercis\w*|make use|tell us|whether|(?:would|'d) like|wish|want|coch\w*|case|fais usage|souhait\w*|veux|gebrauch|nutze|mochte|\w*kreuz\w*|marque|marcar|casilla|spunt\w*|barr\w*|casella|\w*vink\w*|\w*kryds\w*|assinal\w*)\b/;
const THE_CONSENT =
  /\b(?:my|your|the|mon|votre|meine|deine|ihre|die|mi|tu|su|il mio|mijn|mit|o meu) (?:consent\w*|einwilligung|zustimmung|accord|toestemming|samtykke)\b/g;

/**
 * Without the right to withdraw later, where somebody agrees or knows beside it: "You can opt out" alone is an offer to do so.
 *
 * @param said  folded.
 */
export function withoutRightToLeave(said: string): string {
  if (EXERCISES.test(said)) return said;
  const rest = said.replace(RIGHT_TO_LEAVE, ' ');
  return rest !== said && (CONSENTS.test(rest.replace(THE_CONSENT, ' ')) || KNOWS.test(said)) ? rest : said;
}

/** Who says yes to this knows something, or promises it: "I understand that my details will not be passed on". */
export const KNOWS =
  /\b(?:underst\w+|confirm|acknowledge|aware|declare|have read|know|comprends|compris|confirme|declare|atteste|sais|(?:ai|avoir) (?:bien )?lu|verstehe|verstanden|bestatige|erklare|bekannt|bewusst|kenntnis|gelesen|weiss|entiendo|entendido|confirmo|declaro|leido|capisco|compreso|confermo|dichiaro|letto|begrijp|begrepen|bevestig|verklaar|gelezen|forsta\w+|bekraefter|erklaerer|compreend\w+)\b/;
/** … unless the not is about what they want. */
export const UNWILLING =
  /\b(?:consent|agree|accept|want|wish|like|allow|authori|einverstand|zustimm|willige|mochte|will$|accepte|consens|souhait|veux|autoris|acept|consient|quier|dese|autoriz|accett|acconsent|vogli|desider|akkoord|wil\b|wens|samtyk|onsker|vil\b|aceit|concord|quero)/;
/** Who keeps the answers says what will not happen to them: "we will never sell", "ne seront pas transmises", "nicht weitergegeben werden". */
const PROMISES = new RegExp(
  [
    String.raw`\b(?:will|shall|do|does) (?:not|never)\b|\b(?:won't|don't|doesn't)\b`,
    String.raw`\bwe never\b|\bnous ne \w+(?:ons|rons) (?:pas|jamais)\b|\bne (?:ser|fer)\w+ (?:pas|jamais)\b`,
    String.raw`\b(?:wir|werden|wird)\b[^.!?;]{0,60}\b(?:nicht|nie|niemals)\b|\b(?:nicht|nie|niemals)\b[^.!?;]{0,40}\b(?:werden|wird)\b`,
    String.raw`\bno (?:l[aeo]s? |se |nos )?\w+(?:emos|ra|ran)\b|\bnon (?:sar|verr)\w+|\bnao (?:ser|vamos)\w*`,
    String.raw`\b(?:wij|we)\b[^.!?;]{0,40}\b(?:niet|nooit)\b|\b(?:niet|nooit)\b[^.!?;]{0,40}\b(?:worden|wordt|gedeeld)\b|\bvi \w+ (?:ikke|aldrig)\b|\b(?:ikke|aldrig) \w+(?:es|et)\b`,
  ].join('|'),
);
/** What something is not: "is not an emergency service", "I am not under 18". */
const IS_NOT =
  /\b(?:is|are|am|isn't|aren't|ist|sind|bin|est|sont|suis|es|son|sono|zijn|er) (?:not|nicht|pas|no|non|niet|ikke)\b|\b(?:isn't|aren't)\b/;
const WILLING =
  /\b(?:happy|willing|ok|okay|fine|glad|comfortable|permi|erlaub|accord|acuerdo|d'accordo|froh|heureu|content)/;
/** Then a yes may be meant for either. */
export const TICKS =
  /\b(?:tick\w*|box|if you|coch\w*|si vous|\w*kreuz\w*|wenn|falls|marque|marcar|casilla|si no|spunt\w*|casella|\w*vink\w*|\w*kryds\w*|hvis|assinal\w*)\b/;
/** Nobody promises what others are forbidden. */
const FORBIDS =
  /\b(?:may|must|can|should)(?: not|n't)\b|\b(?:durf|darf|soll)\w*\b[^.!?;]{0,40}\bnicht\b|\bne (?:doi|peu|dev)\w+ pas\b|\bno (?:deb|pued)\w+|\bnon (?:dev|posso)\w+|\bmogen? [^.!?;]{0,40}\bniet\b/;

/** "We will not share your details": who keeps the answers says what they will not do with them. */
export function isPromised(sentence: string): boolean {
  return (
    PROMISES.test(sentence) &&
    !OF_ONESELF.test(sentence) &&
    !UNWILLING.test(sentence) &&
    !FORBIDS.test(sentence)
  );
}

/** What somebody knows when they say yes: that something will not happen, or is not so. */
export function isKnown(sentence: string, told: number, denies: number): boolean {
  const [before, after] = [sentence.slice(told, denies), sentence.slice(denies)];
  const isOfThem = PROMISES.test(sentence) && !FIRST_PERSON.test(before.slice(before.search(/ /)));
  const isSo = IS_NOT.test(sentence) && !WILLING.test(after);
  return (isOfThem || isSo) && !UNWILLING.test(after) && !FORBIDS.test(sentence);
}

/** "… that I do not", "und gebe keine": whoever knows speaks of what they do themselves. */
const FIRST_PERSON = /\b(?:i|i'm|ich|je|j'|yo|io|ik|jeg|eu|gebe|mochte|doy|and do|and will)\b/;

/** Somebody who speaks of what they do or want, or tells others what not to do. */
const OF_ONESELF =
  /\bi\b(?! (?:miei|suoi|tuoi|vostri|dati)\b)|\b(?:i'm|i'd|ich|yo|io|ik|jeg|eu)\b|\bje\b(?! (?:gegevens|antwoorden|naam|adres)\b)|\bj'|^(?:but |please |merci de |bitte )?(?:do not|don't|never|keep|exclude|not |ne \w+(?:ez|s) pas|nicht )/;
