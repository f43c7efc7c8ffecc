// To a mentee who waits for a mentor.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const waitingList = letter({
  occasion: 'waiting list',
  to: 'unmatched',
  called: { en: 'Waiting list', fr: 'Liste d’attente' },
  texts: {
    'waiting list': {
      en: {
        subject: 'You are on the waiting list of {{programme}}',
        body: `Dear {{to.first name}},

There is no place for you in {{programme}} yet. You are on the waiting list. If a mentor becomes free for you, we will write to you.${en.end}`,
      },
      fr: {
        subject: 'Vous êtes sur la liste d’attente du programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

Il n’y a pas encore de place pour vous dans le programme « {{programme}} ». Vous êtes sur la liste d’attente. Si un mentor se libère pour vous, nous vous écrirons.${fr.end}`,
      },
    },
  },
});
