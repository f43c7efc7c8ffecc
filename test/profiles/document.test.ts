// The document as the people who get it read it, in three languages; codes in documents.
import { expect, test } from 'vitest';
import { changeTo } from '../../src/documents/change.ts';
import type { Mentor } from '../../src/people/person.ts';
import { drawCodes } from '../../src/profiles/domain/codes.ts';
import { profilesDocument } from '../../src/profiles/domain/document.ts';
import type { Profile, ProfileText } from '../../src/profiles/domain/profile.ts';
import { contentsOf } from '../../src/profiles/domain/publication.ts';

const text = (field: string, name: string, words: string): ProfileText => ({
  field,
  name,
  reviewed: {
    original: words,
    text: words,
    spans: [],
    open: [],
    taken: [],
    kept: [],
    removed: [],
    isEmpty: words === '',
    isOnlyPlaceholders: false,
  },
});

const profile = (
  code: string,
  topics: readonly string[],
  background = 'Physicist, now a teacher.',
): Profile => ({
  code,
  mentor: { id: 'jonas@example.org', name: 'Jonas Weber', email: 'jonas@example.org' } as Mentor,
  state: 'ready',
  texts: [text('background', 'Background', background)],
  topics: topics.map((topic) => text('topics', 'Topics', topic)),
  answers: [],
  attributes: [{ field: 'years', name: 'Years of experience', value: '10–19' }],
  places: 2,
});

const about = {
  programme: 'Mentoring',
  edition: '2026',
  contact: 'desk@example.org',
  language: 'en' as const,
};

test('one heading per code, in the order given; the index names each topic once and links', () => {
  const { html, name } = profilesDocument(about, [
    profile('M-07', ['Career change', 'CV']),
    profile('M-12', ['career change']),
  ]);
  expect(name).toBe('Mentor profiles, Mentoring 2026');
  expect([...html.matchAll(/<h2 id="([^"]+)">/g)].map((found) => found[1])).toEqual(['M-07', 'M-12']);
  expect(html).toContain(
    '<tr><th>Career change</th><td><a href="#M-07">M-07</a> · <a href="#M-12">M-12</a></td></tr>',
  );
  expect(html).toContain('Write to desk@example.org.');
  expect(html).not.toContain('Jonas');
});

test('a topic that Match takes for one has one line, under its first name, and each code once in it', () => {
  const { html } = profilesDocument(about, [
    profile('M-07', ['Career', 'Wellbeing']),
    profile('M-12', ['Carrière', 'Career / Carrière']),
    profile('M-30', ['Promotion']),
    profile('M-31', ['Avancement']),
  ]);
  const index = [...html.matchAll(/<tr><th>([^<]*)<\/th><td>(<a .*?)<\/td>/g)];
  expect(index.map(([, topic, codes]) => [topic, codes!.match(/(?<=#)M-\d+/g)])).toEqual([
    ['Avancement', ['M-31']],
    ['Career', ['M-07', 'M-12']],
    ['Promotion', ['M-30']],
    ['Wellbeing', ['M-07']],
  ]);
});

test.each([
  ['en', 'Can help with', 'Places for mentees'],
  ['fr', 'Peut aider pour', 'Places pour des mentorés'],
  ['de', 'Kann helfen bei', 'Plätze für Mentees'],
] as const)('in %s', (language, topics, places) => {
  const { html } = profilesDocument({ ...about, language }, [profile('M-07', ['CV'])]);
  expect(html).toContain(`<html lang="${language}">`);
  for (const words of [topics, places]) expect(html).toContain(`<th>${words}</th>`);
});

test('line breaks and markup in answers stay what they are', () => {
  const { html } = profilesDocument(about, [profile('M-07', [], 'First\nSecond <b>bold</b> & "quoted"')]);
  expect(html).toContain('First<br>Second &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;');
});

test('what publishing would do', () => {
  const before = { contents: contentsOf([profile('M-07', ['CV']), profile('M-12', [])]), print: 'a' };
  const now = (...listed: Profile[]) => changeTo(before, contentsOf(listed), 'b');
  expect(changeTo(null, 'x', 'y')).toEqual({ kind: 'new' });
  expect(changeTo(before, before.contents, 'a')).toEqual({ kind: 'same' });
  expect(now(profile('M-07', ['CV']), profile('M-12', []), profile('M-30', []))).toEqual({
    kind: 'update',
    added: ['M-30'],
  });
  expect(now({ ...profile('M-07', ['CV']), places: 0 }, profile('M-12', []))).toEqual({
    kind: 'update',
    added: [],
  });
  expect(now(profile('M-07', ['CV'], 'Else'))).toEqual({
    kind: 'replace',
    corrected: ['M-07'],
    gone: ['M-12'],
    added: [],
  });
});

test('codes come from a pool twice as large as the codes ever given, and never twice', () => {
  const taken = new Set(Array.from({ length: 60 }, (_, k) => k + 1));
  let n = 0;
  const chance = () => (n++ * 0.618) % 1;
  const drawn = drawCodes(taken, 40, chance);
  expect(new Set(drawn).size).toBe(40);
  for (const code of drawn) expect(taken.has(Number(code.slice(2)))).toBe(false);
  expect(Math.max(...drawn.map((code) => Number(code.slice(2))))).toBeGreaterThan(199);
  expect(drawCodes(new Set(), 2, () => 0)).toEqual(['M-01', 'M-02']);
  expect(drawCodes(new Set(), 1, () => 0.9999)).toEqual(['M-99']);
});
