// Somebody leaves, or two people part. No reasons, no blame, what comes next.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const parting = letter({
  occasion: 'parting',
  to: 'parted',
  called: { en: 'Somebody left, or two parted', fr: 'Un départ, ou un binôme qui se sépare' },
  texts: {
    'match ended': {
      en: {
        subject: 'Your match with {{partner}} in {{programme}}',
        body: `Dear {{to.first name}},

Your match with {{partner}} ends here. It happens, and no reasons are needed.

${en.cancelled}You both stay in {{programme}}, and we will look for somebody else for you. If you would rather stop here, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: 'Votre binôme avec {{partner}}, {{programme}}',
        body: `Bonjour {{to.first name}},

Votre binôme avec {{partner}} s’arrête là. Cela arrive, et personne n’a à donner de raisons.

${fr.cancelled}Vous restez dans {{programme}}, {{partner}} aussi, et nous chercherons quelqu’un d’autre pour vous. Si vous préférez en rester là, ${fr.answer}.${fr.end}`,
      },
    },
    goodbye: {
      en: {
        subject: 'Your place in {{programme}}',
        body: `Dear {{to.first name}},

{{#pauses}}We have noted that you pause in {{programme}}.{{/pauses}}{{^pauses}}We have noted that you can no longer take part in {{programme}}.{{/pauses}} Your time with {{partner}} ends with this; you need not explain anything.

${en.cancelled}{{#pauses}}When you would like to come back, ${en.answer}.{{/pauses}}{{^pauses}}Thank you for having been part of it.{{/pauses}}${en.end}`,
      },
      fr: {
        subject: 'Votre place dans {{programme}}',
        body: `Bonjour {{to.first name}},

{{#pauses}}Nous avons noté que vous faites une pause dans {{programme}}.{{/pauses}}{{^pauses}}Nous avons noté que vous ne pouvez plus participer à {{programme}}.{{/pauses}} Votre chemin avec {{partner}} s’arrête donc là ; vous n’avez rien à expliquer.

${fr.cancelled}{{#pauses}}Quand vous souhaiterez revenir, ${fr.answer}.{{/pauses}}{{^pauses}}Merci d’en avoir fait partie.{{/pauses}}${fr.end}`,
      },
    },
    'mentor left': {
      en: {
        subject: 'A change in your mentoring in {{programme}}',
        body: `Dear {{to.first name}},

{{#pauses}}{{partner}} has to pause and cannot be your mentor for now.{{/pauses}}{{^pauses}}{{partner}} can no longer take part in {{programme}} and be your mentor.{{/pauses}} We are sorry. It has nothing to do with you.

${en.cancelled}You are first in line for another mentor, and we will write as soon as we have found one. If you would rather stop here, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: 'Un changement dans votre mentorat, {{programme}}',
        body: `Bonjour {{to.first name}},

{{#pauses}}{{partner}} doit faire une pause et ne peut pas vous accompagner pour l’instant.{{/pauses}}{{^pauses}}{{partner}} ne peut plus participer à {{programme}} ni vous accompagner.{{/pauses}} Nous le regrettons. Cela n’a rien à voir avec vous.

${fr.cancelled}Vous passez avant tous les autres pour un nouveau mentor, et nous vous écrirons dès que nous en aurons trouvé un. Si vous préférez en rester là, ${fr.answer}.${fr.end}`,
      },
    },
    'mentee left': {
      en: {
        subject: 'A change in your mentoring in {{programme}}',
        body: `Dear {{to.first name}},

{{#pauses}}{{partner}} has to pause, so your time together ends for now.{{/pauses}}{{^pauses}}{{partner}} can no longer take part in {{programme}}, so your time together ends here.{{/pauses}} It has nothing to do with you. Thank you for the time you gave.

${en.cancelled}Your place is free again, and we may come back to you when somebody waits for a mentor. If that does not suit you, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: 'Un changement dans votre mentorat, {{programme}}',
        body: `Bonjour {{to.first name}},

{{#pauses}}{{partner}} doit faire une pause ; votre chemin ensemble s’arrête pour l’instant.{{/pauses}}{{^pauses}}{{partner}} ne peut plus participer à {{programme}} ; votre chemin ensemble s’arrête là.{{/pauses}} Cela n’a rien à voir avec vous. Merci du temps que vous avez donné.

${fr.cancelled}Votre place est de nouveau libre, et nous reviendrons peut-être vers vous quand quelqu’un attendra un mentor. Si cela ne vous convient pas, ${fr.answer}.${fr.end}`,
      },
    },
  },
});
