// One form for both sides in a programme's own words ("Fellow") is never surely the mentors': where only one side was found and
// answers name sides, a person says whose answers these are.
import { expect, test } from 'vitest';
import { tableOf } from '../../src/ground/table.ts';
import { formsOf } from '../../src/people/forms.ts';
import { sidesByAnswers } from '../../src/people/sides-by-answers.ts';
import { readTabs } from '../../src/reading/read-tabs.ts';
import type { Tab } from '../../src/reading/tab-evidence.ts';
import { type Collected, collected } from './collected.ts';

/** The answers of one side of a programme, with a question more. */
function tabOf({ sheets }: Collected, role: string, header: string, answers: readonly string[]): Tab | null {
  const [sheet, one] = Object.entries(sheets).find(([, { role: holds }]) => holds === role) ?? [];
  if (sheet === undefined || one === undefined) return null;
  const [headers, ...rows] = one.rows.slice((one.headerRow ?? 1) - 1);
  const columns = headers!.map((_, at) => rows.map((row) => row[at] ?? ''));
  return {
    sheet: 'Form Responses 1',
    headers: [...headers!.map(String), header],
    columns: [...columns, rows.map((_, k) => answers[k % answers.length]!)] as Tab['columns'],
  };
}

const surely = (role: string, header: string, answers: readonly string[]) =>
  collected.slice(0, 24).filter((one) => {
    const tab = tabOf(one, role, header, answers);
    const [read] = tab === null ? [] : readTabs([tab]);
    return read?.role === role && read.sure;
  }).length;

test.each(['mentors', 'mentees'])('a tab of %s alone is sure, and not where answers name sides', (role) => {
  expect(surely(role, 'Zorgle', ['blix', 'quam'])).toBeGreaterThan(5);
  expect(surely(role, 'Zorgle', ['Mentor', 'Fellow', 'both'])).toBe(0);
});

const OWN_WORDS = {
  en: [
    'Which of these are you?',
    'Support parent',
    'Parent looking for a mentor',
    'How many families can you take on?',
    'What would you like help with?',
  ],
  fr: [
    'Vous êtes',
    'Parent relais',
    'Parent qui cherche un mentor',
    'Combien de familles pouvez-vous accompagner ?',
    'De quoi aimeriez-vous parler ?',
  ],
  de: [
    'Sie sind',
    'Elternbegleitung',
    'Eltern auf der Suche nach einer Mentorin',
    'Wie viele Familien können Sie begleiten?',
    'Wobei wünschen Sie sich Unterstützung?',
  ],
  es: [
    'Usted es',
    'Familia guía',
    'Familia que busca un mentor',
    '¿A cuántas familias puede acompañar?',
    '¿En qué necesita ayuda?',
  ],
  nl: [
    'U bent',
    'Steungezin',
    'Gezin dat een mentor zoekt',
    'Hoeveel gezinnen kunt u begeleiden?',
    'Waarmee wilt u hulp?',
  ],
} as const;

/** @param isAsked  whether those in the programme's own word answer what only mentees are asked. */
function sidesOf(language: keyof typeof OWN_WORDS, isAsked: boolean): ReadonlyMap<string, string> {
  const [role, own, seeks, places, help] = OWN_WORDS[language];
  const headers = ['Email', 'Name', role, places, help, 'Preference'];
  const rows = Array.from({ length: 8 }, (_, k) => {
    const isOwn = k % 2 === 0;
    const asked = isOwn && !isAsked ? '' : 'Sleep';
    return [`p${k}@example.org`, `Ada B${k}`, isOwn ? own : seeks, isOwn ? '1' : '', asked, 'egal'];
  });
  const said = ['email', 'name', 'role', 'places', 'goals', 'wants gender'];
  const { forms } = formsOf(
    [tableOf('Form', [headers, ...rows])],
    [],
    [
      { sheet: 'Form', header: '', field: 'both' },
      ...headers.map((header, k) => ({ sheet: 'Form', header, field: said[k]! })),
    ],
  );
  return sidesByAnswers(forms[0]!);
}

test.each(Object.keys(OWN_WORDS) as (keyof typeof OWN_WORDS)[])(
  'a word of the programme’s own beside mentees said plainly is the mentors’, %s',
  (language) => {
    expect([...sidesOf(language, false).values()]).toEqual(['mentors']);
    // Who answers what mentees are asked, too, may be of both sides.
    expect(sidesOf(language, true).size).toBe(0);
  },
);
