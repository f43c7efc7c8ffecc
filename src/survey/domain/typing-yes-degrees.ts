// How much of a yes an answer is: "Definitely yes", "eher nein", "oui, peut-être". A yes or a no, how sure it is, and nothing else.
import { remembered } from '../../ground/made-when-asked.ts';
import { say } from '../../language/say.ts';
import { answerKey, isUndecided, yesNoOf } from './answer-words.ts';
import { differentOf } from './options-offered.ts';
import { MOST, TEXT, type Typed } from './typed.ts';
import { ENDS } from './typing-numbers.ts';

/** Says no by itself, and beyond doubt. */
const NEVER =
  /\b(?:(?:auf|in) keine[nm] fall|unter keinen umstanden|keinesfalls|under no circumstances|by no means|in no way|en aucun cas|en ningun caso|de ningun modo|in nessun caso|in nessun modo|assolutamente no|in geen geval|pa ingen made|de modo nenhum|de modo algum)\b/g;
const NO = /\b(?:no|not|non|nein|nee|nej|nicht|nao|niet|ikke|pas)\b/g;
const YES = /\b(?:yes|yeah|ja|jo|jawohl|oui|si|sim|wel)\b/g;
/** It is so or not, without a doubt. */
const SURELY =
  /\b(?:definitely|certainly|absolutely|surely|of course|for sure|without (?:a |any )?doubt|very much(?: so)?|very well|at all|auf (?:jeden|alle) f[ae]lle?|auf jeden fall|(?:ganz )?(?:bestimmt|sicher(?:lich)?)|unbedingt|sehr ger\w+|sehr gut|definitiv|absolut|selbstverstandlich|naturlich|voll und ganz|uberhaupt|gar|certainement|absolument|sans (?:aucun doute|hesiter|hesitation)|tout a fait|bien sur|avec plaisir|tres bien|du tout|definitivamente|seguro|sin duda|por supuesto|desde luego|claro|con seguridad|muy bien|en absoluto|certamente|sicuramente|assolutamente|senza dubbio|di sicuro|senz'altro|decisamente|molto bene|affatto|per niente|(?:heel )?zeker(?: weten)?|absoluut|beslist|heel goed|helemaal|com certeza|sem duvida|de certeza|helt sikkert|bestemt|afgjort|slet)\b/g;
/** … rather so than not. */
const RATHER =
  /\b(?:probably|likely|possibly|rather|somewhat|on the whole|eher|wahrscheinlich|vermutlich|wohl|im grossen und ganzen|i think so|je (?:pense|crois)(?: que)?|ich (?:denke|glaube)(?: schon)?|creo que|(?:penso|credo)(?: di)?|ik denk(?: van)?|acho que|plutot|probablement|sans doute|dans l'ensemble|vraiment|really|wirklich|probablemente|mas bien|en general|probabilmente|piuttosto|nel complesso|waarschijnlijk|eerder|grotendeels|echt|provavelmente|sandsynligvis|nok|naermest)\b/g;
/** … or perhaps not; alone it is neither. */
const PERHAPS =
  /\b(?:perhaps|maybe|vielleicht|peut-etre|quizas?|tal vez|a lo mejor|forse|misschien|talvez|maske)\b/g;
/** "Nicht unbedingt", "not absolutely": less than a plain no; "not at all" is more. */
const HEDGES = /^(?:not|nicht|pas|niet|ikke|nao|non|no) (?!at all|du tout|affatto)\w/;
/** Neither, in words. */
const NEITHER =
  /^(?:might or might not|(?:it |that )?depends|(?:das )?kommt darauf an|(?:ca|cela) depend|depende|dipende|hangt ervan af|det kommer an pa|teils[, /]+teils)$/;

/** From a sure no (−3) to a sure yes (3); null where anything else is said. */
export const yesDegreeOf = remembered((text: string): number | null => {
  const key = answerKey(text).replace(/\bi (?:do not|don't) think so\b/, 'probably not');
  if (NEITHER.test(key) || isUndecided(text)) return 0;
  let rest = key;
  const says = (words: RegExp) => {
    const before = rest;
    rest = rest.replace(words, ' ');
    return rest !== before;
  };
  const [isNever, isSure, isRather, isPerhaps] = [NEVER, SURELY, RATHER, PERHAPS].map(says);
  const [isNo, isYes] = [NO, YES].map(says);
  if (/[^\s,.;:!-]/.test(rest) || (isYes && (isNo || isNever))) return null;
  if (isPerhaps && !isYes && !isNo) return 0;
  const much = isNever || isSure ? SURE : isRather || isPerhaps ? 1 : PLAINLY;
  if (isNo && isSure && HEDGES.test(key)) return -1;
  if (isNever || isNo) return -much;
  return isYes || isSure || isRather ? much : null;
});

const SURE = 3;
const PLAINLY = 2;

/** Whether all of these say how much of a yes they are, and some more than a plain yes or no. */
export function areYesDegrees(options: readonly string[]): boolean {
  return (
    options.length > 1 &&
    options.every((option) => yesDegreeOf(option) !== null) &&
    options.some((option) => isMoreThanPlain(option))
  );
}

const beginning = (option: string) => option.split(/[,(–:]| - /)[0]!;

/** Whether an option is a yes: more or less of one, or with how it is meant behind a comma, "Yes, as a mentor". */
export const saysYes = (option: string): boolean =>
  (yesDegreeOf(option) ?? (yesNoOf(beginning(option)) === 'yes' ? 1 : 0)) > 0;

/** … or a no. */
export const saysNo = (option: string): boolean =>
  (yesDegreeOf(option) ?? 0) < 0 || yesNoOf(beginning(option)) === 'no';

/** Whether all of these begin with a yes or a no, and both are there; who does not know yet may stand beside them. */
export function areYesAndHow(options: readonly string[]): boolean {
  const isNeither = (option: string) => yesDegreeOf(option) === 0;
  return (
    options.some(saysYes) &&
    options.some(saysNo) &&
    options.every((option) => saysYes(option) || saysNo(option) || isNeither(option))
  );
}

const isMoreThanPlain = (option: string) => yesNoOf(option) === null && Boolean(yesDegreeOf(option));

/** From no to yes; sure where two of them say yes and one says no, so that the upper two are the yes. Null where two say as much. */
export function yesDegrees(given: readonly string[]): Typed | null {
  const known = given.filter((text) => yesDegreeOf(text) !== null);
  const options = differentOf(known);
  const degrees = options.map((option) => yesDegreeOf(option)!);
  const isOne = new Set(degrees).size === degrees.length && areYesDegrees(options);
  if (!isOne || known.length < MOST * given.length) return null;
  const sure = degrees.filter((one) => one > 0).length === 2 && degrees.some((one) => one < 0);
  const shown = [...options].sort((a, b) => yesDegreeOf(a)! - yesDegreeOf(b)!);
  return { ...TEXT, reads: 'likert', options: shown, sure, doubt: sure ? '' : say(ENDS) };
}
