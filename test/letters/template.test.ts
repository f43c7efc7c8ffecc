// Mail texts: fields filled once, faults found with their place, nothing in a value can become a field, markup or a header.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTime } from '../../src/catch-ups/domain/meeting-titles.ts';
import { tableOf } from '../../src/ground/table.ts';
import { fieldNames } from '../../src/letters/fields.ts';
import { mailHtml } from '../../src/letters/html.ts';
import { mailKinds } from '../../src/letters/mails.ts';
import { deadlineIn, firstNameOf } from '../../src/letters/names-and-days.ts';
import {
  oneLine,
  parseTemplate,
  renderTemplate,
  subjectLine,
  type Template,
} from '../../src/letters/template.ts';
import { isOurText, mailText, mailTextRows } from '../../src/letters/texts.ts';
import { refOf } from '../../src/outbox/outbox.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_123);
const known = new Set(['name', 'why']);
const parsed = (text: string) => parseTemplate(text, known) as Template;

test('a cell of Mail texts that nobody changed since we wrote it is ours as it reads now', () => {
  const was = `Dear {{to.first name}},

{{partner}} is away{{#away from}} from {{away from}}{{/away from}} until {{back}}. You stay a pair in {{programme}}, and from {{back}} you can go on where you left off.

{{#cancelled}}Your calendar no longer shows what we cancelled in that time. Any later meeting stays.

{{/cancelled}}Until then nobody expects you to meet, and our reminders wait. If you would rather not wait, {{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}.

Warm wishes,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;
  const [kind, subject] = ['partner away', '{{partner}} is away until {{back}}'] as const;
  const written = (...cells: readonly [string, string]) =>
    mailText(
      tableOf('Mail texts', [
        ['Kind', 'Language', 'Subject', 'Body'],
        [kind, 'English', ...cells],
      ]),
      kind,
      'en',
    );
  const now = mailText(null, kind, 'en');
  expect(written(subject, was.replace(/\n/g, '\r\n'))).toEqual(now);
  expect(written(`${subject}!`, `${was}!`)).toEqual({ subject: `${subject}!`, body: `${was}!` });
  expect([subject, was, now.body, `${was}!`].map(isOurText)).toEqual([true, true, true, false]);
});

describe('templates', () => {
  test.each([
    ['Dear {{name}}, hello', { name: 'Ana' }, 'Dear Ana, hello'],
    ['{{ Name }}', { name: 'Ana' }, 'Ana'],
    [
      'See [our page](https://example.org) [1] <<here>>',
      {},
      'See [our page](https://example.org) [1] <<here>>',
    ],
    ['a{{#why}} because {{why}}{{/why}}.', { why: 'x' }, 'a because x.'],
    ['a{{#why}} because {{why}}{{/why}}.', {}, 'a.'],
    ['{{^why}}no reason{{/why}}', {}, 'no reason'],
    ['{{#name}}{{#why}}both{{/why}}{{/name}}', { name: 'a', why: 'b' }, 'both'],
    ['{{name}}', { name: '{{why}} $& $1 \\n' }, '{{why}} $& $1 \\n'],
  ])('%s', (text, values, wanted) => {
    expect(renderTemplate(parsed(text), values as Record<string, string>).text).toBe(wanted);
  });

  test.each([
    ['Dear {{first nam}}', 'unknown field', '{{first nam}}'],
    ['Dear {to.first name},', 'other brackets', '{to.first name}'],
    ['Dear [Name],', 'other brackets', '[Name]'],
    ['Write to <<name>>', 'other brackets', '<<name>>'],
    ['{{{name}}}', 'loose braces', ''],
    ['{{name', 'loose braces', '{{name'],
    ['name}}', 'loose braces', '}}'],
    ['{{#why}}x', 'block not closed', '{{#why}}'],
    ['x{{/why}}', 'block not open', '{{/why}}'],
    ['{{#why}}{{#name}}{{/why}}{{/name}}', 'block not open', '{{/why}}'],
    ['{{=<% %>=}}', 'unknown field', '{{=<% %>=}}'],
  ])('%s is refused', (text, fault, at) => {
    const found = parseTemplate(text, known);
    expect(found).toMatchObject({ fault });
    if (at !== '') expect((found as { at: string }).at).toContain(at);
  });

  test('an empty value is told, and a value is never read again', () => {
    expect(renderTemplate(parsed('{{name}} {{#why}}{{why}}{{/why}}'), {}).missing).toEqual(['name']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const { text } = renderTemplate(parsed('<{{name}}>'), { name: value });
        expect(text).toBe(`<${value}>`.replace(/\n{3,}/g, '\n\n'));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('all our own texts, in both languages, use fields that exist', () => {
    for (const kind of mailKinds)
      for (const language of ['en', 'fr'] as const) {
        const { subject, body } = mailText(null, kind, language);
        for (const text of [subject, body])
          expect(parseTemplate(text, fieldNames), `${kind} ${language}`).toHaveProperty('parts');
      }
    expect(mailTextRows()).toHaveLength(2 * mailKinds.length);
  });
});

test('a subject is one line, whatever a name holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      expect(oneLine(`Meet ${value}`)).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/,
      );
    }),
    { seed: SEED, numRuns: 1000 },
  );
  const long = subjectLine(`Meet ${'😀'.repeat(300)}`);
  expect([long.length <= 250, long.endsWith('😀…'), subjectLine('Meet Ana')]).toEqual([
    true,
    true,
    'Meet Ana',
  ]);
  expect(oneLine('Ana\r\nBcc: all@example.org')).toBe('Ana Bcc: all@example.org');
});

const LINK = /<a href="(https?:\/\/[!-~]+)">\1<\/a>/g;

test('the HTML holds what the text says, nothing that loads, and no link but to the very address that is shown', () => {
  const html = mailHtml('Dear <b>Ana</b> & "x",\n\nWhy\n- one\n- two\n\n1. first\n2. second', "it's X-1");
  expect(html).toContain('Dear &lt;b&gt;Ana&lt;/b&gt; &amp; &quot;x&quot;,');
  expect(html).toContain('<li>one</li><li>two</li></ul>');
  expect(html).toContain('<ol style="margin:0 0 16px;padding-left:24px"><li>first</li>');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const page = mailHtml(value, value).replace(LINK, '');
      expect(page).not.toMatch(/<(?!\/?(?:div|p|h2|ul|ol|li|br)\b)/);
    }),
    { seed: SEED, numRuns: 500 },
  );
  const odd = fc.array(
    fc.constantFrom(
      ...'https:// http:// . @ " < > \' ) ( & ; : / ? # a é \u202e javascript: \n ev'.split(' '),
      ' ',
    ),
  );
  fc.assert(
    fc.property(odd, (parts) => {
      const page = mailHtml(parts.join(''), '');
      expect(page.replace(LINK, '')).not.toMatch(/<a|href/);
      const said = [...page.matchAll(LINK)].map(([, address]) =>
        address!.replace(/&(?:amp|quot|#39|lt|gt);/g, '.'),
      );
      for (const address of said) expect(address).toMatch(/^https?:\/\/[a-z0-9.-]+(?:[/?#:]|$)/i);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test.each([
  [
    'See https://example.org/a?b=1&c=2.',
    '<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>.',
  ],
  ['(https://example.org/form)', '(<a href="https://example.org/form">https://example.org/form</a>)'],
  ['« https://example.org/(a) »', '<a href="https://example.org/(a)">https://example.org/(a)</a>'],
  ['“http://example.org:80/x”!', '“<a href="http://example.org:80/x">http://example.org:80/x</a>”!'],
])('an address can be clicked: %s', (text, html) => {
  expect(mailHtml(text, '')).toContain(html);
  expect(mailHtml(`- ${text}`, '')).toContain(html);
});

test.each([
  'https://example.org@evil.example/',
  'https://exаmple.org/',
  'javascript:alert(1)',
  'https://',
  'ftp://example.org',
  'www.example.org',
])('no link: %s', (text) => {
  expect(mailHtml(text, text)).not.toContain('<a');
});

test('references: the same for the same mail, another in another file, never a mentor’s code', () => {
  const key = { file: 'f', edition: '2026', kind: 'introduction', pair: 'a > b', person: 'a', attempt: 1 };
  expect(refOf(key)).toBe(refOf({ ...key }));
  const others = [
    { file: 'g' },
    { edition: '2027' },
    { kind: 'reminder' },
    { pair: 'a > c' },
    { person: 'b' },
    { attempt: 2 },
  ];
  for (const other of others) expect(refOf({ ...key, ...other })).not.toBe(refOf(key));
  const many = Array.from({ length: 20_000 }, (_, k) => refOf({ ...key, pair: `a > ${k}` }));
  expect(new Set(many).size).toBe(many.length);
  for (const ref of many.slice(0, 200)) expect(ref).toMatch(/^X-[2-9A-HJKMNP-Z]{9}$/);
});

test('days and first names in words', () => {
  expect(deadlineIn(new Date(2026, 4, 2), 'en')).toBe('12 May');
  expect(deadlineIn(new Date(2026, 4, 22), 'fr')).toBe('1er juin');
  expect(deadlineIn(new Date(2026, 11, 25), 'fr')).toBe('4 janvier');
  const paris = { zone: 'Europe/Paris', changes: [{ at: 0, minutes: 60 }] };
  const onThe = (day: number) => localTime(Date.UTC(2027, 0, day, 9), paris, 'fr');
  expect([onThe(1), onThe(2)].map((text) => text.slice(5, 14))).toEqual(['1er janv.', '2 janv. 2']);
  expect(localTime(Date.UTC(2027, 0, 1, 9), paris, 'en')).toBe('Fri 1 Jan 2027, 10:00 (Europe/Paris)');
  const called = ['Weber, Jonas', 'Dr. Jonas Weber', 'Prof. Dr. Jonas Weber, MSc', '🌟 Jonas', 'Jonas'];
  expect(called.map(firstNameOf)).toEqual(Array(5).fill('Jonas'));
  const odd = [
    'Prof. em. Jonas Weber',
    'Univ.-Prof. Jonas WEBER',
    'WEBER Jonas',
    "O'BRIEN Jonas",
    'P. Jonas Weber',
    'Dr. h.c. Jonas',
  ];
  expect(odd.map(firstNameOf)).toEqual(Array(6).fill('Jonas'));
  const whole = [
    'Nguyễn Thị Thu Hà',
    'Trần Văn Minh',
    'Li Wei',
    'Wei Li',
    'Kim Min-jun',
    'Szabó Péter',
    '王 伟',
  ];
  expect(whole.map(firstNameOf)).toEqual(whole);
  expect(
    [
      'José Luis Gil Ortega',
      'María José Pérez',
      'María del Carmen Ruiz',
      'Jean Pierre Morel',
      'Gil, José Luis',
      'Jean-Luc Morel',
      'Luis Gil',
      'Dr. Ana María Vidal',
    ].map(firstNameOf),
  ).toEqual([
    'José Luis',
    'María José',
    'María del Carmen',
    'Jean Pierre',
    'José Luis',
    'Jean-Luc',
    'Luis',
    'Ana María',
  ]);
  expect(['JP Martin', 'JONAS WEBER', 'Weber, J.', 'anna Weber'].map(firstNameOf)).toEqual([
    'JP',
    'JONAS',
    'J.',
    'anna',
  ]);
});
