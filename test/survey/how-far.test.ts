// How far something came, in whatever words, and boxes that a program writes as true or false.
import { expect, test } from 'vitest';
import { typeOf } from '../../src/survey/domain/typing.ts';

const many = (words: readonly string[], times = 5) => Array.from({ length: times }, () => words).flat();

test.each([
  ['Stand deines Plans', ['noch nichts davon', 'angefangen', 'zum Teil', 'fast alles', 'alles geschafft']],
  ['Your plan today', ['Nothing yet', 'Just begun', 'About halfway', 'Nearly there', 'All of it']],
  ['Votre projet', ['Rien encore', 'À moitié', 'Presque tout', 'Tout']],
  ['Tu plan', ['Todavía nada', 'A medias', 'Casi todo', 'Todo']],
  ['Il tuo piano', ['Niente', 'Appena iniziato', 'Quasi tutto', 'Tutto']],
  ['Je plan', ['Nog niets', 'Een stukje', 'Bijna alles', 'Alles']],
  ['Din plan', ['Intet', 'Delvist', 'Næsten det hele', 'Helt']],
])('%s: from nothing to all of it', (header, points) => {
  const typed = typeOf(header, many([...points].reverse()), []);
  expect(typed).toMatchObject({ reads: 'likert', options: points, sure: false });
  expect(typed.doubt).not.toBe('');
});

test.each([
  ['a no of most', ['no', 'partly', 'mostly no', 'yes, fully']],
  ['a plain yes and no', ['Yes', 'Almost', 'Partly', 'No']],
  ['a guess between', ['Yes', 'Most likely', 'No']],
  ['no preference', ['No preference', 'Mostly online', 'Fully online']],
  ['missed for the most part', ['nichts', 'größtenteils verfehlt', 'teilweise', 'alles']],
  ['largely failed', ['Not begun', 'largely failed', 'half done', 'done']],
  ['not all of it', ['No', 'Yes, but not all of it', 'Yes, mostly', 'Partly']],
  ['wrong', ['All wrong', 'Mostly right', 'Partly right', 'No idea']],
  ['the contrary', ['Totally unprepared', 'Mostly prepared', 'Partly prepared']],
  [
    'the contrary by some',
    ['Partly prepared', 'Mostly prepared', 'Fully', 'Unprepared', 'Totally unprepared'],
  ],
  ['nearly nothing', ['fast alles', 'fast nichts', 'fast alles', 'teilweise', 'alles', 'alles', 'alles']],
  ['not yet everything', ['nichts', 'noch nicht alles', 'fast alles']],
])('%s is in no order of how much', (_, points) => {
  expect(typeOf('Your plan', many(points), []).reads).not.toBe('likert');
});

test('without the ends, or where two say as much, a person looks', () => {
  expect(typeOf('Your plan', many(['Partly', 'Nearly all', 'All of it']), [])).toMatchObject({
    reads: 'likert',
    options: ['Partly', 'Nearly all', 'All of it'],
    sure: false,
  });
  const alike = typeOf('Your plan', many(['None', 'Nearly all', 'Almost all', 'All of it']), []);
  expect(alike.reads).toBe('choice');
  expect(typeOf('Your plan', many(['Not fully', 'Nearly', 'Fully']), []).reads).not.toBe('likert');
});

test.each([
  ['numbers before the words, the best one first', ['1 = nearly there', '2 = about halfway', '3 = begun']],
  ['numbers before the words, the best one last', ['1 - Begun', '2 - About halfway', '3 - Nearly there']],
])('%s: a scale, asked about', (_, points) => {
  const typed = typeOf('Your plan', many(points), []);
  const worstFirst = points[0]!.startsWith('1 =') ? [...points].reverse() : points;
  expect(typed).toMatchObject({ reads: 'likert', options: worstFirst, sure: false });
});

test('true and false are yes and no; true alone is a tick', () => {
  expect(typeOf('Count me in', many(['TRUE', 'TRUE', 'FALSE']), [])).toMatchObject({
    reads: 'yesno',
    options: ['TRUE', 'FALSE'],
    sure: true,
  });
  expect(typeOf('Count me in', [...many(['TRUE'], 12), '', '', ''], []).reads).toBe('choice');
});

test.each([
  ['lehne eher ab', ['lehne völlig ab', 'lehne eher ab', 'neutral', 'stimme eher zu', 'stimme völlig zu']],
  ['stimmt', ['stimmt nicht', 'stimmt eher nicht', 'stimmt teilweise', 'stimmt eher', 'stimmt genau']],
  [
    'seven points',
    [
      'Strongly disagree',
      'Disagree',
      'Somewhat disagree',
      'Neither agree nor disagree',
      'Somewhat agree',
      'Agree',
      'Strongly agree',
    ],
  ],
  ['neither alone', ['Displeased', 'Neither', 'Pleased', 'Very pleased']],
])('%s: from the least to the most', (_, points) => {
  expect(typeOf('How was it?', many(points), [])).toMatchObject({ reads: 'likert', options: points });
});

const oftenOnce = (often: string, once: string, rest: readonly string[]) => [
  ...many([often], 9),
  once,
  ...many(rest),
];
test.each([
  ['Almost always', 'Always', ['Sometimes', 'Never']],
  ['Most of the time', 'Always', ['Sometimes', 'Rarely']],
  ['fast immer', 'immer', ['manchmal', 'selten']],
  ['fast nie', 'nie', ['manchmal', 'oft']],
  ['tend to agree', 'agree', ['tend to disagree', 'strongly agree']],
  ['mostly agree', 'agree', ['definitely agree', 'disagree']],
  ['redelijk', 'matig', ['goed', 'uitstekend']],
  ['ausgezeichnet', 'sehr gut', ['gut', 'schlecht']],
])('%s is not made the same as %s', (often, once, rest) => {
  expect(typeOf('How was it?', oftenOnce(often, once, rest), []).reads).not.toBe('likert');
});

test.each(['stimmt', 'stimmt genau'])('“%s” and its contrary are two points and no family', (agreed) => {
  expect(typeOf('How was it?', oftenOnce(agreed, agreed, ['stimmt nicht']), []).reads).not.toBe('likert');
});
