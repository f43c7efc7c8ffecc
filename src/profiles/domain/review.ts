// What a coordinator decided about words in the texts. A decision holds for every occurrence of the words in that profile, so
// that nothing is asked twice; "everywhere" holds for all profiles. Otherwise only fingerprints are kept, not texts.
import { fold } from '../../ground/folding.ts';
import { cellText, type Table } from '../../ground/table.ts';
import { textPrint } from '../../ground/text-print.ts';
import type { Place } from '../../redaction/spans.ts';
import { tokensOf } from '../../redaction/tokens.ts';

export const decisionWords = ['keep', 'remove', 'reword', 'keep everywhere', 'remove everywhere'] as const;
export type DecisionWord = (typeof decisionWords)[number];

export interface Decision {
  readonly key: string;
  readonly code: string;
  readonly field: string;
  readonly decision: DecisionWord;
  /** Words to put in place; for "everywhere" the word itself. */
  readonly instead: string;
}

export interface Decisions {
  readonly all: readonly Decision[];
  /** About words in a profile, folded by `wordsOf`; older decisions are about a place in one text. */
  readonly about: (code: string, text: string, place: Place) => Decision | null;
  /** About words that nobody asks about: the same as a decided place. */
  readonly aboutWords: (code: string, words: string) => Decision | null;
  /** Words that go from every profile, folded. */
  readonly removedEverywhere: ReadonlySet<string>;
}

/** Words as they are compared: folded, with single blanks. */
export function wordsOf(text: string): string {
  return tokensOf(text)
    .map(({ plain }) => plain)
    .join(' ');
}

/** For words in one profile. */
export function wordKey(code: string, words: string): string {
  return textPrint(`${code} ${words}`);
}

/** For a text and a place in it: as decisions were kept before they held for words. */
function placeKey(text: string, { start, end }: Place): string {
  return textPrint(`${start} ${end} ${text}`);
}

export function readDecisions(table: Table | null): Decisions {
  const all = (table?.rows ?? []).flatMap((row): Decision[] => {
    const word = fold(cellText(table!, row, 'Decision'));
    const decision = decisionWords.find((known) => known === word);
    const key = cellText(table!, row, 'Key');
    if (decision === undefined || key === '') return [];
    return [
      {
        key,
        code: cellText(table!, row, 'Code'),
        field: cellText(table!, row, 'Field'),
        decision,
        instead: cellText(table!, row, 'Instead'),
      },
    ];
  });
  const byKey = new Map(all.map((decision) => [decision.key, decision]));
  const everywhere = new Map(
    all
      .filter(({ decision }) => decision.endsWith('everywhere'))
      .map((one) => [wordsOf(one.instead), { ...one, instead: '' }]),
  );
  const aboutWords = (code: string, words: string) =>
    byKey.get(wordKey(code, words)) ?? everywhere.get(words) ?? null;
  return {
    all,
    about: (code, text, place) =>
      byKey.get(placeKey(text, place)) ?? aboutWords(code, wordsOf(text.slice(place.start, place.end))),
    aboutWords,
    removedEverywhere: new Set(
      [...everywhere].filter(([, { decision }]) => decision === 'remove everywhere').map(([words]) => words),
    ),
  };
}

/** With one more decision; a later one about the same place replaces the earlier. */
export function withDecision(all: readonly Decision[], next: Decision): readonly Decision[] {
  return [...all.filter(({ key }) => key !== next.key), next];
}

export function decisionRows(all: readonly Decision[]): string[][] {
  return all.map(({ key, code, field, decision, instead }) => [code, field, decision, instead, key]);
}
