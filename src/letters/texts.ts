// THE TABLE of mail texts: kinds and languages, our own wording, and how the Mail texts sheet replaces it. Plain text with
// fields; the HTML of a mail is made from it.
import { fold } from '../ground/folding.ts';
import { cellText, columnOf, type Table, textOf } from '../ground/table.ts';
import { type MailKind, type MailLanguage, type MailText, mailKinds } from './mail-kinds.ts';
import { partingEnglish } from './parting.en.ts';
import { partingFrench } from './parting.fr.ts';
import { surveyEnglish } from './survey.en.ts';
import { surveyFrench } from './survey.fr.ts';
import { english } from './texts.en.ts';
import { french } from './texts.fr.ts';

const own: Readonly<Record<MailLanguage, Readonly<Record<MailKind, MailText>>>> = {
  en: { ...english, ...partingEnglish, ...surveyEnglish },
  fr: { ...french, ...partingFrench, ...surveyFrench },
};
const names: Readonly<Record<MailLanguage, string>> = { en: 'English', fr: 'French' };

/** The text of the sheet where it has one, else ours. */
export function mailText(table: Table | null, kind: MailKind, language: MailLanguage): MailText {
  const row = (table?.rows ?? []).find(
    (one) =>
      fold(cellText(table!, one, 'Kind')) === kind &&
      languageOf(cellText(table!, one, 'Language')) === language,
  );
  if (!row) return own[language][kind];
  const body = textOf(row.cells[columnOf(table!, 'Body')]).replace(/\r\n?/g, '\n');
  return {
    subject: cellText(table!, row, 'Subject') || own[language][kind].subject,
    body: body.trim() || own[language][kind].body,
  };
}

function languageOf(text: string): MailLanguage | null {
  if (/^(en|english|anglais)$/.test(fold(text))) return 'en';
  return /^(fr|french|francais)$/.test(fold(text)) ? 'fr' : null;
}

/** Rows of a new Mail texts sheet. */
export function mailTextRows(): string[][] {
  return mailKinds.flatMap((kind) =>
    (['en', 'fr'] as const).map((language) => {
      const { subject, body } = own[language][kind];
      return [kind, names[language], subject, body];
    }),
  );
}
