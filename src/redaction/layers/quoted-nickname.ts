// Names beside inverted commas: what others say of the mentor within them, "hat mich so verabschiedet: „Der Fuchs war“", and what friends say
// before a family name, "my first boss, “Big Steve” Halloran".
import { fits } from '../lighter-patterns.ts';
import type { Place } from '../spans.ts';

const SAID_OF_ME =
  /(?<!\p{L})(?:mich|(?:von|über) mi(?:r|ch)|(?:of|about|introduced|described|praised|thanked|greeted) me|m[’'](?:a|ont|avait) (?:présent|décri|salu|remerci|résum|annonc)\p{L}+|(?:de|sur) moi|di me|de mí|sobre mí|over mij|om mi[gn])(?!\p{L})[^.!?\n„“"«»”]{0,50}[:,]?\s?["„“«]\s?(?:(?:the|der|die|unser[e]?|our|le|la|el|il|o|a|de|notre)\s(?:\p{Ll}+\s)?)?$/iu;

/** Whether the mentor's name begins what others say of the mentor. */
export function isSaidOfMe(text: string, { start }: Place): boolean {
  return fits(SAID_OF_ME, text.slice(Math.max(0, start - FAR), start));
}

const FAR = 100;
const NICKNAME =
  /["“„«‘']\s?(?:\p{Lu}[\p{L}\p{M}’-]+|the|der|die|le|la)(?: \p{Lu}[\p{L}\p{M}’-]+){0,2}\s?["”“»’']\s$/u;

/** Where a name begins, with the nickname before it. */
export function withNickname(text: string, start: number): number {
  return start - (NICKNAME.exec(text.slice(Math.max(0, start - NEAR), start))?.[0].length ?? 0);
}

const NEAR = 40;
