// What the workbook promises: what is read, how our sheets are written, and that nothing is written over what people did
// meanwhile.
import type { Grid } from '../../src/ground/table.ts';
import { layOut } from '../../src/our-sheets/layout.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { recognise, tableAs } from '../../src/our-sheets/recognise.ts';
import type { Ports } from '../../src/ports/ports.ts';
import type { Tab } from '../../src/ports/workbook.ts';
import { clause, thrownBy } from './clause.ts';

const ANSWERS = [
  ['Name', 'Places'],
  ['Ann', 3],
  ['Bea', ''],
];
const { header } = ourSheet('neverPair');
const row = (mentee: string) => header.map((_, k) => (k === 0 ? mentee : k === 1 ? 'Ida Berg' : ''));

function tabOf({ workbook }: Ports, name: string): Tab {
  const found = workbook.tabs().find((tab) => tab.name() === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found;
}

const answers = ({ workbook }: Ports) => workbook.fill(null, 'Answers', ANSWERS);

/** Writes never-pair rows as a run does, over what the tab held when it was read. */
function writeRows({ workbook }: Ports, tab: Tab | null, mentees: readonly string[]): void {
  const before = tab && {
    grid: tab.grid,
    table: tableAs('Never pair', tab.grid, recognise(tab.grid, tab.name)!),
  };
  const sheet = layOut('neverPair', mentees.map(row), before, { exists: tab !== null, dress: true });
  if (sheet) workbook.write([{ sheet, tab, name: 'Never pair' }]);
}

const namesIn = (grid: Grid) => grid.slice(1).map(([name]) => name);

export const workbookClauses = [
  clause(
    'a tab is read from A1 to its last row and column; an empty one reads as empty',
    answers,
    (ports, must) => {
      must(tabOf(ports, 'Answers').grid, ANSWERS);
      must(tabOf(ports, 'Sheet1').grid, []);
      must(tabOf(ports, 'Answers').formUrl(), null);
      must(tabOf(ports, 'Answers').rowsHidden(), { hidden: [], looked: ANSWERS.length });
    },
  ),
  clause(
    'what reads like a formula, a number, a day or a yes stays the text that it is',
    (ports) =>
      ports.workbook.fill(null, 'Texts', [['=1+1', '0041 22', 'May 5', 'TRUE', '+41', '@home', '10%']]),
    (ports, must) =>
      must(tabOf(ports, 'Texts').grid, [['=1+1', '0041 22', 'May 5', 'TRUE', '+41', '@home', '10%']]),
  ),
  clause('numbers and ticks stay what they are', (ports, must) => {
    ports.workbook.fill(null, 'Values', [[4, true, false, 0.5]]);
    must(tabOf(ports, 'Values').grid, [[4, true, false, 0.5]]);
  }),
  clause('a filled tab can be filled, not only a new one', (ports, must) => {
    ports.workbook.fill(tabOf(ports, 'Sheet1'), 'Sheet1', ANSWERS);
    must(tabOf(ports, 'Sheet1').grid, ANSWERS);
    must(ports.workbook.tabs().length, 1);
  }),
  clause('a row is added below the last one', answers, (ports, must) => {
    ports.workbook.append(tabOf(ports, 'Answers'), ['Cleo', 1]);
    must(namesIn(tabOf(ports, 'Answers').grid), ['Ann', 'Bea', 'Cleo']);
  }),
  clause(
    'rows are deleted by the numbers they had, in whatever order they are named, and once',
    answers,
    (ports, must) => {
      const { workbook } = ports;
      workbook.append(tabOf(ports, 'Answers'), ['Cleo', 1]);
      workbook.deleteRows(tabOf(ports, 'Answers'), [2, 4, 2]);
      must(namesIn(tabOf(ports, 'Answers').grid), ['Bea']);
    },
  ),
  clause(
    'rows that somebody sorted since they were read are deleted, and their cells replaced, where they stand now',
    answers,
    (ports, must) => {
      const { workbook } = ports;
      workbook.append(tabOf(ports, 'Answers'), ['Cleo', 1]);
      const read = tabOf(ports, 'Answers');
      workbook.live(read).put(2, 1, ['Cleo', 1]);
      workbook.live(read).put(4, 1, ['Ann', 2]);
      workbook.replace(read, [{ row: 2, column: 1, value: 'Anna' }]);
      workbook.deleteRows(read, [4]);
      must(namesIn(tabOf(ports, 'Answers').grid), ['Bea', 'Anna']);
      must(thrownBy(() => workbook.deleteRows(read, [4]))?.startsWith('Refusal'), true);
    },
  ),
  clause(
    'a tab that was read keeps what was read; read again it shows what stands there',
    answers,
    (ports, must) => {
      const tab = tabOf(ports, 'Answers');
      ports.workbook.live(tab).put(2, 1, ['Anna']);
      must(namesIn(tab.grid), ['Ann', 'Bea']);
      must(namesIn(ports.workbook.again(tab).grid), ['Anna', 'Bea']);
    },
  ),
  clause(
    'a live sheet shows what was put, some rows of it too, and has no rows beyond its end',
    answers,
    (ports, must) => {
      const live = ports.workbook.live(tabOf(ports, 'Answers'));
      live.put(3, 1, ['Bella', 2]);
      must(live.look(), [ANSWERS[0], ANSWERS[1], ['Bella', 2]]);
      must(live.rows(2, 2, 1), [['Ann'], ['Bella']]);
      must(thrownBy(() => live.rows(100_000, 2, 1)) === null, false);
    },
  ),
  clause(
    'a sheet of ours is made with its header and its rows',
    (ports) => writeRows(ports, null, ['Ann', 'Bea']),
    (ports, must) => {
      const { grid } = tabOf(ports, 'Never pair');
      must(grid[0], header);
      must(namesIn(grid), ['Ann', 'Bea']);
    },
  ),
  clause(
    'a sheet of ours is written again beside what people keep in it',
    (ports) => writeRows(ports, null, ['Ann', 'Bea']),
    (ports) => ports.workbook.live(tabOf(ports, 'Never pair')).put(2, header.length + 1, ['my note']),
    (ports, must) => {
      writeRows(ports, tabOf(ports, 'Never pair'), ['Ann', 'Bea', 'Cleo']);
      const { grid } = tabOf(ports, 'Never pair');
      must(namesIn(grid), ['Ann', 'Bea', 'Cleo']);
      must(grid[1]![header.length], 'my note');
    },
  ),
  clause(
    'what people touched since it was read is not written over',
    (ports) => writeRows(ports, null, ['Ann', 'Bea']),
    (ports, must) => {
      const tab = tabOf(ports, 'Never pair');
      ports.workbook.live(tab).put(2, 1, ['Zoe']);
      must(thrownBy(() => writeRows(ports, tab, ['Ann', 'Bea', 'Cleo']))?.startsWith('Refusal'), true);
      must(namesIn(tabOf(ports, 'Never pair').grid), ['Zoe', 'Bea']);
    },
  ),
  clause('tabs can be removed; a file always keeps one', answers, (ports, must) => {
    ports.workbook.remove([tabOf(ports, 'Answers')]);
    must(
      ports.workbook.tabs().map((tab) => tab.name()),
      ['Sheet1'],
    );
    ports.workbook.remove([tabOf(ports, 'Sheet1')]);
    must(ports.workbook.tabs().length, 1);
  }),
  clause('rows are shown to the coordinator in a sheet that there is', answers, ({ workbook }, must) => {
    must(workbook.show('Nowhere', [2]), false);
    must(workbook.show('Answers', [3]), true);
    must(workbook.selectedRow('Answers'), 3);
    must(workbook.selectedRow('Sheet1'), null);
  }),
  clause('making a sheet leaves the coordinator where she was', answers, (ports, must) => {
    ports.workbook.show('Answers', [2]);
    writeRows(ports, null, ['Ann']);
    must(ports.workbook.selectedRow('Answers'), 2);
  }),
  clause(
    'a file is known by an id that stays',
    ({ workbook, memory }) => memory.note('id', workbook.fileId()),
    ({ workbook, memory }, must) =>
      must([workbook.fileId() !== '', workbook.fileId()], [true, memory.noted('id')]),
  ),
  clause('where both zones agree, a moment is shown as it is', ({ workbook, now }, must) =>
    must(workbook.shown(now).getTime(), now.getTime()),
  ),
];
