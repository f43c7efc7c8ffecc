// A whole year as a coordinator walks it: which words to press and what must stand in sheets, documents, mails and calendar
// afterwards. The words come from the panel's own catalogue, so that one walk serves both languages.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { speak } from '../../src/language/language.ts';
import { say } from '../../src/language/say.ts';
import { english } from '../../src/panel-kit/messages/english/panel.ts';
import { french } from '../../src/panel-kit/messages/french/panel.ts';
import { starterForms } from '../../src/starter/domain/questions.ts';
import { root, type Sample } from '../workbench.ts';
import type { DeskPage } from './desk-page.ts';

export type Words = typeof english;
export const wordsOf = (language: 'en' | 'fr'): Words => asOurs(language === 'fr' ? french : english);

/** In braces stands a sheet, which the panel names as its tab is called; in the samples that is our own name. */
export function asOurs<T>(words: T): T;
export function asOurs(words: unknown): unknown {
  if (typeof words === 'string') return words.replace(/\{([A-Z][^{}]*)\}/g, '$1');
  if (typeof words === 'function') return (...filled: unknown[]) => asOurs(words(...filled));
  if (Array.isArray(words)) return words.map(asOurs);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, asOurs(part)]));
}

const SURVEY = 'Final survey';

/** The questions of the final survey with the mail address that Google Forms collects. */
function surveyHeader(language: 'en' | 'fr'): string[] {
  speak(language);
  const { questions } = starterForms.find(({ role }) => role === 'survey')!;
  const header = [say('Timestamp'), say('Email Address'), ...questions.map(({ question }) => say(question))];
  speak('en');
  return header;
}

/** A sample with a kick-off and a survey that nobody has answered yet. */
export function folderOf(sample: Sample, language: 'en' | 'fr'): string {
  const folder = join(mkdtempSync(join(tmpdir(), `mentoring-desk-year-`)), `Mentoring, ${sample}`);
  cpSync(join(root, 'samples', sample), folder, { recursive: true });
  const quoted = surveyHeader(language).map((text) => `"${text}"`);
  writeFileSync(join(folder, `${SURVEY}.csv`), `${quoted.join(',')}\n`);
  writeFileSync(
    join(folder, 'Dates.csv'),
    'What,Starts,Minutes,Who,Where,State\nKick-off,2026-03-24 16:00,90,all,Main hall,\n',
  );
  return folder;
}

interface BookSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: readonly (readonly (string | boolean)[])[];
}

export class YearWalk {
  readonly words: Words;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly reads: (text: string) => Promise<void>;
  private readonly desk: DeskPage;

  constructor(desk: DeskPage, language: 'en' | 'fr') {
    this.desk = desk;
    this.words = wordsOf(language);
    this.press = (name) => desk.panel.getByRole('button', { name }).first().click();
    this.reads = (text) =>
      desk.sees(desk.panel.getByText(text, { exact: false }).filter({ visible: true }).first());
  }

  /** From anywhere to a step, by way of the hub. */
  async step(id: keyof Words['steps']): Promise<void> {
    await this.press(`‹ ${this.words.back}`);
    await this.press(new RegExp(`^\\d\\. ${this.words.steps[id]}`));
    await this.desk.panel.getByRole('heading', { name: this.words.steps[id], level: 1 }).waitFor();
  }

  /** Rows of a sheet below its header, as objects by header; empty where the sheet does not exist. */
  async rows(name: string): Promise<Record<string, string>[]> {
    const { sheets } = (await this.post('/workbook', { whole: true })) as { sheets: BookSheet[] };
    const sheet = sheets.find((one) => one.name === name);
    const [header = [], ...rows] = sheet?.rows ?? [];
    return rows
      .filter((row) => row.some((cell) => cell !== '' && cell !== false))
      .map((row) => Object.fromEntries(header.map((text, k) => [String(text), String(row[k] ?? '')])));
  }

  /** Answers to the survey arrive, one row for each address, as a form would write them. */
  async answersArrive(people: readonly { readonly address: string; readonly isMentor: boolean }[]) {
    const { sheets } = (await this.post('/workbook', { whole: true })) as { sheets: BookSheet[] };
    const sheet = sheets.find(({ name }) => name === SURVEY)!;
    const cells = people.map(({ address, isMentor }, k) => {
      const yes = say(k % 4 === 3 ? 'No' : 'Yes');
      const partly = say(k % 3 === 0 ? 'Partly' : 'Yes');
      const [satisfied, recommended] = [String(5 - (k % 3)), String(10 - (k % 4))];
      const role = say(isMentor ? 'Mentor' : 'Mentee');
      return [
        '2026-09-30 10:00:00',
        address,
        role,
        satisfied,
        yes,
        partly,
        yes,
        say('Leadership'),
        recommended,
      ];
    });
    const edits = cells.flatMap((row, k) =>
      row.map((value, c) => ({ sheet: sheet.id, row: k + 2, column: c + 1, value })),
    );
    await this.post('/edit', edits);
  }

  /** Somebody sends a form: cells by the beginning of their question, the rest as in the first answer there is. */
  async arrives(tab: string, cells: Readonly<Record<string, string>>): Promise<void> {
    const { sheets } = (await this.post('/workbook', { whole: true })) as { sheets: BookSheet[] };
    const sheet = sheets.find(({ name }) => name === tab)!;
    const [header = [], first = []] = sheet.rows;
    const row = sheet.rows.filter((one) => one.some((cell) => cell !== '')).length + 1;
    const edits = header.map((text, k) => {
      const told = Object.entries(cells).find(([begins]) => String(text).startsWith(begins));
      return { sheet: sheet.id, row, column: k + 1, value: told?.[1] ?? String(first[k] ?? '') };
    });
    await this.post('/edit', edits);
  }

  /** Some write a code into the first choice of the form, enough to be seen; false where mentees do not choose. */
  async choiceArrives(code: string): Promise<boolean> {
    const { sheets } = (await this.post('/workbook', { whole: true })) as { sheets: BookSheet[] };
    const isChoice = (text: unknown) => /first choice/i.test(String(text));
    const sheet = sheets.find(({ rows }) => rows[0]?.some(isChoice) && rows[0].length > 8);
    if (!sheet) return false;
    const column = sheet.rows[0]!.findIndex(isChoice) + 1;
    const some = sheet.rows.length > 50 ? 14 : 2;
    const rows = Array.from({ length: some }, (_, k) => k + 3);
    await this.post(
      '/edit',
      rows.map((row) => ({ sheet: sheet.id, row, column, value: code })),
    );
    return true;
  }

  /** Asked of the server itself: by way of the page every look at a sheet would cost the browser the whole workbook. */
  private async post(path: string, body: unknown): Promise<unknown> {
    const address = new URL(this.desk.page.url());
    const answer = await fetch(new URL(path, address), {
      method: 'POST',
      headers: { 'x-key': address.searchParams.get('key')! },
      body: JSON.stringify(body),
    });
    return answer.json();
  }
}

/** No address and no word of four letters or more of a name stands in the text. */
export function expectNoNames(text: string, people: readonly { name: string; email: string }[]): void {
  const plain = text.replace(/<[^>]+>/g, ' ');
  for (const { name, email } of people) {
    expect(plain).not.toContain(email);
    expect(plain).not.toContain(name);
  }
}
