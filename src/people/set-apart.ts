// A word about taking part that nobody understands, where the office says the same few words of the others: whoever alone has it most
// likely left, or waits for something. What stands beside several people is how an office marks those who are in.
import { fold } from '../ground/folding.ts';
import { keptFor } from '../ground/made-when-asked.ts';
import { standingOf } from '../ground/standing-words.ts';
import { answer } from './answered-row.ts';
import { columnsFor, type Form } from './columns.ts';
import type { Entry } from './entries.ts';

/** At most so large a share is set apart: else the words are no list, or speak of something else. */
const FEW = 1 / 3;

/** @param forms  of one programme: the same question of both forms is one list. */
export function createSetApart(forms: readonly Form[]): (entry: Entry) => boolean {
  const setApart = keptFor((all: readonly Form[], question) => aloneIn(whose(all, question)));
  return (entry) => setApart(forms, questionIn(entry.form)).has(fold(answer(entry, 'status')));
}

const questionIn = (form: Form) => fold(columnsFor(form, 'status')[0]?.header ?? '');

/** Of whom each word is said. */
function whose(forms: readonly Form[], question: string): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const form of forms.filter((one) => questionIn(one) === question))
    for (const row of form.table.rows) {
      const said = fold(answer({ form, row }, 'status'));
      if (said === '') continue;
      people.set(said, (people.get(said) ?? new Set()).add(fold(answer({ form, row }, 'email'))));
    }
  return people;
}

function aloneIn(people: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const words = [...people];
  const understood = words.filter(([said]) => standingOf(said) !== 'unclear');
  const alone = words.filter(([said, { size }]) => size === 1 && standingOf(said) === 'unclear');
  const everybody = words.reduce((sum, [, { size }]) => sum + size, 0);
  const isList = understood.length > 0 && words.some(([, { size }]) => size > 1);
  return new Set(isList && alone.length <= FEW * everybody ? alone.map(([said]) => said) : []);
}
