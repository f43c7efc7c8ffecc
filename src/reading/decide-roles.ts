// Whose answers the tabs of a workbook hold, decided for all tabs at once: a programme has mentors and mentees, or one
// form for both. A tab's name helps and never decides alone.
import { shareOf } from './evidence.ts';
import { type Role, SIDES } from './fields/field.ts';
import { changed, likelyIn, normal, type Odds } from './odds.ts';
import { nameEvidence, roleEvidence } from './role-evidence.ts';
import type { Scorer } from './scores.ts';
import type { TabEvidence } from './tab-evidence.ts';

export interface RoleGuess {
  readonly role: Role | null;
  readonly sure: boolean;
  /** Likely roles, best first; null is nobody's answers. */
  readonly candidates: readonly (Role | null)[];
  readonly odds: number;
}

const NO_ROLE = 'nobody';
/** A role is sure from here on, with the name; without it the tab still most likely is of this role. */
export const SURE_ROLE = 0.9;
/** With the other side of the programme found, less is enough; by the questions alone. */
const LEANING = 0.5;
/** … and so much by the tab alone: a copy of the mentees' form is no form of mentors because one is missing. */
const BY_ITSELF = 0.3;
/** One form for both sides has a column whose answers say who is on which; without it, or less than this sure, a person is asked. */
const SURE_BOTH = 0.985;
const SAYS_SIDES = 0.4;
/** Where only one side of a programme was found, and so many answers of a column name sides, it may be one form for both. */
const NAMES_SIDES = 0.2;
export const PARTAKING: readonly (string | null)[] = [...SIDES, 'both'];
/** How much likelier a workbook is that has both sides, and how much unlikelier one with two tabs of a side. */
const BOTH_SIDES = 12;
const ONE_FORM = 2;
const TWICE = 0.35;
/** Most tabs whose roles are weighed together; the others stand alone. */
const TOGETHER = 6;
/** Roles of a tab that are weighed. */
const LIKELIEST = 3;

/** @param decided  roles that a person decided, by tab; undefined where nobody did. */
export function decideRoles(
  read: readonly TabEvidence[],
  decided: readonly (Role | null | undefined)[],
  scorer: Scorer,
): readonly RoleGuess[] {
  const plain = read.map((one) => roleEvidence(one, scorer));
  const named = read.map((one, k) => scorer.roleOdds(plain[k]!, nameEvidence(one.tab.sheet)));
  const unnamed = plain.map((evidence) => scorer.roleOdds(evidence));
  const withName = together(named, decided);
  const without = together(unnamed, decided);
  const found = withName.map(likeliestOf);
  const isAlone = (name: string) =>
    PARTAKING.includes(name) && !found.some((other) => other !== name && PARTAKING.includes(other));
  return read.map((_, k) => {
    const said = decided[k];
    if (said !== undefined) return { role: said, sure: true, candidates: [said], odds: 1 };
    const likely = likelyIn(withName[k]!, 0);
    const [name = NO_ROLE] = likely;
    const p = withName[k]!.get(name);
    const sides = shareOf(plain[k]!, 'r:a:role');
    const sure =
      p >= SURE_ROLE &&
      without[k]!.get(name) >= LEANING &&
      unnamed[k]!.get(name) >= BY_ITSELF &&
      likeliestOf(without[k]!) === name &&
      (name === 'both' ? p >= SURE_BOTH && sides >= SAYS_SIDES : !isAlone(name) || sides < NAMES_SIDES);
    const candidates = likely.filter((one, n) => n < 2 || withName[k]!.get(one) > 0.05).map(roleOf);
    return { role: roleOf(name), sure, candidates: candidates.slice(0, 3), odds: likely.length > 1 ? p : 1 };
  });
}

const roleOf = (name: string): Role | null => (name === NO_ROLE ? null : (name as Role));

const likeliestOf = (odds: Odds) => likelyIn(odds, 0)[0]!;

/** The odds of each tab once the whole workbook is considered: sums over all ways to give roles to the open tabs. */
function together(found: readonly Odds[], decided: readonly (Role | null | undefined)[]): readonly Odds[] {
  const odds = found.map((one, k) =>
    decided[k] === undefined ? one : changed(one, (_, name) => Number(name === (decided[k] || NO_ROLE))),
  );
  const most = odds.map(({ chances }) => Math.max(...chances));
  const open = [...odds.keys()]
    .filter((k) => most[k]! < 0.9999)
    .sort((a, b) => most[a]! - most[b]!)
    .slice(0, TOGETHER);
  const settled = odds.flatMap((one, k) => (open.includes(k) ? [] : [likeliestOf(one)]));
  const choices = open.map((k) => likelyIn(odds[k]!, 0).slice(0, LIKELIEST));
  const sums = open.map(() => new Map<string, number>());
  const before = timesEach(settled);
  const walk = (weight: number, names: readonly string[]): void => {
    const at = names.length;
    for (const name of choices[at] || []) walk(weight * odds[open[at]!]!.get(name), [...names, name]);
    if (names.length < open.length) return;
    const whole = weight * prior(timesEach(names, before));
    names.forEach((name, k) => {
      sums[k]!.set(name, shareOf(sums[k]!, name) + whole);
    });
  };
  walk(1, []);
  return odds.map((one, k) => {
    const at = open.indexOf(k);
    return at < 0 ? one : normal(one, (_, name) => shareOf(sums[at]!, name));
  });
}

const timesEach = (names: readonly string[], before: readonly number[] = []) =>
  PARTAKING.map((role, k) => (before[k] || 0) + names.filter((name) => name === role).length);

/** @param times  how many tabs are of each role that takes part. */
function prior(times: readonly number[]): number {
  const [mentors = 0, mentees = 0, both = 0] = times;
  const sides = mentors > 0 && mentees > 0 ? BOTH_SIDES : both > 0 ? ONE_FORM : 1;
  return sides * TWICE ** times.reduce((sum, n) => sum + Math.max(0, n - 1), 0);
}
