// Half way through: a look at the goals.
import { DAYS_A_MONTH, letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const midTerm = letter({
  occasion: 'mid-term',
  to: 'met',
  called: { en: 'Half way', fr: 'À mi-parcours' },
  usualDays: (months) => (months === null ? DAYS_A_MONTH : Math.round((months * DAYS_A_MONTH) / 2)),
  isBeforeTheEnd: true,
  isOffered: true,
  texts: {
    'mid-term': {
      en: {
        subject: 'Half way in {{programme}}',
        body: `Dear {{to.first name}},

About half of your time with {{partner}} has passed. Look at your goals together: what has moved, and what would you like to use the rest for?${en.end}`,
      },
      fr: {
        subject: 'À mi-parcours du programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

Vous êtes à peu près à la moitié de votre mentorat avec {{partner}}. Relisez vos objectifs ensemble : qu’est-ce qui a bougé, et à quoi aimeriez-vous consacrer le reste ?${fr.end}`,
      },
    },
  },
});
