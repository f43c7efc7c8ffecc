// What a person said of a question holds for the same question in the other form, and what they said of one row of a grid holds
// for its other rows: nobody is asked twice.
import type { Whole } from './decide-columns.ts';
import type { Role } from './fields/field.ts';
import { asksOf, fieldNamed, NAMINGS } from './fields/fields.ts';
import { knownKey } from './known-questions.ts';
import { questionOf } from './question.ts';
import type { Tab } from './tab-evidence.ts';
import type { Guess } from './verdict.ts';

/** Meanings said, by the words of the question; of grids only what several columns may mean between them. */
export function saidElsewhere(
  said: readonly Whole[],
): (tab: Tab, role: Role, header: string) => string | null {
  const byKey = new Map<string, { readonly field: string | null; readonly by: Tab }>();
  for (const {
    evidence: { tab },
    decided,
  } of said)
    decided.forEach((field, at) => {
      const key = knownKey(tab.headers[at] || '');
      // "Name" is the whole name in one form and the family name in the next.
      if (typeof field !== 'string' || NAMINGS.includes(field) || key === '') return;
      const before = byKey.get(key);
      byKey.set(key, { field: before && before.field !== field ? null : field, by: tab });
    });
  // Where nobody said anything no question is looked up.
  if (byKey.size === 0) return () => null;
  return (tab, role, header) => {
    const { field, by } = byKey.get(knownKey(header)) || { field: null, by: tab };
    const known = field && fieldNamed(role, field);
    const isShared = questionOf(header).row !== null || by === tab;
    return known && (known.joined || !isShared) ? field : null;
  };
}

/**
 * The guesses of a tab, with what was said of the same questions taken for sure, unless a rule or a right is likelier here; a tab without a
 * role has none.
 */
export const withSaid = (
  tab: Tab,
  role: Role | null,
  guesses: readonly Guess[],
  elsewhere: (tab: Tab, role: Role, header: string) => string | null,
): readonly Guess[] =>
  guesses.map((guess, at) => {
    const field = guess.sure ? null : elsewhere(tab, role!, tab.headers[at]!);
    if (!field) return guess;
    // The same word in another form, and answers of another kind: "Situation" of a job, and of taking part.
    const asks = asksOf(role!, guess.field!);
    const isOther =
      (guess.field !== field && (asks === 'rule' || asks === 'right')) ||
      (field === 'email' && !tab.columns[at]!.some((cell) => String(cell).includes('@')));
    return isOther ? guess : { ...guess, field, sure: true, candidates: [] };
  });
