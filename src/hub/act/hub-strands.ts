// Where each strand stands, in a line with real numbers; nothing where a programme has only one.

import { fold } from '../../ground/folding.ts';
import { say, sayCount } from '../../language/say.ts';
import {
  countCircles,
  countPairs,
  type PairBook,
  standingMembers,
  standingPairs,
} from '../../pairs/pair-book.ts';
import type { Reading } from '../../people/people.ts';
import type { Gathered } from '../../workbook/gather.ts';

export function strandLines(gathered: Gathered, book: PairBook, { mentors, mentees }: Reading): string[] {
  if (gathered.strands.length < 2) return [];
  return gathered.strands.map((strand) => {
    const { name } = strand;
    const counts = [
      sayCount(mentees.filter((one) => one.strand === name).length, '{n} mentee', '{n} mentees'),
      sayCount(mentors.filter((one) => one.strands.includes(name)).length, '{n} mentor', '{n} mentors'),
      ...(strand.kind === 'circle' ? circlesOf(book, name) : pairsOf(book, name)),
    ];
    return say('{strand}: {counts}', { strand: name, counts: counts.join(', ') });
  });
}

function pairsOf(book: PairBook, strand: string): string[] {
  const inStrand = standingPairs(book).filter((row) => fold(row.strand) === fold(strand));
  const { introduced, proposed } = countPairs(inStrand);
  return [
    ...(introduced > 0 ? [sayCount(introduced, '{n} pair introduced', '{n} pairs introduced')] : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} pair proposed', '{n} pairs proposed')] : []),
  ];
}

function circlesOf(book: PairBook, strand: string): string[] {
  const inStrand = standingMembers(book).filter((row) => fold(row.strand) === fold(strand));
  const { introduced, proposed } = countCircles(inStrand);
  return [
    ...(introduced > 0 ? [sayCount(introduced, '{n} circle introduced', '{n} circles introduced')] : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} circle proposed', '{n} circles proposed')] : []),
  ];
}
