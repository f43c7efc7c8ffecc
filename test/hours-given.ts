// A programme in which one mentor has an hour a month and is away in summer, and the other has four and is not; two meetings a month.
import { addSheet, type World } from '../src/local/world.ts';
import { valueIn } from './workbench.ts';

const QUESTIONS = {
  'How many hours a month can you give?': 'hours a month',
  'In which months will you be away?': 'months away',
};

/** Adds both questions and their answers to the mentors' form, each with its meaning. */
export function askForHours(world: World): void {
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!.rows;
  answers[0]!.push(...Object.keys(QUESTIONS));
  answers[1]!.push('1', 'July and August');
  answers[2]!.push('4 hours', 'None');
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Programme', 'one-to-one', '', 3, 6, 60],
  ]);
  valueIn(world, 'columns', {
    decisions: Object.entries(QUESTIONS).map(([header, field]) => ({
      sheet: 'Mentor answers',
      header,
      field,
    })),
    accept: 'coordinator',
    write: true,
  });
}
