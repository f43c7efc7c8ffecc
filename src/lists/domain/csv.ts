// A table as a .csv file that spreadsheets open as it is: RFC 4180, and no cell that could be taken for a formula. Where French is
// spoken a comma is part of a number, and spreadsheets expect semicolons.

const BETWEEN = { en: ',', fr: ';' } as const;

/** @param rows  the header first. @param language  of whoever opens it. */
export function csvOf(rows: readonly (readonly string[])[], language: 'en' | 'fr' = 'en'): string {
  return rows.map((row) => `${row.map(cellOf).join(BETWEEN[language])}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
