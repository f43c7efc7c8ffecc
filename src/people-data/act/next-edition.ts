// The next edition in the same file: a new name, the answers of the last one set aside and not counted, its mentors listed so
// that they may come back, its dates gone. Everything is written together, so that a cut leaves the former edition or the next.

import { fold } from '../../ground/folding.ts';
import { type Cell, cellText, columnOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import { sheetCalled } from '../../language/sheets-called.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { minuteOf } from '../../people/answers-since.ts';
import type { Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import { usualSettings } from '../../programme/setting-rows.ts';
import { absentIn } from '../../workbook/earlier-pairs.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { counted, note } from '../../workbook/log.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { NextEditionRequest, NextEditionView } from '../contract.ts';
import { answersSaid, formSteps } from '../domain/answers-said.ts';
import { nameAfter } from '../domain/name-after.ts';
import { personal } from '../domain/personal-sheets.ts';
import { type AnswersForNext, answersForNext, countedFrom } from '../read/answers-for-next.ts';

export function nextEdition(ports: Ports, request: NextEditionRequest): NextEditionView {
  const writes = request.step === 'begin';
  if (writes && !ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const all = peopleOf(gathered, usableForms(gathered, true).forms).mentors;
  const waits = waitsFor(gathered);
  const edition = request.edition.trim();
  const former = formerEditions(gathered);
  const last = former[former.length - 1] ?? gathered.settings.edition;
  const mentors = toAsk(gathered, all, last);
  const early = answersForNext(ports, gathered);
  const since = early.since ?? minuteOf(ports.workbook.shown(ports.now));
  const { stay, aside } = countedFrom(gathered, since);
  const view = {
    edition: last,
    suggested: nameAfter(last),
    waits,
    answers: aside,
    mentors: mentors.length,
    since,
    says: answersSaid(early, { stay, aside, done: writes }),
    next: nextSteps(gathered, early, mentors.length),
    done: false,
  };
  if (!writes) return view;
  if (waits.length > 0) refuse('edition not closed');
  if (edition === '' || former.some((one) => fold(one) === fold(edition)))
    refuse('edition needs a name', edition || last);
  begin(ports, gathered, { edition, since }, mentors);
  note(
    ports,
    gathered,
    'Begin an edition',
    counted(sayCount(view.answers, '{n} answer set aside', '{n} answers set aside')),
  );
  return { ...view, edition, done: true };
}

/** Names that editions of this file bore, the last one at the end. An edition that is closed is pinned no more: the clock does not name it. */
function formerEditions({ ours, settings, isPinned }: Gathered): string[] {
  const table = ours.get('earlierPairs')?.table ?? null;
  const closed = (table?.rows ?? []).map((row) => cellText(table!, row, 'Edition')).filter(Boolean);
  return [...new Set([...closed, ...(isPinned ? [settings.edition] : [])])];
}

/** Rows of people that the last edition has left in our sheets. */
function waitsFor({ ours }: Gathered): string[] {
  return personal
    .filter((id) => id !== 'returning' && id !== 'undo' && (ours.get(id)?.table.rows.length ?? 0) > 0)
    .map((id) => sheetCalled(ourSheet(id).name));
}

function nextSteps(
  { forms, settings: { retention } }: Gathered,
  early: AnswersForNext,
  mentors: number,
): string[] {
  return [
    ...formSteps(forms, early),
    ...(mentors > 0
      ? [
          say(
            'Ask the mentors in the sheet {Returning mentors}, and tick whoever comes back: their last answers count again.',
          ),
        ]
      : []),
    ...(retention === ''
      ? []
      : [
          say(
            'The Retention date stays at {day}: it holds for the old answers that are still here. Once they are deleted, write the date of the new edition into the Settings.',
            { day: retention },
          ),
        ]),
    say('Add the dates of the new edition in Catch-ups, under “Add a date”.'),
    say(
      'Go on in this file: from a copy, neither the documents nor the calendar made here could be reached.',
    ),
  ];
}

function begin(
  ports: Ports,
  gathered: Gathered,
  { edition, since }: { readonly edition: string; readonly since: string },
  mentors: readonly ToAsk[],
): void {
  const { programme } = gathered.settings;
  const sheets: SheetRows[] = [
    [
      'settings',
      settingsOf(gathered, {
        Edition: edition,
        'Answers since': since,
        'Draw seed': `${programme} ${edition}`,
        'Calendar id': '',
        'Catch-ups from': '',
        'Invited mentors': '',
        'Invited mentees': '',
      }),
    ],
    ['returning', returningRows(gathered, mentors)],
  ];
  if (gathered.ours.has('dates')) sheets.push(['dates', []]);
  writeAct(ports, gathered, 'Begin an edition', sheets, true);
}

interface ToAsk {
  readonly mentor: Mentor;
  /** What to know before asking; empty for nothing. */
  readonly note: string;
}

/** Mentors of the last edition who may come back. Who took no part any more at its end is listed with this, and whoever died is not. */
function toAsk({ ours }: Gathered, mentors: readonly Mentor[], edition: string): ToAsk[] {
  const ids = mentors.map(({ id }) => id);
  const absent = absentIn(ours.get('earlierPairs')?.table ?? null, edition, ids);
  return mentors.flatMap((mentor): ToAsk[] => {
    const found = absent.get(mentor.id);
    if (found === undefined) return [{ mentor, note: '' }];
    const note = say('Took no part any more when {edition} was closed. Ask before you tick.', { edition });
    return found.isAsked ? [{ mentor, note }] : [];
  });
}

/** Closing empties the sheet. Rows that stand in it were written for this edition: they stay, with their ticks, and others come below. */
function returningRows({ ours }: Gathered, mentors: readonly ToAsk[]): Cell[][] {
  const { header } = ourSheet('returning');
  const table = ours.get('returning')?.table;
  const there = (table?.rows ?? []).map((row) =>
    header.map((text) => row.cells[columnOf(table!, text)] ?? ''),
  );
  const known = new Set(there.map(([, email]) => fold(String(email))));
  const others = mentors.filter(({ mentor: { email } }) => !known.has(fold(email)));
  return [...there, ...others.map(({ mentor: { name, email }, note }) => [name, email, false, note])];
}

/** The Settings with these values; a setting that has no row yet gets one. */
function settingsOf({ ours, settings }: Gathered, values: Readonly<Record<string, string>>): Cell[][] {
  const { header } = ourSheet('settings');
  const table = ours.get('settings')?.table;
  const usual = usualSettings({ file: settings.programme, year: settings.edition });
  const rows: Cell[][] = table
    ? table.rows.map((row) => header.map((text) => row.cells[columnOf(table, text)] ?? ''))
    : usual;
  const isSaid = (name: string) => rows.some((row) => fold(String(row[0])) === fold(name));
  const missing = usual.filter(
    ([name = '']) => values[name] !== undefined && values[name] !== '' && !isSaid(name),
  );
  const written = (row: readonly Cell[]): Cell[] => {
    const name = Object.keys(values).find((one) => fold(one) === fold(String(row[0])));
    return name === undefined ? [...row] : [row[0]!, values[name]!, row[2] ?? ''];
  };
  return [...rows, ...missing].map(written);
}
