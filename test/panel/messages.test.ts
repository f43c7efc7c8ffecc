// The words of the panel in both languages: short sentences, no jargon, nothing left in the other language.
import { expect, test } from 'vitest';
import { dayWritten } from '../../src/ground/written-days.ts';
import { english } from '../../src/panel-kit/messages/english/panel.ts';
import { french } from '../../src/panel-kit/messages/french/panel.ts';
import { longSentences, withJargon } from '../plain-words.ts';

/** Stand-ins for what a text is filled with; each gives the text another form. */
const FILLS = [0, 1, 2, 1200];

function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return FILLS.flatMap((n) => filled(value as Filled, n).map((text): [string, string] => [path, text]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

type Filled = (...args: unknown[]) => unknown;

/** What publishing would do, in its longest forms. */
const CHANGES = [
  { kind: 'deleted' },
  { kind: 'update', added: ['M-01'] },
  { kind: 'replace', corrected: ['M-01'], gone: ['M-02'] },
];

/** The text with numbers, with a word, and with objects that have whatever is asked for: every filling that fits. */
function filled(text: Filled, n: number): string[] {
  const anything: unknown = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => n : n) });
  const fillings = [[n, n, n], [anything], ['mentor', n, n], ...CHANGES.map((change) => [change])];
  return fillings.flatMap((args) => {
    try {
      const said = text(...args);
      return typeof said === 'string' && !/undefined|NaN|\[object/.test(said) ? [said] : [];
    } catch {
      return [];
    }
  });
}

const catalogues = { english: textsOf(english, ''), french: textsOf(french, '') };

test.each(Object.entries(catalogues))('%s: no sentence is longer than 25 words, no jargon', (_, texts) => {
  expect(texts.length).toBeGreaterThan(350);
  const said = texts.map(([, text]) => text);
  expect(longSentences(said)).toEqual([]);
  expect(withJargon(said)).toEqual([]);
});

test('every text has its French, and it is not the English', () => {
  const paths = (texts: [string, string][]) => [...new Set(texts.map(([path]) => path))].sort();
  expect(paths(catalogues.french)).toEqual(paths(catalogues.english));
  const here = new Map(catalogues.english);
  const same = catalogues.french.filter(
    ([path, text]) => here.get(path) === text && text.split(' ').length > 2,
  );
  expect(same).toEqual([]);
});

test('no line breaks inside a day: its hyphens are firm, and who copies it has typed a day', () => {
  const said = Object.values(catalogues).flatMap((texts) => texts.map(([, text]) => text));
  expect(said.filter((text) => /\d{4}-\d{2}/.test(text))).toEqual([]);
  const days = said.flatMap((text) => /\d{4}\u2011\d{2}\u2011\d{2}/.exec(text) ?? []);
  expect(days.map((text) => dayWritten(text))).toEqual(['2026-04-01', '2026-04-01']);
});
