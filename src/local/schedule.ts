// `desk schedule`: proposes times and creates the events, slice after slice as the open panel would, until nothing is left
// or something stops it.
import type { Answer } from './answer.ts';
import { execute } from './execution.ts';
import type { Fault } from './host.ts';
import { noMeeting } from './option-values.ts';
import type { Options } from './options.ts';
import { type Outcome, saysError } from './present.ts';
import {
  doneInCalendar,
  existing,
  type MeetingsView,
  meetingsSaid,
  rowsGone,
  unscheduledSaid,
  whyNotAll,
} from './present-meetings.ts';
import type { Bundle } from './run.ts';
import type { World } from './world.ts';

interface View extends MeetingsView {
  readonly unscheduled: readonly unknown[];
  readonly created: number;
  readonly existing: number;
  readonly left: number;
  readonly stopped: string | null;
  readonly by: string;
  readonly [field: string]: unknown;
}

interface Counts {
  calls: number;
  readonly byService: Record<string, number>;
  seconds: number;
  created: number;
  unscheduled: readonly unknown[];
  unseen: unknown;
  /** What was settled between sheet and calendar. */
  readonly settled: string[];
  cancelled: number;
}

/** Settling comes first and goes on while Google lets it; then times are proposed, then created. */
function next(step: string, start: string, then: string, view: View | null): string {
  if (step !== 'settle') return then;
  return view !== null && goesOn(view) ? 'settle' : start;
}

/** How long the panel would wait where Google asks to go slower, in ms. */
const PATIENCE = 6000;
/** So often it waits without getting anywhere. */
const AT_MOST = 10;

export function runSchedule(world: World, bundle: Bundle, options: Options): Outcome {
  if (options.resolve.length > 0) noMeeting();
  const counts: Counts = {
    calls: 0,
    byService: {},
    seconds: 0,
    created: 0,
    unscheduled: [],
    unseen: null,
    settled: [],
    cancelled: 0,
  };
  /** The count tells two commands at the same moment of the virtual clock apart. */
  const run = `${new Date(world.clock).toISOString()} ${String(world.invitations.length).padStart(6, '0')}`;
  const before = eventIds(world);
  const madeSince = () => eventIds(world).filter((id) => !before.includes(id)).length;
  let view: View | null = null;
  let slow = 0;
  const [start, then] = stepsOf(options);
  const first = options.settle.length > 0 ? 'settle' : start;
  for (let step = first; ; step = next(step, start, then, view)) {
    const asked = ask(world, bundle, options, { step, run }, counts);
    counts.created = madeSince();
    if (asked === null) return cut(counts, view);
    if (!asked.ok) return refused(asked, counts, view);
    view = asked.value;
    counts.settled.push(...((view['settled'] as string[] | undefined) ?? []));
    if (step === 'propose') Object.assign(counts, { unscheduled: view.unscheduled, unseen: view['unseen'] });
    slow = view.stopped === 'slow' && view.created === 0 ? slow + 1 : 0;
    if (step === 'cancel') counts.cancelled += Number(view['taken'] ?? 0);
    if (options.dryRun || (step === then && (!goesOn(view) || slow > AT_MOST)))
      return options.cancel ? cancelled(view, counts, options) : done(view, counts);
    if (view.stopped === 'slow') world.clock += PATIENCE;
    if (step === 'create') process.stderr.write(`${view.left} meetings to create\n`);
  }
}

/** Cancelling takes out what concerns nobody any more, and proposes nothing. */
function stepsOf({ cancel, dryRun }: Options): readonly [string, string] {
  if (!cancel) return ['propose', 'create'];
  return dryRun ? ['look', 'look'] : ['cancel', 'cancel'];
}

/** Of all events that stand in calendars: what this command made is counted there, whatever ended it. */
function eventIds(world: World): string[] {
  return world.calendars.flatMap(({ id, events }) => events.map((event) => `${id} ${event.id}`));
}

function goesOn({ stopped }: View): boolean {
  return stopped === 'time' || stopped === 'slow';
}

/** The fault's number counts the calls of the whole command. */
function ask(
  world: World,
  bundle: Bundle,
  options: Options,
  { step, run }: { readonly step: string; readonly run: string },
  counts: Counts,
): Answer<View> | null {
  const fault: Fault | null =
    options.fault !== null && options.fault.at > counts.calls
      ? { ...options.fault, at: options.fault.at - counts.calls }
      : null;
  const request = {
    step,
    run,
    acceptGuesses: options.yes,
    dryRun: options.dryRun,
    resolve: step === 'propose' ? options.resolveMeetings : [],
    settle: options.settle,
    calendar: options.calendar,
    goOn: options.goOn,
  };
  const execution = execute(world, bundle, {
    entry: 'ask',
    args: [{ question: 'schedule', request }],
    fault,
    isWarm: options.isWarm === true,
  });
  counts.calls += execution.ledger.calls;
  counts.seconds += execution.seconds;
  for (const [name, n] of Object.entries(execution.ledger.byService))
    counts.byService[name] = (counts.byService[name] ?? 0) + n;
  return execution.outcome === 'done' ? (execution.result as Answer<View>) : null;
}

function json(view: View | null, counts: Counts): Record<string, unknown> {
  // Examples are among the meetings, and only for the panel.
  const { examples: _examples, lost: _lost, issues = [], ...shown }: Partial<View> = view ?? {};
  const meetings = meetingsSaid(view);
  return {
    ...shown,
    issues: [...(issues as readonly unknown[]), ...rowsGone(view)],
    meetings,
    unscheduled: counts.unscheduled,
    unseen: counts.unseen,
    settled: counts.settled,
    created: counts.created,
    existing: existing(meetings),
    calls: { total: counts.calls, byService: counts.byService },
    seconds: counts.seconds,
  };
}

function done(view: View, counts: Counts): Outcome {
  const meetings = meetingsSaid(view);
  const lines = [
    ...counts.settled,
    ...doneInCalendar(view),
    `${counts.created} created, ${existing(meetings)} there before, ${meetings.filter(({ state }) => state === 'proposed').length} proposed, ${counts.unscheduled.length} without a time.`,
    ...unscheduledSaid(counts.unscheduled),
    ...whyNotAll(view),
  ];
  const isLeft = view.left > 0 && view.by !== 'mail' && view['calendar'] !== null && view.stopped !== null;
  return { exit: isLeft ? 3 : 0, json: json(view, counts), lines, files: {} };
}

/** What was taken out, and what would be. */
function cancelled(view: View, counts: Counts, options: Options): Outcome {
  const toCancel = view['toCancel'] as { pair: string; meetings: number; tells: string[] }[];
  const lines = [
    ...toCancel.map(
      ({ meetings, tells }) =>
        `${tells.join(' and ')}: ${meetings} to come ${meetings === 1 ? 'stands' : 'stand'} in calendars; Google would tell both.`,
    ),
    options.dryRun ? 'Nothing was cancelled.' : `${counts.cancelled} cancelled.`,
  ];
  const body = { ...json(view, counts), cancelled: counts.cancelled };
  return { exit: !options.dryRun && toCancel.length > 0 ? 3 : 0, json: body, lines, files: {} };
}

function refused(answer: Extract<Answer<View>, { ok: false }>, counts: Counts, view: View | null): Outcome {
  const exit = answer.kind === 'decide' ? 2 : answer.kind === 'trouble' ? 3 : 1;
  const body = { ...json(view, counts), error: answer.error, issues: answer.issues };
  return { exit, json: body, lines: saysError(answer.error), files: {} };
}

function cut(counts: Counts, view: View | null): Outcome {
  const error = {
    what: 'The run was cut short.',
    where: 'this run',
    remedy: 'What was created is in the calendar. Call the command again to go on; no meeting is made twice.',
  };
  return { exit: 3, json: { ...json(view, counts), error }, lines: saysError(error), files: {} };
}
