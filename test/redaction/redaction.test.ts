// Redaction held to its cases and to laws: whatever is done to a known name, it goes; what went once stays as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDecisions } from '../../src/profiles/domain/review.ts';
import { reviewText } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import type { Participant } from '../../src/redaction/participant.ts';
import { findIn, redact } from '../../src/redaction/redact.ts';
import { germanKey, plainKey } from '../../src/redaction/tokens.ts';
import { runsOf } from '../part-of-sweep.ts';
import { knownOf, measure, readCases, redactCase } from './cases/read-cases.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_123);
const check = <T>(property: fc.IProperty<T>, numRuns = 400) => fc.assert(property, { seed: SEED, numRuns });

describe.each([
  'used-while-building.txt',
  'counted-at-the-end.txt',
  'written-later.txt',
  'written-last.txt',
  'counted-once.txt',
  'strangers-used-while-building.txt',
])('the cases %s', (file) => {
  const measured = measure(readCases(file));
  const { gone, innocent, leaks, failures } = measured;
  console.log(
    `${file}: gone ${gone.reached} of ${gone.wanted}, leaks unasked ${leaks.length}, innocent words kept ${innocent.kept} of ${innocent.words}, questions ${measured.flags}\n${failures.join('\n')}`,
  );

  test('names, addresses and units are gone, and what leaks was asked about', () => {
    expect(leaks).toEqual([]);
    expect(gone.reached / gone.wanted).toBeGreaterThanOrEqual(0.97);
  });

  test('innocent words stay', () => {
    expect(innocent.kept / innocent.words).toBeGreaterThanOrEqual(0.99);
  });
});

/** Kept back, or written by another hand: what was reached there; the aim is 0.97, 0 and 0.99. */
const REACHED = {
  'strangers-counted-at-the-end.txt': { gone: 0.955, leaks: 0, kept: 0.994 },
  'by-another-hand-read.txt': { gone: 0.94, leaks: 1, kept: 0.985 },
  'by-another-hand-counted.txt': { gone: 0.94, leaks: 2, kept: 0.98 },
  'by-a-third-hand.txt': { gone: 0.945, leaks: 3, kept: 0.99 },
  'by-a-fourth-hand-read.txt': { gone: 0.98, leaks: 2, kept: 0.99 },
  'by-a-fourth-hand-counted.txt': { gone: 0.955, leaks: 3, kept: 0.99 },
  'by-a-sixth-hand-counted.txt': { gone: 0.82, leaks: 29, kept: 0.985 },
  'by-a-sixth-hand-read.txt': { gone: 0.915, leaks: 16, kept: 0.985 },
  'by-a-seventh-hand-read.txt': { gone: 0.92, leaks: 9, kept: 0.993 },
  'by-a-seventh-hand-counted.txt': { gone: 0.845, leaks: 16, kept: 0.993 },
  'by-an-eighth-hand-read.txt': { gone: 0.61, leaks: 105, kept: 0.99 },
  'by-an-eighth-hand-counted.txt': { gone: 0.59, leaks: 137, kept: 0.985 },
  'many-kinds.txt': { gone: 0.98, leaks: 1, kept: 0.98 },
  'short-by-whoever-mended.txt': { gone: 0.91, leaks: 16, kept: 0.97 },
};

test.each(Object.entries(REACHED))('the cases %s do not fall behind', (file, floor) => {
  const { gone, leaks, innocent } = measure(readCases(file));
  console.log(
    `${file}: gone ${gone.reached} of ${gone.wanted}, leaks unasked ${leaks.length}, innocent words kept ${innocent.kept} of ${innocent.words}`,
  );
  expect(gone.reached / gone.wanted).toBeGreaterThanOrEqual(floor.gone);
  expect(leaks.length).toBeLessThanOrEqual(floor.leaks);
  expect(innocent.kept / innocent.words).toBeGreaterThanOrEqual(floor.kept);
});

const NAMES = [
  'Jonas Weberling',
  'Ana Petrović',
  'Seán O’Connorby',
  'Karla Müller-Lüders',
  'Jean-Luc Moreauville',
  'Björn Sørensen',
  'Łukasz Wójcik',
  'İsmail Yıldızlar',
  'Étienne Lefèvre',
  'Hélène de La Tournelle',
  'María José García Márquez',
  'François Œuvrard',
  'Jürgen Großmann',
  'Annegret von der Heidenau',
  'Nguyễn Thị Phương',
  'Peter van den Berghe',
];
const people: Participant[] = NAMES.map((name, k) => ({
  name,
  email: `person${k}.unusual${k}x@example.org`,
  unit: '',
  job: '',
}));
const everybody = { known: knownPeople(people), units: unitForms([]) };
const setting = (mentor: number) => ({ ...everybody, mentor, language: 'en' as const });

const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\ufeff'];

/** What writers, keyboards and copying do to a name. */
const mutations: readonly ((name: string, pick: number) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFC'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replace(/ /g, '\u00a0'),
  (name) => name.replace(/ /g, '  '),
  (name) => name.replace(/ /g, '\u202f'),
  (name) => name.replace(/-/g, '\u2011'),
  (name) => name.replace(/-/g, '\u2010'),
  (name) => name.replace(/-/g, ' '),
  (name) => name.replace(/-/g, ''),
  (name) => name.replace(/['’]/g, 'ʼ'),
  (name) => name.replace(/['’]/g, "'"),
  (name) => name.replace(/['’]/g, ''),
  (name, pick) => {
    const letters = [...name];
    const at = 1 + (pick % (letters.length - 1));
    return [...letters.slice(0, at), INVISIBLE[pick % INVISIBLE.length]!, ...letters.slice(at)].join('');
  },
  (name) => name.split(' ').reverse().join(', '),
  (name) => name.replace(/ü/g, 'ue').replace(/ö/g, 'oe').replace(/ß/g, 'ss').replace(/ø/g, 'oe'),
  (name) => `${name}’s`,
];

const AROUND = [
  ['I learnt patience from ', ' over the years.'],
  ['', ' and I share an office.'],
  ['Ask (', ') about it.'],
  ['We wrote it together: ', ''],
  ['«', '», they say'],
];

/** The words of a name that nobody could take for ordinary ones. */
const tellingWords = (name: string) =>
  name
    .split(/[\s\-’']+/)
    .map((word) => [plainKey(word), germanKey(word)])
    .filter(([plain]) => plain!.length >= 5);

test('a known name goes, whatever was done to it', () => {
  check(
    fc.property(
      fc.nat(NAMES.length - 1),
      fc.array(fc.nat(mutations.length - 1), { minLength: 0, maxLength: 3 }),
      fc.nat(AROUND.length - 1),
      fc.nat(1000),
      fc.nat(NAMES.length - 1),
      (who, steps, around, pick, mentor) => {
        const written = steps.reduce((name, step) => mutations[step]!(name, pick), NAMES[who]!);
        const [before, after] = AROUND[around]!;
        const { text } = redact(`${before}${written}${after}`, setting(mentor));
        const bare = [plainKey(text), germanKey(text)].map((key) => key.replace(/[^\p{L}]/gu, ''));
        for (const keys of tellingWords(NAMES[who]!))
          for (const key of keys) for (const left of bare) expect(left, written).not.toContain(key);
      },
    ),
    runsOf(3000),
  );
});

test('lower case: names of five letters and more go, shorter ones are at least asked about', () => {
  for (const name of NAMES) {
    const { text, flags } = redact(`then ${name.toLowerCase()} told me`, setting(0));
    for (const [key] of tellingWords(name)) expect(plainKey(text)).not.toContain(key);
    expect(flags.length).toBeLessThanOrEqual(1);
  }
});

const anyCase = fc.constantFrom(
  ...readCases('used-while-building.txt'),
  ...readCases('counted-at-the-end.txt'),
);

test('redacting twice changes nothing more', () => {
  check(
    fc.property(anyCase, (one) => {
      const once = redactCase(one).text;
      expect(redactCase({ ...one, text: once }).text).toBe(once);
    }),
  );
});

test('the order of the people makes no difference, and no letter is cut in two', () => {
  check(
    fc.property(
      anyCase,
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.constantFrom('😀', '𝒜', '👩‍🔬', ''),
      (one, order, sign) => {
        const { mentor, others } = one.cast;
        const text = `${sign}${one.text}${sign}`;
        const shuffled = [mentor, ...order.map((k) => others[k]!), ...others.slice(6)];
        const units = unitForms(shuffled.map((person) => person.unit));
        const { spans, flags, ...found } = redact(text, {
          known: knownPeople(shuffled),
          units,
          mentor: 0,
          language: one.language,
        });
        expect(found.text).toBe(redactCase({ ...one, text }).text);
        for (const { start, end } of [...spans, ...flags])
          for (const at of [start, end]) expect(/^[\udc00-\udfff]/.test(text.slice(at, at + 1))).toBe(false);
      },
    ),
    runsOf(400),
  );
});

test('50,000 characters of anything end, and soon: no pattern runs away', () => {
  const nasty = [
    'a',
    'a.',
    'a@',
    '1 ',
    '(1',
    'A. ',
    'Dr. ',
    'x-',
    '@',
    'at ',
    'www.',
    '12 rue de la ',
    "d'",
    '\u200b',
    'http://',
    'J ',
    'Aa Bb Cc ',
    'Robert-Koch-Institut ',
  ];
  for (const piece of nasty) {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    expect(redact(text, setting(0)).text.length).toBeGreaterThan(0);
  }
}, 240_000);

const UNITS = [
  'IT-CDA-WF',
  'Beams Department (BEX)',
  'Knowledge Transfer',
  'Institut für Werkstofftechnik (IWT)',
];
const unitWords = [
  'IT-CDA-WF',
  'IT-CDA',
  'Beams Department',
  'BEX',
  'Knowledge Transfer',
  'Werkstofftechnik',
  'IWT',
];
const fragment = fc.oneof(
  fc.nat(NAMES.length - 1).map((k) => `I worked with ${NAMES[k]} for years.`),
  fc.nat(NAMES.length - 1).map((k) => `Write to ${people[k]!.email} soon.`),
  fc.constantFrom(...unitWords).map((unit) => `Later I joined ${unit} and stayed.`),
  fc.constantFrom('I listen first.', 'From 1998 to 2004 I led 25 people.', 'Small steps, honest words.'),
);

test('the text that is published holds no name, address or unit of anyone', () => {
  const shown = { known: knownPeople(people), units: unitForms(UNITS), mentor: 0, language: null };
  check(
    fc.property(fc.array(fragment, { minLength: 1, maxLength: 6 }), (parts) => {
      const { text } = reviewText(parts.join(' '), {
        setting: shown,
        decisions: readDecisions(null),
        acceptProposals: true,
        code: 'M-01',
        gone: new Set(),
        find: findIn,
      });
      for (const name of NAMES)
        for (const keys of tellingWords(name))
          for (const key of keys) expect(plainKey(text), text).not.toContain(key);
      for (const { email } of people) expect(plainKey(text)).not.toContain(plainKey(email));
      for (const unit of unitWords) expect(plainKey(text)).not.toContain(plainKey(unit));
    }),
    runsOf(1000),
  );
});

test('what is for everybody is an offer, and no name', () => {
  const setting = { known: knownPeople([]), units: unitForms([]), mentor: -1, language: null } as const;
  for (const text of ['Report, Mentorship for everybody 2026', 'Python for everyone'])
    expect(findIn(text, setting).spans, text).toEqual([]);
  expect(findIn('I am Sisi to everybody.', setting).spans).toHaveLength(1);
});

test('what went is not found again by the last check, which searches all as German: nobody would have been asked about it', () => {
  const files = ['used-while-building.txt', 'by-a-third-hand.txt', 'by-a-fourth-hand-read.txt'];
  for (const one of files.flatMap(readCases)) {
    const { text, flags } = redactCase(one);
    const asked = flags.map(({ start, end }) => one.text.slice(start, end).toLowerCase());
    const again = findIn(text, { ...knownOf(one.cast), mentor: 0, language: 'de', isJoined: true });
    const found = again.spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
    expect(
      found.filter((word) => !asked.some((place) => place.includes(word))),
      one.hazard,
    ).toEqual([]);
  }
});
