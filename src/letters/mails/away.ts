// The partner is away for a while, and the two stay a pair. No reasons: why somebody is away is for them to tell.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const away = letter({
  occasion: 'away',
  to: 'of one away',
  called: { en: 'Away for a while', fr: 'Une absence pour un temps' },
  texts: {
    'partner away': {
      en: {
        subject: '{{partner}} is away until {{back}}',
        body: `Dear {{to.first name}},

{{partner}} is away{{#away from}} from {{away from}}{{/away from}} until {{back}}. You stay a pair in {{programme}}, and from {{back}} you can go on where you left off.

{{#cancelled}}Your calendar no longer shows what we cancelled in that time. Any later meeting stays.

{{/cancelled}}Until then nobody expects you to meet, and our reminders wait. If you would rather not wait, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: '{{partner}} : absence jusqu’au {{back}}',
        body: `Bonjour {{to.first name}},

{{partner}} s’absente {{#away from}}du {{away from}} au {{back}}{{/away from}}{{^away from}}jusqu’au {{back}}{{/away from}}. Votre binôme est maintenu dans le programme « {{programme}} » : dès le {{back}}, vous pourrez reprendre là où vous en étiez.

{{#cancelled}}Ce que nous avons annulé pendant cette période n’est plus dans votre agenda. Toute rencontre ultérieure est maintenue.

{{/cancelled}}D’ici là, personne n’attend que vous vous rencontriez, et nos rappels attendent aussi. Si vous préférez ne pas attendre, ${fr.answer}.${fr.end}`,
      },
    },
  },
});
