// Where else a person stands: in answers of others, and in what cannot be reached from here.

import type { PreparedMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { textOf } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import type { Form } from '../../people/columns.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Place } from '../contract.ts';
import type { Mentions } from '../domain/mentions.ts';
import type { SheetErasure } from '../domain/sheet-rows.ts';
import type { AnswerRows } from '../read/who-is-erased.ts';
import { inRows } from './own-tabs.ts';

export function answerPlace({ form, rows }: AnswerRows): Place {
  return {
    where: form.table.sheet,
    what: inRows(rows.map(({ number }) => number)),
  };
}

interface Going {
  /** Rows of answers that are the person's. */
  readonly own: readonly AnswerRows[];
  /** Those that are deleted: once they are, the others are told as they stand then. */
  readonly goes: readonly AnswerRows[];
  /** Of our sheets; rows that go are not told. */
  readonly erasures: readonly SheetErasure[];
  readonly isDone: boolean;
}

/** Answers of others that name the person, surely or perhaps, and cells of our sheets that perhaps do. */
export function namedElsewhere(
  { ours }: Gathered,
  forms: readonly Form[],
  mentions: Mentions,
  { own, goes: answersGoing, erasures, isDone }: Going,
): Place[] {
  const isFirst = ({ table }: Form, k: number) =>
    forms.findIndex((one) => one.table.sheet === table.sheet) === k;
  const inAnswers = forms.filter(isFirst).flatMap((form) => {
    const rowsIn = (list: readonly AnswerRows[]) =>
      list.find((one) => one.form.table.sheet === form.table.sheet)?.rows ?? [];
    const [theirs, gone] = [rowsIn(own), isDone ? rowsIn(answersGoing) : []];
    return form.table.rows.flatMap((row): Place[] => {
      if (theirs.some(({ number }) => number === row.number)) return [];
      const texts = row.cells.filter((cell): cell is string => typeof cell === 'string');
      const isSure = texts.some(mentions.isIn);
      if (!isSure && !texts.some(mentions.mayBeIn)) return [];
      const at = row.number - gone.filter(({ number }) => number < row.number).length;
      const what = isSure
        ? say('row {row}: an answer of somebody else names this person', { row: at })
        : say('row {row}: an answer of somebody else may mean this person', { row: at });
      return [{ where: form.table.sheet, what }];
    });
  });
  const inOurs = [...ours].flatMap(([id, { table }]) => {
    const kept = erasures.find((one) => one.id === id)?.rows.map(({ from }) => from);
    const goes = table.rows.map(({ number }) => number).filter((number) => kept?.includes(number) === false);
    const above = (number: number) => (isDone ? goes.filter((one) => one < number).length : 0);
    return table.rows
      .filter(
        ({ number, cells }) =>
          !goes.includes(number) &&
          cells.some((cell) => !mentions.isIn(textOf(cell)) && mentions.mayBeIn(textOf(cell))),
      )
      .map(
        ({ number }): Place => ({
          where: table.sheet,
          what: say('row {row}: may mean this person; look at it yourself', { row: number - above(number) }),
        }),
      );
  });
  return [...inAnswers, ...inOurs];
}

/** What nobody can reach from here, said plainly. */
export function outOfReach(
  { gathered, reading }: PreparedMeetings,
  mentions: Mentions,
  answered: boolean,
): Place[] {
  const wasWritten = (gathered.ours.get('outbox')?.table.rows ?? []).length > 0;
  const isMentor = reading.mentors.some(({ email }) => mentions.isAbout(email));
  const { contact, replyTo } = gathered.settings;
  const isContact = [contact, replyTo].some((said) => said !== '' && mentions.isAbout(said));
  const places: readonly (readonly [boolean, string, string])[] = [
    [
      isContact,
      say('Meetings, mails and profiles of others'),
      say(
        'this person is the contact of the programme, and what was made until now says so; write another one into {Settings}, and publish again',
      ),
    ],
    [answered, 'Google Forms', say('the form keeps its own copy of the answers; delete it under Responses')],
    [wasWritten, say('Your Sent mail'), say('mails that were sent, and those that people received')],
    [
      isMentor && gathered.ours.has('documents'),
      say('Profiles document'),
      say('the profile without a name; publish again to take it out'),
    ],
    [
      true,
      say('Notes and comments'),
      say('notes, comments and formulas of cells, names of tabs and files: they are not searched'),
    ],
    [
      true,
      say('Version history'),
      say('earlier versions of this spreadsheet, and copies that were made of it'),
    ],
  ];
  return places.filter(([is]) => is).map(([, where, what]) => ({ where, what }));
}

/** Answers that stay. @param isOut  they made a mentor or a mentee of the person, who takes part no more until they answer again. */
export function stillThere(answers: readonly AnswerRows[], isOut: boolean): Place[] {
  const rows = answers.map(answerPlace);
  if (answers.length === 0 || !isOut) return rows;
  return [
    ...rows,
    {
      where: say('Match'),
      what: say(
        'the answers stay, and this person takes part no more; if they answer again later, we ask you whether they are back',
      ),
    },
  ];
}
