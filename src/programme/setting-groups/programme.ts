// THE TABLE of settings about the programme itself, and of its languages.

import { addressOf } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import { dayWritten } from '../../ground/written-days.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import type { Language } from '../../language/language.ts';
import { asWritten, nothing, readBy, type SettingTable } from '../setting-row.ts';

/** A day, and the time where it is written. */
const moment = (text: string) => (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text) ? text : dayWritten(text));

export const programmeSettings = {
  /** The name that people read; the file's where none is written. */
  programme: {
    setting: 'Programme',
    row: 2,
    usual: (a) => a.file,
    means: 'The name that people read.',
    read: asWritten,
  },
  edition: {
    setting: 'Edition',
    row: 3,
    usual: (a) => String(a.year),
    means: 'The year or the round.',
    read: asWritten,
  },
  answersSince: {
    setting: 'Answers since',
    row: 4,
    usual: nothing,
    means: 'Answers given before are of an earlier edition and not counted; empty means all count.',
    read: readBy(moment, 'a day like 2026-05-04 or 4 May 2026', 'all answers', ''),
  },
  /** The address participants may write to; empty where none is set. */
  contact: {
    setting: 'Contact',
    row: 5,
    usual: nothing,
    means: 'The address people may write to.',
    read: asWritten,
  },
  /** Where answers to our mails go; empty means the account that sends. */
  replyTo: {
    setting: 'Reply to',
    row: 6,
    usual: nothing,
    means: 'Where answers to our mails go.',
    read: readBy(addressOf, 'one mail address', 'the address in Contact, or the account that sends', ''),
  },
  /** As written; empty means the zone of the file. */
  timeZone: {
    setting: 'Time zone',
    row: 7,
    usual: nothing,
    means: 'For example Europe/Zurich; empty means the zone of this file.',
    read: (cells, setting) => {
      const zone = cells.written(setting);
      if (zone !== '' && !('zone' in readZone(zone)))
        cells.odd(setting, 'a time zone like Europe/Zurich', 'no time zone, and plan no meetings');
      return zone;
    },
  },
} satisfies SettingTable;

const languages: readonly [RegExp, 'en' | 'fr' | 'de'][] = [
  [/^(en|english|anglais|englisch)$/, 'en'],
  [/^(fr|french|francais|franzosisch)$/, 'fr'],
  [/^(de|german|allemand|deutsch)$/, 'de'],
];

const anyLanguage = (text: string) => languages.find(([pattern]) => pattern.test(fold(text)))?.[1] ?? null;

/** A language that the panel speaks. */
function languageNamed(text: string): Language | null {
  const language = anyLanguage(text);
  return language === 'de' ? null : language;
}

export const languageSettings = {
  /** Language of the panel and of what it says; null means that of the coordinator's browser. */
  panelLanguage: {
    setting: 'Panel language',
    row: 8,
    usual: nothing,
    means: 'The language of this panel, for you.',
    choices: [
      { value: '', says: 'that of my browser' },
      { value: 'English', says: 'English' },
      { value: 'French', says: 'French' },
    ],
    read: readBy(languageNamed, 'English or French', 'the language of your browser', null),
  },
  /** Language of mails and documents. */
  language: {
    setting: "Participants' language",
    row: 9,
    usual: () => 'English',
    means: 'The language of mails and documents.',
    choices: [
      { value: 'English', says: 'English' },
      { value: 'French', says: 'French' },
    ],
    read: readBy(anyLanguage, 'English, French or German', 'English', 'en'),
  },
} satisfies SettingTable;
