// Why a mail waits or is held back, in words that say whose it is and what is in its way.
import { expect, test } from 'vitest';
import { whyHeldNow } from '../../src/introduce/domain/why-held-now.ts';
import { whyAbsent } from '../../src/pairs/absent.ts';
import { APPROVE, LOOK, programme, sendAll } from '../introduce-world.ts';
import { valueIn } from '../workbench.ts';

const [NILS, MARA] = ['mentee0@example.org', 'mentor0@example.org'];
const nobody = { mentors: [], mentees: [], everybody: [] };

test('an answer that is gone is said by its address', () => {
  expect(whyAbsent([NILS], nobody)).toBe(`the answers know nobody with the address ${NILS}`);
});

test('a pair that stands nowhere any more is said, though both are there', () => {
  const both = [NILS, MARA].map((email) => ({ id: email, email, name: email }));
  const reading = { mentors: [both[1]], mentees: [both[0]], everybody: both };
  const why = whyHeldNow({ held: [], reading, book: { pairs: [], members: [] } } as never);
  expect(why({ ref: 'X-1', pair: `${NILS} > ${MARA}`, person: NILS })).toBe(
    'this pair stands in Matches no more',
  );
});

test('mails that wait under another kind are said on this page', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { elsewhere } = valueIn(world, 'introduce', { ...LOOK, occasion: 'closing' });
  expect(elsewhere.map(({ says }) => says).join()).toMatch(/^4 more mails wait under “/);
  sendAll(world);
  expect(valueIn(world, 'introduce', { ...LOOK, occasion: 'closing' }).elsewhere).toEqual([]);
});
