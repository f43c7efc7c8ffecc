// The introduction: it names both, says why the two of them, who writes first and by when, and a way out.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const introduction = letter({
  occasion: 'introduction',
  to: 'meeting',
  called: { en: 'Introduction of pairs and circles', fr: 'Présenter les binômes et cercles' },
  circleKind: 'circle introduction',
  texts: {
    introduction: {
      en: {
        subject: 'Meet your mentoring partner: {{mentee.first name}} and {{mentor.first name}}',
        body: `Dear {{to.first name}},

You have been matched in {{programme}}. We are glad to introduce you to each other.

{{mentee.name}}, mentee: {{mentee.email}}
{{mentor.name}}, mentor: {{mentor.email}}

{{#why}}Why the two of you
{{why}}

{{/why}}{{mentee.first name}}, please write to {{mentor.first name}} by {{deadline}} and propose two or three dates. As the mentee you book the meetings and bring the agenda.

${en.firstMeeting}

${en.notes}

${en.links}${en.wayOut}

Your names and addresses are shared with each other only.${en.end}`,
      },
      fr: {
        subject: 'Votre binôme de mentorat : {{mentee.first name}} et {{mentor.first name}}',
        body: `Bonjour {{to.first name}},

Vous formez un binôme dans le cadre du programme {{programme}}, et nous avons le plaisir de vous mettre en contact.

{{mentor.first name}} accompagne {{mentee.first name}}.

{{mentee.name}} : {{mentee.email}}
{{mentor.name}} : {{mentor.email}}

{{#why}}Pourquoi vous deux
{{why}}

{{/why}}{{mentee.first name}}, merci d’écrire à {{mentor.first name}} d’ici au {{deadline}} et de proposer deux ou trois dates. C’est à {{mentee.first name}} de fixer les rencontres et d’apporter l’ordre du jour.

${fr.firstMeeting}

${fr.notes}

${fr.links}${fr.wayOut}

Vos noms et vos adresses ne sont communiqués qu’à vous deux.${fr.end}`,
      },
    },
    'circle introduction': {
      en: {
        subject: 'Meet your mentoring circle: {{circle}}',
        body: `Dear {{to.first name}},

You are in {{circle}} of {{programme}}. We are glad to introduce you to each other.

{{members}}

{{#why}}What you share
{{why}}

{{/why}}{{first}}, please write to the others by {{deadline}} and propose two or three dates.

In your first meeting, say who you are and what brought you here, agree on how often and where you meet and what stays between you, and let everybody name one thing they want to reach.

${en.links}${en.wayOut}

Your names and addresses are shared within the circle only.${en.end}`,
      },
      fr: {
        subject: 'Votre cercle de mentorat : {{circle}}',
        body: `Bonjour {{to.first name}},

Vous faites partie de {{circle}} dans {{programme}}, et nous avons le plaisir de vous mettre en contact.

{{members}}

{{#why}}Ce que vous avez en commun
{{why}}

{{/why}}{{first}}, merci d’écrire aux autres d’ici au {{deadline}} et de proposer deux ou trois dates.

À la première rencontre, dites qui vous êtes et ce qui vous amène, convenez du rythme, du lieu et de ce qui reste entre vous, et faites un tour de table : qu’aimeriez-vous atteindre ?

${fr.links}${fr.wayOut}

Vos noms et vos adresses ne sont communiqués qu’aux membres du cercle.${fr.end}`,
      },
    },
  },
});
