// The dates of the meetings, with a file for the calendar.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const meetings = letter({
  occasion: 'meetings',
  to: 'met',
  called: { en: 'Dates of the meetings', fr: 'Dates des rencontres' },
  texts: {
    meetings: {
      en: {
        subject: 'Your mentoring meetings with {{partner}}',
        body: `Dear {{to.first name}},

These are the meetings we propose for you and {{partner}}.

{{dates}}

${en.file} If a date here replaces one you already have, please delete the old one: some calendars keep both.${en.end}`,
      },
      fr: {
        subject: 'Vos rencontres de mentorat avec {{partner}}',
        body: `Bonjour {{to.first name}},

Voici les rencontres que nous vous proposons avec {{partner}}.

{{dates}}

${fr.file} Si une date en remplace une que vous aviez déjà, merci de supprimer l’ancienne : certains agendas gardent les deux.${fr.end}`,
      },
    },
  },
});
