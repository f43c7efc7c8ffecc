// Our mails about the survey, and to a mentor who is asked, in French.
import type { SurveyTexts } from './mail-kinds.ts';

const end = `

Bien à vous,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;

export const surveyFrench: SurveyTexts = {
  'survey invitation': {
    subject: 'Comment cela s’est-il passé ? Quelques questions sur {{programme}}',
    body: `Bonjour {{to.first name}},

Vous avez participé à {{programme}}, et personne ne sait mieux que vous ce qui a été bien et ce qui l’a moins été. Quelques minutes suffisent :

{{survey}}

Vos réponses sont comptées avec celles de tout le monde. Elles nous aident à décider de ce que nous changerons.${end}`,
  },
  'mentor asked': {
    subject: 'Une personne à accompagner dans {{programme}} ?',
    body: `Bonjour {{to.first name}},

Nous aimerions vous proposer d’accompagner {{mentee.name}} dans {{programme}}.

{{#why}}Ce que vous partagez
{{why}}

{{/why}}{{mentee.first name}} n’est pas encore au courant. {{#answer}}Dites-nous oui ou non ici :
{{answer}}

{{/answer}}{{^answer}}Répondez à ce message ; un oui ou un non suffit. {{/answer}}Un non n’a pas à être expliqué, et nous chercherons quelqu’un d’autre pour vous deux.${end}`,
  },
  'survey reminder': {
    subject: 'Encore ouvert : quelques questions sur {{programme}}',
    body: `Bonjour {{to.first name}},

Nous n’avons pas encore vos réponses à nos questions sur {{programme}}. Quelques minutes suffisent, et chaque réponse compte :

{{survey}}

Si vous avez répondu entre-temps, merci, et oubliez ce message.${end}`,
  },
};
