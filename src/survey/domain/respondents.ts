// Who answered which survey: one respondent a person and wave, the latest answer, with role and strand.
import { addressOf, personId } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Row } from '../../ground/table.ts';
import { say } from '../../language/say.ts';
import { knownAs } from '../../pairs/pair.ts';
import { answer, cellsFor } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import type { Reading } from '../../people/people.ts';
import { type Strand, strandsNamed } from '../../programme/strands.ts';
import { sharedCodeIn } from './handed-codes.ts';
import { latestOfEach } from './latest-of-each.ts';
import { withoutTotals, withPeopleAlone } from './nobodys-rows.ts';
import type { Wave } from './question.ts';
import { withQuestionsAlone } from './questions-after-all.ts';
import { roleIn } from './role-said.ts';

export type Role = 'mentor' | 'mentee';

export interface Respondent {
  /** Tells people apart: the address; where the survey asks for none the code that two rows share, or the row. */
  readonly id: string;
  readonly wave: Wave;
  readonly role: Role | null;
  readonly strand: string | null;
  readonly form: Form;
  readonly row: Row;
}

/** Whether the answer says whose it is. */
export function addressed({ id }: Pick<Respondent, 'id'>): boolean {
  return !id.includes(' ');
}

export interface SurveySources {
  readonly forms: readonly Form[];
  readonly reading: Reading;
  readonly strands: readonly Strand[];
  readonly edition: string;
  /** Whether a text names somebody of the programme. */
  readonly namesSomebody?: (text: string) => boolean;
  /** Reads the answers in the words that the file has for their codes. */
  readonly inWords?: (form: Form) => Form;
}

const waves: readonly [RegExp, Wave][] = [
  [/\bstart\b|\bbefore\b|\bbaseline\b|\bdebut\b|\bavant\b|\bbeginn\b|\bvorher\b/, 'start'],
  [/\bmid\b|mid-?term|half ?way|\bmi-?parcours|\bhalbzeit\b|\bzwischen/, 'middle'],
];

/** From the name of the tab; a survey without such a word is the one at the end. */
export function waveOf(sheet: string): Wave {
  return waves.find(([pattern]) => pattern.test(fold(sheet)))?.[1] ?? 'end';
}

/** Surveys of this edition; one whose tab names an earlier year is left out and listed. */
export function surveysOf(
  { forms, edition, strands, inWords = (form) => form }: SurveySources,
  issues: Issue[],
): Form[] {
  const years = (edition.match(/\b20\d\d\b/g) ?? []).map(Number);
  const now = forms.filter((form) => {
    if (form.role !== 'survey') return false;
    const named = (form.table.sheet.match(/\b20\d\d\b/g) ?? []).map(Number);
    const isOlder = years.length > 0 && named.length > 0 && Math.max(...named) < Math.min(...years);
    if (isOlder) issues.push(otherEdition(form, edition));
    return !isOlder;
  });
  return now.map((form) => {
    const { form: answered, issues: totals } = withoutTotals(inWords(form));
    const kept = withPeopleAlone(withQuestionsAlone(answered, strands, issues), issues);
    issues.push(...totals);
    return kept;
  });
}

function otherEdition(form: Form, edition: string): Issue {
  return {
    severity: 'holds',
    sheet: form.table.sheet,
    row: 1,
    column: '',
    found: say('a survey that names another year than the edition {edition}', { edition }),
    wanted: say('answers of this edition'),
    remedy: say('Rename the tab if these are answers of this edition; until then they are left out.'),
  };
}

export function respondentsOf(
  sources: SurveySources,
  surveys: readonly Form[],
  issues: Issue[],
): Respondent[] {
  const all = surveys.flatMap((form) => {
    const codeOf = sharedCodeIn(form, (row) => roleIn(answer({ form, row }, 'role')));
    return form.table.rows.map((row) => respondentIn(sources, form, row, codeOf(row), issues));
  });
  return latestOfEach(all, issues);
}

/** @param code  that this row shares with another one. */
function respondentIn(
  sources: SurveySources,
  form: Form,
  row: Row,
  code: string | null,
  issues: Issue[],
): Respondent {
  const address = addressOf(String(cellsFor(form, row, 'email')[0] ?? ''));
  const own = `${form.table.sheet} ${code === null ? row.number : `code ${code}`}`;
  const id = address === null ? own : ownerOf(sources, personId(address));
  if (address !== null && isStranger(sources, id)) issues.push(stranger(form, row));
  const role = roleOf(sources, form, row, id, issues);
  return {
    id,
    wave: waveOf(form.table.sheet),
    role,
    strand: strandOf(sources, form, row, id, role),
    form,
    row,
  };
}

/** Whose address it is now, or was. */
function ownerOf({ reading: { everybody } }: SurveySources, id: string): string {
  if (everybody.some((one) => one.id === id)) return id;
  return everybody.find((one) => knownAs(one) === id)?.id ?? id;
}

/** Where the file holds people of the programme, and this is none of them; whoever has left is one. */
function isStranger({ reading: { everybody } }: SurveySources, id: string): boolean {
  return everybody.length > 0 && !everybody.some((one) => one.id === id);
}

function stranger(form: Form, row: Row): Issue {
  return {
    severity: 'warns',
    sheet: form.table.sheet,
    row: row.number,
    column: form.columns.find(({ field }) => field === 'email')?.header ?? '',
    found: say('an answer from an address of nobody in this programme'),
    wanted: say('answers of people who took part'),
    remedy: say('It counts in all figures. Delete the row if it is not of this programme.'),
  };
}

/** What they say; else who they are in this programme; else what the tab says. */
function roleOf({ reading }: SurveySources, form: Form, row: Row, id: string, issues: Issue[]): Role | null {
  const said = answer({ form, row }, 'role');
  const own = roleIn(said);
  if (own !== null) return own;
  const isMentor = reading.mentors.some((one) => one.id === id);
  const isMentee = reading.mentees.some((one) => one.id === id);
  const known = isMentor === isMentee ? roleIn(form.table.sheet) : isMentor ? 'mentor' : 'mentee';
  if (known === null && said !== '')
    issues.push({
      severity: 'warns',
      sheet: form.table.sheet,
      row: row.number,
      column: form.columns.find(({ field }) => field === 'role')?.header ?? '',
      found: said,
      wanted: say('mentor or mentee'),
      remedy: say('The answers count in all figures, but in no figure by role.'),
    });
  return known;
}

function strandOf(
  { reading, strands }: SurveySources,
  form: Form,
  row: Row,
  id: string,
  role: Role | null,
): string | null {
  const { found } = strandsNamed(answer({ form, row }, 'strand'), strands);
  if (found.length === 1) return found[0]!.name;
  if (strands.length === 1) return strands[0]!.name;
  if (role === 'mentor') {
    const own = reading.mentors.find((one) => one.id === id)?.strands ?? [];
    return own.length === 1 ? own[0]! : null;
  }
  return reading.mentees.find((one) => one.id === id)?.strand ?? null;
}
