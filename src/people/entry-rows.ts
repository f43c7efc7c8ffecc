// Rows before they are people: whether a row is somebody's at all, error values in it, addresses that deserve a look.

import { concernAbout, slipsAmong } from '../ground/addresses.ts';
import { GONE } from '../ground/erased-word.ts';
import { isErrorValue } from '../ground/error-values.ts';
import { fold, tidy } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { type Cell, type Row, textOf } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { about, answer, isAnswer } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';

const NAMES = ['name', 'given name', 'family name', 'preferred name'] as const;
/** Answers that are filled in beforehand, or for everybody, do not make a row somebody's. */
const PREFILLED = new Set([
  'timestamp',
  'status',
  'places',
  'strand',
  'publish',
  'consent',
  'role',
  'rank',
  'marks',
]);
const TOTAL =
  /^(grand )?(total\w*|sum|summe|gesamt\w*|anzahl|somme|nombre|count|average|durchschnitt|moyenne|suma|promedio|totale|somma|media|totaal|som|i alt|gennemsnit|soma)\b/;

/** Rows in which nobody answered anything we use are no people, nor are totals below the answers. */
export function isSomebody(form: Form, row: Row): boolean {
  const holds = (field: string) => columnsFor(form, field).some((column) => isSaid(row.cells[column.at]));
  const name =
    answer({ form, row }, 'name') ||
    answer({ form, row }, 'given name') ||
    answer({ form, row }, 'family name');
  const words = row.cells.filter((cell) => typeof cell === 'string' && cell !== '');
  if (!holds('email') && [name, textOf(words[0])].some((text) => TOTAL.test(fold(text)))) return false;
  if (holds('email') || NAMES.some(holds)) return true;
  return form.columns.some(
    ({ field, at }) =>
      field !== null && !PREFILLED.has(field) && isAnswer(row.cells[at] ?? '') && isSaid(row.cells[at]),
  );
}

/** Formulas that wait for an answer show what joins its parts, " ()", nought, or a box that is not ticked. */
function isSaid(cell: Cell | undefined): boolean {
  return cell !== false && cell !== 0 && /[\p{L}\p{N}]/u.test(textOf(cell));
}

export function errorIssues(form: Form, row: Row): Issue[] {
  return form.columns
    .filter(({ field, at }) => field !== null && isErrorValue(tidy(textOf(row.cells[at]))))
    .map(({ header, at }) => ({
      severity: 'warns',
      sheet: form.table.sheet,
      row: row.number,
      column: header,
      found: tidy(textOf(row.cells[at])),
      wanted: say('an answer'),
      remedy: say(
        'The sheet shows an error here, and we count it as no answer. Mend the formula or type the answer.',
      ),
    }));
}

const concerns = {
  letters: 'a domain with letters beyond a–z, which some mail servers do not know',
  list: 'an address that may reach many people',
  'no-reply': 'an address that nobody reads',
  'typing error': 'an address that looks mistyped',
} as const;

export function doubtfulAddress(form: Form, row: Row, email: string): Issue[] {
  const odd = concernAbout(email);
  return odd === null ? [] : [concernIn({ form, row }, odd)];
}

type Concerned = NonNullable<ReturnType<typeof concernAbout>>;

function concernIn(
  { form, row }: { readonly form: Form; readonly row: Row },
  { concern, suggestion }: Concerned,
): Issue {
  return about(form, row.number, 'email', {
    severity: 'warns',
    found: say(concerns[concern]),
    wanted:
      suggestion === ''
        ? say('the person’s own mail address')
        : say('perhaps {address}', { address: suggestion }),
    remedy: say('We write to it as it stands. If in doubt, ask the person.'),
  });
}

/** Addresses beside which many others show the domain that was meant; those about which something was said already are left out. */
export function slippedAddresses(
  people: readonly { readonly form: Form; readonly row: Row; readonly email: string }[],
): Issue[] {
  const slips = slipsAmong([...new Set(people.map(({ email }) => email))]);
  if (slips.size === 0) return [];
  return people
    .filter(({ email }) => slips.has(email) && concernAbout(email) === null)
    .map((one) => concernIn(one, { concern: 'typing error', suggestion: slips.get(one.email)! }));
}

/** Its tab was nobody's list of answers when the person was erased, so the rest of the row stayed. */
export function erasedRow(form: Form, row: Row): Issue {
  return about(form, row.number, 'email', {
    severity: 'holds',
    found: GONE,
    wanted: say('nobody'),
    remedy: say(
      'Somebody who stood here was erased. Delete the row: what they wrote may still tell who it was.',
    ),
  });
}
