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

The attached file puts them into your calendar. If a time does not suit, agree on another; you need not ask us.${en.end}`,
      },
      fr: {
        subject: 'Vos rencontres de mentorat avec {{partner}}',
        body: `Bonjour {{to.first name}},

Voici les rencontres que nous vous proposons avec {{partner}}.

{{dates}}

Le fichier joint les met dans votre agenda. Un horaire ne convient pas ? Convenez d’un autre entre vous, sans nous demander.${fr.end}`,
      },
    },
  },
});
