// Laws of redaction for any name: whatever the script and the case, whatever the initials or the ending, it is gone or asked
// about; what a person decided once is never asked again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { type Decision, decisionRows, readDecisions, wordsOf } from '../../src/profiles/domain/review.ts';
import { type ReviewedText, type Reviewer, reviewText } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import type { Participant } from '../../src/redaction/participant.ts';
import { findIn, redact, type Setting } from '../../src/redaction/redact.ts';
import { runsOf } from '../part-of-sweep.ts';
import { cases, inflected, inTenScripts } from './written-names.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_128);

const person = (name: string, email: string): Participant => ({ name, email, unit: '', job: '' });
const STRANGE = person('Zed Zorkendahl', 'zz77@example.org');

const knownOf = new WeakMap<readonly Participant[], Setting['known']>();

/** What is known of the same list of people is worked out once. */
function settingFor(people: readonly Participant[], mentor: number): Setting {
  const ofThem = knownOf.get(people) ?? knownPeople(people);
  knownOf.set(people, ofThem);
  return { known: ofThem, units: unitForms([]), mentor, language: 'en' };
}

const AROUND = [
  ['I learnt patience from ', ' over the years.'],
  ['', ' and I share an office.'],
  ['We wrote it together: ', ''],
  ['then ', ' told me about it'],
  ['«', '», they say'],
] as const;

/** Letters of what was written that nobody took out or asked about; the ending behind an apostrophe is nobody's name. */
function missed([before, after]: readonly [string, string], written: string, setting: Setting): string {
  const text = before + written + after;
  const { spans, flags } = findIn(text, setting);
  const found = [...spans, ...flags];
  const ending = /['’]\p{L}{1,3}$/u.exec(written)?.[0].length ?? 0;
  return [...text]
    .map((letter, k) => ({ letter, at: [...text].slice(0, k).join('').length }))
    .filter(({ at }) => at >= before.length && at < before.length + written.length - ending)
    .filter(({ letter }) => /\p{L}/u.test(letter))
    .filter(({ at }) => !found.some(({ start, end }) => start <= at && at < end))
    .map(({ letter }) => letter)
    .join('');
}

const around = fc.constantFrom(...AROUND);

test(`a known name of ten scripts in any case is gone or asked about (seed ${SEED})`, () => {
  expect(new Set(inTenScripts.map(({ script }) => script)).size).toBeGreaterThanOrEqual(10);
  const people = [STRANGE, ...inTenScripts.map(({ name, email }) => person(name, email))];
  const settings = people.map((_, mentor) => settingFor(people, mentor));
  const random = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(
      fc.nat(inTenScripts.length - 1),
      fc.oneof(fc.constantFrom(...cases), random.map(mixed)),
      around,
      fc.boolean(),
      fc.boolean(),
      (who, inCase, place, isTurned, isOwn) => {
        const { name } = inTenScripts[who]!;
        const written = inCase(isTurned ? name.split(' ').reverse().join(', ') : name);
        expect(missed(place, written, settings[isOwn ? who + 1 : 0]!), written).toBe('');
      },
    ),
    { seed: SEED, numRuns: runsOf(3000) },
  );
});

function mixed(upper: readonly boolean[]): (text: string) => string {
  return (text) =>
    [...text]
      .map((letter, k) => (upper[k % upper.length] ? letter.toUpperCase() : letter.toLowerCase()))
      .join('');
}

const SIGNERS = [
  ['Jonas', 'Rupert', 'Weberling'],
  ['Jean-François', 'Delacourtois'],
  ['María', 'José', 'Villanueva'],
  ['Siân', 'Vaughanby'],
  ['Łukasz', 'Thomsenfeld'],
  ['Anna', 'van den Berghe'],
] as const;

/** Of a person of given names and a family name: what anybody may sign with, and how others shorten it. */
function shortened(name: readonly string[]): { own: string[]; others: string[] } {
  const family = name[name.length - 1]!;
  const given = name.slice(0, -1).flatMap((word) => word.split('-'));
  const first = given.map((word) => word[0]!);
  const last = (/\p{Lu}/u.exec(family) ?? [''])[0];
  const all = [...first, last];
  const ends = [first[0]!, last];
  const stops = (list: readonly string[], between: string) =>
    list.map((letter) => `${letter}.`).join(between);
  const orders = [all, ends, [last, first[0]!]];
  return {
    own: orders.flatMap((order) => [order.join(''), stops(order, ''), stops(order, ' '), stops(order, '-')]),
    others: [
      `${given[0]} ${last}.`,
      `${first[0]}. ${family}`,
      `${first[0]}.${family}`,
      `${first[0]} ${family}`,
      `${family}, ${first[0]}.`,
      `${family} ${first[0]}`,
      `${stops(first, ' ')} ${family}`,
      `${first.join('')} ${family}`,
      `${last}. ${given[0]}`,
    ],
  };
}

test('any initials of the mentor, and a shortened name of anybody, are gone or asked about', () => {
  let tried = 0;
  for (const [k, signer] of SIGNERS.entries()) {
    const signed = person(signer.join(' '), `s${k}77@example.org`);
    const [alone, another] = [settingFor([signed], 0), settingFor([STRANGE, signed], 0)];
    const { own, others } = shortened(signer);
    for (const place of AROUND) {
      for (const written of [...own, ...others])
        expect(missed(place, written, alone), `own ${written}`).toBe('');
      for (const written of others)
        expect(missed(place, written, another), `of another: ${written}`).toBe('');
      tried += own.length + 2 * others.length;
    }
  }
  console.log(`shortened names tried: ${tried}`);
});

test('any ending of the table is gone or asked about, in the own profile and in others', () => {
  let tried = 0;
  for (const [language, name, ...forms] of inflected) {
    const people = [STRANGE, person(`Ilka ${name}`, 'i77@example.org')];
    for (const mentor of [0, 1])
      for (const place of AROUND)
        for (const form of forms) {
          expect(missed(place, form, settingFor(people, mentor)), `${language}: ${form}`).toBe('');
          tried++;
        }
  }
  console.log(`bent names tried: ${tried}`);
});

const SENTENCES = [
  'I worked with {} on magnets for years.',
  'Ask {} about it!',
  'Mentoring means listening first.',
  'Thanks to {}, our laboratory changed.',
  '{} taught me to write on Mondays in Geneva.',
  'We met {} and {} at the summer school.',
];
const STRANGERS = [
  'Torvalds',
  'Ingeborg Hallström',
  'Katarzyna',
  'Mr Quillfeather',
  'Bolt',
  '田中さん',
  'Jens',
];
const KNOWN = ['Jonas Weberling', 'Petrović', 'J. Weberling', 'Ana', 'weberling'];
const PEOPLE = [
  STRANGE,
  person('Jonas Weberling', 'jw77@example.org'),
  person('Ana Petrović', 'ap77@example.org'),
];
const aText = fc
  .array(
    fc.tuple(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...STRANGERS, ...KNOWN),
      fc.constantFrom(...STRANGERS, ...KNOWN),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.map(([sentence, a, b]) => sentence.replace('{}', a).replace('{}', b)).join(' '));

test(`redacting twice changes nothing more (seed ${SEED})`, () => {
  fc.assert(
    fc.property(aText, fc.nat(2), (text, mentor) => {
      const once = redact(text, settingFor(PEOPLE, mentor)).text;
      expect(redact(once, settingFor(PEOPLE, mentor)).text).toBe(once);
    }),
    { seed: SEED, numRuns: runsOf(1000) },
  );
});

/** As the sheet keeps decisions between two runs. */
function reopened(decisions: readonly Decision[]) {
  return readDecisions(
    tableOf('Profile review', [[...ourSheet('profileReview').header], ...decisionRows(decisions)]),
  );
}

/** A text that is reviewed again and again is searched once: the same would be found each time. */
function searchedOnce(): Reviewer['find'] {
  const found = new Map<string, ReturnType<Reviewer['find']>>();
  return (text, setting) => {
    const known = found.get(text) ?? findIn(text, setting);
    found.set(text, known);
    return known;
  };
}

function reviewed(
  find: Reviewer['find'],
  text: string,
  code: string,
  decisions: readonly Decision[],
  acceptProposals: boolean,
): ReviewedText {
  const review = (gone: ReadonlySet<string>) =>
    reviewText(text, {
      setting: settingFor(PEOPLE, 0),
      decisions: reopened(decisions),
      acceptProposals,
      code,
      gone,
      find,
    });
  return review(new Set([...reopened(decisions).removedEverywhere, ...review(new Set()).removed]));
}

const decided = fc.constantFrom('keep', 'remove', 'keep everywhere', 'remove everywhere');

test(`a decision taken once is not asked again: not in longer texts, not after proposals were taken (seed ${SEED})`, () => {
  let asked = 0;
  fc.assert(
    fc.property(aText, aText, fc.array(decided, { minLength: 12, maxLength: 12 }), (text, more, words) => {
      const find = searchedOnce();
      const open = reviewed(find, text, 'M-11', [], false).open;
      const decisions = open.map(({ key, start, end }, k): Decision => {
        const decision = words[k % words.length]!;
        const word = text.slice(start, end);
        return {
          key,
          code: 'M-11',
          field: 'view',
          decision,
          instead: decision.endsWith('everywhere') ? word : '',
        };
      });
      asked += open.length;
      const known = new Set(open.map(({ start, end }) => wordsOf(text.slice(start, end))));
      expect(reviewed(find, text, 'M-11', decisions, false).open).toEqual([]);
      const longer = `${more} ${text}`;
      const again = reviewed(find, longer, 'M-11', decisions, false).open;
      for (const { start, end } of again)
        expect(known.has(wordsOf(longer.slice(start, end))), longer).toBe(false);
      const taken = reviewed(find, longer, 'M-11', decisions, true);
      const later = [
        ...decisions,
        ...taken.taken.map(
          ({ key, decision }): Decision => ({ key, code: 'M-11', field: 'view', decision, instead: '' }),
        ),
      ];
      expect(reviewed(find, longer, 'M-11', later, false).open).toEqual([]);
      const everywhere = new Set(
        open
          .filter((_, k) => words[k % words.length]!.endsWith('everywhere'))
          .map(({ start, end }) => wordsOf(text.slice(start, end))),
      );
      for (const { start, end } of reviewed(find, text, 'M-22', later, false).open)
        expect(everywhere.has(wordsOf(text.slice(start, end))), text).toBe(false);
    }),
    { seed: SEED, numRuns: runsOf(500) },
  );
  console.log(`places asked about and decided: ${asked}`);
  expect(asked).toBeGreaterThan(runsOf(200));
});
