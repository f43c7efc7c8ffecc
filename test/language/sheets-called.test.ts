// No sentence names a sheet of ours but through what it is called in the file: neither a text of the table, nor a refusal, nor a word
// of the panel.
import { afterEach, expect, test } from 'vitest';
import { englishRefusals } from '../../src/language/english/refusals.ts';
import { french } from '../../src/language/french/french.ts';
import { speak } from '../../src/language/language.ts';
import { refusal } from '../../src/language/refusal.ts';
import { say } from '../../src/language/say.ts';
import { sheetCalled, sheetsAre, tabCalled } from '../../src/language/sheets-called.ts';
import { ourSheet, ourSheetIds } from '../../src/our-sheets/our-sheets.ts';
import { english as panelWords } from '../../src/panel-kit/messages/english/panel.ts';
import { french as motsDuPanneau } from '../../src/panel-kit/messages/french/panel.ts';
import * as shown from '../../src/panel-kit/messages/messages.ts';

afterEach(() => {
  sheetsAre(null);
  speak('en');
  shown.speak('en', { Matches: 'Matches' });
});

const names = ourSheetIds.map((id) => ourSheet(id).name);
const longestFirst = [...names].sort((a, b) => b.length - a.length).join('|');
const NAMED = new RegExp(`(?<![\\w{'])(${longestFirst})(?![\\w}’'?])`, 'g');

/** Our names of sheets stay English in French: what stands in both languages alike, and in no gap, is one. */
function namedInBoth(one: string, other: string): string[] {
  const inOther = new Set([...other.matchAll(NAMED)].map(([name]) => name));
  return [...one.matchAll(NAMED)].map(([name]) => name).filter((name) => inOther.has(name));
}

/** Words that are alike in both languages and name no sheet: headings, roles, a strand of an example. */
const NO_SHEET = [
  'Mentors per circle',
  'Faculty and Fellows one to one, and Circles of three or four people, each with its own places.',
];

test('no text of the table names a sheet beside its gaps, and each gap is a sheet of ours', () => {
  expect(namedInBoth('Press “Matches”', 'Cliquez sur «\u00a0Matches\u00a0»')).toEqual(['Matches']);
  const texts = Object.entries(french());
  const odd = texts.filter(([en, fr]) => !NO_SHEET.includes(en) && namedInBoth(en, fr).length > 0);
  expect(odd).toEqual([]);
  const gaps = texts.flatMap(([en, fr]) => [en, fr].map((text) => text.match(/\{[A-Z][^{}]*\}/g) ?? []));
  const called = gaps.flat().map((gap) => gap.replace(/[{}?]/g, ''));
  expect(called.length).toBeGreaterThan(100);
  expect(called.filter((name) => !names.includes(name))).toEqual([]);
  const unlike = texts.filter(([en, fr]) => sheetsIn(en).join() !== sheetsIn(fr).join());
  expect(unlike).toEqual([]);
});

const sheetsIn = (text: string) => [...new Set(text.match(/\{[A-Z][^{}]*\}/g) ?? [])].sort();

test('no refusal and no word of the panel does either', () => {
  sheetsAre(() => ({ name: '—', madeBy: '' }));
  const said = (language: 'en' | 'fr', name: keyof typeof englishRefusals) => {
    speak(language);
    const { what, where, remedy } = refusal(name, name === 'unknown zone' ? 'here' : 'x', 'EST|Europe').text;
    return [what, where, remedy].join(' ');
  };
  const refusals = Object.keys(englishRefusals) as (keyof typeof englishRefusals)[];
  expect(refusals.filter((name) => namedInBoth(said('en', name), said('fr', name)).length > 0)).toEqual([]);
  const words = (part: unknown, at: string): [string, string][] =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).flatMap(([key, one]) => words(one, `${at}.${key}`))
      : [[at, String(part)]];
  const [en, fr] = [words(panelWords, ''), new Map(words(motsDuPanneau, ''))];
  expect(en.length).toBeGreaterThan(200);
  expect(en.filter(([at, text]) => namedInBoth(text, fr.get(at) ?? '').length > 0).map(([at]) => at)).toEqual(
    ['.setUp.roles.mentors', '.schedule.dates.title'],
  );
});

test('a sheet is named as its tab is called; where there is none, with how it comes about', () => {
  sheetsAre((own) => ({ name: own === 'Mentors' ? 'Mentors 2' : own, madeBy: '(it is made so)' }));
  expect(say('Write the number into the Places column of the sheet {Mentors?}, or correct the answer.')).toBe(
    'Write the number into the Places column of the sheet “Mentors 2” (it is made so), or correct the answer.',
  );
  expect(say('Correct the name in {Matches}, or write the mail address.')).toBe(
    'Correct the name in Matches, or write the mail address.',
  );
  expect(refusal('twin code', 'M-01').text).toMatchObject({
    where: 'Mentors 2',
    remedy: expect.stringContaining('the sheet “Mentors 2”'),
  });
  speak('fr');
  expect(
    say('Write the number into the Places column of the sheet {Mentors?}, or correct the answer.'),
  ).toContain('la feuille «\u00a0Mentors 2\u00a0» (it is made so)');
});

test('a name that cannot be asked for just now takes no sentence away', () => {
  sheetsAre(() => {
    throw new Error('Service Spreadsheets failed');
  });
  expect([tabCalled('Matches'), sheetCalled('Matches')]).toEqual(['Matches', 'Matches']);
  expect(say('Correct the name in {Matches}, or write the mail address.')).toContain('in Matches,');
  expect(refusal('twin code', 'M-01').text).toMatchObject({ where: 'Mentors' });
});

test('the panel fills in what an answer says of the names, and nothing else in braces', () => {
  shown.speak('en', { Matches: '“Paare”' });
  expect(shown.messages.match.open).toBe('Show “Paare”');
  expect(shown.messages.match.written).toContain('the sheets “Paare”, Unmatched and Match proof');
  expect(shown.messages.check.found('there is no field {{Name}}')).toBe('Found: there is no field {{Name}}');
});
