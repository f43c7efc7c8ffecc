// Mail through MailApp, with the narrow permission to send and nothing else. It gives no receipt: a mail that was not
// refused for certain, and not accepted for certain, stays a doubt.
// https://developers.google.com/apps-script/reference/mail/mail-app (2026-11)
import type { Handed, Mailer, MailToSend } from '../ports/mailer.ts';
import { hasPermission } from './permissions.ts';

const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

export function createMailer(): Mailer {
  let allowed: boolean | undefined;
  return {
    isAllowed: () => (allowed ??= hasPermission([SEND_MAIL])),
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
    send,
  };
}

function send({ to, cc, subject, body, html, calendar, calendarName, name, replyTo }: MailToSend): Handed {
  try {
    MailApp.sendEmail({
      to: to.join(','),
      ...(cc.length === 0 ? {} : { cc: cc.join(',') }),
      subject,
      body,
      htmlBody: html,
      name,
      ...(calendar === '' ? {} : { attachments: [fileOf(calendar, calendarName)] }),
      ...(replyTo === '' ? {} : { replyTo }),
    });
    return 'sent';
  } catch (error) {
    return judged(error, [...to, ...cc]);
  }
}

/** To be put into one's own calendar; nothing in it has to be answered. */
function fileOf(calendar: string, name: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(calendar, 'text/calendar; charset=utf-8; method=PUBLISH', name);
}

/**
 * Google's words are translated; an address it refuses stands in them in every language, and the allowance is a number.
 * That we are too fast is only said in words: where they are none of those we know, the mail counts as unsure, which is safe.
 */
function judged(error: unknown, to: readonly string[]): Handed {
  const said = error instanceof Error ? error.message : String(error);
  if (to.some((address) => said.includes(address))) return 'refused';
  try {
    if (MailApp.getRemainingDailyQuota() < to.length) return 'quota';
  } catch {
    return 'unsure';
  }
  return TOO_OFTEN.test(said) ? 'slow' : 'unsure';
}

/** "Service invoked too many times", in the languages of those who told us. Google refuses before it does anything. */
const TOO_OFTEN = /too many times|trop (de fois|souvent)|zu (oft|häufig)|troppe volte|demasiadas veces/i;
