// What redaction works out once for many: places that are asked about many others, words that lie in places, rows of names.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { wholesIn } from '../../src/redaction/layers/whole-name.ts';
import { touched } from '../../src/redaction/likely/sight.ts';
import { PlacesNear } from '../../src/redaction/places-near.ts';
import { lookIn } from '../../src/redaction/redact.ts';
import { among, covers, overlaps } from '../../src/redaction/spans.ts';
import { tokensOf } from '../../src/redaction/tokens.ts';

const place = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 280 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const placesOf = fc.array(place, { maxLength: 12 });

test('places sorted once say what each of them says', () => {
  fc.assert(
    fc.property(placesOf, placesOf, (places, others) => {
      const { cover, touch } = among(places);
      const near = new PlacesNear(places);
      for (const one of others) {
        expect(cover(one)).toBe(places.some((each) => covers(each, one)));
        expect(touch(one)).toBe(places.some((each) => overlaps(each, one)));
        expect(near.near(one)).toEqual(places.filter((each) => overlaps(each, one)));
      }
    }),
  );
});

test('a word is touched where one of the places touches it', () => {
  const tokens = tokensOf('Who sits beside whom, and where? '.repeat(12));
  fc.assert(
    fc.property(placesOf, (places) => {
      expect(touched(tokens, places)).toEqual(
        tokens.map((token) => places.some((one) => overlaps(one, token))),
      );
    }),
  );
});

test('along a row of names is gone once, from wherever each of them asks', () => {
  const known = knownPeople([{ name: 'Zed Zorkendahl', email: '', unit: '', job: '' }]);
  const setting = { known, units: unitForms([]), mentor: 0, language: null };
  const { scene } = lookIn('Robert-Koch-Institut '.repeat(200), setting);
  let asked = 0;
  const wholeOf = wholesIn(scene, () => {
    asked++;
    return false;
  });
  const ends = [...scene.tokens.keys()].map((at) => wholeOf({ first: at, last: at }, true));
  expect(new Set(ends.map(({ start, end }) => `${start} ${end}`)).size).toBe(1);
  expect(asked).toBeLessThan(6 * scene.tokens.length);
});
