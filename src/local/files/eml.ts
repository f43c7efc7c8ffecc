// A sent mail as an .eml file: a text part, an HTML part and what is attached, put together by nodemailer's composer.
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentMail } from '../world.ts';

/** The same for the same mail, so that the file is written anew byte for byte. */
export async function toEml(mail: SentMail, number: number): Promise<Buffer> {
  const message = new MailComposer({
    from: { name: mail.name, address: 'coordinator@example.org' },
    to: [...mail.to],
    cc: [...mail.cc],
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    date: new Date(mail.at),
    messageId: `<${number}@local.example.org>`,
    text: mail.body,
    html: mail.html,
    textEncoding: 'base64',
    attachments: (mail.attachments ?? []).map(({ name, contentType, text }) => ({
      filename: name,
      contentType,
      content: text,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
    baseBoundary: `part-${number}`,
  } as ConstructorParameters<typeof MailComposer>[0]).compile();
  return await message.build();
}
