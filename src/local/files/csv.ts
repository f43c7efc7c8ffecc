// A folder of .csv files → tabs, one per file, in alphabetical order; cells are read as Sheets reads them on import.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { typed } from '../typing.ts';
import type { CellData } from '../world.ts';

export async function fromCsvFolder(
  folder: string,
  year: number,
): Promise<{ name: string; rows: CellData[][] }[]> {
  const files = (await readdir(folder)).filter((file) => file.toLowerCase().endsWith('.csv')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: basename(file).replace(/\.csv$/i, ''),
      rows: rowsOf(decoded(await readFile(join(folder, file))), year),
    })),
  );
}

/** Excel on Windows writes other encodings: the mark of UTF-16 is believed, and what is no UTF-8 is Windows-1252. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function rowsOf(text: string, year: number): CellData[][] {
  const rows = parseCsv(text, { delimiter: delimiterOf(text), typeInference: false });
  const cells = rows.map((row) => row.map((value) => read(String(value ?? ''), year)));
  return cells.filter((row, k) => k === 0 || row.some((cell) => cell !== ''));
}

/** The separator of the header line. */
function delimiterOf(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((mark) => ({ mark, times: header.split(mark).length }));
  return counted.sort((a, b) => b.times - a.times)[0]!.mark;
}

/** Answers of a form are never formulas, whatever they begin with. */
function read(text: string, year: number): CellData {
  if (/^[=+'-]/.test(text) && !/^[+-]?[\d.,]+$/.test(text)) return text;
  return typed(text, 'en_GB', year);
}
