// Two questions in other words whose answers are the same few texts mean the same in both forms, "Ward" and "Present posting": their
// odds are looked at together.
import { ALIKE_ANYWHERE, areOf } from './evidence.ts';
import { type Role, SIDES } from './fields/field.ts';
import { WELL_KNOWN } from './known-questions.ts';
import { normal, type Odds } from './odds.ts';
import type { TabEvidence } from './tab-evidence.ts';
import { isMeaning } from './verdict.ts';

export interface TabOdds {
  readonly evidence: TabEvidence;
  readonly role: Role | null;
  readonly odds: readonly Odds[];
}

/** The odds of each tab, those of columns with the same answers looked at together. */
export function withSameAnswers(tabs: readonly TabOdds[]): readonly (readonly Odds[])[] {
  const sides = tabs.filter(({ role }) => (SIDES as readonly (Role | null)[]).includes(role));
  if (sides.length > MOST_SIDES) return tabs.map(({ odds }) => odds);
  const alike = alikeIn(sides);
  return tabs.map(({ role, odds }) =>
    odds.map((own) => {
      const other = alike.get(own);
      return other && !isClear(own) ? supported(own, other, role!) : own;
    }),
  );
}

const isClear = (own: Odds) => own.chances.some((p) => p >= WELL_KNOWN);

const isOnBothSides = (name: string) => SIDES.every((side) => isMeaning(side, name));

/** How little a meaning counts that the other form's column cannot have. */
const ALONE = 0.2;
const AT_LEAST = 1e-3;

/** The odds of a column, those meanings the likelier that the column with the same answers seems to have. */
const supported = (own: Odds, other: Odds, role: Role): Odds =>
  normal(own, (p, name) =>
    isMeaning(role, name) && (p > 0 || other.has(name))
      ? Math.max(AT_LEAST, p) * ((isOnBothSides(name) ? other.get(name) : 0) + ALONE)
      : 0,
  );

/** So many texts, and so large a share of the fewer, have to stand in both columns. */
const IN_BOTH = 3;
const SHARE = 0.5;
/** Kinds of answers that are alike everywhere: dates, numbers, yes and no, people, and what somebody says in sentences. */
const OF_ANYBODY = [...ALIKE_ANYWHERE, 'a:full name', 'a:first person', 'a:full stop'];
const LEAST_LONG = 3;
/** Every column is held against every other one: with more tabs than this it is not worth the time. */
const MOST_SIDES = 6;

interface Place {
  readonly odds: Odds;
  readonly side: Role | null;
  readonly texts: ReadonlySet<string>;
}

/** For each column the one of the other side whose answers are most like its own, where each is the other's nearest. */
function alikeIn(sides: readonly TabOdds[]): ReadonlyMap<Odds, Odds> {
  const places = sides.flatMap(({ evidence: { columns, answers }, role, odds }) =>
    odds.map((own, at): Place => {
      const texts = areOf(columns[at]!, OF_ANYBODY)
        ? []
        : answers[at]!.given.flatMap(({ options }) => options);
      return { odds: own, side: role, texts: new Set(texts.filter((text) => text.length >= LEAST_LONG)) };
    }),
  );
  const nearest = new Map(places.map((place) => [place, mostAlike(place, places)]));
  const alike = new Map<Odds, Odds>();
  for (const [place, other] of nearest)
    if (other && nearest.get(other) === place) alike.set(place.odds, other.odds);
  return alike;
}

function mostAlike(place: Place, places: readonly Place[]): Place | null {
  let best: Place | null = null;
  let most = SHARE;
  if (place.texts.size < IN_BOTH) return null;
  for (const other of places) {
    if (other.side === place.side || other.texts.size < IN_BOTH) continue;
    const both = [...place.texts].filter((text) => other.texts.has(text)).length;
    const share = both / Math.min(place.texts.size, other.texts.size);
    if (both < IN_BOTH || share < most) continue;
    best = other;
    most = share;
  }
  return best;
}
