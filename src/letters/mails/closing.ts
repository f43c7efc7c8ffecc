// Near the end: three questions for the last meeting.
import { DAYS_A_MONTH, letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const closing = letter({
  occasion: 'closing',
  to: 'met',
  called: { en: 'Closing', fr: 'Fin' },
  usualDays: (months) => (months === null ? DAYS_A_MONTH : Math.max(1, (months - 1) * DAYS_A_MONTH)),
  isOffered: true,
  texts: {
    closing: {
      en: {
        subject: 'Closing your mentoring in {{programme}}',
        body: `Dear {{to.first name}},

Your mentoring with {{partner}} is coming to an end. Three questions for your last meeting: Were our expectations met? What has changed? Shall we go on, and how?

Thank you for taking part.${en.end}`,
      },
      fr: {
        subject: 'Votre mentorat touche à sa fin : {{programme}}',
        body: `Bonjour {{to.first name}},

Votre mentorat avec {{partner}} touche à sa fin. Trois questions pour votre dernière rencontre : avons-nous trouvé ce que nous attendions ? Qu’est-ce qui a changé ? Continuons-nous, et comment ?

Merci de votre participation.${fr.end}`,
      },
    },
  },
});
