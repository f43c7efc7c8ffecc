// Persons in texts of others: sentences of WikiNEuRal, presidio-research's synthetic set, biographies of speakers. The material is
// not ours to ship: it is counted where a folder of it is named in FOREIGN_TEXTS, with
//   wikineural/{en,fr,de}.conllu   Babelscape/wikineural, data/wikineural/*/test.conllu
//   presidio/synth_dataset_v2.json microsoft/presidio-research, data/
//   biographies/*.json             [{ name, lang, text }], mixitconf/mixit, users.json of its early commits
// Presidio's own published figures on its set, customised: recall of PERSON .77, precision .55 (notebook 5).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waitsFor } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { findIn } from '../../src/redaction/redact.ts';
import type { Language } from '../../src/redaction/words/function-words.ts';

const folder = process.env['FOREIGN_TEXTS'] ?? '';
const has = (name: string) => folder !== '' && existsSync(join(folder, name));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const search = (text: string, language: Language, name = 'Quirina Zwickelbauer') =>
  findIn(text, {
    known: knownPeople([{ name, email: '', unit: '', job: '' }]),
    units: unitForms([]),
    mentor: 0,
    language,
  });

interface Sentence {
  readonly text: string;
  readonly people: readonly { readonly start: number; readonly end: number }[];
}

/** Words with their labels, one a line, put together as sentences are written. */
function sentencesOf(conllu: string): Sentence[] {
  return conllu.split(/\n\s*\n/).map((block) => {
    let text = '';
    const people: { start: number; end: number }[] = [];
    for (const line of block.split('\n').filter((one) => one.includes('\t'))) {
      const [, word = '', label = ''] = line.split('\t');
      const isTight =
        text === '' || /^[,.;:!?)\]»”’%]|^['’]s?$/.test(word) || /[([«“]$|\p{L}['’]$/u.test(text);
      text += isTight ? '' : ' ';
      if (label === 'B-PER') people.push({ start: text.length, end: text.length + word.length });
      text += word;
      if (label === 'I-PER' && people.length > 0) people[people.length - 1]!.end = text.length;
    }
    return { text, people };
  });
}

/** Share of persons of whom nothing is taken out or asked about. */
function neither(sentences: readonly Sentence[], language: Language): { persons: number; left: number } {
  let [persons, left] = [0, 0];
  for (const { text, people } of sentences) {
    const named = people.filter(({ start, end }) => /\p{Lu}/u.test(text.slice(start, end)));
    if (named.length === 0) continue;
    const { spans, flags } = search(text, language);
    const places = [...spans, ...flags];
    persons += named.length;
    left += named.filter(
      (one) => !places.some(({ start, end }) => start < one.end && one.start < end),
    ).length;
  }
  return { persons, left };
}

const MOST = 0.02;

describe.each(['en', 'fr', 'de'] as const)('WikiNEuRal %s', (language) => {
  test.skipIf(!has(`wikineural/${language}.conllu`))(
    'strangers are asked about',
    () => {
      const { persons, left } = neither(sentencesOf(read(`wikineural/${language}.conllu`)), language);
      console.log(
        `${language}: ${persons} persons, neither gone nor asked ${((100 * left) / persons).toFixed(1)} %`,
      );
      expect(left / persons).toBeLessThanOrEqual(MOST);
    },
    600_000,
  );
});

test.skipIf(!has('presidio/synth_dataset_v2.json'))(
  'presidio-research: strangers are asked about',
  () => {
    const set = JSON.parse(read('presidio/synth_dataset_v2.json')) as {
      full_text: string;
      spans: { entity_type: string; start_position: number; end_position: number }[];
    }[];
    const sentences = set.map(({ full_text, spans }) => ({
      text: full_text,
      people: spans
        .filter(({ entity_type }) => entity_type === 'PERSON')
        .map(({ start_position, end_position }) => ({ start: start_position, end: end_position })),
    }));
    const { persons, left } = neither(sentences, 'en');
    console.log(`presidio-research: ${persons} persons, neither ${((100 * left) / persons).toFixed(1)} %`);
    expect(left / persons).toBeLessThan(0.02);
  },
  600_000,
);

test.skipIf(!has('biographies'))('biographies: two questions that wait and three looks at most', () => {
  const all = readdirSync(join(folder, 'biographies')).flatMap(
    (name) =>
      JSON.parse(read(join('biographies', name))) as { name: string; lang: 'en' | 'fr'; text: string }[],
  );
  const asked = all.map(({ name, lang, text }) => {
    const { flags } = search(text, lang, name);
    const words = new Map(flags.map(({ start, end, why }) => [text.slice(start, end).toLowerCase(), why]));
    return { waits: [...words.values()].filter(waitsFor).length, all: words.size };
  });
  const mean = (pick: (one: (typeof asked)[number]) => number) =>
    asked.reduce((sum, one) => sum + pick(one), 0) / asked.length;
  const [waits, looks] = [mean((one) => one.waits), mean((one) => one.all - one.waits)];
  console.log(`${all.length} biographies: ${waits.toFixed(2)} wait, ${looks.toFixed(2)} looks each`);
  expect(waits).toBeLessThanOrEqual(2);
  expect(looks).toBeLessThanOrEqual(3);
});

if (folder === '') console.log('strangers in texts of others: not counted, FOREIGN_TEXTS names no folder');
