// Our own sheets about people: Mentors (with codes), Mentees. What a coordinator wrote there wins.

import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import { codeNumber, createFinder, type Named } from '../ground/naming.ts';
import { type Cell, cellText, columnOf, type Row, type Table } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { erasedPrint, printIn } from './erased-rows.ts';

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
}

/** Finds the row of a person: by address, or by the exact name where the row has no address. */
export type ListedPerson = (person: { id: string; name: string }) => Listed | null;

/** @param answering  ids of those who answered: a row with an address of nobody's follows its name to a new address. */
export function readList(
  table: Table | null,
  issues: Issue[],
  answering: ReadonlySet<string> = new Set(),
): ListedPerson {
  const byId = new Map<string, Listed>();
  const byName = new Map<string, Listed | null>();
  const erased = new Map<string, Listed>();
  for (const row of table?.rows ?? []) {
    const listed = listedOf(table!, row, issues);
    const print = printIn(cellText(table!, row, 'Notes'));
    if (print !== null) {
      erased.set(print, listed);
      continue;
    }
    const address = addressOf(cellText(table!, row, 'Email'));
    const id = address === null ? null : personId(address);
    if (id !== null && (!byId.has(id) || decides(listed))) byId.set(id, listed);
    if (address === null || !answering.has(personId(address))) {
      const name = fold(cellText(table!, row, 'Name'));
      byName.set(name, byName.has(name) ? null : listed);
    }
  }
  const kept = (id: string) => (erased.size === 0 ? undefined : erased.get(erasedPrint(id)));
  return (person) => byId.get(person.id) ?? kept(person.id) ?? byName.get(fold(person.name)) ?? null;
}

/** Of two rows about one person the one that says something, wherever it stands; of two that do, the last. */
function decides({ strand, places, status, priority, code }: Listed): boolean {
  return strand !== '' || String(places) !== '' || status !== '' || priority !== null || code !== '';
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
  if (listed === null || listed.email === '') return null;
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
