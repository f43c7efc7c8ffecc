// `desk introduce`: prepares, approves and sends, slice after slice as the open panel would, until nothing is queued or
// something stops it. The command is the approval.
import type { Issue } from '../ground/issue.ts';
import type { Answer } from './answer.ts';
import { type Execution, execute } from './execution.ts';
import type { Fault } from './host.ts';
import { noMail } from './option-values.ts';
import type { Options } from './options.ts';
import { type Outcome, saysError } from './present.ts';
import { lineOf } from './present-issues.ts';
import { saysMails, type MailsView as View } from './present-mails.ts';
import type { Bundle } from './run.ts';
import type { World } from './world.ts';

/** How long the panel would wait where Google asks to go slower, in ms; and how often without getting anywhere. */
const PATIENCE = 6000;
const AT_MOST = 10;

interface Counts {
  calls: number;
  readonly byService: Record<string, number>;
  seconds: number;
}

export function runIntroduce(world: World, bundle: Bundle, options: Options): Outcome {
  if (options.settle.length + options.resolveMeetings.length > 0) noMail();
  const counts: Counts = { calls: 0, byService: {}, seconds: 0 };
  const run = { sent: 0, unsure: 0, failed: 0 };
  const steps = stepsOf(options);
  let view: View | null = null;
  let hidden: readonly Issue[] = [];
  let slow = 0;
  for (let k = 0; ; k++) {
    const step = steps[Math.min(k, steps.length - 1)]!;
    const execution = ask(world, bundle, options, step, counts);
    if (execution.outcome !== 'done') {
      const after = worldAfter(world, bundle, options, view);
      return cut(counts, withLast(run, view, after), after);
    }
    const answer = execution.result as Answer<View>;
    if (!answer.ok) {
      const after = worldAfter(world, bundle, options, view);
      return refused(answer, counts, withLast(run, view, after), after);
    }
    hidden = [...hidden, ...saidAtOnce(answer.value)];
    view = { ...answer.value, issues: [...hidden, ...answer.value.issues.slice(answer.value.hidden.length)] };
    for (const key of ['sent', 'unsure', 'failed'] as const) run[key] += view.thisRun[key];
    if (view.stopped === 'slow') world.clock += PATIENCE;
    slow = view.stopped === 'slow' && view.thisRun.sent === 0 ? slow + 1 : 0;
    if (k >= steps.length - 1 && (step !== 'send' || !goesOn(view, slow)))
      return {
        exit: view.queued > 0 ? 3 : 0,
        json: json(view, counts, run),
        ...saysMails(view, run, options),
      };
    if (step === 'send') process.stderr.write(`${view.queued} mails wait\n`);
  }
}

/** Whoever says what became of a mail has that noted, and nothing more: to send is another command. */
function stepsOf({ dryRun, testTo, resolve }: Options): readonly string[] {
  if (dryRun) return ['look'];
  if (testTo !== null) return ['test'];
  return resolve.length > 0 ? ['settle'] : ['approve', 'send'];
}

/** Before the first mail goes: on the command line nothing else comes between approving and sending. */
function saidAtOnce({ hidden }: View): readonly Issue[] {
  for (const issue of hidden) process.stderr.write(`${lineOf(issue).trim()}\n`);
  return hidden;
}

/** The counts as they are after a run that ended early, from a look that changes nothing; what was known where it fails too. */
function worldAfter(world: World, bundle: Bundle, options: Options, known: View | null): View | null {
  const { clock } = world;
  const counts: Counts = { calls: Number.POSITIVE_INFINITY, byService: {}, seconds: 0 };
  const { result } = ask(world, bundle, options, 'look', counts);
  world.clock = clock;
  const answer = result as Answer<View> | null;
  return answer?.ok ? answer.value : known;
}

/** What the slice that ended early still sent. */
function withLast<R extends View['thisRun']>(run: R, before: View | null, after: View | null): R {
  const sent = (view: View | null) => Number(view?.['sent'] ?? 0);
  return before === null ? run : { ...run, sent: run.sent + Math.max(0, sent(after) - sent(before)) };
}

/** Where Google asks to go slower it goes on a few times, as the open panel would. */
function goesOn({ stopped }: View, slow: number): boolean {
  return stopped === 'time' || (stopped === 'slow' && slow <= AT_MOST);
}

/** The fault's number counts the calls of the whole command. */
function ask(world: World, bundle: Bundle, options: Options, step: string, counts: Counts): Execution {
  const fault: Fault | null =
    options.fault !== null && options.fault.at > counts.calls
      ? { ...options.fault, at: options.fault.at - counts.calls }
      : null;
  const resolve = step === 'settle' ? options.resolve : [];
  const request = {
    step,
    occasion: options.occasion,
    sendOn: options.sendOn,
    strand: null,
    acceptGuesses: options.yes,
    testTo: options.testTo,
    firstOnly: false,
    resolve,
    goOn: options.goOn,
    asksHidden: options.dryRun,
  };
  const execution = execute(world, bundle, {
    entry: 'ask',
    args: [{ question: 'introduce', request }],
    fault,
    isWarm: options.isWarm === true,
  });
  counts.calls += execution.ledger.calls;
  counts.seconds += execution.seconds;
  for (const [name, n] of Object.entries(execution.ledger.byService))
    counts.byService[name] = (counts.byService[name] ?? 0) + n;
  return execution;
}

function json(view: View | null, counts: Counts, run: Counts['byService']): Record<string, unknown> {
  const calls = { total: counts.calls, byService: counts.byService };
  const {
    samples: _samples,
    here: _here,
    strands: _strands,
    strand: _strand,
    occasions: _occasions,
    hidden: _hidden,
    ...shown
  } = view ?? { samples: [], here: null, strands: [], strand: null, occasions: [], hidden: [] };
  return { issues: [], ...shown, thisRun: run, calls, seconds: counts.seconds };
}

function refused(
  answer: Extract<Answer<View>, { ok: false }>,
  counts: Counts,
  run: Record<string, number>,
  view: View | null,
): Outcome {
  const exit = answer.kind === 'decide' ? 2 : answer.kind === 'trouble' ? 3 : 1;
  const body = { ...json(view, counts, run), error: answer.error, issues: answer.issues };
  return { exit, json: body, lines: saysError(answer.error), files: {} };
}

function cut(counts: Counts, run: Record<string, number>, view: View | null): Outcome {
  const error = {
    what: 'The run was cut short.',
    where: 'this run',
    remedy: 'What was sent is remembered. Call the command again to go on; nobody gets a mail twice.',
  };
  return { exit: 3, json: { ...json(view, counts, run), error }, lines: saysError(error), files: {} };
}
