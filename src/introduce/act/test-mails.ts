// Test mails: what people would read, sent to the coordinator alone.
import { addressOf } from '../../ground/addresses.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { answersTo } from '../domain/mail.ts';
import { samplesOf, toGo } from '../domain/samples.ts';
import type { PreparedIntroductions } from '../read/mails-due.ts';

/** The first, the longest and the shortest mail, to the coordinator alone: of those that are to go, or of all once none is. */
export function testMails(
  ports: Ports,
  { found, due, rows, gathered, isShown }: PreparedIntroductions,
  testTo: string | null,
): number {
  const to = addressOf(testTo ?? '') ?? refuse('no test address', testTo ?? '');
  const groups = found.groups.filter(({ pair }) => isShown(pair));
  const going = toGo(groups, due, rows);
  const samples = samplesOf(going.length > 0 ? going : groups.flatMap(({ mails }) => mails));
  const aTest = say('Test');
  for (const { mail } of samples) {
    const handed = ports.mailer.send({
      ...mail,
      to: [to],
      cc: [],
      subject: `[${aTest}] ${mail.subject}`,
      body: mail.body.replace(mail.ref, aTest),
      html: mail.html.replace(mail.ref, aTest),
      ...sender(gathered.settings),
    });
    if (handed !== 'sent') refuse('test not sent', to);
  }
  return samples.length;
}

/** Under whose name mails go, and where answers to them arrive. */
export function sender(settings: PreparedIntroductions['gathered']['settings']) {
  return { name: `${settings.programme} ${settings.edition}`.trim(), replyTo: answersTo(settings) };
}
