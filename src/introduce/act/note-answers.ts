// Notes in Matches what mentors answered in a form: accepted or declined, where nothing else was decided.

import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import { cellsAsTheyAre } from '../../our-sheets/lines.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { inMatches } from '../../our-sheets/pair-sheets.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { outboxNow } from '../../workbook/outbox-now.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { writeAct } from '../../workbook/write-act.ts';
import type { NotedAnswers } from '../contract.ts';
import { answersOfMentors } from '../read/asked-mentors.ts';

/** A press that is repeated notes nothing twice. */
export function noteAnswers(ports: Ports): NotedAnswers {
  if (!ports.lock.take()) refuse('busy');
  const gathered = gather(ports);
  const reading = peopleOf(gathered, usableForms(gathered, false).forms);
  const book = pairBookOf(gathered, reading);
  const { changes } = answersOfMentors(gathered, book, reading, outboxNow(ports, gathered).rows);
  const said = sayCount(changes.size, '{n} answer noted in {Matches}.', '{n} answers noted in {Matches}.');
  const table = gathered.ours.get('matches')?.table;
  if (table === undefined || changes.size === 0) return { noted: 0, says: said };
  const at = ourSheet('matches').header.indexOf(inMatches.status);
  const lines = table.rows.map((row) => {
    const cells = cellsAsTheyAre('matches', table, row);
    return {
      from: row.number,
      cells: cells.map((cell, k) => (k === at ? (changes.get(row.number) ?? cell) : cell)),
    };
  });
  writeAct(ports, gathered, 'Answers of mentors', [['matches', lines]]);
  note(ports, gathered, 'Answers of mentors', said);
  return { noted: changes.size, says: said };
}
