// Every reader of what people write, with whatever a keyboard can make, and with 50,000 characters of nasty pieces: no crash, no
// hang, and an answer of the promised shape.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingsFile } from '../../src/catch-ups/domain/ics.ts';
import { timeIn } from '../../src/catch-ups/domain/typed-times.ts';
import { readZone } from '../../src/ground/zones/zone-name.ts';
import { mailHtml } from '../../src/letters/html.ts';
import { oneLine, parseTemplate } from '../../src/letters/template.ts';
import { fitOf, metOf } from '../../src/pairs/follow-up.ts';
import { mentionsOf } from '../../src/people-data/domain/mentions.ts';
import { readClosedDays, readHours } from '../../src/programme/hours.ts';
import { answerKey, yesNoOf } from '../../src/survey/domain/answer-words.ts';
import { boundsIn } from '../../src/survey/domain/scale-bounds.ts';
import { splitting } from '../../src/survey/domain/split-options.ts';
import { typeOf } from '../../src/survey/domain/typing.ts';
import { offsetsIn } from '../catch-ups/programmes.ts';

const UTC = offsetsIn('UTC', 0, 1);
const person = mentionsOf({ addresses: ['ana@example.org'], names: ['Ana Ruiz-López'], codes: ['M-07'] });

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  zone: readZone,
  hours: readHours,
  'closed days': readClosedDays,
  time: (text) => timeIn(text, { meant: () => UTC, file: () => null }),
  fit: fitOf,
  met: metOf,
  template: (text) => parseTemplate(text, new Set(['why'])),
  'one line': oneLine,
  html: (text) => mailHtml(text, text),
  'answer word': answerKey,
  'yes or no': yesNoOf,
  'ends of a scale': boundsIn,
  options: (text) => splitting([text, text, text], null),
  'options that are known': (text) => splitting([text], [text.slice(0, 20), 'Pay, Promotion']).split(text),
  'kind of question': (text) => typeOf(text, [text, 'Yes', text], []),
  mentions: (text) => person.without(text),
  ics: (text) => meetingsFile([{ id: 'mda', title: text, text, start: 0, end: 1, sequence: 0 }], text, 0),
};

const pieces = [
  'constructor',
  '__proto__ ',
  'a',
  ' ',
  ', ',
  '((',
  '[1]',
  '{{',
  '{{#',
  '9:',
  '-',
  '–',
  '1-',
  '..',
  '2026-',
  'M-',
  'é',
  '😀',
  '\r\n',
  '=',
  '"',
  '\\',
  'Ana ',
  'GMT+',
  '\u202e',
  '\u0000',
];

test.each(Object.keys(readers))('%s: 50,000 characters of any nasty piece in good time', (name) => {
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const before = process.cpuUsage();
    readers[name]!(text);
    // What it computed, not how long it waited for a processor that others use as well.
    const ms = process.cpuUsage(before).user / 1000;
    expect(ms, `${name} with ${JSON.stringify(piece)}`).toBeLessThan(10_000);
  }
});

test('whatever is typed, every reader answers', () => {
  let asked = 0;
  const typed = fc.oneof(
    fc.string({ maxLength: 80, unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(...pieces, 'Yes', 'Agree', '09:00', '17h', 'Europe/Zurich', '1 = no', '5 = yes'),
        { maxLength: 12 },
      )
      .map((list) => list.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      for (const [name, read] of Object.entries(readers)) {
        expect(() => read(text), name).not.toThrow();
        asked++;
      }
    }),
    { numRuns: 600, seed: 20261125 },
  );
  console.log(`hostile texts: ${asked} readings`);
});

const withLineEnds = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        '\u2028',
        '\u0085',
        'END:VEVENT',
        'ATTENDEE:mailto:x@example.org',
        '<b>',
      ),
      fc.string({ maxLength: 20, unit: 'binary' }),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

test('nothing that is typed opens a line of its own in a calendar file, or a tag in a mail', () => {
  fc.assert(
    fc.property(withLineEnds, (text) => {
      const file = meetingsFile(
        [{ id: 'mda', title: text, text, start: 0, end: 1, sequence: 0 }],
        'a@example.org',
        0,
      );
      const names = file
        .split(/\r\n|\n|\r/)
        .filter((line) => !line.startsWith(' '))
        .map((line) => line.split(/[:;]/)[0]);
      expect(names).toEqual([
        'BEGIN',
        'VERSION',
        'PRODID',
        'METHOD',
        'BEGIN',
        'UID',
        'DTSTAMP',
        'DTSTART',
        'DTEND',
        'SEQUENCE',
        'ORGANIZER',
        'SUMMARY',
        'DESCRIPTION',
        'END',
        'END',
        '',
      ]);
      const tags = mailHtml(text, text).match(/<\/?[a-z0-9]+/g) ?? [];
      for (const tag of tags)
        expect([
          '<div',
          '</div',
          '<p',
          '</p',
          '<h2',
          '</h2',
          '<ul',
          '</ul',
          '<ol',
          '</ol',
          '<li',
          '</li',
          '<br',
        ]).toContain(tag);
    }),
    { numRuns: 500, seed: 20261125 },
  );
});
