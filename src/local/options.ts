// The command line: words → options, with one sentence for each thing that is not as it should be.

import type { Fault } from './host.ts';
import {
  isAboutMail,
  isAboutMeeting,
  isSettlement,
  type Resolved,
  readAccount,
  readFault,
  readHow,
  readMeetingResolve,
  readNow,
  readPort,
  readResolve,
  readRole,
  readSettlement,
  readSlower,
  readZone,
  wrong,
} from './option-values.ts';
import { refuseUnread } from './options-apart.ts';

export interface Options {
  readonly command: string;
  readonly workspace: string | null;
  readonly from: string | null;
  readonly now: number | null;
  /** Of the spreadsheet, kept in the workspace; null for the one it has. */
  readonly timeZone: string | null;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
  readonly fault: Fault | null;
  readonly account: 'consumer' | 'workspace';
  /** Runs go on in the realm of those before; see `Call`. No word says so: tests do. */
  readonly isWarm?: boolean;
  /** How many times slower Google is; null for the usual pace, at which a run repeats exactly. */
  readonly slower: number | null;
  readonly set: readonly string[];
  readonly problem: string | null;
  readonly mentee: string | null;
  readonly mentor: string | null;
  readonly port: number;
  readonly sample: string | null;
  readonly testTo: string | null;
  readonly resolve: readonly Resolved<'sent' | 'again'>[];
  /** Decisions about deleted meetings: C-…=again or C-…=leave. */
  readonly resolveMeetings: readonly Resolved<'again' | 'leave'>[];
  /** Decisions about what differs between sheet and calendar, by the handle or its reference. */
  readonly settle: readonly Resolved<string>[];
  /** Id of the calendar, or `none`, where a run was cut while it was made. */
  readonly calendar: string | null;
  /** `here`: this copied file is the one that goes on. */
  readonly goOn: string | null;
  /** Which list to hand on. */
  readonly list: string | null;
  /** Whom it is about: who is erased, or leaves. */
  readonly person: string | null;
  /** The other one of a pair that parts; how somebody leaves; whether it is taken back. */
  readonly other: string | null;
  readonly role: 'mentor' | 'mentee' | 'both' | null;
  readonly how: 'withdrawn' | 'paused' | 'away';
  /** Whether that was said. */
  readonly isHowSaid: boolean;
  /** Of who is away: the first day, and the day of coming back. */
  readonly away: string | null;
  readonly until: string | null;
  readonly undo: boolean;
  /** Take out meetings of pairs that meet no more. */
  readonly cancel: boolean;
  /** References of a mail that goes again, or came back; and why. */
  readonly again: string | null;
  readonly bounced: string | null;
  readonly reason: string;
  /** Day before which mails do not go. */
  readonly sendOn: string | null;
  /** Why people are written to. */
  readonly occasion: string;
  /** Number of an act that is taken back. */
  readonly act: string | null;
  /** Name of the next edition. */
  readonly edition: string | null;
  /** Free/busy of people: .ics files named after their address. */
  readonly busy: readonly string[];
}

/** What stands on the command line: flags, and the values of each other option in their order. */
interface Words {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

interface Option<Value> {
  readonly name: string;
  readonly isFlag?: true;
  readonly read: (words: Words) => Value;
}

const flag = (name: string): Option<boolean> => ({
  name,
  isFlag: true,
  read: ({ flags }) => flags.has(name),
});

/** The last value given; null where there is none. */
const one = <Value>(name: string, read: (text: string | null) => Value): Option<Value> => ({
  name,
  read: ({ values }) => read(values.get(name)?.at(-1) ?? null),
});

const text = (name: string): Option<string | null> => one(name, (value) => value);

const many = <Value>(
  name: string,
  read: (texts: readonly string[]) => readonly Value[],
): Option<readonly Value[]> => ({ name, read: ({ values }) => read(values.get(name) ?? []) });

/** THE TABLE of options: what each is called and how it is read. */
const OPTIONS: { readonly [K in Exclude<keyof Options, 'command' | 'isWarm'>]: Option<Options[K]> } = {
  workspace: text('--workspace'),
  from: text('--from'),
  now: one('--now', readNow),
  timeZone: one('--time-zone', readZone),
  dryRun: flag('--dry-run'),
  yes: flag('--yes'),
  json: flag('--json'),
  fault: one('--fault', readFault),
  account: one('--account', readAccount),
  slower: one('--slower', readSlower),
  set: many('--set', (texts) => texts),
  problem: text('--problem'),
  mentee: text('--mentee'),
  mentor: text('--mentor'),
  port: one('--port', readPort),
  sample: text('--sample'),
  testTo: text('--test-to'),
  resolve: many('--resolve', (texts) => texts.filter(isAboutMail).map(readResolve)),
  resolveMeetings: many('--resolve', (texts) => texts.filter(isAboutMeeting).map(readMeetingResolve)),
  settle: many('--resolve', (texts) => texts.filter(isSettlement).map(readSettlement)),
  calendar: text('--calendar'),
  goOn: text('--go-on'),
  person: text('--person'),
  other: text('--other'),
  role: one('--role', readRole),
  how: one('--how', readHow),
  isHowSaid: one('--how', (value) => value !== null),
  away: text('--away'),
  until: text('--until'),
  undo: flag('--undo'),
  cancel: flag('--cancel'),
  again: text('--again'),
  bounced: text('--bounced'),
  reason: one('--reason', (value) => value ?? ''),
  sendOn: text('--send-on'),
  occasion: one('--occasion', (value) => value ?? 'introduction'),
  list: text('--list'),
  act: text('--act'),
  edition: text('--edition'),
  busy: many('--busy', (texts) => texts),
};

/** The first word is the command; refuses what is no option, or lacks its value. */
export function readOptions(words: readonly string[]): Options {
  const [command = 'help', ...rest] = words;
  const given = wordsIn(rest);
  refuseUnread(command, given.values);
  const read = Object.entries(OPTIONS).map(([key, option]) => [key, option.read(given)]);
  return { command, ...Object.fromEntries(read) } as Options;
}

/** A value may begin with two hyphens where it stands behind an equals sign. */
const isOption = (word: string) => Object.values(OPTIONS).some(({ name }) => name === word.split('=')[0]);

function wordsIn(rest: readonly string[]): Words {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (let k = 0; k < rest.length; k++) {
    const [name = '', ...inline] = rest[k]!.split(/=(.*)/s);
    const option = Object.values(OPTIONS).find((other) => other.name === name);
    if (option === undefined) wrong('This option does not exist.', rest[k]!);
    else if (option.isFlag) flags.add(name);
    else {
      const value = inline.length > 0 ? inline[0] : rest[++k];
      if (value === undefined || (inline.length === 0 && isOption(value)))
        wrong(`${name} needs a value.`, name);
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return { flags, values };
}
