// Where each strand stands, in a line with real numbers; nothing where a programme has only one.
import { fold } from '../../domain/people/folding.ts';
import type { Reading } from '../../domain/people/people.ts';
import { cellText, type Row, type Table } from '../../domain/people/table.ts';
import type { Strand } from '../../domain/programme/strands.ts';
import { say, sayCount } from '../../domain/words/say.ts';
import type { Gathered } from '../gather.ts';

export function strandLines(gathered: Gathered, { mentors, mentees }: Reading): string[] {
  if (gathered.strands.length < 2) return [];
  return gathered.strands.map((strand) => {
    const { name } = strand;
    const counts = [
      sayCount(mentees.filter((one) => one.strand === name).length, '{n} mentee', '{n} mentees'),
      sayCount(mentors.filter((one) => one.strands.includes(name)).length, '{n} mentor', '{n} mentors'),
      ...(strand.kind === 'circle' ? circlesOf(gathered, name) : pairsOf(gathered, name)),
    ];
    return say('{strand}: {counts}', { strand: name, counts: counts.join(', ') });
  });
}

/** Rows of a strand that still hold, each with whether it is introduced. */
function rowsOf(table: Table | null, strand: Strand['name'], column: string) {
  const said = (row: Row, header: string) => cellText(table!, row, header);
  return (table?.rows ?? [])
    .filter((row) => fold(said(row, 'Strand')) === fold(strand) && said(row, column) !== '')
    .filter((row) => fold(said(row, 'Status')) !== 'ended')
    .map((row) => ({
      name: said(row, column),
      isIntroduced: fold(said(row, 'Status')) === 'introduced',
    }));
}

function pairsOf({ ours }: Gathered, strand: string): string[] {
  const rows = rowsOf(ours.get('matches')?.table ?? null, strand, 'Mentor');
  const introduced = rows.filter(({ isIntroduced }) => isIntroduced).length;
  const proposed = rows.length - introduced;
  return [
    ...(introduced > 0 ? [sayCount(introduced, '{n} pair introduced', '{n} pairs introduced')] : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} pair proposed', '{n} pairs proposed')] : []),
  ];
}

function circlesOf({ ours }: Gathered, strand: string): string[] {
  const rows = rowsOf(ours.get('circles')?.table ?? null, strand, 'Circle');
  const all = new Set(rows.map(({ name }) => name));
  const introduced = new Set(rows.filter(({ isIntroduced }) => isIntroduced).map(({ name }) => name)).size;
  const proposed = all.size - introduced;
  return [
    ...(introduced > 0 ? [sayCount(introduced, '{n} circle introduced', '{n} circles introduced')] : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} circle proposed', '{n} circles proposed')] : []),
  ];
}
