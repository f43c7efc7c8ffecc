// A friendly line to those who may not have met yet.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const reminder = letter({
  occasion: 'reminder',
  to: 'met',
  called: { en: 'Reminder to meet', fr: 'Rappel pour se rencontrer' },
  usualDays: () => 7,
  isBeforeTheEnd: true,
  texts: {
    reminder: {
      en: {
        subject: 'A friendly reminder: {{programme}}',
        body: `Dear {{to.first name}},

We introduced you to {{partner}}{{#introduced}} on {{introduced}}{{/introduced}}. {{#not met}}You told us that you had not met yet: one{{/not met}}{{^not met}}If you have not met yet, one{{/not met}} short line {{^invited}}with two dates {{/invited}}is enough to begin.

${en.wayOut}${en.end}`,
      },
      fr: {
        subject: 'Petit rappel amical : {{programme}}',
        body: `Bonjour {{to.first name}},

Nous vous avons mis en relation avec {{partner}}{{#introduced}} le {{introduced}}{{/introduced}}. {{#not met}}Vous nous avez dit que la première rencontre n’avait pas encore eu lieu : un{{/not met}}{{^not met}}Si la première rencontre n’a pas encore eu lieu, un{{/not met}} petit mot {{^invited}}avec deux dates {{/invited}}suffit pour commencer.

${fr.wayOut}${fr.end}`,
      },
    },
  },
});
