// What one cell of the Settings settles about topics: "Leadership = Ledelse; Safety ≠ Security".
import { tidy } from '../ground/folding.ts';
import type { TopicsSettled } from '../ground/topic-words.ts';

/** Null where a part of it has neither sign, or both. */
export function topicsSettled(text: string): readonly TopicsSettled[] | null {
  const parts = text
    .split(/[;\n]/)
    .map(tidy)
    .filter((part) => part !== '');
  const found = parts.map((part): TopicsSettled | null => {
    const [signs, words] = [part.match(SIGNS) ?? [], part.split(SIGNS).map(tidy)];
    const kinds = new Set(signs.map((sign) => sign === '='));
    if (kinds.size !== 1 || words.some((word) => word === '')) return null;
    return { words, areOne: kinds.has(true) };
  });
  return found.every((one) => one !== null) ? found : null;
}

/** As a sheet and a keyboard write it. */
const SIGNS = /≠|!=|<>|=/g;
