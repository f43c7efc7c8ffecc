// The ledger as text: what is kept is found again, pages stay small, and the stated capacity is what fits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, type Marked, marksIn, roomFor, withMarks } from '../../src/outbox/ledger.ts';

const ref = (n: number) => `X-${n.toString(36).toUpperCase().padStart(9, '_')}`;
const MARKS: readonly (Mark | null)[] = ['going', 'sent', 'refused', 'again', null];

test('whatever is kept in whatever order is found again, and nothing else', () => {
  const change = fc.tuple(fc.nat(700), fc.constantFrom(...MARKS)).map(([n, mark]): Marked => [ref(n), mark]);
  let kept = 0;
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 40 }), { maxLength: 40, size: '+2' }), (batches) => {
      const pages = new Map<string, string>();
      const wanted = new Map<string, Mark>();
      for (const batch of batches) {
        for (const [name, page] of withMarks(pages, batch)) pages.set(name, page);
        for (const [one, mark] of batch) {
          if (mark === null) wanted.delete(one);
          else wanted.set(one, mark);
          kept++;
        }
      }
      expect(marksIn(pages)).toEqual(wanted);
      for (const page of pages.values()) expect(page.length).toBeLessThanOrEqual(2000);
    }),
    { seed: 20261128, numRuns: 60, verbose: 1 },
  );
  console.log(`ledger: ${kept} marks`);
});

test('a mail more is one page written, and its neighbour travels with it', () => {
  const pages = new Map<string, string>();
  for (let n = 0; n < 1000; n++) {
    const changed = withMarks(
      pages,
      n === 0
        ? [[ref(0), 'going']]
        : [
            [ref(n - 1), 'sent'],
            [ref(n), 'going'],
          ],
    );
    expect(changed.size, String(n)).toBeLessThanOrEqual(n % 200 === 0 ? 2 : 1);
    for (const [name, page] of changed) pages.set(name, page);
  }
  expect(pages.size).toBe(5);
  expect([...marksIn(pages).values()].filter((mark) => mark === 'sent')).toHaveLength(999);
});

test('46,000 mails fit beside what else is remembered', () => {
  const page = 'X'.repeat(2000);
  const used = (mails: number) => (mails / 200) * (page.length + 'mails 00001'.length);
  expect(roomFor(0)).toBeGreaterThan(46_000);
  expect(roomFor(used(46_000))).toBeGreaterThan(0);
  expect(roomFor(500 * 1024)).toBe(0);
});
