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
        subject:
          '{{partner}} is away {{#away from}}from {{away from}}{{/away from}}{{^away from}}until {{back}}{{/away from}}',
        body: `Dear {{to.first name}},

{{partner}} is away{{#away from}} from {{away from}}{{/away from}} until {{back}}. You stay a pair in {{programme}}{{#away from}}: until {{away from}} nothing changes{{/away from}}, and from {{back}} you can go on where you left off.

{{#cancelled}}Your calendar no longer shows what we cancelled in that time. Any later meeting stays.

{{/cancelled}}{{#away from}}While {{partner}} is away{{/away from}}{{^away from}}Until then{{/away from}} nobody expects you to meet, and our reminders wait. If you would rather not wait, ${en.answer}.${en.end}`,
      },
      fr: {
        subject:
          '{{partner}} : absence {{#away from}}à partir du {{away from}}{{/away from}}{{^away from}}jusqu’au {{back}}{{/away from}}',
        body: `Bonjour {{to.first name}},

{{partner}} s’absente {{#away from}}du {{away from}} au {{back}}{{/away from}}{{^away from}}jusqu’au {{back}}{{/away from}}. Votre binôme est maintenu dans le programme « {{programme}} »{{#away from}} : rien ne change jusqu’au {{away from}}, et dès le {{back}}{{/away from}}{{^away from}} : dès le {{back}}{{/away from}}, vous pourrez reprendre là où vous en étiez.

{{#cancelled}}Ce que nous avons annulé pendant cette période n’est plus dans votre agenda. Toute rencontre ultérieure est maintenue.

{{/cancelled}}{{#away from}}Pendant cette absence{{/away from}}{{^away from}}D’ici là{{/away from}}, personne n’attend que vous vous rencontriez, et nos rappels attendent aussi. Si vous préférez ne pas attendre, ${fr.answer}.${fr.end}`,
      },
    },
  },
});
