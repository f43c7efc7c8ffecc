// Charts that Sheets draws itself, so that a coordinator can change and copy them.
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder (2026-11)
import type { ChartWanted } from '../ports/workbook.ts';

/** Rows between two charts, and the column they stand in: right of the numbers. */
const APART = 20;
const COLUMN = 17;

export function drawCharts(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  charts: readonly ChartWanted[],
  anew: boolean,
): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return;
  const old = sheet.getCharts();
  if (old.length === charts.length && !anew) return;
  for (const chart of old) sheet.removeChart(chart);
  charts.forEach(({ title, kind, colours, column, columns, rows }, k) => {
    const type = kind === 'lines' ? Charts.ChartType.LINE : Charts.ChartType.BAR;
    const builder = sheet
      .newChart()
      .setChartType(type)
      .addRange(sheet.getRange(1, column, rows, columns))
      .setNumHeaders(1)
      .setPosition(2 + k * APART, COLUMN, 0, 0)
      .setOption('title', title);
    if (kind === 'full bars') builder.setOption('isStacked', 'percent');
    if (colours.length > 0) builder.setOption('colors', [...colours]);
    sheet.insertChart(builder.build());
  });
}
