// Our own sheets about people: Mentors (with codes), Mentees. What a coordinator wrote there wins.

import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import { codeNumber, createFinder, type Named } from '../ground/naming.ts';
import { type Cell, cellText, columnOf, type Row, type Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { printIn } from './erased-rows.ts';
import {
  type Answering,
  createRowFinder,
  type Doubt,
  type FoundRow,
  type RowOfList,
} from './rows-of-people.ts';

/** What a row of Mentors or Mentees says about a person; empty texts leave the form's answer as it is. */
export interface Listed {
  /** As written in Code. */
  readonly code: string;
  /** As written in Email; empty where nothing is. */
  readonly email: string;
  readonly strand: string;
  readonly places: Cell;
  readonly status: string;
  /** What a coordinator wrote into a column Priority of Mentees, larger first; null for nothing. */
  readonly priority: number | null;
  readonly table: Table;
  readonly row: Row;
  /** Left out where it is their own; else what it says counts for them, and they get a row of their own. */
  readonly doubt?: Doubt;
}

/** Finds the row of a person: by address, else by the name where no address says whose it is. */
export type ListedPerson = (person: { id: string; name: string }) => Listed | null;

/** The rows of one of our lists, each found by whose it is. */
export function readList(table: Table | null, issues: Issue[], answering: Answering): ListedPerson {
  const rows = (table?.rows ?? []).map((row) => asRow(table!, listedOf(table!, row, issues)));
  const find = createRowFinder(rows, answering);
  return (person) => asListed(find(person));
}

type OwnRow = RowOfList & { readonly listed: Listed };

function asRow(table: Table, listed: Listed): OwnRow {
  const { row, email, code } = listed;
  const says = saidIn(listed);
  const decides = code !== '' || says.some((text) => text !== '');
  const [name, print] = [cellText(table, row, 'Name'), printIn(cellText(table, row, 'Notes'))];
  return { name, email, print, decides, says: says.map(fold).join('\n'), listed };
}

/** What a row says about how a person takes part; each empty for nothing. */
const saidIn = ({ strand, places, status, priority }: Listed) => [
  strand,
  String(places),
  status,
  priority === null ? '' : String(priority),
];

function asListed(found: FoundRow<OwnRow> | null): Listed | null {
  if (found === null) return null;
  const { row, doubt } = found;
  return doubt === null ? row.listed : { ...row.listed, doubt };
}

function listedOf(table: Table, row: Row, issues: Issue[]): Listed {
  const at = columnOf(table, 'Places');
  return {
    code: cellText(table, row, 'Code'),
    email: cellText(table, row, 'Email'),
    strand: cellText(table, row, 'Strand'),
    places: at < 0 ? '' : (row.cells[at] ?? ''),
    status: cellText(table, row, 'Status'),
    priority: priorityIn(table, row, issues),
    table,
    row,
  };
}

function priorityIn(table: Table, row: Row, issues: Issue[]): number | null {
  const written = cellText(table, row, 'Priority');
  if (written === '') return null;
  if (/^\d{1,4}$/.test(written) && Number(written) <= 1000) return Number(written);
  issues.push({
    severity: 'warns',
    sheet: table.sheet,
    row: row.number,
    column: 'Priority',
    found: written,
    wanted: say('a whole number up to 1000; larger is served first when places are short'),
    remedy: say('Correct the cell; until then the form counts.'),
  });
  return null;
}

/**
 * An address in our list that is not the answer's. Where our other sheets know the answer's, somebody corrected it here, and
 * only a person knows which one is right; else the answer is the newer one.
 */
export function otherAddress(
  { id, email }: { readonly id: string; readonly email: string },
  listed: Listed | null,
  isKnown: (id: string) => boolean,
): Issue | null {
  if (listed === null) return null;
  if (listed.doubt !== undefined) return whoseRow(listed, listed.doubt);
  if (listed.email === '') return null;
  const address = addressOf(listed.email);
  if (address !== null && personId(address) === id) return null;
  const isCorrected = address === null || isKnown(id);
  return {
    severity: isCorrected ? 'holds' : 'warns',
    sheet: listed.table.sheet,
    row: listed.row.number,
    column: 'Email',
    found: listed.email,
    wanted: say('the address of the answer, {email}', { email }),
    remedy: isCorrected
      ? say(
          'If this one is right, write it into the answer too; if not, empty this cell. Until then the person waits.',
        )
      : say('We take the answer’s address, and write it here with the next profiles.'),
  };
}

/** A name alone does not say whose row it is; nothing hangs on one that says nothing. */
function whoseRow(listed: Listed, doubt: Doubt): Issue | null {
  if (saidIn(listed).every((text) => text === '')) return null;
  const { table, row } = listed;
  const isOfSeveral = doubt === 'people';
  return {
    severity: isOfSeveral ? 'warns' : 'holds',
    sheet: table.sheet,
    row: row.number,
    column: 'Email',
    found: isOfSeveral
      ? say('a name that several people bear, and no address of theirs')
      : say('a name that stands in several rows, which say different things'),
    wanted: say('the address of the person who is meant'),
    remedy: isOfSeveral
      ? say(
          'Write the address here. Until then the row counts for everybody of this name who has no other row.',
        )
      : say('Write the address here, or delete the row that is wrong. Until then the person waits.'),
  };
}

/** The person a cell of our sheets names, by name or by address; an issue where it is nobody or several. */
export function personIn(text: string, people: readonly Named[]): { id: string } | 'nobody' | 'several' {
  const { ids, idOfCode, idsOfName, finder } = registerOf(people);
  const address = addressOf(/<([^<>]+)>/.exec(text)?.[1] ?? text);
  if (address !== null && ids().has(personId(address))) return { id: personId(address) };
  const bare = fold(text.replace(/<[^>]*>|\([^)]*@[^)]*\)/g, ''));
  const number = codeNumber(text.split(' · ')[0]!.trim());
  const coded = number === null ? undefined : idOfCode().get(number);
  if (coded !== undefined) return { id: coded };
  const exact = idsOfName().get(bare) ?? [];
  if (exact.length === 1) return { id: exact[0]! };
  if (exact.length > 1) return 'several';
  const { sure, ambiguous } = finder()(text);
  if (sure.length === 1) return { id: sure[0]! };
  return sure.length > 1 || ambiguous.length > 0 ? 'several' : 'nobody';
}

/** Everybody by what a cell may name them by, made once for a list: many cells are looked up in it. */
function registerFor(people: readonly Named[]) {
  return {
    ids: late(() => new Set(people.map(({ id }) => id))),
    idOfCode: late(() => {
      const coded = [...people].reverse().filter(({ code }) => code !== null);
      return new Map(coded.map(({ code, id }) => [codeNumber(code!), id]));
    }),
    idsOfName: late(() => {
      const found = new Map<string, string[]>();
      for (const { name, id } of people) found.set(fold(name), [...(found.get(fold(name)) ?? []), id]);
      return found;
    }),
    finder: late(() => createFinder(people)),
  };
}

const registers = new WeakMap<readonly Named[], ReturnType<typeof registerFor>>();

function registerOf(people: readonly Named[]): ReturnType<typeof registerFor> {
  const register = registers.get(people) ?? registerFor(people);
  registers.set(people, register);
  return register;
}
