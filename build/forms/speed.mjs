// How long a large workbook takes to be read: fifty tabs of sixty columns, made from the questions of the collection.
//   node build/forms/speed.mjs
import { loadReading, workbooksIn } from './engine.mjs';

const TABS = 50;
const COLUMNS = 60;
const ROUNDS = 5;
const reading = await loadReading();
const root = new URL('../../', import.meta.url).pathname;
const books = await workbooksIn(`${root}test/reading`);
const columns = books.flatMap(({ tabs }) =>
  tabs.flatMap(({ rows, headerRow = 1 }) =>
    (rows[headerRow - 1] ?? []).map((header, at) => ({
      header: String(header),
      cells: rows.slice(headerRow).map((row) => row[at] ?? ''),
    })),
  ),
);
const tabs = Array.from({ length: TABS }, (_, t) => {
  const own = Array.from({ length: COLUMNS }, (_, c) => columns[(t * 37 + c * 41) % columns.length]);
  return {
    sheet: `Tab ${t + 1}`,
    headers: own.map(({ header }) => header),
    columns: own.map(({ cells }) => cells),
  };
});
for (let round = 1; round <= ROUNDS; round++) {
  const before = process.cpuUsage();
  reading.readTabs(tabs);
  const { user, system } = process.cpuUsage(before);
  console.log(`round ${round}: ${((user + system) / 1000).toFixed(0)} ms of CPU`);
}
