// What spares a text of European letters the rest of Unicode: a pattern for plain letters finds in it what the pattern finds from which it was made,
// and a part of it is folded with the whole as by itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldedPart } from '../../src/redaction/folded-text.ts';
import { patternFor } from '../../src/redaction/lighter-patterns.ts';
import { plainKey } from '../../src/redaction/tokens.ts';
import { root } from '../workbench.ts';

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

  it('say the same as every class of redaction, a sign at a time', () => {
    const folder = join(root, 'src/redaction');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const text = sources
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\\\\/g, '\\'))
      .join('\n');
    const classes = new Set(
      text.match(/\[\^?(?:\\[pP]\{[^}]+\}|\\.|[^[\]\\\n$])*\]/g)?.filter((one) => /\\p/.test(one)),
    );
    expect(classes.size).toBeGreaterThan(50);
    for (const one of classes)
      for (const flags of ['u', 'iu']) {
        const shape = new RegExp(`^${one}$`, flags);
        const differ = plain.filter((sign) => patternFor(sign, shape).test(sign) !== shape.test(sign));
        expect(differ.join(''), `${one} ${flags}`).toBe('');
      }
  });

  it('find the same where groups are kept apart', () => {
    const text = 'By my first boss, by our old head and by her mother; our boss. [(?:';
    const one = '(?:my|our|her) (?:first |old )?(?:boss|head|mother)(?:,|;| and)? ';
    const shapes = [
      new RegExp(`(?<![a-z])${one.repeat(2)}|${one}(?:by|and by)${' x'.repeat(200)}?|${one}`, 'g'),
      new RegExp(`(?<!\\p{L})(?:by|our) ?(?<who>(?:${one})?)[(?:]{0,2}`, 'giu'),
    ];
    for (const shape of shapes) {
      const lighter = patternFor(text, shape);
      expect(lighter.source).toContain('(?=)(?:');
      expect([...text.matchAll(lighter)].map((found) => [found.index, ...found])).toEqual(
        [...text.matchAll(shape)].map((found) => [found.index, ...found]),
      );
    }
  });

  it('leave every other text, and what they do not know, to the pattern itself', () => {
    const shape = /(?<!\p{L})Žofie/u;
    expect(
      ['Βασίλης', 'Zˇofie', 'Z\u030cofie', '😀', 'ſ', '\u212a'].map(
        (text) => patternFor(text, shape) === shape,
      ),
    ).toEqual([true, true, true, true, true, true]);
    const odd = [
      /\p{Script=Latn}/u,
      /[\p{M}^]/u,
      /\p{L}ẞ/iu,
      /[\p{L}a-\u{2000}]/iu,
      /[\p{N}€-℧]/iu,
      /\P{L}/u,
      /\u{41}/u,
      /\p{Emoji}/u,
      /[a-z]/,
    ];
    expect(odd.map((one) => patternFor('plain', one) === one)).toEqual(odd.map(() => true));
    expect(patternFor('Žofie', shape)).not.toBe(shape);
  });
});

describe('a text that is folded once', () => {
  // Any other sign, and the Greek µ, would have each part folded by itself.
  const ofSigns = plain.filter(
    (sign) => sign !== 'µ' && (sign < 'ƀ' || (sign >= '\u2000' && sign < '\u2070')),
  );
  const european = `${ofSigns.join('')} İstanbul, Straße; “Żółć”…`;
  const others = [
    '9 µm hoch',
    'Приветa Müller',
    'e\u0301te\u0301',
    '№ 5',
    '№ é',
    '小陈 und Jürgen 😀',
    'ΣΊΣΥΦΟΣ',
  ];

  it.each([european, ...others])('%#', (text) => {
    for (let start = 0; start < text.length; start += 1 + (start % 3))
      for (const length of [1, 2, 7, 40, text.length])
        expect(foldedPart(text, start, start + length)).toBe(plainKey(text.slice(start, start + length)));
  });

  it('is folded sign by sign as it was folded whole', () => {
    const folded = (text: string) =>
      text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    expect(plainKey('Zoë Ångström, Čapek “Łódź”')).toBe(
      folded('Zoë Ångström, Čapek “Łódź”').replace(/ł/g, 'l'),
    );
    expect(['Straße', 'Œuvre', 'Þór', 'So\u00adfie', 'µ', 'İ'].map(plainKey)).toEqual([
      'strasse',
      'oeuvre',
      'thor',
      'sofie',
      'μ',
      'i',
    ]);
  });
});
