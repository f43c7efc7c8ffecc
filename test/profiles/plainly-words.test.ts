// What is proposed of a place that looks like a name and is plainly a word: it is asked about all the same, and "Do what you propose" leaves it.
// Names, however short or ordinary they look, are still proposed to go.
import { describe, expect, test } from 'vitest';
import { isPlainlyWords, topicsToCompare } from '../../src/profiles/domain/plainly-words.ts';
import { readDecisions } from '../../src/profiles/domain/review.ts';
import { reviewText } from '../../src/profiles/domain/reviewed-text.ts';
import { knownPeople } from '../../src/redaction/known/known-people.ts';
import { unitForms } from '../../src/redaction/known/units.ts';
import { findIn } from '../../src/redaction/redact.ts';

const known = knownPeople([
  { name: 'Odile Vauthier', email: 'odile.vauthier@example.org', unit: '', job: '' },
  { name: 'Nico Bertsch', email: 'nico.bertsch@example.org', unit: '', job: '' },
]);
const TOPICS = topicsToCompare(['Énergie', 'Gestion de projet', 'Rosalind Achterberg']);

const reviewed = (text: string, acceptProposals: boolean, topics: ReadonlySet<string> | undefined = TOPICS) =>
  reviewText(text, {
    setting: { known, units: unitForms([]), mentor: 0, language: null },
    decisions: readDecisions(null),
    acceptProposals,
    code: 'M-01',
    gone: new Set(),
    find: findIn,
    ...(topics ? { topics } : {}),
  });

test.each([
  ['en', 'Mother'],
  ['en', 'Father'],
  ['fr', 'moi-même'],
  ['fr', 'même'],
  ['fr', 'Bioingénieur'],
  ['fr', 'Neuropsychologue'],
  ['de', 'Mutter'],
  ['de', 'Bioingenieurin'],
  ['fr', 'Énergie'],
  ['en', 'énergie'],
] as const)('%s: “%s” is plainly a word', (language, text) => {
  expect(isPlainlyWords(text, language, TOPICS)).toBe(true);
});

test.each([
  ['en', 'Will'],
  ['en', 'Bit'],
  ['de', 'Res'],
  ['fr', 'Mot'],
  ['en', 'Mama G'],
  ['en', 'R. K.'],
  ['en', 'Rose'],
  ['en', 'Baker'],
  ['de', 'Müller'],
  ['fr', 'Le'],
  ['en', 'Rossonomics'],
  ['en', 'Grzelnik'],
  ['fr', 'Geoffroy'],
  ['de', 'Autenrieth'],
  ['en', 'Rosalind Achterberg'],
  ['en', '04-55'],
] as const)('%s: “%s” may be somebody', (language, text) => {
  expect(isPlainlyWords(text, language, TOPICS)).toBe(false);
});

describe('pressed for all', () => {
  test.each([
    'My main topics are Énergie and careers. I like Énergie.',
    'Mother of two. I work part-time. Mother of two, runner, reader.',
    'J’ai changé de carrière moi-même et je connais les doutes. Moi-même mère de deux enfants, je comprends.',
    'Mutter von zwei Kindern und Bioingenieurin mit Herz.',
  ])('“%s” stays as it is', (text) => {
    expect(reviewed(text, true).text).toBe(text);
  });

  test('it was asked about before, and waits', () => {
    const { open } = reviewed('Mother of two. I work part-time.', false);
    expect(open).toMatchObject([{ why: 'stranger', proposal: 'keep', waits: true }]);
  });

  test.each([
    ['My boss Trufvelin taught me to plan.', 'Trufvelin'],
    ['Chez nous, Kermadec m’a appris la patience.', 'Kermadec'],
    ['Meine Kollegin Rosenhag hat mir viel gezeigt.', 'Rosenhag'],
    ['Mon équipe : Blanche, Modeste, Violette et Noël.', 'Modeste'],
    ['My partner Will will only let me mentor one.', 'Will '],
    ['In Nepal I was called Bit by everybody.', 'Bit'],
  ])('“%s”: the name goes', (text, name) => {
    expect(reviewed(text, true).text).not.toContain(name);
  });

  test('where nobody looks at what we propose, as in quotes of a survey, it goes as before', () => {
    expect(reviewed('Mother of two. I work part-time.', true, undefined).text).toBeTruthy();
    const quoting = reviewText('Mother of two. I work part-time.', {
      setting: { known, units: unitForms([]), mentor: -1, language: null },
      decisions: readDecisions(null),
      acceptProposals: true,
      code: '',
      gone: new Set(),
      find: findIn,
    });
    expect(quoting.text).not.toContain('Mother');
  });
});
