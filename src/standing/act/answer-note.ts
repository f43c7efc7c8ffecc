// One press says of all people under one note whether they take part: the word goes into Status of our own sheets, where it wins over
// the form, and only where nothing stands there, or the very words that were asked about; those move into Notes. Answers are never written to.

import { refuse } from '../../language/refusal.ts';
import { say, sayCount } from '../../language/say.ts';
import type { NotedPerson } from '../../people/notes-asked.ts';
import type { Reading } from '../../people/people.ts';
import { rowOf, statusLines } from '../../people/status-lines.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { isClosed } from '../../workbook/settled-edition.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { SheetRows } from '../../workbook/write-sheet.ts';
import type { StandingRequest, StandingView } from '../contract.ts';
import { askedSections, meantBy, namesSaid, printOf, stillAsked } from '../domain/asked-sections.ts';

/** What may stand in Status then; in every language the words that Status is read by. */
const WORDS: Readonly<Record<StandingRequest['step'], readonly string[]>> = {
  'takes part': ['active'],
  'left out': ['withdrawn', 'paused'],
};

export function answerNote(ports: Ports, { step, value }: StandingRequest): StandingView {
  const meant = meantBy(value);
  if (meant === null || !(step in WORDS)) refuse('changed meanwhile');
  if (!ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  if (isClosed(ports, gathered)) refuse('edition closed', gathered.settings.edition);
  const reading = readingOf(gathered);
  const said = stillAsked(reading.asked, meant).map(({ out, ...one }) => ({
    ...one,
    status: step === 'takes part' ? 'active' : out,
  }));
  const sheets = sheetsWith(gathered, reading, said);
  if (sheets.length > 0) {
    writeAct(ports, gathered, 'Who takes part', sheets, true);
    note(ports, gathered, 'Who takes part', LOGGED[step](said.length));
  }
  ports.workbook.flush();
  const ids = sheets.map(([id]) => id);
  const after = readWritten(ports, gathered, ids);
  const now = readingOf(after);
  const shown = now.everybody
    .map(({ email, name, role }) => ({ person: email, name, role }))
    .filter((one) => meant.who.includes(printOf(one)));
  return { sections: askedSections(now.asked), said: saidOf(after, now, shown, step), goesOn: null };
}

interface Names {
  readonly names: string;
}

const LOGGED = {
  'takes part': (n: number) => sayCount(n, '{n} person takes part', '{n} people take part'),
  'left out': (n: number) => sayCount(n, '{n} person is left out', '{n} people are left out'),
} as const;

function readingOf(gathered: Gathered): Reading {
  return peopleOf(gathered, usableForms(gathered, false).forms);
}

const tableOf = ({ ours }: Gathered, role: NotedPerson['role']) => ours.get(`${role}s`)?.table ?? null;

function sheetsWith(
  gathered: Gathered,
  reading: Reading,
  people: readonly (NotedPerson & { readonly status: string; readonly note: string })[],
): SheetRows[] {
  return (['mentor', 'mentee'] as const).flatMap((role): SheetRows[] => {
    const own = people.filter((one) => one.role === role);
    if (own.length === 0) return [];
    const answering = reading.answering[`${role}s`];
    return [[`${role}s`, statusLines(`${role}s`, tableOf(gathered, role), own, answering)]];
  });
}

/** By what stands in the sheets afterwards: whoever wrote something else there meanwhile is named, and it stays. */
function saidOf(
  after: Gathered,
  reading: Reading,
  shown: readonly NotedPerson[],
  step: StandingRequest['step'],
): string {
  const stands = (one: NotedPerson) =>
    WORDS[step].includes(
      rowOf(tableOf(after, one.role), one, reading.answering[`${one.role}s`])?.status ?? '',
    );
  const done = shown.filter(stands).map(({ name }) => name);
  const names = (some: readonly string[]) => ({ names: namesSaid(some) });
  const others = shown.filter((one) => !stands(one)).map(({ name }) => name);
  const n = new Set(done).size;
  return [
    ...(n > 0 ? [SAID[step](n, names(done))] : []),
    ...(others.length > 0 ? [say('Changed since, and stays: {names}.', names(others))] : []),
    ...(shown.length === 0 ? [say('Nobody stands under this note any more. Nothing was written.')] : []),
  ].join(' ');
}

const SAID = {
  'takes part': (n: number, names: Names) => sayCount(n, '{names} takes part.', '{names} take part.', names),
  'left out': (n: number, names: Names) =>
    sayCount(n, '{names} is left out.', '{names} are left out.', names),
} as const;
