// One mail: the text of its kind in the person's language, filled, with the reference in its footer.

import { addressOf, personId } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import { late } from '../../ground/made-when-asked.ts';
import type { Table } from '../../ground/table.ts';
import { textPrint } from '../../ground/text-print.ts';
import { frenchSpaces } from '../../language/say.ts';
import { fieldNames, withoutNames } from '../../letters/fields.ts';
import { mailHtml } from '../../letters/html.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import type { MailKind } from '../../letters/mails.ts';
import { parseTemplate, renderTemplate, subjectLine, type Values } from '../../letters/template.ts';
import { mailText } from '../../letters/texts.ts';
import { type MailKey, refOf } from '../../outbox/outbox.ts';
import { knownAs } from '../../pairs/pair.ts';
import type { Person } from '../../people/person.ts';
import type { Settings } from '../../programme/settings.ts';

export interface Mail {
  readonly key: MailKey;
  readonly ref: string;
  readonly kind: MailKind;
  /** `mentee address > mentor address`, or the circle's name. */
  readonly pair: string;
  readonly person: string;
  readonly to: readonly string[];
  /** The shared mailbox, where there is one. */
  readonly cc: readonly string[];
  readonly subject: string;
  /** The subject without names, as the Outbox has it. */
  readonly listed: string;
  readonly body: string;
  readonly html: string;
  /** An iCalendar file that goes with it, empty for none; and what it is called. */
  readonly calendar: string;
  readonly calendarName: string;
  /** Fingerprint of subject, body, recipients, sender and what goes with it. */
  readonly print: string;
  /** Fields that are empty for this person. */
  readonly missing: readonly string[];
}

/** What a mail needs to know about the one who gets it. */
export type Recipient = Pick<
  Person,
  'id' | 'email' | 'formerly' | 'name' | 'given' | 'order' | 'languages'
> & {
  readonly role?: 'mentor' | 'mentee';
};

export interface MailSources {
  readonly texts: Table | null;
  readonly settings: Settings;
  readonly file: string;
  /** Number of the attempt for a mail, from 1. */
  readonly attemptOf: (key: Omit<MailKey, 'attempt'>) => number;
}

/** Where answers go: one address, or empty for the account that sends. */
export function answersTo({ replyTo, contact }: Settings): string {
  return addressOf(replyTo) ?? addressOf(contact) ?? '';
}

/** The language of the participants, unless this person says another one of ours and not that. */
function languageFor({ settings }: Pick<MailSources, 'settings'>, person: Recipient): MailLanguage {
  const usualOne: MailLanguage = settings.language === 'fr' ? 'fr' : 'en';
  const speaks = (language: string) => person.languages.some((one) => fold(one).startsWith(language));
  if (person.languages.length === 0 || speaks(usualOne === 'en' ? 'english' : 'french')) return usualOne;
  return speaks(usualOne === 'en' ? 'french' : 'english') ? (usualOne === 'en' ? 'fr' : 'en') : usualOne;
}

/** What fills the text of a mail, in the language of the one who gets it. */
export interface MailWords {
  readonly values: Values;
  /** An iCalendar file that goes with it; left out for none. */
  readonly calendar?: string;
}

/** @param words  found when somebody reads the mail: most mails of a run went long ago, or are not yet due. */
export function mail(
  sources: MailSources,
  { kind, pair }: { readonly kind: MailKind; readonly pair: string },
  person: Recipient,
  to: readonly string[],
  words: (language: MailLanguage) => MailWords,
): Mail {
  const { settings, file, texts } = sources;
  const bare = { file, edition: settings.edition, kind, pair, person: personId(knownAs(person)) };
  const key: MailKey = { ...bare, attempt: sources.attemptOf(bare) };
  const ref = refOf(key);
  const written = late(() => {
    const language = languageFor(sources, person);
    return textsOf(mailText(texts, kind, language), words(language), { ref, typeset: spaced[language] });
  });
  const cc = settings.copyTo === '' ? [] : [settings.copyTo];
  const print = late(() => {
    const { subject, body, calendar, from } = written();
    const sender = [from, answersTo(settings)].join(' ');
    return textPrint(
      [[...to, ...cc].join(','), sender, subject, body, ...(calendar === '' ? [] : [calendar])].join('\n'),
    );
  });
  const calendarName = fileNames[languageFor(sources, person)];
  return {
    ...{ key, ref, kind, pair, person: knownAs(person), to, cc, calendarName },
    get calendar() {
      return written().calendar;
    },
    get subject() {
      return written().subject;
    },
    get listed() {
      return written().listed;
    },
    get body() {
      return `${written().body}\n\n--\n${written().footer}`;
    },
    get html() {
      return mailHtml(written().body, written().footer);
    },
    get print() {
      return print();
    },
    get missing() {
      return written().missing;
    },
  };
}

const fileNames: Readonly<Record<MailLanguage, string>> = { en: 'meetings.ics', fr: 'rencontres.ics' };
const spaced: Readonly<Record<MailLanguage, (text: string) => string>> = {
  en: (text) => text,
  fr: frenchSpaces,
};

function textsOf(
  text: { readonly subject: string; readonly body: string },
  { values, calendar = '' }: MailWords,
  { ref, typeset }: { readonly ref: string; readonly typeset: (text: string) => string },
) {
  return {
    ...render(text, values, typeset),
    listed: render(text, withoutNames(values), typeset).subject,
    calendar,
    footer: `${values['programme']} · ${ref}`,
    from: values['programme'],
  };
}

function render(
  text: { readonly subject: string; readonly body: string },
  values: Values,
  typeset: (text: string) => string,
) {
  const [subject, body] = [text.subject, text.body].map((template) => {
    const parsed = parseTemplate(template, fieldNames);
    return 'fault' in parsed ? { text: '', missing: [] } : renderTemplate(parsed, values);
  }) as [ReturnType<typeof renderTemplate>, ReturnType<typeof renderTemplate>];
  return {
    subject: typeset(subjectLine(subject.text)),
    body: typeset(body.text),
    missing: [...new Set([...subject.missing, ...body.missing])],
  };
}
