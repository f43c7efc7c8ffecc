// Our mails in French when somebody leaves or two people part. No reasons, no blame, what comes next.
import type { PartingTexts } from './mail-kinds.ts';

const end = `

Bien à vous,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;

const cancelled = `{{#cancelled}}Les rencontres qui étaient encore prévues sont annulées dans votre agenda.

{{/cancelled}}`;

const answer = `{{#contact}}écrivez à {{contact}}{{/contact}}{{^contact}}répondez à ce message{{/contact}}`;

export const partingFrench: PartingTexts = {
  goodbye: {
    subject: 'Votre place dans {{programme}}',
    body: `Bonjour {{to.first name}},

{{#pauses}}Nous avons noté que vous faites une pause dans {{programme}}.{{/pauses}}{{^pauses}}Nous avons noté que vous ne pouvez plus participer à {{programme}}.{{/pauses}} Votre chemin avec {{partner}} s’arrête donc là ; vous n’avez rien à expliquer.

${cancelled}{{#pauses}}Quand vous souhaiterez revenir, ${answer}.{{/pauses}}{{^pauses}}Merci d’en avoir fait partie.{{/pauses}}${end}`,
  },
  'mentor left': {
    subject: 'Un changement dans votre mentorat, {{programme}}',
    body: `Bonjour {{to.first name}},

{{#pauses}}{{partner}} doit faire une pause et ne peut pas vous accompagner pour l’instant.{{/pauses}}{{^pauses}}{{partner}} ne peut plus participer à {{programme}} ni vous accompagner.{{/pauses}} Nous le regrettons. Cela n’a rien à voir avec vous.

${cancelled}Vous passez avant tous les autres pour un nouveau mentor, et nous vous écrirons dès que nous en aurons trouvé un. Si vous préférez en rester là, ${answer}.${end}`,
  },
  'mentee left': {
    subject: 'Un changement dans votre mentorat, {{programme}}',
    body: `Bonjour {{to.first name}},

{{#pauses}}{{partner}} doit faire une pause ; votre chemin ensemble s’arrête pour l’instant.{{/pauses}}{{^pauses}}{{partner}} ne peut plus participer à {{programme}} ; votre chemin ensemble s’arrête là.{{/pauses}} Cela n’a rien à voir avec vous. Merci du temps que vous avez donné.

${cancelled}Votre place est de nouveau libre, et nous reviendrons peut-être vers vous quand quelqu’un attendra un mentor. Si cela ne vous convient pas, ${answer}.${end}`,
  },
  'match ended': {
    subject: 'Votre binôme avec {{partner}}, {{programme}}',
    body: `Bonjour {{to.first name}},

Votre binôme avec {{partner}} s’arrête là. Cela arrive, et personne n’a à donner de raisons.

${cancelled}Vous restez dans {{programme}}, {{partner}} aussi, et nous chercherons quelqu’un d’autre pour vous. Si vous préférez en rester là, ${answer}.${end}`,
  },
};
