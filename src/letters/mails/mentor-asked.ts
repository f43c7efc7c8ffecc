// To a mentor before anybody is introduced: is the proposed mentee right for them? Only where the programme asks its mentors.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const mentorAsked = letter({
  occasion: 'mentor asked',
  to: 'asked',
  called: {
    en: 'Is this mentee right for you? (to mentors)',
    fr: 'Cette personne vous convient-elle ? (aux mentors)',
  },
  texts: {
    'mentor asked': {
      en: {
        subject: '{{mentee.first name}} as your mentee in {{programme}}?',
        body: `Dear {{to.first name}},

We would like to propose {{mentee.name}} to you as your mentee in {{programme}}.

{{#why}}What you share
{{why}}

{{/why}}We have not told {{mentee.first name}} yet. {{#answer}}Please say yes or no here:
{{answer}}

{{/answer}}{{^answer}}Please answer this mail; yes or no is enough. {{/answer}}You need not explain a no, and we will look for somebody else for both of you.${en.end}`,
      },
      fr: {
        subject: 'Accompagneriez-vous {{mentee.first name}} ? {{programme}}',
        body: `Bonjour {{to.first name}},

Nous aimerions vous proposer d’accompagner {{mentee.name}} dans le cadre du programme « {{programme}} ».

{{#why}}Ce que vous avez en commun
{{why}}

{{/why}}{{mentee.first name}} n’est pas encore au courant. {{#answer}}Dites-nous oui ou non ici :
{{answer}}

{{/answer}}{{^answer}}Répondez à ce message ; un oui ou un non suffit. {{/answer}}Vous n’avez pas à justifier un refus, et nous chercherons quelqu’un d’autre pour vous deux.${fr.end}`,
      },
    },
  },
});
