// What `desk introduce` says of the mails: what happened now, what waits and for what, what a person has to decide.
import type { Issue } from '../ground/issue.ts';
import type { Options } from './options.ts';
import type { Outcome } from './present.ts';

/** The answer to a question about mails, as far as lines are made of it. */
export interface MailsView {
  readonly queued: number;
  readonly thisRun: Readonly<Record<'sent' | 'unsure' | 'failed', number>>;
  readonly stopped: string | null;
  readonly issues: readonly Issue[];
  /** Those about people in hidden rows, known once mails are approved or looked at. */
  readonly hidden: readonly Issue[];
  /** Of a look: each mail that would go. */
  readonly would: readonly {
    readonly to: readonly string[];
    readonly names: readonly string[];
    readonly subject: string;
  }[];
  readonly quotaLeft: number | null;
  readonly [field: string]: unknown;
}

/** The lines after a run that came to its end. */
export function saysMails(
  view: MailsView,
  run: Readonly<Record<string, number>>,
  options: Options,
): Pick<Outcome, 'lines' | 'files'> {
  const held = (view['held'] ?? []) as readonly { readonly name: string; readonly why: string }[];
  const elsewhere = (view['elsewhere'] ?? []) as readonly { readonly occasion: string; readonly n: number }[];
  const doubts = (view['doubts'] ?? []) as readonly { readonly ref: string; readonly to: string }[];
  const lines = [
    ...happened(view, run, options),
    ...(Number(view['partings'] ?? 0) > 0
      ? [`About the end of a match: ${view['partings']} to approve, with --occasion parting.`]
      : []),
    ...doubts.map(
      ({ ref, to }) =>
        `Unsure: ${ref} to ${to}. Look into your Sent mail for it: --resolve ${ref}=sent|again`,
    ),
    ...elsewhere.map(
      ({ n, occasion }) =>
        `${mails(n)} more ${n === 1 ? 'waits' : 'wait'}, with --occasion ${named(occasion)}.`,
    ),
    ...held.map(({ name, why }) => `Held back: ${name}: ${why.replace(/\.$/, '')}.`),
    ...(view.stopped === 'quota' ? ['The day’s allowance is used up. Call again tomorrow to go on.'] : []),
  ];
  return { lines, files: {} };
}

function happened(view: MailsView, run: Readonly<Record<string, number>>, options: Options): string[] {
  const { dryRun, testTo, resolve } = options;
  const total = `In all: ${view['sent']} sent, ${view.queued} wait, ${view['unsure']} unsure, ${view['failed']} failed${Number(view['bounced'] ?? 0) > 0 ? `, ${view['bounced']} came back` : ''}.`;
  if (dryRun)
    return [
      total,
      ...wouldSay(view, options),
      resolve.length > 0 ? 'Nothing was noted: this was a look.' : 'Nothing was sent: this was a look.',
    ];
  if (testTo !== null) return [`The samples went to ${testTo} and to nobody else.`, total];
  if (resolve.length === 0) return [`${run['sent']} sent now.`, total];
  return [`Noted: ${mails(resolve.length)}. Nothing was sent.`, total, ...waits(view.queued)];
}

/** As the command line takes it. */
function named(occasion: string): string {
  return occasion.includes(' ') ? `"${occasion}"` : occasion;
}

function mails(n: number): string {
  return n === 1 ? '1 mail' : `${n} mails`;
}

function waits(n: number): string[] {
  if (n === 0) return [];
  return [
    `${mails(n)} ${n === 1 ? 'waits' : 'wait'}. Call introduce without --resolve to send ${n === 1 ? 'it' : 'them'}.`,
  ];
}

/** Each mail that a run would send now, by name and with its subject; how many the day still allows, where that is fewer. */
function wouldSay({ would, quotaLeft }: MailsView, { sendOn }: Options): string[] {
  const n = would.length;
  if (n === 0) return ['No mail would be sent.'];
  const recipients = would.reduce((sum, { to }) => sum + to.length, 0);
  return [
    sendOn === null
      ? `${mails(n)} would be sent:`
      : `${mails(n)} would be prepared, not to go before ${sendOn}:`,
    ...would.map(({ names, subject }) => `  ${names.join(', ')}: ${subject}`),
    ...(quotaLeft !== null && sendOn === null && recipients > quotaLeft
      ? [`The day’s allowance is enough for ${quotaLeft} recipients; the rest would wait.`]
      : []),
  ];
}

interface MailOfOne {
  readonly ref: string;
  readonly state: string;
  readonly subject: string;
  readonly about: string;
  readonly note: string;
  readonly occasion: string;
}

/** The mails to one person, each with the pair it is about; where one was made just now, how it goes. */
export function saysMailsOfOne(view: Readonly<Record<string, unknown>>): string[] {
  const all = view['mails'] as readonly MailOfOne[];
  const fresh = all.find(({ ref }) => ref === view['queued']);
  return [
    ...(all.length === 0 ? [`No mail to ${String(view['name'])} stands in the Outbox of this file.`] : []),
    ...all.map(
      ({ ref, state, subject, about, note }) =>
        `${ref} ${state}: ${subject} [${about}]${note === '' ? '' : ` (${note})`}`,
    ),
    ...(fresh === undefined
      ? []
      : [
          `Nothing was sent yet: ${fresh.ref} waits, and goes with introduce --occasion ${named(fresh.occasion)}.`,
        ]),
  ];
}
