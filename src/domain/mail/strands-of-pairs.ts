// Which strand a pair, a circle or somebody written to alone belongs to.
import type { Reading } from '../people/people.ts';
import { cellText, type Table } from '../people/table.ts';

/** Strands by pair, circle or address. A mentor alone belongs to each strand they serve. */
export function strandsOfPairs({ mentees, mentors }: Reading, circles: Table | null) {
  const named = (circles?.rows ?? []).map(
    (row) => [cellText(circles!, row, 'Circle'), cellText(circles!, row, 'Strand')] as const,
  );
  const ofCircle = new Map(named);
  const ofMentee = new Map(mentees.map(({ email, strand }) => [email, strand]));
  const ofMentor = new Map(mentors.map(({ email, strands }) => [email, strands]));
  return (pair: string): readonly string[] => {
    const [first = ''] = pair.split(' > ');
    const one = ofCircle.get(pair) ?? ofMentee.get(first);
    return one === undefined ? (ofMentor.get(first) ?? []) : [one];
  };
}
