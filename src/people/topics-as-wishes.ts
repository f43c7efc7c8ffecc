// Words with which somebody answers a question about topics. Where they stand in place of a mentor's name nobody is meant by them: the
// question asks about something else, and nobody is to be asked to take part who is called Wellbeing.
import { fold } from '../ground/folding.ts';
import { late } from '../ground/made-when-asked.ts';
import { learnOptions } from '../ground/options.ts';
import { textOf } from '../ground/table.ts';
import { columnsFor, type Form } from './columns.ts';

/** @param forms  of both sides: mentees may be asked for a circle by the topics of those who lead it. */
export function createTopicTest(forms: readonly Form[]): (text: string) => boolean {
  const known = late(() => new Set(forms.flatMap((form) => topicsIn(form).map(fold))));
  return (text) => known().has(fold(text));
}

function topicsIn(form: Form): string[] {
  return columnsFor(form, 'topics').flatMap(({ at }) => {
    const cells = form.table.rows.map(({ cells }) => textOf(cells[at])).filter((text) => text !== '');
    const split = learnOptions(cells);
    return cells.flatMap((cell) => [...split(cell)]);
  });
}
