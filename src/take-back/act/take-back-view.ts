// What the page and the command line show: the last acts, each with what taking it back would do and what stands against it; and what
// cannot be taken back at all.

import { cellText } from '../../ground/table.ts';
import { calledBy } from '../../introduce/domain/called.ts';
import { say } from '../../language/say.ts';
import { minuteOf } from '../../people/answers-since.ts';
import type { Section } from '../../people-data/edition-contract.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { sheetNameOf } from '../../workbook/write-sheet.ts';
import type { KeptActView, TakeBackView } from '../contract.ts';
import { forGood } from '../domain/for-good.ts';
import type { PlacedRow, RowsBack } from '../domain/rows-back.ts';
import { backSaid, namesOf } from '../domain/said.ts';
import type { Offer } from '../read/offers.ts';

export function takeBackView(
  ports: Ports,
  gathered: Gathered,
  offers: readonly Offer[],
  said: string,
): TakeBackView {
  const called = calledBy(peopleOf(gathered, usableForms(gathered, false).forms));
  const acts = offers.map(({ act, back }): KeptActView => {
    const when = act.done === null ? '' : minuteOf(ports.workbook.shown(act.done));
    return {
      no: act.no,
      title: say('{act}, {when}', { act: say(act.act), when }),
      rows: back.rows.length,
      stays: staysSaid(gathered, called, back),
    };
  });
  const sections = [
    ...(acts.length === 0 ? [nothing(gathered)] : acts.map((act, k) => sectionOf(act, offers[k]!))),
    ...goneForGood(gathered),
  ];
  return { acts, sections, said, goesOn: null };
}

const BLANK = { lines: [], lists: [], input: null, file: null, presses: [] };

function nothing({ ours }: Gathered): Section {
  const from = ours.has('log')
    ? say('What is written from now on can be taken back here, until it has gone out.')
    : say('Nothing is kept yet. Press Looks right in Set up: from then on you can take things back here.');
  return { ...BLANK, title: say('Nothing to take back'), lines: [from] };
}

function sectionOf({ no, title, rows, stays }: KeptActView, { back }: Offer): Section {
  return {
    ...BLANK,
    title,
    lines: [...backSaid(back.rows, 'would be'), ...stays],
    presses: rows === 0 ? [] : [{ label: say('Take it back'), step: 'take back', value: no, sure: null }],
  };
}

function staysSaid(
  gathered: Gathered,
  called: (who: string) => string,
  { rows, changed, out, sheets }: RowsBack,
): string[] {
  const names = (some: readonly PlacedRow[]) => namesOf(some, (id) => sheetNameOf(gathered, id), called);
  const isStuck = sheets.length === 0 && rows.length === 0;
  return [
    ...(out.length > 0 ? [say('Already out, and stays: {names}.', { names: names(out) })] : []),
    ...(changed.length > 0 ? [say('Changed since, and stays: {names}.', { names: names(changed) })] : []),
    ...(isStuck
      ? [
          changed.length === 0
            ? say('So this can no longer be taken back here.')
            : say(
                'So this can no longer be taken back here. Change by hand what should be otherwise, in the sheet.',
              ),
        ]
      : []),
  ];
}

/** What the Log says was done, where it reached people or took something away. */
function goneForGood({ ours }: Gathered): Section[] {
  const table = ours.get('log')?.table;
  if (table === undefined) return [];
  const did = new Set(table.rows.map((row) => cellText(table, row, 'Did')));
  const rows = forGood
    .filter(([act]) => did.has(say(act)))
    .map(([act, says]) => ({ where: say(act), what: says() }));
  if (rows.length === 0) return [];
  const title = say('Not to be taken back here');
  return [{ ...BLANK, title, lists: [{ title: say('What you can do instead'), rows }] }];
}
