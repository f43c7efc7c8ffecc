// What coordinators, participants and Google do to a programme, as commands for a model-based test.
import type fc from 'fast-check';
import { expect } from 'vitest';
import type { Api, Question } from '../../src/api/api.ts';
import { execute } from '../../src/local/execution.ts';
import type { FaultKind } from '../../src/local/host.ts';
import type { World } from '../../src/local/world.ts';
import { CREATE, confirmed, PROPOSE, READ, LOOK as SCHEDULE } from '../catch-up-world.ts';
import { APPROVE, LOOK as INTRODUCE } from '../introduce-world.ts';
import { sheetEdits } from '../sheet-edits.ts';
import { bundle, WRITE } from '../workbench.ts';
import { ANSWER_TABS, answersOf, holds, type Model, moved, nothingTwice, versions } from './year-promises.ts';

export interface Real {
  readonly world: World;
}

type Command = fc.Command<Model, Real>;

const DAY = 24 * 60 * 60_000;
const KINDS: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill-before', 'kill-after'];

/** A question of the panel, with a fault at some call or somebody else at work at some call. */
export class Ask<Q extends Question> implements Command {
  readonly question: Q;
  readonly request: Parameters<Api[Q]>[0];
  readonly trouble: { readonly kind: number; readonly at: number };
  constructor(question: Q, request: Parameters<Api[Q]>[0], trouble: { kind: number; at: number }) {
    this.question = question;
    this.request = request;
    this.trouble = trouble;
  }

  check = () => true;

  run(model: Model, { world }: Real): void {
    const { kind, at } = this.trouble;
    const call = { entry: 'ask', args: [{ question: this.question, request: this.request }], isWarm: true };
    const fault = kind < 4 ? { kind: KINDS[kind]!, at } : null;
    const other = () => void execute(world, bundle, call);
    const done = execute(world, bundle, {
      ...call,
      fault,
      meanwhile: kind === 4 ? { at, act: other } : null,
    });
    expect(done.ledger.refusals).toEqual([]);
    expect(done.formulas).toEqual([]);
    if (done.outcome === 'done' && fault === null) expect(done.result).toHaveProperty('ok');
    holds(model, world, this.toString());
  }

  toString(): string {
    const step = (this.request as { step?: string; occasion?: string } | null)?.step ?? '';
    return `${this.question} ${step} (${this.trouble.kind} at ${this.trouble.at})`;
  }
}

/** Something that a person or Google does to the world. */
export class Happens implements Command {
  readonly what: keyof typeof events;
  readonly pick: number;
  constructor(what: keyof typeof events, pick: number) {
    this.what = what;
    this.pick = pick;
  }

  check = () => true;

  run(model: Model, { world }: Real): void {
    events[this.what](world, this.pick);
    model.answers = answersOf(world);
    holds(model, world, this.toString());
  }

  toString(): string {
    return `${this.what} (${this.pick})`;
  }
}

const FILLER = 'filler ';

const sheetNamed = (world: World, name: string) => world.sheets.find((sheet) => sheet.name === name);
const OURS = ['Outbox', 'Matches', 'Catch-ups', 'Documents', 'Mentors'];

/** What an answer, an edit, a sort, a day or a revoked permission does. */
export const events = {
  'a mentee answers': (world, pick) => {
    const sheet = sheetNamed(world, 'Mentee answers')!;
    const name = `Late ${String.fromCharCode(65 + (pick % 26))}arrival${sheet.rows.length}`;
    sheet.rows.push([
      new Date(world.clock),
      `late${sheet.rows.length}@example.org`,
      name,
      'Leadership',
      'English',
      'To lead.',
    ]);
  },
  'somebody withdraws': (world, pick) => {
    const sheet = sheetNamed(world, ANSWER_TABS[pick % 2]!)!;
    const header = sheet.rows[0]!;
    if (!header.includes('Still taking part?')) header.push('Still taking part?');
    const at = header.indexOf('Still taking part?');
    const row = sheet.rows[1 + (pick % (sheet.rows.length - 1))]!;
    while (row.length <= at) row.push('');
    row[at] = 'withdrawn';
  },
  'a sheet is sorted': (world, pick) => {
    const sheet = sheetNamed(world, OURS[pick % OURS.length]!);
    if (sheet) sheet.rows = [...sheet.rows.slice(0, 1), ...sheet.rows.slice(1).reverse()];
  },
  'a sheet is deleted': (world, pick) => {
    const name = ['Outbox', 'Catch-ups', 'Documents'][pick % 3];
    world.sheets = world.sheets.filter((sheet) => sheet.name !== name);
  },
  'a row is deleted': (world, pick) => {
    const sheet = sheetNamed(world, OURS[pick % OURS.length]!);
    if (sheet && sheet.rows.length > 1) sheet.rows.splice(1 + (pick % (sheet.rows.length - 1)), 1);
  },
  'an event is deleted': (world, pick) => {
    const all = confirmed(world);
    if (all.length > 0) all[pick % all.length]!.status = 'cancelled';
  },
  'an event is moved': (world, pick) => {
    const all = confirmed(world);
    const event = all[pick % Math.max(1, all.length)];
    if (!event) return;
    Object.assign(event, { start: event.start + DAY, end: event.end + DAY });
    moved.set(world, new Set([...(moved.get(world) ?? []), event.id]));
  },
  'a document is binned': (world, pick) => {
    const file = world.documents[pick % Math.max(1, world.documents.length)];
    if (file) file.trashed = true;
  },
  'a day passes': (world) => {
    world.clock += DAY + 60_000;
  },
  'the allowance is small': (world, pick) => {
    Object.assign(world, { account: 'consumer', mailDay: { since: world.clock, used: 100 - (pick % 5) } });
  },
  'a permission is revoked': (world, pick) => {
    const all = bundle.manifest.oauthScopes;
    const optional = all.filter((scope) => /drive|mail|calendar/.test(scope));
    world.granted = all.filter((scope) => scope !== optional[pick % optional.length]);
  },
  'permissions are given': (world) => {
    world.granted = null;
  },
  ...(Object.fromEntries(
    // Whoever writes "ended" wants another pair, and so another mail: test/workbook/random-edits.test.ts plays that.
    Object.entries(sheetEdits)
      .filter(([what]) => what !== 'a status is retyped')
      .map(([what, edit]) => [
        `${what} in one of our sheets`,
        (world: World, pick: number) => {
          const sheet = sheetNamed(world, OURS[pick % OURS.length]!);
          if (sheet) edit(sheet, world, pick);
        },
      ]),
  ) as Record<`${string} in one of our sheets`, (world: World, pick: number) => void>),
  'an older version is restored': (world, pick) => {
    const all = versions.get(world) ?? [];
    const then = all[pick % Math.max(1, all.length)];
    if (then) world.sheets = structuredClone(then);
  },
  'a tab is copied': (world, pick) => {
    const sheet = sheetNamed(world, ['Outbox', 'Catch-ups', 'Documents', 'Settings'][pick % 4]!);
    const name = `Copy of ${sheet?.name} ${world.nextSheetId}`;
    if (sheet) world.sheets.push({ ...structuredClone(sheet), id: world.nextSheetId++, name });
  },
  'a copy of the file is worked in': (world, pick) => {
    const copy = { ...structuredClone(world), id: `copy-${pick}`, granted: null };
    copy.properties.document = {};
    for (const [question, request] of copied)
      execute(copy, bundle, { entry: 'ask', args: [{ question, request }], isWarm: true });
    nothingTwice(copy, 'work in a copy');
  },
  'a state is filled down': (world, pick) => {
    const sheet = sheetNamed(world, ['Outbox', 'Catch-ups'][pick % 2]!);
    const at = sheet?.rows[0]?.indexOf('State') ?? -1;
    const said = ['queued', 'proposed', 'sent', 'created', 'failed', 'cancelled', 'held', ''][pick % 8]!;
    for (const row of at < 0 ? [] : sheet!.rows.slice(1)) row[at] = said;
  },
  'New Year, and summer time after it': (world, pick) => {
    world.clock += (30 + (pick % 300)) * DAY;
  },
  'the clock jumps back': (world, pick) => {
    world.clock -= (1 + (pick % 3)) * DAY;
  },
  'the properties are full': (world) => {
    for (let k = 0; k < 56; k++) world.properties.document[FILLER + k] = 'x'.repeat(9000);
  },
  'there is room again': (world) => {
    const store = world.properties.document;
    for (const name of Object.keys(store)) if (name.startsWith(FILLER)) delete store[name];
  },
  'a tab is protected': (world, pick) => {
    world.protectedTabs = [OURS[pick % OURS.length]!];
  },
  'Google refuses a guest, a mail, a document': (world, pick) => {
    const row = (method: string, code: number | null, reason: string) =>
      ({ method, when: `mentee${pick % 3}`, message: 'Refused.', code, reason, times: 3 }) as const;
    world.refused = [
      row('CalendarEvents.insert', [400, 403, 500][pick % 3]!, ['invalid', 'quotaExceeded', ''][pick % 3]!),
      row('MailApp.sendEmail', null, ''),
      { ...row('DriveFiles.create', 403, 'storageQuotaExceeded'), when: '' },
    ];
  },
  'everything is allowed again': (world) => {
    Object.assign(world, { protectedTabs: [], refused: [] });
  },
} satisfies Record<string, (world: World, pick: number) => void>;

/** What is pressed in a copy of the file. */
const copied: readonly (readonly [Question, unknown])[] = [
  ['introduce', APPROVE],
  ['introduce', { ...INTRODUCE, step: 'send' }],
  ['schedule', PROPOSE],
  ['schedule', CREATE],
];

/** Requests of the panel that a coordinator may press at any time. */
export const presses: readonly (readonly [Question, unknown])[] = [
  ['introduce', APPROVE],
  ['introduce', { ...INTRODUCE, step: 'send' }],
  ['introduce', { ...INTRODUCE, step: 'send', firstOnly: true }],
  ['introduce', { ...APPROVE, occasion: 'fit check' }],
  ['introduce', { ...INTRODUCE, step: 'send', occasion: 'fit check' }],
  ['match', WRITE],
  ['schedule', PROPOSE],
  ['schedule', CREATE],
  ['schedule', READ],
  ['schedule', { ...SCHEDULE, step: 'cancel' }],
  ['schedule', { ...SCHEDULE, step: 'undo' }],
  ['profiles', { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null }],
  ['notes', null],
];
