// Which side of a programme an answer puts somebody on: "Mentor", "being mentored", "both", "returning, and would like a mentor".
import { fold } from '../ground/folding.ts';
import { isUnsure } from '../ground/unsure-words.ts';
import { SIDES } from './fields/field.ts';
import { ideasOf } from './lexicon.ts';
import { questionOf } from './question.ts';

export type Side = (typeof SIDES)[number];

/** Words for both roles, or for whichever is needed. */
const EITHER_SIDE =
  /\b(both|either|any role|whichever|les deux|n'importe|l'un ou l'autre|indifferent|beides?|egal|amb[oa]s|l[oa]s dos|cualquiera|entramb[ie]|qualsiasi|indifferente|allebei|beide|om het even|begge( dele)?|as duas|os dois|un po' di entrambi|ligegyldigt|qualquer)\b/;

/** "Would like a mentor": a wish with nothing but small words between it and the mentor. */
const SEEKS =
  /\b(like|want|wants|need|needs|looking for|look for|seek|seeking|find|wish for|get|souhaite|cherche|voudrais|aimerais|veux|besoin d[e']|suche|brauche|mochte|wunsche( mir)?|hatte gern|busco|quiero|necesito|quisiera|zoek|wil|soger|onsker|vil( gerne)? have|procuro|quero|gostaria de ter|cerco|vorrei)( (to have|avoir|tener|ter|avere))? ?(a|an|my|one|une?|d'une?|eine[nr]?|un[ao]?|een|en|uma?|su|mi)? ?(mentor\w*|parrain|marraine|tutor\w*)\b/;
const BECOMES =
  /\b(be|become|being|act as|serve as|etre|devenir|werden|sein|ser|essere|diventare|worden|zijn|blive|vaere)\b/;

const BECOMES_MENTOR =
  /\bbe(come)? a mentor\b|mentor (werden|sein)|(etre|devenir) mentor|ser mentor|essere mentor/;
const RECEIVES =
  /\b(being|be|get|etre|avoir|receive|recevoir|werden|haben|suche|ser|tener|essere|avere|zoek|krijgen|fa)\b.*(mentored|mentore\b|mentor)|begleitet werden|accompagnee?\b|betreut werden/;

const MENTOR_AND = /\bmentor(?:s|in)?\b.*\b(?:and|et|und|,)/;

/** "Mentor", "being mentored", "Both", "Mentor, Mentee", "Mentor (if you need more)"; nothing where the answer names neither, or is unsure. */
export function sidesSaid(text: string): readonly Side[] {
  if (isUnsure(text)) return [];
  const plainly = sidesIn(text.replace(/\([^)]*\)/g, ' '));
  return plainly.length > 0 ? plainly : sidesIn(text);
}

function sidesIn(text: string): readonly Side[] {
  const question = questionOf(text.replace(/[,;/&+\n]+/g, ' '));
  const words = question.halves.flat().concat(question.help);
  const ideas = ideasOf(words);
  const plain = fold(text);
  if (EITHER_SIDE.test(plain)) return SIDES;
  const receives = RECEIVES.test(plain);
  const isSeeking = (SEEKS.test(plain) || seeks(plain, ideas)) && !BECOMES.test(plain);
  const isMentee =
    isSeeking || ideas.some((list) => list.includes('mentee')) || (receives && !BECOMES_MENTOR.test(plain));
  const isMentor =
    words.some((word, k) => isMentorWord(ideas[k]!, word)) &&
    !(isMentee && (receives || isSeeking) && !MENTOR_AND.test(plain));
  return SIDES.filter((side) => (side === 'mentors' ? isMentor : isMentee));
}

/** Verbs of looking for something. */
const LOOKS_FOR =
  /\b(search\w*|seek\w*|look\w* for|find\w*|cherch\w*|recherch\w*|en quete|trouver|besoin|such\w*|gesucht|brauch\w*|finden|busc\w*|necesit\w*|encontrar|cerc\w*|trovare|bisogno|zoek\w*|vinden|nodig|soger|sogende|brug for|procur\w*|precis\w*)\b/;
/** "Einen Paten haben", "avoir une marraine". */
const HAS = /^(?:to )?(?:have|get|avoir|tener|avere|ter) |\b(?:haben|bekommen|hebben|krijgen)$/;
/** A mentor who is meant to be oneself. */
const ONESELF =
  /\b(to mentor|as (an? )?mentor\w*|mentor(ing)? (others|people|somebody|someone)|comme mentor\w*|en tant que mentor\w*|als mentor\w*|como mentor\w*|come mentor\w*|som mentor\w*|mentorer)\b/;

/** Speaks of a mentor with words of wanting and none of offering: "Returning to work, in search of a mentor". */
function seeks(plain: string, ideas: readonly (readonly string[])[]): boolean {
  const all = new Set(ideas.flat());
  const hasAny = (...some: string[]) => some.some((idea) => all.has(idea));
  const wants = hasAny('want', 'need', 'learn') || LOOKS_FOR.test(plain) || HAS.test(plain);
  return hasAny('mentor') && wants && !hasAny('can', 'offer') && !ONESELF.test(plain);
}

function isMentorWord(ideas: readonly string[], word: string): boolean {
  if (word === 'mentored' || ideas.includes('mentee')) return false;
  return ideas.includes('mentor') || word === 'mentoring' || word === 'mentorer';
}
