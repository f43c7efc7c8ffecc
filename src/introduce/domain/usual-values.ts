// What every mail of ours may say: the programme, how to reach it, its links, a deadline, the name of who gets it.

import type { MailLanguage } from '../../letters/mails/letter.ts';
import { deadlineIn, firstNameIn } from '../../letters/names-and-days.ts';
import type { Values } from '../../letters/template.ts';
import type { Settings } from '../../programme/settings.ts';
import type { Recipient } from './mail.ts';

export interface UsualSources {
  readonly settings: Settings;
  /** The day the texts were approved: deadlines count from it. */
  readonly day: Date;
  /** Where the notes template is copied; empty where there is none. */
  readonly notes: string;
  /** Link to the check-in form. */
  readonly checkIn: string;
}

/** The calendar that invites, as people know it. */
const googles: Readonly<Record<MailLanguage, string>> = { en: 'Google Calendar', fr: 'Google Agenda' };

export function usualValues(
  { settings, day, notes, checkIn }: UsualSources,
  to: Recipient,
  language: MailLanguage,
): Values {
  return {
    programme: `${settings.programme} ${settings.edition}`.trim(),
    contact: settings.contact,
    link: settings.checkInLink || checkIn,
    handbook: (to.role === undefined ? '' : settings.handbooks[to.role]) || settings.handbookLink,
    plan: settings.planLink,
    copy: settings.copyTo,
    invited: settings.calendar === 'mail' ? '' : googles[language],
    notes,
    deadline: deadlineIn(day, language),
    'to.first name': firstNameIn(to),
  };
}
