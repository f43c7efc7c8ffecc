// The introduction: it names both, says why the two of them, who writes first and by when, and a way out.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const introduction = letter({
  occasion: 'introduction',
  to: 'meeting',
  called: { en: 'Introduction', fr: 'Présentation' },
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

{{/why}}${en.whoWrites}

${en.firstMeeting}

${en.notes}

${en.links}${en.wayOut}

Your names and addresses are shared with each other {{^copy}}only{{/copy}}{{#copy}}and with {{copy}}, which gets a copy of this mail{{/copy}}.${en.end}`,
      },
      fr: {
        subject: 'Votre binôme de mentorat : {{mentee.first name}} et {{mentor.first name}}',
        body: `Bonjour {{to.first name}},

Vous formez un binôme dans le cadre du programme « {{programme}} », et nous avons le plaisir de vous mettre en contact.

{{mentor.first name}} accompagne {{mentee.first name}}.

{{mentee.name}} : {{mentee.email}}
{{mentor.name}} : {{mentor.email}}

{{#why}}Pourquoi vous deux
{{why}}

{{/why}}${fr.whoWrites}

${fr.firstMeeting}

${fr.notes}

${fr.links}${fr.wayOut}

Vos noms et vos adresses ne sont communiqués qu’à vous deux{{#copy}} et à {{copy}}, qui reçoit une copie de ce message{{/copy}}.${fr.end}`,
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

{{/why}}${en.whoWritesInCircle}

In your first meeting, say who you are and what brought you here, agree on how often and where you meet and what stays between you, and let everybody name one thing they want to reach.

${en.links}${en.wayOut}

Your names and addresses are shared within the circle {{^copy}}only{{/copy}}{{#copy}}and with {{copy}}, which gets a copy of this mail{{/copy}}.${en.end}`,
      },
      fr: {
        subject: 'Votre cercle de mentorat : {{circle}}',
        body: `Bonjour {{to.first name}},

Vous faites partie de « {{circle}} » dans le cadre du programme « {{programme}} », et nous avons le plaisir de vous mettre en contact.

{{members}}

{{#why}}Ce que vous avez en commun
{{why}}

{{/why}}${fr.whoWritesInCircle}

À la première rencontre, dites qui vous êtes et ce qui vous amène, convenez du rythme, du lieu et de ce qui reste entre vous, et faites un tour de table : quel objectif chacun aimerait-il atteindre ?

${fr.links}${fr.wayOut}

Vos noms et vos adresses ne sont communiqués qu’aux membres du cercle{{#copy}} et à {{copy}}, qui reçoit une copie de ce message{{/copy}}.${fr.end}`,
      },
    },
  },
});
