// What another mentor would cost a mentee: the exact price, found by matching again with the two fixed. No estimate is ever shown. A
// pair that is kept is asked about as if it were still open, and one that was introduced as if the others were too.

import { saidOfPlaces } from '../../eligibility/perhaps-one-place.ts';
import { NO_PLACE } from '../../eligibility/rules.ts';
import { late } from '../../ground/made-when-asked.ts';
import { say } from '../../language/say.ts';
import { haveMet, isDecided } from '../../pairs/status.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Hold, HoldReason } from './hold.ts';
import { type LevelChange, lossesInWords } from './losses-in-words.ts';
import type { MatchInput } from './match-input.ts';
import { type Matching, match } from './matching.ts';
import { type Move, movesBetween } from './moves.ts';
import type { Pair } from './pair-reasons.ts';
import { type Pairing, pairUp } from './pairing.ts';
import { gainsOfPair } from './problem-of-people.ts';
import { whyNot } from './why-not.ts';

export interface WouldChange {
  /** The rule that forbids the pair, or null. */
  readonly rule: string | null;
  /** Sums over the whole plan, now and with the pair fixed; empty where a rule forbids it. */
  readonly levels: readonly LevelChange[];
  /** Everybody who would have another mentor, or none. */
  readonly moves: readonly Move[];
  /** The price in words. */
  readonly says: readonly string[];
}

/** Levels that say nothing to a person. */
export const SILENT: ReadonlySet<string> = new Set(['draw', 'kept']);

export function whatIf(input: MatchInput, now: Matching, mentee: Mentee, mentor: Mentor): WouldChange {
  return createPrices(input, now, mentee)(mentor);
}

/** The price of any mentor for one mentee; what all questions about this mentee share is worked out once. */
export function createPrices(
  input: MatchInput,
  now: Matching,
  mentee: Mentee,
): (mentor: Mentor) => WouldChange {
  const held = now.pairs.find((pair) => pair.mentee.id === mentee.id && pair.hold !== null) ?? null;
  const asked = held === null ? input : opened(input, held);
  const open = late((): Pairs => (held === null ? now : pairUp(asked)));
  const before = late(() =>
    held === null ? planOf(now) : planWith(asked, open(), { mentee, mentor: held.mentor }),
  );
  return (mentor) => {
    const rule = forbiddenBy(open(), mentee, mentor, () => (held === null ? now : match(asked)));
    if (rule !== null) return forbidden(rule, now, mentee, mentor);
    const price = priced(before(), planWith(asked, open(), { mentee, mentor }), held?.hold ?? null);
    return { ...price, says: [...inTheWay(now, { mentee, mentor }), ...asIf(held), ...price.says] };
  };
}

/** Whom the mentor has, where nobody else has room there. */
function inTheWay({ pairs }: Matching, { mentee, mentor }: Two): string[] {
  const names = pairs
    .filter((pair) => pair.mentor.id === mentor.id && pair.mentee.id !== mentee.id)
    .map((pair) => pair.mentee.name);
  return names.length > 0 && names.length >= mentor.places
    ? [say('All places are taken: {names}.', { names: names.join(', ') })]
    : [];
}

/** What is supposed of a pair that no matching changes. */
function asIf(held: Pair | null): string[] {
  if (held === null) return [];
  return [
    isDecided(held.hold) && haveMet(held.hold)
      ? say('Had nobody been introduced yet:')
      : say('If this pair were not kept:'),
  ];
}

/** Without the pair that is kept; where its two know of each other, without all such pairs. */
function opened(input: MatchInput, { mentee, hold: own }: Pair): MatchInput {
  const wereTold = (why: HoldReason | null) => isDecided(why) && haveMet(why);
  const isOpened = ({ mentee: id, why }: Hold) => id === mentee.id || (wereTold(own) && wereTold(why));
  const pairs = input.holds.pairs.filter((hold) => !isOpened(hold));
  return { ...input, holds: { ...input.holds, pairs } };
}

type Pairs = Omit<Pairing, 'held'>;

interface Plan {
  readonly pairs: readonly Pair[];
  readonly levels: readonly { readonly name: string; readonly value: number }[];
}

function planOf({ pairs, certificate }: Pairs): Plan {
  return { pairs, levels: certificate.levels };
}

interface Two {
  readonly mentee: Mentee;
  readonly mentor: Mentor;
}

/** The best plan in which the two are together, with what they gain themselves. No circle changes it, so none is formed. */
function planWith(input: MatchInput, { posing, posed }: Pairs, { mentee, mentor }: Two): Plan {
  const fixed = { mentee: mentee.id, mentor: mentor.id, why: 'what if' as const, row: 0 };
  const then = pairUp({ ...input, holds: { ...input.holds, pairs: [...input.holds.pairs, fixed] } });
  const own = gainsOfPair(posing, posed, mentee, mentor);
  const levels = posed.levels.map(({ name }) => ({
    name,
    value: valueOn(then.certificate.levels, name) + valueOn(own, name),
  }));
  return { pairs: then.pairs, levels };
}

function valueOn(levels: Plan['levels'], name: string): number {
  return levels.find((level) => level.name === name)?.value ?? 0;
}

function priced(before: Plan, then: Plan, hold: HoldReason | null): WouldChange {
  const all = before.levels.map(({ name, value }) => ({
    name,
    now: value,
    would: valueOn(then.levels, name),
  }));
  const levels = all.filter(({ name }) => !SILENT.has(name));
  const moves = movesBetween(before.pairs, then.pairs);
  const stood = hold !== null || all.some(({ name, now, would }) => name === 'kept' && would < now);
  return { rule: null, levels, moves, says: lossesInWords(levels, moves.length, stood) };
}

function forbiddenBy(open: Pairs, mentee: Mentee, mentor: Mentor, whole: () => Matching): string | null {
  if (!mentor.strands.includes(mentee.strand)) return say('another strand');
  const i = open.posing.mentees.findIndex((m) => m.id === mentee.id);
  const j = open.posing.mentors.findIndex((m) => m.id === mentor.id);
  if (i < 0) return whyNotAsked(whole(), mentee);
  return j < 0 ? NO_PLACE : open.posing.forbids(i, j);
}

function whyNotAsked({ circles, setAside }: Matching, { id }: Mentee): string {
  if (circles.some(({ mentees }) => mentees.some((one) => one.id === id)))
    return say('this mentee is in a circle');
  return setAside.some(({ mentee }) => mentee.id === id)
    ? say('this mentee is set aside for now')
    : say('this mentee has no mentor on purpose');
}

function forbidden(rule: string, now: Matching, mentee: Mentee, mentor: Mentor): WouldChange {
  const places = saidOfPlaces(rule, mentee, mentor);
  const why = rule === NO_PLACE ? keptFor(now, mentor) : say('Not allowed: {rule}.', { rule: whyNot(rule) });
  return { rule, levels: [], moves: [], says: places === null ? [why] : [why, places] };
}

/** Why there is no place although nobody could be moved from one. */
function keptFor({ pairs }: Matching, mentor: Mentor): string {
  const names = pairs
    .filter((pair) => pair.mentor.id === mentor.id && pair.hold !== null)
    .map(({ mentee }) => mentee.name);
  if (names.length > 0) return say('All places are kept for {names}.', { names: names.join(', ') });
  return mentor.places === 0 ? say('Takes nobody this time.') : say('No place is free.');
}
