// A pattern for plain letters finds in a text of these what the pattern finds from which it was made.
import { describe, expect, it } from 'vitest';
import { patternFor } from '../../src/redaction/lighter-patterns.ts';

/** Every sign below 3000 in hexadecimal that a text of plain letters may hold. */
const plain = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((sign) => {
  const shape = /\p{L}/u;
  return patternFor(sign, shape) !== shape;
});

describe('patterns for plain letters', () => {
  it.each(
    ['L', 'Lu', 'Ll', 'Lo', 'N', 'Nd', 'M', 'Script=Latin', 'Script=Greek', 'Script=Han'].flatMap(
      (property) =>
        ['u', 'iu'].flatMap((flags) => [
          new RegExp(`^\\p{${property}}$`, flags),
          new RegExp(`^[^\\p{${property}}-]$`, flags),
        ]),
    ),
  )('%s', (shape) => {
    expect(plain.filter((sign) => patternFor(sign, shape).test(sign))).toEqual(
      plain.filter((sign) => shape.test(sign)),
    );
  });

  it('leave every other text, and what they do not know, to the pattern itself', () => {
    const shape = /(?<!\p{L})Žofie/u;
    expect(
      ['Βασίλης', 'Zˇofie', 'Z\u030cofie', '😀', 'ſ', 'K'].map((text) => patternFor(text, shape) === shape),
    ).toEqual([true, true, true, true, true, true]);
    const odd = [/\P{L}/u, /\u{41}/u, /\p{Emoji}/u, /[a-z]/];
    expect(odd.map((one) => patternFor('plain', one) === one)).toEqual([true, true, true, true]);
    expect(patternFor('Žofie', shape)).not.toBe(shape);
  });
});
