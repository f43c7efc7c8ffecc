// Where each strand stands, in a line with real numbers; nothing where a programme has only one.

import { fold } from '../../ground/folding.ts';
import { say, sayCount } from '../../language/say.ts';
import { apartFromHeld } from '../../pairs/held-back.ts';
import { type Counted, countCircles, countPairs } from '../../pairs/pair-book.ts';
import type { Sources } from '../../pairs/who-meets.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { heldSaid } from './hub-pairs.ts';

export function strandLines(gathered: Gathered, { reading, book }: Sources): string[] {
  if (gathered.strands.length < 2) return [];
  const { pairs, members, held } = apartFromHeld({ reading, book });
  return gathered.strands.map(({ name, kind }) => {
    const inStrand = (row: { readonly strand: string }) => fold(row.strand) === fold(name);
    const isCircle = kind === 'circle';
    const counts = [
      sayCount(reading.mentees.filter(({ strand }) => strand === name).length, '{n} mentee', '{n} mentees'),
      sayCount(
        reading.mentors.filter(({ strands }) => strands.includes(name)).length,
        '{n} mentor',
        '{n} mentors',
      ),
      ...(isCircle
        ? ofCircles(countCircles(members.filter(inStrand)))
        : ofPairs(countPairs(pairs.filter(inStrand)))),
      ...heldSaid(
        isCircle
          ? { pairs: [], members: held.members.filter(inStrand) }
          : { pairs: held.pairs.filter(inStrand), members: [] },
      ),
    ];
    return say('{strand}: {counts}', { strand: name, counts: counts.join(', ') });
  });
}

type Two = Pick<Counted, 'introduced' | 'proposed'>;

function ofPairs({ introduced, proposed }: Two): string[] {
  return [
    ...(introduced > 0 ? [sayCount(introduced, '{n} pair introduced', '{n} pairs introduced')] : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} pair proposed', '{n} pairs proposed')] : []),
  ];
}

function ofCircles({ introduced, proposed }: Two): string[] {
  return [
    ...(introduced > 0 ? [sayCount(introduced, '{n} circle introduced', '{n} circles introduced')] : []),
    ...(proposed > 0 ? [sayCount(proposed, '{n} circle proposed', '{n} circles proposed')] : []),
  ];
}
