// Somebody came to a circle, or left it: the others of it are told. Names alone, no reasons.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const circleChanged = letter({
  occasion: 'circle changed',
  to: 'in circles',
  called: { en: 'A circle has changed', fr: 'Un cercle a changé' },
  texts: {
    'circle changed': {
      en: {
        subject: 'A change in {{circle}}, {{programme}}',
        body: `Dear {{to.first name}},

{{#joined}}New in {{circle}}: {{joined}}. Please give them a warm welcome.

{{/joined}}{{#left}}No longer in {{circle}}: {{left}}. It happens, and no reasons are needed.

{{/left}}{{circle}} is now

{{members}}

{{#no mentor}}There is no mentor in {{no mentor}} at the moment. You will hear from us how it goes on.{{/no mentor}}{{^no mentor}}Everything else stays as it is.{{/no mentor}} If you have a question, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: 'Du changement dans « {{circle}} » : {{programme}}',
        body: `Bonjour {{to.first name}},

{{#joined}}Arrivée dans « {{circle}} » : {{joined}}. Nous comptons sur vous pour un bon accueil.

{{/joined}}{{#left}}Départ de « {{circle}} » : {{left}}. Cela arrive, et personne n’a à se justifier.

{{/left}}« {{circle}} » réunit maintenant

{{members}}

{{#no mentor}}« {{no mentor}} » n’a pas de mentor pour le moment. Nous vous dirons comment cela continue.{{/no mentor}}{{^no mentor}}Rien d’autre ne change.{{/no mentor}} Si vous avez une question, ${fr.answer}.${fr.end}`,
      },
    },
  },
});
