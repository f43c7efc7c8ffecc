// MailApp: every mail that was really sent stands in the world, the allowance counts recipients per day.
import { fail } from '../failure.ts';
import { type Handle, isHandle } from '../handle.ts';
import type { Run } from '../run.ts';
import { SEND_MAIL, type Service } from '../service.ts';
import type { SentMail } from '../world.ts';
import type { BlobData } from './blob.ts';

/** Recipients a day. https://developers.google.com/apps-script/guides/services/quotas (2026-11) */
const RECIPIENTS = { consumer: 100, workspace: 1500 } as const;
/** Most recipients of one mail. */
const PER_MAIL = 50;
/** Most characters of a subject. https://developers.google.com/apps-script/reference/gmail/gmail-app (2026-11) */
const SUBJECT = 250;
/** Most bytes of a body. https://developers.google.com/apps-script/guides/services/quotas (2026-11) */
const BODY = { consumer: 200_000, workspace: 400_000 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

const FIELDS = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'noReply',
  'attachments',
];

/** The allowance begins anew a day after its first mail. */
function left(run: Run): number {
  const { mailDay, clock, account } = run.world;
  if (mailDay.since === null || clock - mailDay.since >= DAY_MS) return RECIPIENTS[account];
  return RECIPIENTS[account] - mailDay.used;
}

function addresses(list: unknown): string[] {
  const found = String(list ?? '')
    .split(',')
    .map((address) => address.trim());
  return found.filter((address) => address !== '');
}

/** Blobs that travel with a mail. */
function attached(list: unknown): NonNullable<SentMail['attachments']> {
  if (list === undefined) return [];
  if (!Array.isArray(list) || !list.every(isHandle)) fail('Invalid argument: attachments');
  return (list as Handle[]).map(({ of }) => {
    const { name, contentType, text } = of as BlobData;
    return { name, contentType, text };
  });
}

export const mailApp: Service<'MailApp'> = {
  getRemainingDailyQuota: { scopes: SEND_MAIL, ms: 100, takes: [''], act: left },
  sendEmail: {
    scopes: SEND_MAIL,
    ms: 600,
    takes: ['o'],
    more: ['sss', 'ssso', 'ssss'],
    effect: true,
    act: (run, _self, args) => {
      const [message] = args as unknown as [Record<string, unknown>];
      for (const field of Object.keys(message))
        if (!FIELDS.includes(field)) fail(`Invalid argument: ${field}`);
      const all = [message['to'], message['cc'], message['bcc']].flatMap(addresses);
      if (all.length === 0) fail('Failed to send email: no recipient');
      if (all.length > PER_MAIL) fail('Limit Exceeded: Email Recipients Per Message.');
      for (const address of all)
        if (!/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/.test(address)) fail(`Invalid email: ${address}`);
      if (left(run) < all.length) fail('Service invoked too many times for one day: email.');
      const { world } = run;
      if (String(message['subject'] ?? '').length > SUBJECT) fail('Argument too large: subject');
      for (const field of ['body', 'htmlBody'])
        if (Buffer.byteLength(String(message[field] ?? '')) > BODY[world.account])
          fail('Limit Exceeded: Email Body Size.');
      if (left(run) === RECIPIENTS[world.account])
        Object.assign(world.mailDay, { since: world.clock, used: 0 });
      world.mailDay.used += all.length;
      const text = (field: string) => String(message[field] ?? '');
      world.mails.push({
        to: addresses(message['to']),
        cc: addresses(message['cc']),
        bcc: addresses(message['bcc']),
        subject: text('subject'),
        body: text('body'),
        html: text('htmlBody'),
        name: text('name'),
        replyTo: text('replyTo'),
        attachments: attached(message['attachments']),
        at: world.clock,
      });
    },
  },
};
