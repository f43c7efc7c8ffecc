// To everybody who was introduced, once: the link to the survey.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const surveyInvitation = letter({
  occasion: 'survey invitation',
  to: 'surveyed',
  called: { en: 'Invitation to the survey', fr: 'Invitation à l’enquête' },
  texts: {
    'survey invitation': {
      en: {
        subject: 'How was it? A few questions about {{programme}}',
        body: `Dear {{to.first name}},

You have taken part in {{programme}}, and you know best what was good and what was not. A few minutes are enough:

{{survey}}

What you say is counted together with everybody else’s answers. It helps us decide what to change next time.${en.end}`,
      },
      fr: {
        subject: 'Comment cela s’est-il passé ? Quelques questions sur le programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

Vous avez participé au programme « {{programme}} », et personne ne sait mieux que vous ce qui a été bien et ce qui l’a moins été. Quelques minutes suffisent :

{{survey}}

Vos réponses sont comptées avec celles de tout le monde. Elles nous aident à décider de ce que nous changerons.${fr.end}`,
      },
    },
  },
});
