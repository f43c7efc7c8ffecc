// Words of meetings in both languages: titles, the agenda in an invitation, days and hours on somebody's wall.

import { dayOfMonth } from '../../ground/days-in-words.ts';
import { wallOf, type ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { MailLanguage } from '../../letters/mails/letter.ts';
import type { Stretch } from './stretch.ts';

const days: Readonly<Record<MailLanguage, readonly string[]>> = {
  en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  fr: 'dim. lun. mar. mer. jeu. ven. sam.'.split(' '),
};
const months: Readonly<Record<MailLanguage, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  fr: 'janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.'.split(' '),
};

/** Short, Sunday first. */
export const dayNames = (language: MailLanguage): readonly string[] => days[language];

/** "Tue 12 May 2026, 10:00 (Europe/Zurich)". */
export function localTime(moment: number, offsets: ZoneOffsets, language: MailLanguage): string {
  const wall = new Date(wallOf(offsets, moment));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dayIn(wall, language)}, ${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())} (${offsets.zone})`;
}

const dayIn = (wall: Date, language: MailLanguage) =>
  `${days[language][wall.getUTCDay()]} ${dayOfMonth(wall.getUTCDate(), language)} ${months[language][wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;

const DAY_MS = 24 * 60 * 60_000;
const ALL_DAY: Readonly<Record<MailLanguage, string>> = { en: 'all day', fr: 'toute la journée' };

/**
 * When something begins. What somebody made a whole day in the calendar has no hour, and is that day on every clock.
 *
 * @param programme  the clock on which days begin and end.
 */
export function startSaid(
  { start, end }: Stretch,
  offsets: ZoneOffsets,
  language: MailLanguage,
  programme: ZoneOffsets = offsets,
): string {
  const [from, to] = [wallOf(programme, start), wallOf(programme, end)];
  const isDays = to > from && from % DAY_MS === 0 && to % DAY_MS === 0;
  return isDays
    ? `${dayIn(new Date(from), language)}, ${ALL_DAY[language]}`
    : localTime(start, offsets, language);
}

interface MeetingWords {
  readonly title: (who: string, k: number, of: number) => string;
  readonly lead: (programme: string, k: number, of: number) => string;
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly last: readonly string[];
  readonly move: string;
  readonly contact: (address: string) => string;
  readonly calendar: (programme: string) => string;
  /** Behind a date that was moved. @param before  the time that they know. */
  readonly instead: (before: string) => string;
}

export const meetingWords: Readonly<Record<MailLanguage, MeetingWords>> = {
  en: {
    title: (who, k, of) => `Mentoring: ${who} (${k} of ${of})`,
    lead: (programme, k, of) => `Meeting ${k} of ${of} in ${programme}.`,
    first: [
      'Who you are and what brought you here (20 minutes)',
      'Are we the right match? Say so openly (10 minutes)',
      'What the mentee would like to have reached by the end (20 minutes)',
      'How often, where, and what stays between you (10 minutes)',
    ],
    later: [
      'What has happened since we met?',
      'The question the mentee brings',
      'Where do the goals stand?',
      'One next step, and a line in the notes',
    ],
    last: [
      'Were our expectations met?',
      'What has changed?',
      'Shall we go on, and how?',
      'What would we tell the organisers?',
    ],
    move: 'If the time does not suit, change it in this event, or decline and agree on another. You need not ask us.',
    contact: (address) => `Questions about the programme: ${address}`,
    calendar: (programme) => `Mentoring – ${programme}`,
    instead: (before) => `instead of ${before}`,
  },
  fr: {
    title: (who, k, of) => `Mentorat : ${who} (${k} sur ${of})`,
    lead: (programme, k, of) => `Rencontre ${k} sur ${of} dans ${programme}.`,
    first: [
      'Qui vous êtes et ce qui vous amène (20 minutes)',
      'Est-ce le bon binôme ? Dites-le franchement (10 minutes)',
      'Ce qui devrait être atteint à la fin (20 minutes)',
      'À quel rythme, où, et ce qui reste entre vous (10 minutes)',
    ],
    later: [
      'Que s’est-il passé depuis la dernière fois ?',
      'La question du jour',
      'Où en sont les objectifs ?',
      'Un prochain pas, et une ligne dans les notes',
    ],
    last: [
      'Avons-nous trouvé ce que nous attendions ?',
      'Qu’est-ce qui a changé ?',
      'Continuons-nous, et comment ?',
      'Que dirions-nous à l’équipe du programme ?',
    ],
    move: 'L’horaire ne convient pas ? Changez-le dans cet événement, ou déclinez et convenez d’un autre. Inutile de nous demander.',
    contact: (address) => `Questions sur le programme : ${address}`,
    calendar: (programme) => `Mentorat – ${programme}`,
    instead: (before) => `au lieu de ${before}`,
  },
};

/** The agenda of a meeting: the first and the last have their own. */
export function agendaOf(language: MailLanguage, k: number, of: number): readonly string[] {
  const { first, later, last } = meetingWords[language];
  return k === 1 ? first : k === of && of > 2 ? last : later;
}
