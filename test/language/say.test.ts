// Both languages of what is said to a coordinator: nothing to fill in is lost, nothing stands there unused, and every
// refusal says what happened, what is safe or where, and what to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { englishRefusals, type RefusalName } from '../../src/language/english/refusals.ts';
import { french } from '../../src/language/french/french.ts';
import { languageOf, speak } from '../../src/language/language.ts';
import { mailTextFault } from '../../src/language/mail-text-faults.ts';
import { refusal } from '../../src/language/refusal.ts';
import { say, sayCount } from '../../src/language/say.ts';
import { fieldsOf } from '../../src/reading/fields/fields.ts';
import { longSentences, withJargon } from '../plain-words.ts';
import { root } from '../workbench.ts';

afterEach(() => speak('en'));

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

test('a day is said in words, and what is quoted stands as it was written', () => {
  const about = { name: 'Ada', from: '2026-11-01', until: '2027-02-01', who: 'Ada · Bo' };
  expect(say('{name}: from {from} until {until} ({who}).', about)).toBe(
    'Ada: from 1 November 2026 until 1 February 2027 (Ada · Bo).',
  );
  expect(say('{act}, {when}', { act: 'Match', when: '2026-03-10 09:00' })).toBe(
    'Match, 10 March 2026, 09:00',
  );
  expect(say('the programme is called “{programme}”, like this file', { programme: '2026-03-10' })).toBe(
    'the programme is called “2026-03-10”, like this file',
  );
  expect(say('row {n} of {sheet}', { n: 2, sheet: '2026-05-04' })).toBe('row 2 of 2026-05-04');
  speak('fr');
  expect(say('{name} is away until {until}', about)).toBe('Ada s’absente jusqu’au 1er février 2027');
});

test('the French fills in nothing that the English does not have', () => {
  const odd = Object.entries(french()).filter(
    ([english, words]) => !gaps(words).every((gap) => gaps(english).includes(gap)),
  );
  expect(odd).toEqual([]);
});

test('no text of the French table is left over', () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (path.endsWith(join('language', 'french'))) return [];
      if (entry.isDirectory()) return sources(path);
      return entry.name.endsWith('.ts') && !entry.name.endsWith('.fr.ts') ? [readFileSync(path, 'utf8')] : [];
    });
  const code = sources(join(root, 'src')).join('\n');
  const built = ['No answers from mentors yet', 'No answers from mentees yet'];
  expect(Object.keys(french()).filter((text) => !code.includes(text) && !built.includes(text))).toEqual([]);
});

test('whichever room says an English text, it has one French: a later room would take it from the others', async () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.fr.ts'),
  );
  const rooms: Record<string, Record<string, string>>[] = await Promise.all(
    files.map((path) => import(join(root, 'src', path))),
  );
  const texts = rooms.flatMap((room) => Object.values(room).flatMap((words) => Object.entries(words)));
  expect(texts.length).toBeGreaterThan(1500);
  const said: Readonly<Record<string, string>> = french();
  expect(texts.filter(([english, words]) => said[english] !== words)).toEqual([]);
});

test('no two meanings of a column have one name, in either language', () => {
  for (const language of ['en', 'fr'] as const) {
    speak(language);
    for (const role of ['mentors', 'mentees', 'both', 'survey', 'check-in'] as const) {
      const names = fieldsOf(role).map(({ says }) => say(says));
      expect([role, names.filter((name, k) => names.indexOf(name) !== k)]).toEqual([role, []]);
    }
  }
});

test('a service of Google has its own French name', () => {
  speak('fr');
  for (const name of ['google slow', 'google full', 'google forbids', 'google refuses'] as const) {
    const { what, where } = refusal(name, 'Google Calendar', '409').text;
    expect([where, what.startsWith('Google Agenda ')]).toEqual(['Google Agenda', true]);
  }
  expect(refusal('google slow', 'Google Drive', '').text.where).toBe('Google Drive');
});

test('nought is one in French and many in English', () => {
  const rows = () => sayCount(0, '{n} row to look at', '{n} rows to look at');
  expect(rows()).toBe('0 rows to look at');
  speak('fr');
  expect(rows()).toBe('0 ligne à regarder');
  expect(say('Starts after Match')).toBe('Vient après Binômes');
});

test.each(['en', 'fr'] as const)('every refusal in %s says what happened and what to do', (language) => {
  speak(language);
  for (const name of Object.keys(englishRefusals) as RefusalName[]) {
    const { what, where, remedy } = refusal(
      name,
      'Here',
      name === 'unknown zone' ? 'EST|Europe/Zurich' : '3',
    ).text;
    expect([name, /[.!]$/.test(what), where !== '', /[.]$/.test(remedy)]).toEqual([name, true, true, true]);
    expect(`${what} ${remedy}`).not.toMatch(/undefined|\{\w+\}/);
  }
});

test('no sentence of all this is longer than 25 words in either language, and none needs an engineer', () => {
  const refusals = (['en', 'fr'] as const).flatMap((language) => {
    speak(language);
    return (Object.keys(englishRefusals) as RefusalName[]).flatMap((name) => {
      const { what, remedy } = refusal(
        name,
        'Here',
        name === 'unknown zone' ? 'EST|Europe/Zurich' : '3',
      ).text;
      return [what, remedy];
    });
  });
  const texts = [...Object.keys(french()), ...Object.values(french()), ...refusals];
  expect(texts.length).toBeGreaterThan(900);
  expect(longSentences(texts)).toEqual([]);
  expect(withJargon(texts)).toEqual([]);
});

test('what is wrong in a text of a mail is said in words, in both languages', () => {
  const kinds = ['unknown field', 'loose braces', 'other brackets', 'block not closed', 'block not open'];
  for (const language of ['en', 'fr'] as const) {
    const said = kinds.map((kind) => mailTextFault(`${kind}: {{nam}}`, language));
    expect(said.filter((text) => !text.includes('{{nam}}'))).toEqual([]);
    expect(kinds.filter((kind, k) => said[k]!.includes(`${kind}:`))).toEqual([]);
    expect([longSentences(said), withJargon(said)]).toEqual([[], []]);
  }
  expect(mailTextFault('loose braces: ', 'fr')).toContain('accolades');
});

test('a language we do not speak gets English', () => {
  expect(['fr', 'fr-CH', 'FR', 'de', 'frr', '', null, 7].map(languageOf)).toEqual([
    'fr',
    'fr',
    'fr',
    'en',
    'en',
    'en',
    'en',
    'en',
  ]);
});

test('a small French word gives way to a vowel in the gap behind it, and only in French', () => {
  speak('fr');
  expect(
    ['Inès', 'Yanis', 'Hugo', 'Élise', 'Outbox'].map((name) => say('The data of {name}', { name })),
  ).toEqual([
    'Les données d’Inès',
    'Les données de Yanis',
    'Les données de Hugo',
    'Les données d’Élise',
    'Les données d’Outbox',
  ]);
  speak('en');
  expect(say('The data of {name}', { name: 'Inès' })).toBe('The data of Inès');
});
