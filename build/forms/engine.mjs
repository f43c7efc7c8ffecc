// What the training script and the counts share: the add-on's own evidence, bundled from its sources, and examples made
// from keyed workbooks and from single questions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { asModule } from '../as-module.mjs';

const root = new URL('../../', import.meta.url).pathname;

/** The evidence and the tables of the add-on as a module. @param from  where the sources lie, where not here. */
export async function loadReading(entry = 'build/forms/reading.ts', from = root) {
  const name = `${basename(entry, '.ts')}${from === root ? '' : `-of-${basename(from)}`}`;
  const outfile = join(root, 'node_modules/.cache/forms', `${name}.mjs`);
  return asModule(join(from, entry), outfile);
}

/** Words of keys that name a meaning in another way. */
const ALIASES = { '#role': 'role', '#rankmentor': 'choices' };

/** Keyed workbooks of a folder: `.json` with rows inside, or `.xlsx` with `.key.json` beside. */
export async function workbooksIn(folder) {
  if (!folder || !existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return Promise.all(files.map((file) => workbookOf(folder, file)));
}

async function workbookOf(folder, file) {
  const key = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const id = basename(file).replace(/(\.key)?\.json$/, '');
  const rowsOf = file.endsWith('.key.json')
    ? await xlsxRows(join(folder, key.file))
    : (name) => key.sheets[name].rows.map((row) => row.map((cell) => cell ?? ''));
  const names = Object.keys(key.sheets);
  return {
    id,
    language: key.language,
    tabs: names.map((name) => ({
      ...key.sheets[name],
      sheet: name,
      rows: rowsOf(name),
      role: key.sheets[name].role ?? null,
    })),
  };
}

async function xlsxRows(path) {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
  const byName = new Map(
    sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => row.map((cell) => cell ?? ''))]),
  );
  return (name) => byName.get(name) ?? [];
}

const flat = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** A tab as the evidence reads it, and the right fields of each column with their weights. */
export function tabOf(tab) {
  const top = (tab.headerRow ?? 1) - 1;
  const header = (tab.rows[top] ?? []).map((cell) => String(cell ?? ''));
  const body = tab.rows.slice(top + 1);
  const seen = new Map();
  const targets = header.map((text) => {
    const name = flat(text);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const columns = Object.fromEntries(Object.entries(tab.columns ?? {}).map(([h, f]) => [flat(h), f]));
    const also = Object.fromEntries(Object.entries(tab.also ?? {}).map(([h, f]) => [flat(h), f]));
    const keyed = times > 1 && `${name}#${times}` in columns ? `${name}#${times}` : name;
    if (!(keyed in columns)) return null;
    return [columns[keyed], ...(also[keyed] ?? [])].map((f) => ALIASES[f] ?? f);
  });
  return {
    sheet: tab.sheet,
    headers: header,
    columns: header.map((_, c) => body.map((row) => row[c] ?? '')),
    targets,
    role: tab.role,
  };
}

/** "First name" keyed as a name is a given name where the family name stands beside it. */
export function splitNames({ questionOf, ideasOf }, tab) {
  const says = (at, idea) => ideasOf(questionOf(tab.headers[at]).halves.flat()).flat().includes(idea);
  const named = tab.targets.flatMap((t, at) => (t?.[0] === 'name' ? [at] : []));
  if (named.length < 2) return tab;
  const targets = tab.targets.map((t, at) => {
    if (!named.includes(at)) return t;
    const isGiven = says(at, 'given');
    const isFamily = says(at, 'family');
    return isGiven === isFamily ? t : [isGiven ? 'given name' : 'family name'];
  });
  return { ...tab, targets };
}

export function phrasesIn(folder) {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line)),
    );
}

/** Forms of the repository that are known to be read right: the samples, the forms to begin with, wordings of the tests. */
export function knownBooks({ starterForms, french, wordings }) {
  return [...sampleBooks(), ...starterBooks(starterForms, french), ...wordings.map(bookOfWordings)];
}

function sampleBooks() {
  return JSON.parse(readFileSync(join(root, 'build/forms/samples.json'), 'utf8')).map(
    ({ sample, sheets }) => ({
      id: `sample ${sample}`,
      language: 'en',
      tabs: Object.entries(sheets).map(([sheet, key]) => ({
        ...key,
        sheet,
        rows: csvRows(readFileSync(join(root, 'samples', sample, `${sheet}.csv`), 'utf8')),
      })),
    }),
  );
}

function csvRows(text) {
  return parseCsv(text.replace(/^\ufeff/, ''));
}

function starterBooks(forms, french) {
  const say = { en: (text) => text, fr: (text) => french()[text] };
  return ['en', 'fr'].map((language) => ({
    id: `starter ${language}`,
    language,
    tabs: forms.map(({ form, role, questions }) => {
      const named = questions.map(({ question, field, answers = [] }) => [
        say[language](question),
        field,
        answers.map((answer) => say[language](answer)),
      ]);
      const all = [
        ['Timestamp', 'timestamp', ['2026-03-01 10:00:00']],
        ['Email Address', 'email', ['ida@example.org', 'ole@example.org']],
        ...named,
      ];
      const rows = [0, 1, 2].map((k) =>
        all.map(([, , answers]) => answers[k % Math.max(1, answers.length)] ?? ''),
      );
      return {
        sheet: say[language](form),
        role,
        rows: [all.map(([header]) => header), ...rows],
        columns: Object.fromEntries(all.map(([header, field]) => [header, field])),
      };
    }),
  }));
}

function bookOfWordings([sheet, role, columns]) {
  const cell = (value) => (value instanceof Date ? value : (value ?? ''));
  const answers = columns.map(([, , sample]) => cell(sample));
  return {
    id: `wordings ${sheet}`,
    language: 'en',
    tabs: [
      {
        sheet,
        role,
        rows: [columns.map(([header]) => header), answers, answers],
        columns: Object.fromEntries(columns.map(([header, field]) => [header, field])),
      },
    ],
  };
}
