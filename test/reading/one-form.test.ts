// One form for both sides in a programme's own words ("Fellow") is never surely the mentors': where only one side was found and
// answers name sides, a person says whose answers these are.
import { expect, test } from 'vitest';
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
