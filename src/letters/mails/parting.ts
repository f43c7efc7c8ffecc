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
        subject: 'Votre binôme avec {{partner}} : {{programme}}',
        body: `Bonjour {{to.first name}},

Votre binôme avec {{partner}} prend fin. Cela arrive, et personne n’a à se justifier.

${fr.cancelled}Vous restez dans le programme « {{programme}} », {{partner}} aussi, et nous chercherons quelqu’un d’autre pour vous. Si vous préférez en rester là, ${fr.answer}.${fr.end}`,
      },
    },
    goodbye: {
      en: {
        subject: 'Your place in {{programme}}',
        body: `Dear {{to.first name}},

{{#pauses}}We have noted that you pause in {{programme}}{{#left as}} as a {{left as}}{{/left as}}.{{/pauses}}{{^pauses}}We have noted that you no longer take part in {{programme}}{{#left as}} as a {{left as}}{{/left as}}.{{/pauses}} Your mentoring with {{partner}} therefore ends; you need not explain anything.

${en.cancelled}{{#pauses}}When you would like to come back, ${en.answer}.{{/pauses}}{{^pauses}}{{^left as}}Thank you for having been part of it.{{/left as}}{{#left as}}Thank you for your time. In your other role nothing changes.{{/left as}}{{/pauses}}${en.end}`,
      },
      fr: {
        subject: 'Votre place dans le programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

{{#pauses}}Nous avons noté que vous faites une pause dans le programme « {{programme}} »{{#left as}} en tant que {{left as}}{{/left as}}.{{/pauses}}{{^pauses}}Nous avons noté que vous ne participez plus au programme « {{programme}} »{{#left as}} en tant que {{left as}}{{/left as}}.{{/pauses}} Votre mentorat avec {{partner}} prend donc fin ; vous n’avez rien à expliquer.

${fr.cancelled}{{#pauses}}Quand vous souhaiterez revenir, ${fr.answer}.{{/pauses}}{{^pauses}}{{^left as}}Merci d’en avoir fait partie.{{/left as}}{{#left as}}Merci pour votre temps ; dans votre autre rôle, rien ne change.{{/left as}}{{/pauses}}${fr.end}`,
      },
    },
    'mentor left': {
      en: {
        subject: 'A change in your mentoring in {{programme}}',
        body: `Dear {{to.first name}},

{{#pauses}}{{partner}} is pausing and cannot be your mentor for now.{{/pauses}}{{^pauses}}{{partner}} {{^left as}}no longer takes part in {{programme}} and {{/left as}}cannot go on as your mentor.{{/pauses}} We are sorry. It happens, and no reasons are needed.

${en.cancelled}You are among the first in line for another mentor, and we will write if we find one. If you would rather stop here, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: 'Un changement dans votre mentorat : {{programme}}',
        body: `Bonjour {{to.first name}},

{{#pauses}}{{partner}} fait une pause et ne peut pas vous accompagner pour l’instant.{{/pauses}}{{^pauses}}{{partner}} {{^left as}}ne participe plus au programme « {{programme}} » et {{/left as}}ne peut {{^left as}}donc {{/left as}}plus vous accompagner.{{/pauses}} Nous le regrettons. Cela arrive, et personne n’a à se justifier.

${fr.cancelled}Vous êtes désormais prioritaire, et nous vous écrirons si nous vous trouvons un autre mentor. Si vous préférez en rester là, ${fr.answer}.${fr.end}`,
      },
    },
    'mentee left': {
      en: {
        subject: 'A change in your mentoring in {{programme}}',
        body: `Dear {{to.first name}},

{{#pauses}}{{partner}} is pausing, so your mentoring together ends for now.{{/pauses}}{{^pauses}}{{partner}} no longer takes part in {{programme}}{{#left as}} as a {{left as}}{{/left as}}, so your mentoring together ends here.{{/pauses}} It happens, and no reasons are needed. Thank you for the time you gave.

${en.cancelled}The place is free again, and we may come back to you when somebody waits for a mentor. If that does not suit you, ${en.answer}.${en.end}`,
      },
      fr: {
        subject: 'Un changement dans votre mentorat : {{programme}}',
        body: `Bonjour {{to.first name}},

{{#pauses}}{{partner}} fait une pause ; votre binôme est interrompu pour l’instant.{{/pauses}}{{^pauses}}{{partner}} ne participe plus au programme « {{programme}} »{{#left as}} en tant que {{left as}}{{/left as}} ; votre binôme prend donc fin.{{/pauses}} Cela arrive, et personne n’a à se justifier. Merci du temps que vous avez donné.

${fr.cancelled}La place est de nouveau libre, et nous reviendrons peut-être vers vous si quelqu’un attend un mentor. Si cela ne vous convient pas, ${fr.answer}.${fr.end}`,
      },
    },
  },
});
