// How attributes are shown: years in bands, rare values together, rare languages left out. So many mentors share what is
// shown that it points to nobody.

import { fold, tidy } from '../../ground/folding.ts';
import { languagesOf } from '../../ground/languages.ts';
import { formatsOf } from '../../people/formats.ts';
import { yearsOf } from '../../people/years-of-experience.ts';
import type { Shown } from './shown.ts';

/** Everybody shares each shown value, and each two or three together, with at least so many. */
export const SMALLEST_CLASS = 3;

/** In place of rare values. */
export const OTHER = 'Other';

/** Values of one attribute per profile, in the order of the profiles; an empty list where it is not shown. */
export type Values = readonly (readonly string[])[];

/**
 * @param answers  the answers of one field, one text per profile.
 * @param codes    codes of the profiles, for those that are hidden.
 */
export function shownValues(
  { row, as, hiddenFor }: Shown,
  answers: readonly string[],
  codes: readonly string[],
): Values {
  const values = answers.map((answer) => valuesOf(row.field, as === 'in bands', answer));
  const changed =
    as === 'rare ones together' ? together(values) : as === 'common ones only' ? common(values) : values;
  return changed.map((list, k) => (hiddenFor.includes(codes[k]!) ? [] : list));
}

function valuesOf(field: string, inBands: boolean, answer: string): readonly string[] {
  const text = tidy(answer);
  if (text === '') return [];
  if (field === 'years') return inBands ? [bandOf(text)] : [text];
  if (field === 'languages') return languagesOf(answer.split(/[,;\n]/)).map(capitalised);
  if (field === 'format') {
    const formats = formatsOf(text);
    return formats.length === 0 ? [text] : [formats.join(' or ')];
  }
  return answer
    .split(/\n/)
    .map(tidy)
    .filter((value) => value !== '');
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Bands wide enough to hold several; an answer without a number is its own. */
export function bandOf(text: string): string {
  const years = yearsOf(text);
  if (years === null) return text;
  const isOver = /\b(over|more|above|plus|uber|mehr)\b|[>+]/.test(fold(text));
  if (years + (isOver ? 0.5 : 0) >= 20) return '20 and more';
  return years >= 10 ? '10–19' : '0–9';
}

/** Values of fewer than three become one; where that one is still rare, the next rarest joins it. */
export function together(values: Values): Values {
  const counts = countOf(values);
  const rare = new Set([...counts].filter(([, n]) => n < SMALLEST_CLASS).map(([value]) => value));
  const others = () => values.filter((list) => list.some((value) => rare.has(value))).length;
  const rest = [...counts]
    .filter(([value]) => !rare.has(value))
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  while (rare.size > 0 && others() < SMALLEST_CLASS && rest.length > 0) rare.add(rest.shift()![0]);
  return values.map((list) => [...new Set(list.map((value) => (rare.has(value) ? OTHER : value)))]);
}

/** Only values that at least three share. */
export function common(values: Values): Values {
  const counts = countOf(values);
  return values.map((list) => list.filter((value) => counts.get(value)! >= SMALLEST_CLASS));
}

function countOf(values: Values): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of values)
    for (const value of new Set(list)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
