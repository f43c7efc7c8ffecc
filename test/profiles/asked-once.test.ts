// What several mentors ticked or wrote in the same words is one question, and its answer holds for all of them.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import {
  CODES,
  LOOK,
  MENTOR_TAB,
  PUBLISH_DECIDED,
  profilesWorld,
  readableDocuments,
} from '../profiles-world.ts';
import { valueIn } from '../workbench.ts';

const TOPICS = 6;

function openIn(world: World) {
  return valueIn(world, 'profiles', LOOK).profiles.flatMap(({ code, texts }) =>
    texts.flatMap(({ field, open }) =>
      open.filter(({ waits }) => waits).map(({ key }) => ({ key, code, field })),
    ),
  );
}

test('a topic that three mentors ticked is asked about once, and kept in all three profiles', () => {
  const world = profilesWorld();
  const { rows } = world.sheets.find(({ name }) => name === MENTOR_TAB)!;
  for (const k of [1, 2, 3]) rows[k]![TOPICS] = 'How we work at Novartis, Leadership';
  valueIn(world, 'profiles', CODES);
  const open = openIn(world);
  expect(open).toHaveLength(3);
  expect(new Set(open.map(({ key }) => key)).size).toBe(1);
  expect(valueIn(world, 'profiles', PUBLISH_DECIDED).blocked!.what).toContain('One place');
  const [one] = open;
  const places = [{ ...one!, decision: 'keep' as const, instead: '' }];
  valueIn(world, 'review', { places, remedy: null, shown: [], leaveOut: null });
  expect(openIn(world)).toEqual([]);
  expect(valueIn(world, 'profiles', PUBLISH_DECIDED).published).toBe(true);
  expect(readableDocuments(world)[0]!.html.match(/How we work at Novartis/g)!.length).toBeGreaterThanOrEqual(
    3,
  );
});
