// Draws the charts of a sheet roughly as Sheets would, so that a look on this computer shows what they say.
import type { ChartData } from '../sheet-parts.ts';
import type { SheetData } from '../world.ts';
import { shownText } from './edits.ts';

const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#a142f4'];
const WIDTH = 640;
const LABEL = 240;
const BAR = 22;

interface Block {
  readonly names: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
}

export function chartsOf(sheet: SheetData): string[] {
  return (sheet.charts ?? []).map((chart) => {
    const block = blockOf(sheet, chart);
    return chart.type === 'LINE' ? lines(chart, block) : bars(chart, block);
  });
}

function blockOf(sheet: SheetData, { range }: ChartData): Block {
  const cell = (r: number, c: number) => sheet.rows[range.row - 1 + r]?.[range.column - 1 + c] ?? '';
  const number = (r: number, c: number) => Number(cell(r, c)) || 0;
  return {
    names: Array.from({ length: range.columns - 1 }, (_, c) => shownText(cell(0, c + 1))),
    rows: Array.from({ length: range.rows - 1 }, (_, r) => ({
      label: shownText(cell(r + 1, 0)),
      values: Array.from({ length: range.columns - 1 }, (_, c) => number(r + 1, c + 1)),
    })),
  };
}

const coloursOf = ({ options }: ChartData) => options['colors']?.split(',') ?? COLOURS;

function bars(chart: ChartData, { names, rows }: Block): string {
  const { options } = chart;
  const colours = coloursOf(chart);
  const isFull = options['isStacked'] === 'percent';
  const room = WIDTH - LABEL - 16;
  const most = isFull ? 100 : Math.max(1, ...rows.flatMap(({ values }) => values));
  const body = rows.map(({ label, values }, r) => {
    const sum = isFull
      ? Math.max(
          1,
          values.reduce((a, b) => a + b, 0),
        )
      : most;
    const y = 56 + r * (BAR + 8);
    let x = LABEL;
    const parts = values.map((value, k) => {
      const width = (room * value) / sum;
      const part = `<rect x="${x}" y="${y}" width="${width}" height="${BAR}" fill="${colours[k % colours.length]}"/>${
        value > 4 ? `<text x="${x + 4}" y="${y + 15}" fill="#fff">${Math.round(value)}</text>` : ''
      }`;
      x += width;
      return part;
    });
    return `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${escaped(short(label))}</text>${parts.join('')}`;
  });
  return picture(chart, names, 64 + rows.length * (BAR + 8), body);
}

function lines(chart: ChartData, { names, rows }: Block): string {
  const height = 260;
  const x = (r: number) => 60 + (r * (WIDTH - 120)) / Math.max(1, rows.length - 1);
  const y = (value: number) => height - 40 - (value / 100) * (height - 110);
  const drawn = names.map((_, k) => {
    const points = rows.map(({ values }, r) => `${x(r)},${y(values[k]!)}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${COLOURS[k % COLOURS.length]}" stroke-width="2"/>`;
  });
  const labels = rows.map(
    ({ label }, r) => `<text x="${x(r)}" y="${height - 12}" text-anchor="middle">${escaped(label)}</text>`,
  );
  return picture(chart, names, height, [...drawn, ...labels]);
}

function picture(
  chart: ChartData,
  names: readonly string[],
  height: number,
  body: readonly string[],
): string {
  const title = chart.options['title'] ?? '';
  const colours = coloursOf(chart);
  const legend = names.map(
    (name, k) =>
      `<rect x="${16 + k * 150}" y="32" width="10" height="10" fill="${colours[k % colours.length]}"/><text x="${30 + k * 150}" y="41">${escaped(short(name, 20))}</text>`,
  );
  return `<svg role="img" aria-label="${escaped(title)}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" xmlns="http://www.w3.org/2000/svg" font-family="Arial,sans-serif" font-size="11"><rect width="100%" height="100%" fill="#fff"/><text x="16" y="20" font-size="14">${escaped(title)}</text>${legend.join('')}${body.join('')}</svg>`;
}

function short(text: string, most = 38): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
