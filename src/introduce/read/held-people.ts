// People whose answers are left out although we know how to reach them, and what they are asked for.

import { fold } from '../../ground/folding.ts';
import type { Issue } from '../../ground/issue.ts';
import { saidBy } from '../../ground/standing-stems.ts';
import { type Standing, standingOf } from '../../ground/standing-words.ts';
import { textOf } from '../../ground/table.ts';
import { yesOrNo } from '../../ground/yes-no.ts';
import { inLanguage } from '../../language/language.ts';
import { cellsFor } from '../../people/answered-row.ts';
import type { Form } from '../../people/columns.ts';
import { readList } from '../../people/coordinators-lists.ts';
import { type Entry, entriesOf, isSameName } from '../../people/entries.ts';
import { nameOrderOf } from '../../people/order-of-names.ts';
import type { Reading } from '../../people/people.ts';
import { standingByWords } from '../../people/status-notes.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import type { Alone } from '../domain/group.ts';

/** Those whose row is held although we know how to reach them, one entry each; never an address that two names share. */
export function heldPeople(gathered: Gathered, forms: readonly Form[]): Alone[] {
  const issues = askedOf(gathered, forms);
  const entries = forms.flatMap((form) => entriesOf(form, []));
  const refuses = refusing(gathered, peopleOf(gathered, forms).answering);
  return [...new Set(entries.map((entry) => entry.id))].flatMap((id): Alone[] => {
    const own = entries.filter((entry) => entry.id === id);
    const [first] = own as [Entry];
    const { email, name } = first;
    const lines = own.flatMap((entry) => wantedOf(entry, issues));
    // Whoever said no has answered: nothing is missing, and nobody presses them.
    if (lines.length === 0 || own.some(refuses) || own.some((entry) => !isSameName(entry.name, name)))
      return [];
    const person = { id, email, name, order: nameOrderOf(first), languages: [] };
    return [{ person, text: [...new Set(lines)].join('\n') }];
  });
}

const OUT: ReadonlySet<Standing> = new Set(['paused', 'withdrawn']);

/** Whoever refused, or left and was not called active again by the coordinator: nobody presses them. A word we do not know is no refusal. */
function refusing({ ours }: Gathered, answering: Reading['answering']): (entry: Entry) => boolean {
  const [mentors, mentees] = (['mentors', 'mentees'] as const).map((role) =>
    readList(ours.get(role)?.table ?? null, [], answering[role]),
  );
  return (entry) => {
    const listed = (entry.form.role === 'mentors' ? mentors! : mentees!)(entry)?.status;
    const isBack = Boolean(listed) && standingOf(listed!) === 'active';
    return (!isBack && OUT.has(standingByWords(entry))) || saidNo(entry);
  };
}

function saidNo({ form, row }: Entry): boolean {
  return cellsFor(form, row, 'consent').some(
    (cell) =>
      yesOrNo(cell) === 'no' || [saidBy(fold(textOf(cell))), standingOf(textOf(cell))].includes('withdrawn'),
  );
}

/** What is wanted in the row of an entry that is left out. */
function wantedOf({ form, row }: Entry, issues: readonly Issue[]): string[] {
  return issues
    .filter(
      (issue) => issue.severity === 'holds' && issue.sheet === form.table.sheet && issue.row === row.number,
    )
    .map(({ column, wanted }) => `- ${wanted} (${column})`);
}

/** What is wanted in rows that are left out, in the words of those who are asked for it. */
function askedOf(gathered: Gathered, forms: readonly Form[]): readonly Issue[] {
  const language = gathered.settings.language === 'fr' ? 'fr' : 'en';
  return inLanguage(language, () => peopleOf(gathered, forms).issues);
}
