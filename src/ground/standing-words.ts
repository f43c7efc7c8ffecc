// What a word about taking part means, also inside a few words: "Withdrawn (2 May)", "her mentee dropped out, she stays", "accepted, then
// withdrew". Read clause by clause: what is of somebody else, of last year, of a lunch or a mistake says nothing of this person. Doubt, a
// denial, or clauses that do not agree are nobody's to guess; only who was taken and plainly left later is out.
import { withApostrophes } from './apostrophes.ts';
import { fold } from './folding.ts';
import { isReserve, LONGEST, officeSays } from './office-words.ts';
import { withoutInitials } from './plain-standing.ts';
import { type Read, readClauses } from './standing-clauses.ts';
import {
  DENIES,
  DIED,
  DOUBTS,
  HAS_LEFT,
  isIn,
  NOT_TAKEN,
  ON_LEAVE,
  STEMS,
  type Standing,
  saidBy,
  UNFIT,
} from './standing-stems.ts';
import { waitingIn } from './waiting-words.ts';
import type { Role } from './whose-clause.ts';

export type { Standing } from './standing-stems.ts';

/** Whether a word in Status says that somebody has died. */
export function saysDied(text: string): boolean {
  const said = fold(text);
  return DIED.test(said) && !DENIES.test(said) && !DOUBTS.test(said) && standingOf(text) === 'withdrawn';
}

/** Whether a folded answer names a way of standing, at least among other words. */
export function speaksOfStanding(folded: string): boolean {
  return STEMS.some(([, stem]) => stem.test(folded));
}

/** Whether a folded answer has words of somebody who left, pauses, waits for a place or was given none. */
export function speaksOfLeaving(folded: string): boolean {
  const office = officeSays(folded);
  if (office !== null) return office !== 'active';
  return (
    [HAS_LEFT, NOT_TAKEN, UNFIT].some((words) => words.test(folded)) ||
    waitingIn(folded, isIn) !== null ||
    STEMS.some(([to, stem]) => to !== 'active' && stem.test(folded))
  );
}

/** Whether a word about taking part puts somebody on a waiting list. */
export function isWaiting(text: string): boolean {
  const said = trimmed(text);
  return isReserve(said) || (!DOUBTS.test(said) && waitingIn(said, isIn) === 'waits');
}

/** Whether a folded text speaks of leave from work. */
export function isOnLeave(folded: string): boolean {
  return ON_LEAVE.test(folded);
}

const MONTH =
  '(?:jan|feb|fev|fevr|mar|apr|avr|abr|may|mai|maj|maggio|mei|jun|juin|giu|jul|juil|lug|aug|aou|ago|sep|set|oct|okt|ott|out|nov|dec|dez|dic|des)';
const UNTIL_A_DAY = new RegExp(
  String.raw`\b(?:until|till?|bis|jusqu'(?:au|a)|hasta|fino|tot|ate|back|retour|zuruck|terug|tilbage)\b[^\d]{0,12}(?:20\d\d-)?\d{1,2}(?:[./-] ?\d{1,2}|(?:\.|er|st|nd|rd|th|o)? ?(?:of |de |d'|di )?${MONTH}\p{L}*)`,
  'u',
);

/** Not there, for whatever reason. */
const ABSENT =
  /^(?:(?:s?he|is|ist|est|er|sie|elle|il|will be|wird|sera|is dan|esta|e) )*(?:away|absente?s?|abwesend|verreist|afwezig|ausente|assente|fravaerende|bortrest|franvarande|nieobecn\p{L}+)\b/u;

/** Whether somebody is on leave, or not there, and back on a day: away for a while, and no more than that. */
export function isBackOnADay(text: string): boolean {
  const said = fold(text);
  const found = STEMS.filter(([, stem]) => stem.test(said)).map(([to]) => to);
  if (!UNTIL_A_DAY.test(said)) return false;
  return isOnLeave(said)
    ? found.filter((to) => to === 'paused').length === 1
    : ABSENT.test(said) && found.length === 0;
}

/** Without what stands around the words; from the end letter by letter, so that rows of dashes take no time. */
function trimmed(text: string): string {
  const said = withApostrophes(fold(text.replace(MENTORE, 'mentee').replace(ALREADY, 'ya'))).replace(
    /^(?!20\d\d \p{L})[^\p{L}?]+/u,
    '',
  );
  let end = said.length;
  while (end > 0 && !TELLING.test(said.slice(Math.max(0, end - 2), end))) end--;
  return said.slice(0, end);
}
/** Without its accent nobody can tell a mentee from a mentor. */
const MENTORE = /mentoré(?:e?s?)(?!\p{L})/giu;
/** Without its accent nobody can tell it from a yes. */
const ALREADY = /(?<!\p{L})j[áÁ](?!\p{L})/giu;
const TELLING = /[\p{L}\p{N}?)]$/u;

export function standingOf(text: string): Standing {
  return readOf(text, null).standing;
}

/** The same in one role: who is refused in the other may take part in this. */
export function standingIn(text: string, role: Role | null): Standing {
  return readOf(text, role).standing;
}

/** Whether somebody is out by words that were put together, or an office's own, by which nobody is left out in silence. */
export function isOutByInference(text: string, role: Role | null = null): boolean {
  const { standing, isInferred } = readOf(text, role);
  return isInferred && (standing === 'withdrawn' || standing === 'paused');
}

function readOf(text: string, role: Role | null): Read {
  if (fold(text) === '') return { standing: 'active', isInferred: false };
  const said = trimmed(text.length > LONGEST ? text : withoutInitials(text));
  if (said.length > LONGEST) return { standing: saidBy(said), isInferred: false };
  return readClauses(said, role);
}
