// To somebody whose row is held until they answer.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const moreInformation = letter({
  occasion: 'more information',
  to: 'held',
  called: { en: 'Something is missing in the answers', fr: 'Il manque quelque chose dans les réponses' },
  texts: {
    'more information': {
      en: {
        subject: 'A question about your application to {{programme}}',
        body: `Dear {{to.first name}},

Thank you for your application to {{programme}}. Something in it is missing or not clear to us, and we cannot go on without it.

{{#question}}{{question}}

{{/question}}Please look at your answers once more, or {{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}.${en.end}`,
      },
      fr: {
        subject: 'Une question sur votre candidature au programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

Merci de votre candidature au programme « {{programme}} ». Il y manque quelque chose, ou un point n’est pas clair, et nous ne pouvons pas continuer sans cela.

{{#question}}{{question}}

{{/question}}Merci de relire vos réponses, ou {{#contact}}d’écrire à {{contact}}{{/contact}}{{^contact}}de répondre à ce message{{/contact}}.${fr.end}`,
      },
    },
  },
});
