// The command line: words → options, with one sentence for each thing that is not as it should be.

import type { Fault, FaultKind } from './host.ts';
import { WorkspaceError } from './workspace.ts';
import { minutesIn } from './zone.ts';

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
  /** How many times slower Google is; null for the usual pace, at which a run repeats exactly. */
  readonly slower: number | null;
  readonly set: readonly string[];
  readonly problem: string | null;
  readonly mentee: string | null;
  readonly mentor: string | null;
  readonly port: number;
  readonly sample: string | null;
  readonly testTo: string | null;
  readonly resolve: readonly { readonly ref: string; readonly as: 'sent' | 'again' }[];
  /** Decisions about deleted meetings: C-…=again or C-…=leave. */
  readonly resolveMeetings: readonly { readonly ref: string; readonly as: 'again' | 'leave' }[];
  /** Decisions about what differs between sheet and calendar, by the handle or its reference. */
  readonly settle: readonly { readonly ref: string; readonly as: string }[];
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
  readonly how: 'withdrawn' | 'paused';
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
  /** Name of the next edition. */
  readonly edition: string | null;
  /** Free/busy of people: .ics files named after their address. */
  readonly busy: readonly string[];
}

const FLAGS = ['--dry-run', '--yes', '--json', '--undo', '--cancel'];
const VALUES = [
  '--workspace',
  '--from',
  '--now',
  '--time-zone',
  '--fault',
  '--account',
  '--slower',
  '--set',
  '--problem',
  '--port',
  '--sample',
  '--mentee',
  '--mentor',
  '--test-to',
  '--resolve',
  '--calendar',
  '--go-on',
  '--person',
  '--list',
  '--edition',
  '--busy',
  '--other',
  '--how',
  '--occasion',
  '--again',
  '--bounced',
  '--reason',
  '--send-on',
];
const FAULTS: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill-before', 'kill-after'];

export function readOptions(words: readonly string[]): Options {
  const [command = 'help', ...rest] = words;
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  for (let k = 0; k < rest.length; k++) {
    const [name, ...inline] = rest[k]!.split(/=(.*)/s);
    if (FLAGS.includes(name!)) flags.add(name!);
    else if (VALUES.includes(name!)) {
      const value = inline.length > 0 ? inline[0] : rest[++k];
      if (value === undefined) wrong(`${name} needs a value.`, name!);
      values.set(name!, [...(values.get(name!) ?? []), value]);
    } else wrong('This option does not exist.', rest[k]!);
  }
  const resolved = values.get('--resolve') ?? [];
  const one = (name: string) => values.get(name)?.at(-1) ?? null;
  return {
    command,
    workspace: one('--workspace'),
    from: one('--from'),
    now: readNow(one('--now')),
    timeZone: readZone(one('--time-zone')),
    dryRun: flags.has('--dry-run'),
    yes: flags.has('--yes'),
    json: flags.has('--json'),
    fault: readFault(one('--fault')),
    account: readAccount(one('--account')),
    slower: readSlower(one('--slower')),
    set: values.get('--set') ?? [],
    problem: one('--problem'),
    mentee: one('--mentee'),
    mentor: one('--mentor'),
    port: readPort(one('--port')),
    sample: one('--sample'),
    testTo: one('--test-to'),
    resolve: resolved.filter((text) => text.startsWith('X-') || !SETTLES.test(text)).map(readResolve),
    resolveMeetings: resolved.filter((text) => isAboutMeeting(text)).map(readMeetingResolve),
    settle: resolved.filter((text) => SETTLES.test(text)).map(readSettlement),
    calendar: one('--calendar'),
    goOn: one('--go-on'),
    person: one('--person'),
    other: one('--other'),
    how: readHow(one('--how')),
    undo: flags.has('--undo'),
    cancel: flags.has('--cancel'),
    again: one('--again'),
    bounced: one('--bounced'),
    reason: one('--reason') ?? '',
    sendOn: one('--send-on'),
    occasion: one('--occasion') ?? 'introduction',
    list: one('--list'),
    edition: one('--edition'),
    busy: values.get('--busy') ?? [],
  };
}

function readResolve(text: string): Options['resolve'][number] {
  const [, ref, as] = /^(X-[2-9A-Z]+)=(sent|again)$/.exec(text) ?? [];
  if (ref === undefined)
    wrong('Write the reference and what became of it: X-…=sent or X-…=again.', '--resolve');
  return { ref, as: as as 'sent' | 'again' };
}

/** A handle of a difference, or its reference alone, and what shall become of it. */
const SETTLES = /^(\S+?)=(move|move quietly|keep|invite|take off|cancel|again|leave)$/;

const isAboutMeeting = (text: string) => /^C-[2-9A-Z]+=(again|leave)$/.test(text);

function readSettlement(text: string): Options['settle'][number] {
  const [, ref = '', as = ''] = SETTLES.exec(text) ?? [];
  return { ref, as };
}

function readMeetingResolve(text: string): Options['resolveMeetings'][number] {
  const [, ref, as] = /^(C-[2-9A-Z]+)=(again|leave)$/.exec(text) ?? [];
  if (ref === undefined)
    wrong('Write the reference and what shall become of it: C-…=again or C-…=leave.', '--resolve');
  return { ref, as: as as 'again' | 'leave' };
}

function wrong(what: string, where: string): never {
  throw new WorkspaceError(what, where, 'Call desk without a command to see what it can do.');
}

function readNow(text: string | null): number | null {
  if (text === null) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? wrong('This is not a moment like 2026-04-27T09:00:00Z.', '--now') : time;
}

function readZone(text: string | null): string | null {
  try {
    if (text !== null) minutesIn(text, 0);
    return text;
  } catch {
    return wrong('This is not a zone like Europe/Helsinki.', '--time-zone');
  }
}

function readFault(text: string | null): Fault | null {
  if (text === null) return null;
  const [kind, at] = text.split(':');
  if (!FAULTS.includes(kind as FaultKind) || !/^[1-9]\d*$/.test(at ?? ''))
    wrong(`Write ${FAULTS.join(', ')}, a colon and a number.`, '--fault');
  return { kind: kind as FaultKind, at: Number(at) };
}

function readAccount(text: string | null): Options['account'] {
  if (text === null || text === 'workspace' || text === 'consumer') return text ?? 'workspace';
  return wrong('Write consumer or workspace.', '--account');
}

function readHow(text: string | null): Options['how'] {
  if (text === null || text === 'withdrawn' || text === 'paused') return text ?? 'withdrawn';
  return wrong('Write withdrawn or paused.', '--how');
}

function readSlower(text: string | null): number | null {
  if (text === null) return null;
  return /^\d{1,2}(\.\d+)?$/.test(text) && Number(text) >= 1
    ? Number(text)
    : wrong('Write how many times slower, from 1 to 99.', '--slower');
}

function readPort(text: string | null): number {
  if (text === null) return 0;
  return /^\d{1,5}$/.test(text) && Number(text) < 65536
    ? Number(text)
    : wrong('A port is a number up to 65535.', '--port');
}
