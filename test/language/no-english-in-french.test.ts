// French sentences hold no English: a word that the English of the sentence has as well is French too, or it is a value to be
// typed and stands quoted, as « paused ». Names of sheets, columns and settings begin with a capital and stay as they are.
import { expect, test } from 'vitest';
import { french } from '../../src/language/french/french.ts';
import { english as englishOfPanel } from '../../src/panel-kit/messages/english/panel.ts';
import { french as frenchOfPanel } from '../../src/panel-kit/messages/french/panel.ts';

/** Words that both languages have. Before you add one: would somebody who reads French alone take it for French? */
const FRENCH_TOO = new Set(
  (
    'absence|badge|change|club|code|codes|contact|coordination|copies|correction|date|dates|document|documents|cent|expertise' +
    '|format|index|instruments|introduction|invitation|invitations|invite|mail|mails|mentor|mentors|minute|minutes|moment|motivation' +
    '|note|notes|option|organisation|organisations|page|part|participants|place|places|plan|plans|points|possible|programme|question|questions' +
    '|test|versions|service|role|pause|an|y|a|on|or|six|sans|son|des|les|est'
  ).split('|'),
);

const NAME = /\p{Lu}[\p{Ll}-]+ \p{Ll}+/gu;

/** Words of a text outside quotes, gaps, addresses and links, and not of a name that both languages write, as Smallest circle. */
function bareWords(text: string, english: string): string[] {
  const bare = text.replace(/\$?\{[^}]*\}|« ?[^»]*»|“[^”]*”|\S+@\S+|https?:\S*/g, ' ');
  const unnamed = bare.replace(NAME, (name) => (english.includes(name) ? ' ' : name));
  return unnamed.match(/(?<![\p{L}’-])\p{Ll}[\p{Ll}-]+(?![\p{L}’])/gu) ?? [];
}

function englishIn([english, words]: readonly [string, string]): string[] {
  const there = new Set(english.match(/[\p{L}-]+/gu));
  return bareWords(words, english).filter((word) => there.has(word) && !FRENCH_TOO.has(word));
}

const inOf = (texts: (readonly [string, string])[]) =>
  texts.flatMap((text) => englishIn(text).map((word) => `${word}: ${text[1]}`));

test('a typed value that stands bare in a French sentence is found, a quoted one and a name are not', () => {
  const said = 'write active, paused or withdrawn into Status';
  expect(englishIn([said, 'écrivez active, paused ou withdrawn dans Status'])).toHaveLength(3);
  expect(englishIn([said, 'écrivez « active », « paused » ou « withdrawn » dans Status'])).toEqual([]);
  expect(englishIn(['this rule is on', 'cette règle est active'])).toEqual([]);
  expect(englishIn(['a mail to the mentor', 'un mail au mentor'])).toEqual([]);
});

test('no sentence of the server has an English word in its French', () => {
  expect(inOf(Object.entries(french()))).toEqual([]);
});

test('nor one of the pages', () => {
  const textsOf = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
  };
  const englishAt = new Map(textsOf(englishOfPanel, ''));
  const both = textsOf(frenchOfPanel, '').map(([path, text]) => [englishAt.get(path) ?? '', text] as const);
  expect(both.length).toBeGreaterThan(250);
  expect(inOf(both)).toEqual([]);
});
