// How the sheet Mail texts replaces our own wording. Plain text with fields; the HTML of a mail is made from it.
import { fold } from '../ground/folding.ts';
import { cellText, columnOf, type Table, textOf } from '../ground/table.ts';
import { isFormerText } from './former-texts.ts';
import type { MailLanguage, MailText } from './mails/letter.ts';
import { type MailKind, mailKinds, ownText } from './mails.ts';

const names: Readonly<Record<MailLanguage, string>> = { en: 'English', fr: 'French' };

/** The text of the sheet where it has one, else ours; a cell that still holds our former wording has none. */
export function mailText(table: Table | null, kind: MailKind, language: MailLanguage): MailText {
  const row = (table?.rows ?? []).find(
    (one) =>
      fold(cellText(table!, one, 'Kind')) === kind &&
      languageOf(cellText(table!, one, 'Language')) === language,
  );
  const own = ownText(kind, language);
  if (!row) return own;
  const body = textOf(row.cells[columnOf(table!, 'Body')]).replace(/\r\n?/g, '\n');
  const orOurs = (text: string, our: string) =>
    text === '' || isFormerText(text, kind, language) ? our : text;
  return {
    subject: orOurs(cellText(table!, row, 'Subject'), own.subject),
    body: orOurs(body.trim(), own.body),
  };
}

/** The language that a cell of Mail texts means; null for none of ours. */
export function languageOf(text: string): MailLanguage | null {
  if (/^(en|english|anglais)$/.test(fold(text))) return 'en';
  return /^(fr|french|francais)$/.test(fold(text)) ? 'fr' : null;
}

/** Rows of a new Mail texts sheet. */
export function mailTextRows(): string[][] {
  return mailKinds.flatMap((kind) =>
    (['en', 'fr'] as const).map((language) => {
      const { subject, body } = ownText(kind, language);
      return [kind, names[language], subject, body];
    }),
  );
}

let ours: ReadonlySet<string> | null = null;

/** Whether a text is or was ours word for word, a subject or a body in any language: nobody of a programme is named in it. */
export function isOurText(text: string): boolean {
  ours ??= new Set(mailTextRows().flatMap(([, , subject, body]) => [subject!, body!]));
  return ours.has(text) || isFormerText(text);
}
