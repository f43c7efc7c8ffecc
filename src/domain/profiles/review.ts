// What a coordinator decided about places in the texts. A decision belongs to one text and one place in it, so that
// nothing is asked twice and nothing carries over to other words by accident. Only fingerprints are kept, not texts.
import { fold } from '../people/folding.ts';
import { cellText, type Table } from '../people/table.ts';
import type { Place } from '../redaction/spans.ts';
import { textPrint } from '../text-print.ts';

export const decisionWords = ['keep', 'remove', 'reword', 'keep everywhere'] as const;
export type DecisionWord = (typeof decisionWords)[number];

export interface Decision {
  readonly key: string;
  readonly code: string;
  readonly field: string;
  readonly decision: DecisionWord;
  /** Words to put in place; for "keep everywhere" the word itself. */
  readonly instead: string;
}

export interface Decisions {
  readonly all: readonly Decision[];
  readonly about: (text: string, place: Place) => Decision | null;
}

/** For a text and a place in it. */
export function placeKey(text: string, { start, end }: Place): string {
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
    all.filter(({ decision }) => decision === 'keep everywhere').map((one) => [fold(one.instead), one]),
  );
  return {
    all,
    about: (text, place) =>
      byKey.get(placeKey(text, place)) ?? everywhere.get(fold(text.slice(place.start, place.end))) ?? null,
  };
}

/** With one more decision; a later one about the same place replaces the earlier. */
export function withDecision(all: readonly Decision[], next: Decision): readonly Decision[] {
  return [...all.filter(({ key }) => key !== next.key), next];
}

export function decisionRows(all: readonly Decision[]): string[][] {
  return all.map(({ key, code, field, decision, instead }) => [code, field, decision, instead, key]);
}
