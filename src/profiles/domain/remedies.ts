// What can be done where somebody could be recognised: each remedy of one press with what it cures, the best first.

import { say } from '../../language/say.ts';
import type { Combination } from './recognition.ts';
import type { Shown, Way } from './shown.ts';

export interface Remedy {
  /** `as:years:in bands`, `hide:unit`, `hide:unit:M-07`; `*` stands for all attributes, and cures where nothing less does. */
  readonly id: string;
  readonly says: string;
  /** Profiles that could be recognised and no longer can. */
  readonly cures: number;
  readonly of: number;
  /** Whether it takes something away from everybody. */
  readonly forAll: boolean;
}

/** Finds who could be recognised if the fields were shown like this. */
export type Assess = (shown: readonly Shown[]) => readonly (readonly Combination[])[];

/** Every remedy that cures somebody, most cured first; of equals, what costs the readers less. */
export function remediesFor(shown: readonly Shown[], codes: readonly string[], assess: Assess): Remedy[] {
  const now = assess(shown);
  const exposed = now.flatMap((list, k) => (list.length > 0 ? [k] : []));
  const involved = new Set(now.flat().flatMap(({ traits }) => traits.map((trait) => trait.field)));
  const offered = shown
    .filter((one) => one.shown && involved.has(one.row.field))
    .flatMap((one) => offersFor(one));
  const singles = (exposed.length > SINGLES ? [] : exposed).flatMap((k) =>
    [...new Set(now[k]!.flatMap(({ traits }) => traits.map((t) => t.field))), ALL].map(
      (field) => `hide:${field}:${codes[k]}`,
    ),
  );
  return [
    ...(exposed.length === 0 ? [] : [...offered, `hide:${ALL}`]).map((id) => ({ id, forAll: true })),
    ...singles.map((id) => ({ id, forAll: false })),
  ]
    .map(({ id, forAll }): Remedy => {
      const then = assess(applyRemedy(shown, id));
      const cures = exposed.filter((k) => then[k]!.length === 0).length;
      const isNew = then.some((list, k) => list.length > 0 && now[k]!.length === 0);
      return { id, says: remedySays(shown, id), cures: isNew ? 0 : cures, of: exposed.length, forAll };
    })
    .filter(({ cures }) => cures > 0)
    .sort((a, b) => b.cures - a.cures || costOf(a) - costOf(b) || (a.id < b.id ? -1 : 1));
}

/** Hiding something for one mentor after the other helps only where they are few. */
const SINGLES = 24;
const ALL = '*';

function offersFor({ row, as }: Shown): string[] {
  const milder = row.ways.filter((way) => way !== as && way !== 'as written');
  return [...milder.map((way) => `as:${row.field}:${way}`), `hide:${row.field}`];
}

/** Showing less of something costs less than hiding it for one, that less than for all, and hiding all the most. */
function costOf({ id, forAll }: Remedy): number {
  if (id.startsWith(`hide:${ALL}`)) return forAll ? 4 : 3;
  return id.startsWith('as:') ? 0 : forAll ? 2 : 1;
}

/** How the fields are shown once a remedy is taken; an unknown remedy changes nothing. */
export function applyRemedy(shown: readonly Shown[], id: string): readonly Shown[] {
  const [act, field, ...rest] = id.split(':');
  const detail = rest.join(':');
  return shown.map((one) => {
    if (one.row.field !== field && !(field === ALL && one.row.kind === 'attribute')) return one;
    if (act === 'as') return { ...one, as: one.row.ways.find((way) => way === detail) ?? one.as };
    if (act === 'hide' && detail === '') return { ...one, shown: false };
    if (act === 'hide') return { ...one, hiddenFor: [...new Set([...one.hiddenFor, detail])].sort() };
    return one;
  });
}

function remedySays(shown: readonly Shown[], id: string): string {
  const [act, field, ...rest] = id.split(':');
  const row = shown.find((one) => one.row.field === field)?.row;
  const name = row ? say(row.name) : say('all that is shown together');
  const detail = rest.join(':');
  if (act === 'as') return say('Show {name}: {way}', { name, way: say(detail as Way) });
  return detail === ''
    ? say('Hide {name} for everybody', { name })
    : say('Hide {name} in {code} only', { name, code: detail });
}
