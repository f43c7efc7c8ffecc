// A question that mentors and mentees are both asked means the same in both forms: its odds are looked at together.
import type { Role } from './fields/field.ts';
import { fieldNamed } from './fields/fields.ts';
import { knownKey } from './known-questions.ts';
import type { Odds } from './odds.ts';
import type { Tab } from './tab-evidence.ts';
import { isMeaning, NOTHING } from './verdict.ts';

export interface TabOdds {
  readonly tab: Tab;
  readonly role: Role | null;
  readonly odds: readonly Odds[];
}

/** The odds of each tab, those of a question in both forms averaged over the meanings that both sides know. */
export function withSameQuestions(tabs: readonly TabOdds[]): readonly (readonly Odds[])[] {
  const sides = tabs.filter(({ role }) => role === 'mentors' || role === 'mentees');
  const byKey = new Map<string, Odds[]>();
  for (const { tab, odds } of sides)
    tab.headers.forEach((header, at) => {
      const key = knownKey(header);
      const all = byKey.get(key);
      if (all) all.push(odds[at]!);
      else if (key !== '') byKey.set(key, [odds[at]!]);
    });
  return tabs.map(({ tab, role, odds }) => {
    if (role !== 'mentors' && role !== 'mentees') return odds;
    return odds.map((own, at) => {
      const all = byKey.get(knownKey(tab.headers[at]!)) ?? [];
      return all.length === 2 ? average(own, all, role) : own;
    });
  });
}

/** Meanings that only one side can have keep their own odds. */
function average(own: Odds, all: readonly Odds[], role: Role): Odds {
  const isShared = (name: string) =>
    name === NOTHING || (fieldNamed('mentors', name) !== null && fieldNamed('mentees', name) !== null);
  const names = new Set(all.flatMap((odds) => [...odds.keys()]).filter((name) => isMeaning(role, name)));
  const mixed = [...names].map((name) => {
    const p = isShared(name)
      ? all.reduce((sum, odds) => sum + (odds.get(name) ?? 0), 0) / all.length
      : (own.get(name) ?? 0);
    return [name, p] as const;
  });
  const sum = mixed.reduce((total, [, p]) => total + p, 0);
  return new Map(mixed.map(([name, p]) => [name, p / sum]));
}
