// Whose address was corrected in the answers after pairs or mails had written it down: the same name, or the former name beside the new
// address in our list of people, and the former address in no answer any more. They stay who they were, so that nobody is introduced
// or invited a second time.

import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import { cellText } from '../ground/table.ts';
import { say } from '../language/say.ts';
import { about } from './answered-row.ts';
import type { Form } from './columns.ts';
import type { Listed } from './coordinators-lists.ts';
import { type Entry, entriesOf } from './entries.ts';

/** Somebody as a row of ours knows them that people were told by. */
export interface StoodIn {
  readonly role: 'mentor' | 'mentee';
  /** As it stands in the row. */
  readonly name: string;
  readonly address: string;
}

interface KnownBefore {
  readonly forms: readonly Form[];
  readonly stood?: readonly StoodIn[];
  /** Ids under which mails know people. */
  readonly mailed?: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The same people; whose address was corrected keeps the former one beside it, and is to be looked at. */
export function withFormerAddresses<E extends Entry & Somebody>(
  { mentors, mentees }: { readonly mentors: readonly E[]; readonly mentees: readonly E[] },
  { forms, stood = [], mailed = NOBODY }: KnownBefore,
  issues: Issue[],
): { readonly mentors: readonly E[]; readonly mentees: readonly E[] } {
  if (stood.length === 0) return { mentors, mentees };
  const ids = new Set([...mentors, ...mentees].map(({ id }) => id));
  // Answers that are held are read only where somebody stands in a row who is not among the others: hardly ever.
  const held = late(() => new Set(forms.flatMap((form) => entriesOf(form, [])).map(({ id }) => id)));
  const hasAnswered = (id: string) => ids.has(id) || held().has(id);
  const former = formerAddresses({ mentor: mentors, mentee: mentees }, hasAnswered, stood, mailed);
  const asKnown = (entry: E): E => {
    const formerly = former.get(entry.id);
    if (formerly === undefined) return entry;
    issues.push(correctedIssue(entry, formerly));
    return { ...entry, formerly };
  };
  return { mentors: mentors.map(asKnown), mentees: mentees.map(asKnown) };
}

type Somebody = Pick<Entry, 'id' | 'name'> & { readonly listed?: Pick<Listed, 'table' | 'row'> | null };

/** Own name, and the one that a coordinator wrote beside the address into our list. */
function isCalled({ name, listed }: Somebody, wanted: string): boolean {
  const other = listed ? cellText(listed.table, listed.row, 'Name') : '';
  return [name, other].some((one) => fold(one) === fold(wanted));
}

/**
 * Former addresses by id. A name that several bear, or whose new address is known from a row or a mail of its own, is nobody's for sure.
 *
 * @param hasAnswered  whether an id is in any answer, also in one that is held.
 */
function formerAddresses(
  people: { readonly mentor: readonly Somebody[]; readonly mentee: readonly Somebody[] },
  hasAnswered: (id: string) => boolean,
  stood: readonly StoodIn[],
  mailed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const former = new Map<string, string>();
  const known = new Set([...stood.map(({ address }) => idOf(address)), ...mailed]);
  for (const { role, name, address } of stood) {
    const id = idOf(address);
    if (id === null || hasAnswered(id)) continue;
    const bearers = people[role].filter((one) => isCalled(one, name));
    const [only] = bearers;
    if (bearers.length === 1 && !known.has(only!.id)) former.set(only!.id, addressOf(address)!);
  }
  return former;
}

function idOf(address: string): string | null {
  const found = addressOf(address);
  return found === null ? null : personId(found);
}

/** To be looked at: a name is all that says that it is the same person. */
function correctedIssue(entry: Entry, former: string): Issue {
  return about(entry.form, entry.row.number, 'email', {
    severity: 'warns',
    found: say('another address of {name} than the one that pairs and mails know, {former}', {
      name: entry.name,
      former,
    }),
    wanted: say('the same person under a new address'),
    remedy: say(
      'Nothing goes out twice, and new mails go to the new address. If this is somebody else, write ended into the Status of the pair.',
    ),
  });
}
