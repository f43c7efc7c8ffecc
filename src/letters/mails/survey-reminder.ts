// To those who have not answered the survey yet.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const surveyReminder = letter({
  occasion: 'survey reminder',
  to: 'surveyed',
  called: { en: 'Reminder to answer the survey', fr: 'Rappel de l’enquête' },
  texts: {
    'survey reminder': {
      en: {
        subject: 'Still open: a few questions about {{programme}}',
        body: `Dear {{to.first name}},

We do not have your answers yet to our questions about {{programme}}. A few minutes are enough, and each answer counts:

{{survey}}

If you have answered by now, thank you, and please ignore this mail.${en.end}`,
      },
      fr: {
        subject: 'Il est encore temps : quelques questions sur le programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

Nous n’avons pas encore vos réponses à nos questions sur le programme « {{programme}} ». Quelques minutes suffisent, et chaque réponse compte :

{{survey}}

Si vous avez répondu entre-temps, merci, et ne tenez pas compte de ce message.${fr.end}`,
      },
    },
  },
});
