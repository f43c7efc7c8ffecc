// Our mails about the survey, and to a mentor who is asked, in English.
import type { SurveyTexts } from './mail-kinds.ts';

const end = `

Warm wishes,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;

export const surveyEnglish: SurveyTexts = {
  'survey invitation': {
    subject: 'How was it? A few questions about {{programme}}',
    body: `Dear {{to.first name}},

You have taken part in {{programme}}, and you know best what was good and what was not. A few minutes are enough:

{{survey}}

What you say is counted together with everybody else’s answers. It helps us decide what to change next time.${end}`,
  },
  'mentor asked': {
    subject: 'A mentee for you in {{programme}}?',
    body: `Dear {{to.first name}},

We would like to propose {{mentee.name}} to you as your mentee in {{programme}}.

{{#why}}What you share
{{why}}

{{/why}}We have not told {{mentee.first name}} yet. {{#answer}}Please say yes or no here:
{{answer}}

{{/answer}}{{^answer}}Please answer this mail; yes or no is enough. {{/answer}}You need not explain a no, and we will look for somebody else for both of you.${end}`,
  },
  'survey reminder': {
    subject: 'Still open: a few questions about {{programme}}',
    body: `Dear {{to.first name}},

We do not have your answers yet to our questions about {{programme}}. A few minutes are enough, and each answer counts:

{{survey}}

If you have answered by now, thank you, and please ignore this mail.${end}`,
  },
};
