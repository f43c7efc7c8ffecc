// Some time after the introduction: is it a good fit?
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const fitCheck = letter({
  occasion: 'fit check',
  to: 'met',
  called: { en: 'Is it a good fit?', fr: 'Le binôme convient-il ?' },
  usualDays: () => 14,
  isBeforeTheEnd: true,
  isOffered: true,
  texts: {
    'fit check': {
      en: {
        subject: 'How is it going with {{partner}}?',
        body: `Dear {{to.first name}},

{{#introduced}}We introduced you to {{partner}} on {{introduced}}. {{/introduced}}Is it a good fit, are you still deciding, or is it not a good fit?{{#link}} It takes a minute: {{link}}{{/link}}{{^link}} Answer this mail; a word is enough.{{/link}}

Whatever you tell us stays between you and us.${en.end}`,
      },
      fr: {
        subject: 'Comment cela se passe-t-il avec {{partner}} ?',
        body: `Bonjour {{to.first name}},

{{#introduced}}Nous vous avons mis en relation avec {{partner}} le {{introduced}}. {{/introduced}}Le binôme vous convient-il, hésitez-vous encore, ou ne vous convient-il pas ?{{#link}} Une minute suffit : {{link}}{{/link}}{{^link}} Répondez à ce message ; un mot suffit.{{/link}}

Ce que vous nous dites reste entre vous et nous.${fr.end}`,
      },
    },
  },
});
