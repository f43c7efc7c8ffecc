// Whose address was corrected in the answers after pairs or mails had written it down: the same name, or the former name beside the new
// address in our list of people, and the former address in no answer any more. They stay who they were, so that nobody is introduced
// or invited a second time.

import { addressOf, personId } from '../ground/addresses.ts';
import { fold } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { late } from '../ground/made-when-asked.ts';
import { haveCommonPart, partsOf } from '../ground/parts-in-common.ts';
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
  /** The row bears no address: this one is in a mail about the same circle, and may be that of another member. */
  readonly isPerhaps?: boolean;
  /** A person wrote proposed beside the day: somebody else is meant, or was written into the row. */
  readonly isAnew?: boolean;
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
    issues.push(correctedIssue(entry, formerly, mailed.has(personId(formerly))));
    return { ...entry, formerly };
  };
  return { mentors: mentors.map(asKnown), mentees: mentees.map(asKnown) };
}

type Somebody = Pick<Entry, 'id' | 'name'> & { readonly listed?: Pick<Listed, 'table' | 'row'> | null };

/** Own name or address, and the name that a coordinator wrote beside the address into our list. */
function isCalled({ id, name, listed }: Somebody, wanted: string): boolean {
  const other = listed ? cellText(listed.table, listed.row, 'Name') : '';
  return idOf(wanted) === id || [name, other].some((one) => fold(one) === fold(wanted));
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
  const known = new Set([...stood.map(({ address }) => idOf(address)), ...mailed]);
  // The word of a person, said in one row, holds in every other that still knows the address.
  const parted = new Set(stood.filter(({ isAnew }) => isAnew).map(({ address }) => idOf(address)));
  const found = stood.flatMap(({ role, name, address, isPerhaps = false }) => {
    const id = idOf(address);
    if (id === null || parted.has(id) || hasAnswered(id)) return [];
    const bearers = people[role].filter((one) => isCalled(one, name));
    const [only] = bearers;
    if (bearers.length !== 1 || known.has(only!.id)) return [];
    const isAlike = () => haveCommonPart([only!.name, only!.id].map(partsOf), [partsOf(address)]);
    if (isPerhaps && !isAlike()) return [];
    return [{ now: only!.id, address: addressOf(address)!, isPerhaps }];
  });
  const isClear = ({ now, address }: (typeof found)[number]) =>
    found.every((other) => (other.now === now) === (other.address === address));
  return new Map(
    found.filter((one) => !one.isPerhaps || isClear(one)).map(({ now, address }) => [now, address]),
  );
}

function idOf(address: string): string | null {
  const found = addressOf(address);
  return found === null ? null : personId(found);
}

/** To be looked at: a name is all that says that it is the same person. */
function correctedIssue(entry: Entry, former: string, isMailed: boolean): Issue {
  const settled = `${say('Nothing goes out twice, and new mails go to the new address.')} ${somebodyElse()}`;
  return about(entry.form, entry.row.number, 'email', {
    severity: 'warns',
    found: say('another address of {name} than the one that pairs and mails know, {former}', {
      name: entry.name,
      former,
    }),
    wanted: say('the same person under a new address'),
    remedy: isMailed ? `${settled} ${toldAgain()}` : settled,
  });
}

/** One word settles it, see `isAnew`; in Circles a row that says so tells of nobody. */
const somebodyElse = () =>
  say('If this is somebody else, write proposed into Status where they stand in {Matches} or {Circles}.');

/** The others were told the former address. */
const toldAgain = () =>
  say(
    'Others may have the former address in a mail. To send it to them again, choose this name under “A mail did not arrive?” in Introduce.',
  );
