// Whether somebody consented, in a form that asks for it: to all that it asks for, also where each part has a box of its own.
import { addressOf, personId } from '../ground/addresses.ts';
import type { Issue } from '../ground/issue.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { say } from '../language/say.ts';
import { about, answers, cellsFor, hasColumn, isAnswer } from './answered-row.ts';
import { type Column, columnsFor, type Form } from './columns.ts';
import type { StoodIn } from './corrected-addresses.ts';
import type { Entry } from './entries.ts';
import { askedBy } from './leave.ts';
import type { LeaveReader } from './leave-given.ts';

/** Of whom it is asked, and how answers are read. */
export interface Consents {
  readonly reader: LeaveReader;
  /** Ids of people of whose pairs or circles others know already. */
  readonly told: ReadonlySet<string>;
}

export function toldIn(stood: readonly StoodIn[], role: Form['role']): Consents['told'] {
  const seats = stood.filter((one) => `${one.role}s` === role);
  return new Set(seats.map(({ address }) => personId(addressOf(address) ?? address)));
}

/** What is missing, or cannot be read, is said. */
export function hasConsented(entry: Entry, { reader, told }: Consents, issues: Issue[]): boolean {
  if (!hasColumn(entry.form, 'consent')) return true;
  const given = reader.given(entry);
  const box = given === 'yes' ? boxLeftOut(entry) : undefined;
  if (given === 'yes' && box === undefined) return true;
  if (box !== undefined && told.has(entry.id)) {
    issues.push({ ...alsoAsked(entry), column: box.header });
    return true;
  }
  if (given === 'unclear') issues.push(unclearConsent(entry));
  else issues.push(box === undefined ? noConsent(entry) : { ...askedAgain(entry), column: box.header });
  return false;
}

/**
 * A box that this person left out, and that most of those ticked who ticked the others as they did. Where a question was replaced in
 * mid-season hardly anybody answered both.
 */
function boxLeftOut({ form, row }: Entry): Column | undefined {
  const columns = columnsFor(form, 'consent');
  const ticked = columns.filter((column) => isIn(row, column));
  return tickedByMost(form, ticked.map(({ at }) => at).join()).find((column) => !ticked.includes(column));
}

const isIn = ({ cells }: Entry['row'], { at }: Column) => isAnswer(cells[at] ?? '');

/** Boxes that most of those have who ticked any of these, told by their places: counted once for all who ticked alike. */
const tickedByMost = keptFor((form: Form, places) => {
  const columns = columnsFor(form, 'consent');
  const these = columns.filter(({ at }) => places.split(',').includes(String(at)));
  const alike = form.table.rows.filter((row) => these.some((column) => isIn(row, column)));
  return columns.filter((column) => 2 * alike.filter((row) => isIn(row, column)).length > alike.length);
});

/** Whoever said no has decided; whoever said nothing is to be asked. */
function noConsent(entry: Entry): Issue {
  if (cellsFor(entry.form, entry.row, 'consent').length === 0) return askedAgain(entry);
  return about(entry.form, entry.row.number, 'consent', {
    severity: 'warns',
    found: say('no consent'),
    wanted: say('the consent that the form asks for'),
    remedy: say('The row is left out, as the person wants. Nothing to do.'),
  });
}

function askedAgain(entry: Entry): Issue {
  return about(entry.form, entry.row.number, 'consent', {
    severity: 'holds',
    found: say('no consent'),
    wanted: say('the consent that the form asks for'),
    remedy: say('Ask the person to answer the form again; until then the row is left out.'),
  });
}

/** The box was perhaps put into the form only after the answer: nobody is taken out of a pair for it. */
function alsoAsked(entry: Entry): Issue {
  return {
    ...askedAgain(entry),
    severity: 'warns',
    remedy: say(
      'A match or a circle of this person is decided already, so the row stays in. Ask the person for this consent, too.',
    ),
  };
}

function unclearConsent(entry: Entry): Issue {
  return about(entry.form, entry.row.number, 'consent', {
    severity: 'holds',
    found: answers(entry, 'consent'),
    wanted: say('a plain yes or no'),
    remedy: columnsFor(entry.form, 'consent').every(({ header }) => askedBy(header, 'consent') === 'leave')
      ? say(
          'We do not guess a consent. If it is a yes, write Yes into this cell; until then the row is left out.',
        )
      : say(
          'We do not guess a consent. If it is a yes, write “I agree that my answers are kept” into this cell; until then the row is left out.',
        ),
  });
}
