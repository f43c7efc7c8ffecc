// Deletes whole tabs. The last one of a file cannot be deleted, so an empty one takes its place.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function removeTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  gone: readonly Sheet[],
): void {
  if (gone.length === 0) return;
  const all = spreadsheet.getSheets();
  if (all.length <= gone.length) spreadsheet.insertSheet(freeName(all));
  for (const sheet of gone) spreadsheet.deleteSheet(sheet);
}

/** Google compares names of tabs without case. */
function freeName(sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
