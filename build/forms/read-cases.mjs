// Workbooks of strangers with their keys: what every column means and who takes part. Two sources: `test/reading/*.json`
// of this repository (rows and key in one file), and a folder of `.xlsx` with `.key.json` beside them.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Words of keys that name a meaning in another way. */
const ALIASES = { '#role': 'role', '#rankmentor': 'choices' };
/** … and a role. */
const ROLES = { checkin: 'check-in' };
/** A key that says "name" of a part of a name is as right with the part's own name. */
const AS_RIGHT = { name: ['given name', 'family name', 'preferred name'] };

/** @returns {{ id: string, language: string, from: string, sheets: Record<string, Sheet>, participants: {mentors: number, mentees: number}, forbidden: string[][] }[]} */
export function casesIn(folder, made) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const key = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const id = basename(file).replace(/(\.key)?\.json$/, '');
      const from = file.endsWith('.key.json') ? join(folder, key.file) : asFolder(join(made, id), key.sheets);
      return {
        id,
        language: key.language,
        from,
        sheets: sheetsOf(key.sheets, file.endsWith('.key.json') ? (name) => name : asFile),
        participants: key.participants,
        forbidden: key.forbidden ?? [],
      };
    });
}

/** A tab's name as a file bears it. */
const asFile = (name) => name.replaceAll('/', '∕');

function sheetsOf(sheets, called) {
  return Object.fromEntries(
    Object.entries(sheets).map(([name, sheet]) => [
      called(name),
      {
        role: ROLES[sheet.role] ?? sheet.role ?? null,
        headerRow: sheet.headerRow ?? 1,
        columns: Object.fromEntries(
          Object.entries(sheet.columns ?? {}).map(([header, field]) => [
            header,
            rightFields(field, sheet.also?.[header]),
          ]),
        ),
      },
    ]),
  );
}

/** All meanings that are right for a column; the first is the key's own. */
function rightFields(field, also = []) {
  const named = [field, ...also].map((f) => ALIASES[f] ?? f);
  return [...new Set(named.flatMap((f) => [f, ...(AS_RIGHT[f] ?? [])]))];
}

function asFolder(folder, sheets) {
  mkdirSync(folder, { recursive: true });
  for (const [name, sheet] of Object.entries(sheets))
    writeFileSync(
      join(folder, `${asFile(name)}.csv`),
      `${sheet.rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`,
    );
  return folder;
}

function csvCell(cell) {
  const text =
    cell === null || cell === undefined
      ? ''
      : typeof cell === 'boolean'
        ? String(cell).toUpperCase()
        : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
