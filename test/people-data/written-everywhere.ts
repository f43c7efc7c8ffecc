// Somebody who is written in every way and everywhere, and a reader who knows nothing of redaction: it folds, transliterates, and looks for
// each part of the name and for the address.
import { addSheet, type World } from '../../src/local/world.ts';

/** Whose answers bear the name. */
export const PERSON = 'mentee1@example.org';
const NAME = 'Zoë Šimůnková';

/** How people write somebody. */
export const SPELLINGS: readonly string[] = [
  NAME,
  NAME.toUpperCase(),
  NAME.normalize('NFD'),
  'Zoe Simunkova',
  'Šimůnková, Zoë',
  'Z. Šimůnková',
  'Zoë Š.',
  'zoe šimůnková',
  'Šimůnková',
  'Simunkova’s',
  'Zoë\u00a0Šimůnková',
  'Ši\u200bmůnková',
  'Зоэ Шимункова',
  'Шимункова',
  'Šimůnkové',
  'Simunkowa',
  PERSON,
  PERSON.toUpperCase(),
  `mailto:${PERSON}`,
];

export const AROUND: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `Please ask ${name} about the room.`,
  (name) => `${name} and I met twice.`,
  (name) => `we wrote it together: ${name}`,
];

/** Where it may stand. Each writes the text into the world. */
export const PLACES: Readonly<Record<string, (world: World, text: string) => void>> = {
  'a tab of the coordinator': (world, text) =>
    addSheet(world, 'My notes', [
      ['Who', 'What'],
      ['', 'nothing of note'],
      ['', text],
    ]),
  'a hidden column of it': (world, text) => {
    addSheet(world, 'My notes', [
      ['What', ''],
      ['nothing of note', text],
    ]);
    sheetOf(world, 'My notes').hiddenColumns.push(2);
  },
  'a column beside ours': (world, text) => beside(world, 'Matches', text),
  'a column beside the mails': (world, text) => beside(world, 'Outbox', text),
  'an answer of somebody else': (world, text) => {
    const [header = [], , row = []] = sheetOf(world, 'Mentor answers').rows;
    row[header.length] = text;
    header[header.length] = 'Anything else we should know?';
  },
  'an answer to a survey': (world, text) =>
    addSheet(world, 'Final survey', [
      ['Timestamp', 'Email Address', 'How satisfied are you? (1-5)', 'What could be better?'],
      ['2027-01-01 10:00:00', 'mentee0@example.org', 4, text],
      ['2027-01-02 10:00:00', 'mentee2@example.org', 5, 'A bit more time for all of us please.'],
    ]),
  'a copy of a sheet of ours': (world, text) =>
    addSheet(world, 'Copy of Matches', [...sheetOf(world, 'Matches').rows.map((row) => [...row]), [text]]),
};

function sheetOf(world: World, name: string): World['sheets'][number] {
  return world.sheets.find((sheet) => sheet.name === name)!;
}

function beside(world: World, name: string, text: string): void {
  const [header = [], row = []] = sheetOf(world, name).rows;
  const at = header.length + 1;
  header[at] = 'Our own column';
  row[at] = text;
}

/** Every text of a world with the name of the person in place of the one that the programme gave. */
export function renamed<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('Nils Bmentee1', NAME) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(renamed) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one)])) as T;
}

const CYRILLIC = new Map(
  [...'абвгдезийклмнопрстуфыэ'].map((letter, k) => [letter, [...'abvgdeziiklmnoprstufye'][k]!]),
).set('ш', 'sh');

/** What is left of a text for somebody who does not look at marks, capitals, scripts and what nobody sees. */
function bare(text: string): string {
  const folded = text
    .replace(/[\u200b\u00ad]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return [...folded].map((letter) => CYRILLIC.get(letter) ?? letter).join('');
}

const SAYS = /s(?:h)?imunko[vw]|(?<!\p{L})zoe(?!\p{L})|mentee1@example\.org/u;

/** Whether a text names them still. */
export const says = (value: unknown): boolean =>
  SAYS.test(bare(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')));
