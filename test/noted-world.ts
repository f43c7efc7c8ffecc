// A programme whose office has noted of some people what nobody can be sure of.
import { addressOf, ladderTabs } from './ladder.ts';
import { madeOnce } from './made-once.ts';
import { CONFIRM, valueIn, worldOf } from './workbench.ts';

export const LEFT = 'stood down 1 Feb – do not allocate';
const NOTES: Readonly<Record<string, string>> = {
  'Hugo Holm': 'see mail',
  'Gro Gram': 'See  mail',
  'Kaja Koch': LEFT,
  'Finn Falk': 'see mail',
};

/** Set up; two mentees and a mentor with one note, and a mentee whose note is taken for a no. @param more  mentees, with their notes. */
export const noted = madeOnce((more: readonly (readonly [name: string, note: string])[] = []) => {
  const { 'Mentor answers': mentors, 'Mentee answers': mentees, ...tabs } = ladderTabs();
  const like = mentees!.at(-1)!;
  mentees!.push(
    ...more.map(([name]) => like.map((cell, k) => [addressOf(name.replace(',', '')), name][k - 1] ?? cell)),
  );
  const notes: Readonly<Record<string, string>> = { ...NOTES, ...Object.fromEntries(more) };
  for (const row of [...mentors!, ...mentees!])
    row.push(row[2] === 'Full name' ? 'Status' : (notes[String(row[2])] ?? 'active'));
  const world = worldOf({ ...tabs, 'Mentor answers': mentors!, 'Mentee answers': mentees! });
  valueIn(world, 'columns', CONFIRM);
  return world;
});
