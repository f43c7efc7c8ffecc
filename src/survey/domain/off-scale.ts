// Answers to a question of degree that are no degree: "Did not use it", "nicht teilgenommen", "sans avis". Elsewhere they are answers like others.
import { fold } from '../../ground/folding.ts';
import { remembered } from '../../ground/made-when-asked.ts';
import { isFrequency } from './answer-families.ts';

const DENIES =
  /\b(?:not|never|nicht|nie|kein\w*|pas|jamais|no|nunca|non|mai|niet|nooit|geen|ikke|aldrig|nao)\b|n't\b/;
/** … of how often it was, these say an answer. */
const NEVER = /\b(?:never|nie|niemals|jamais|nunca|mai|nooit|aldrig)\b/;
/** What is done with an offer. */
const TAKES =
  /\b(?:use[ds]?|attend(?:ed)?|tak(?:e|en) part|participated?|join(?:ed)?|visit(?:ed)?|tr(?:y|ied)|receiv(?:ed?)|offered|available|(?:ge|be)nutzt|verwendet|gebraucht|besucht|teilgenommen|dabei|anwesend|angeboten|erhalten|utilis\w+|particip\w+|assiste|suivi\w*|venue?s?|presente?s?|recue?s?|propose\w*|usad[oa]s?|use|usamos|utiliz\w+|utilic\w+|asist\w+|acud\w+|recib\w+|partecip\w+|frequentat\w+|usat[oaie]|utilizzat\w+|ricevut\w+|gebruikt|bijgewoond|deelgenomen|meegedaan|aanwezig|ontvangen|brugt|deltaget|til stede|modtaget|usei|recebi|assisti)\b/;
const NO_OPINION =
  /^(?:i have |je n'ai |je suis |ich habe |no tengo )?(?:no|without|sans|keine|ohne|sin|pas d'|ninguna|nessuna?|senza|geen|ingen|sem)(?: an?)? ?(?:opinion|view|avis|meinung|wertung|bewertung|opinione|parere|mening|oordeel|holdning|opiniao)s?$/;
const HARDLY_REMEMBERS =
  /^(?:i )?(?:(?:do not|don't|cannot|can't) (?:remember|recall)|(?:je )?ne me (?:souviens|rappelle) (?:pas|plus)|(?:ich )?(?:erinnere mich nicht|weiss (?:ich )?nicht mehr)|no (?:lo |me )?(?:recuerdo|acuerdo)|non (?:mi )?ricordo|weet ik niet meer|husker (?:jeg )?ikke|nao me lembro)$/;
/** Whoever says more has something to say. */
const MOST_WORDS = 6;

const saysNotTaken = (key: string): boolean =>
  DENIES.test(key) && TAKES.test(key) && key.split(' ').length <= MOST_WORDS;

/** Whether an answer to a question of degree says that there is none to tell. */
export const isOffScale = remembered((text: string): boolean => {
  const key = fold(text).replace(/[.!]+$/, '');
  return saysNotTaken(key) || NO_OPINION.test(key) || HARDLY_REMEMBERS.test(key);
});

/** Whether it is none beside these answers: "never used it" is the least of how often. */
export const isOffScaleAmong = (text: string, others: readonly string[]): boolean =>
  isOffScale(text) && !(NEVER.test(fold(text)) && new Set(others.filter(isFrequency)).size > 1);

/** The answers without these; all of them where others speak of the same, "used it often", or too few are left. */
export function onScale(given: readonly string[]): readonly string[] {
  const left = given.filter((text) => !isOffScaleAmong(text, given));
  if (left.length === given.length) return given;
  const isOneOfMany = left.some((text) => TAKES.test(fold(text)));
  return isOneOfMany || left.length < given.length / 2 ? given : left;
}
