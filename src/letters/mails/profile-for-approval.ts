// To a mentor: the profile as it would be shown.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const profileForApproval = letter({
  occasion: 'profile for approval',
  to: 'profiles',
  called: { en: 'Profile for the mentor’s approval', fr: 'Profil à approuver par le mentor' },
  texts: {
    'profile for approval': {
      en: {
        subject: 'Your profile in {{programme}}: may we show it?',
        body: `Dear {{to.first name}},

This is how people who look for a mentor in {{programme}} will read about you, without your name:

{{profile}}

Does anything in it show who you are, or should anything be changed? Please answer within a week. “Yes, that is fine” is enough.${en.end}`,
      },
      fr: {
        subject: 'Votre profil dans le programme « {{programme}} » : pouvons-nous le montrer ?',
        body: `Bonjour {{to.first name}},

Voici comment les personnes qui cherchent un mentor dans le programme « {{programme}} » liront votre profil, sans votre nom :

{{profile}}

Y a-t-il quelque chose qui permette de vous reconnaître, ou faut-il changer un passage ? Merci de répondre dans la semaine. « Oui, c’est bien ainsi » suffit.${fr.end}`,
      },
    },
  },
});
