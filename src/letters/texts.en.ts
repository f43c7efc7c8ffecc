// Our mail texts in English. They name both, say why the two of them, who writes first and by when, and a way out.
import type { OwnTexts } from './mail-kinds.ts';

const end = `

Warm wishes,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;

const wayOut = `If this match is not right for you, {{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}. It happens, no reasons needed.`;

const firstMeeting = `Your first meeting, about an hour
1. Who you are and what brought you here (20 minutes)
2. Are we the right match? Say so openly (10 minutes)
3. What {{mentee.first name}} would like to have reached by the end (20 minutes)
4. How often, where, and what stays between you (10 minutes)`;

const links = `{{#dates}}Your meetings
{{dates}}

The attached file puts them into your calendar. Does a time not suit? Agree on another; you need not ask us.

{{/dates}}{{#handbook}}The handbook of the programme: {{handbook}}

{{/handbook}}{{#plan}}A template for your mentoring plan: {{plan}}

{{/plan}}`;

const notes = `{{#shared notes}}Your notes, with an agreement, goals and a meeting log: {{shared notes}} We made this document for the two of you; as its owner the programme could open it.{{/shared notes}}{{#notes}}Your notes, with an agreement, goals and a meeting log: {{notes}} makes a copy that is yours alone. Share it with each other; we cannot read it.{{/notes}}{{^shared notes}}{{^notes}}Keep your agreement, up to three goals with how you will notice, and a line after each meeting in notes of your own.{{/notes}}{{/shared notes}}`;

export const english: OwnTexts = {
  introduction: {
    subject: 'Meet your mentoring partner: {{mentee.first name}} and {{mentor.first name}}',
    body: `Dear {{to.first name}},

You have been matched in {{programme}}. We are glad to introduce you to each other.

{{mentee.name}}, mentee: {{mentee.email}}
{{mentor.name}}, mentor: {{mentor.email}}

{{#why}}Why the two of you
{{why}}

{{/why}}{{mentee.first name}}, please write to {{mentor.first name}} by {{deadline}} and propose two or three dates. As the mentee you book the meetings and bring the agenda.

${firstMeeting}

${notes}

${links}${wayOut}

Your names and addresses are shared with each other only.${end}`,
  },
  'circle introduction': {
    subject: 'Meet your mentoring circle: {{circle}}',
    body: `Dear {{to.first name}},

You are in {{circle}} of {{programme}}. We are glad to introduce you to each other.

{{members}}

{{#why}}Why you
{{why}}

{{/why}}{{first}}, please write to the others by {{deadline}} and propose two or three dates.

In your first meeting, say who you are and what brought you here, agree on how often and where you meet and what stays between you, and let everybody name one thing they want to reach.

${links}${wayOut}

Your names and addresses are shared within the circle only.${end}`,
  },
  'not matched': {
    subject: 'Your application to {{programme}}',
    body: `Dear {{to.first name}},

We could not find a mentor for you in {{programme}} this time, and we are sorry. It says nothing about you: we do not find a mentor for everybody.

{{#contact}}Write to {{contact}} if you would like to stay on our list for the next round.{{/contact}}${end}`,
  },
  'waiting list': {
    subject: 'You are on the waiting list of {{programme}}',
    body: `Dear {{to.first name}},

There is no place for you in {{programme}} yet. You are on the waiting list, and we write as soon as a mentor is free.${end}`,
  },
  'more information': {
    subject: 'A question about your application to {{programme}}',
    body: `Dear {{to.first name}},

Thank you for your application to {{programme}}. Something in it is missing, and we cannot go on without it.

{{#question}}{{question}}

{{/question}}Please look at your answers once more, or {{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}.${end}`,
  },
  'profile for approval': {
    subject: 'Your profile in {{programme}}: may we show it?',
    body: `Dear {{to.first name}},

This is how people who look for a mentor in {{programme}} will read about you, without your name:

{{profile}}

Does anything in it show who you are, or should anything be said otherwise? Please answer within a week. “Yes, that is fine” is enough.${end}`,
  },
  reminder: {
    subject: 'A friendly reminder: {{programme}}',
    body: `Dear {{to.first name}},

We introduced you to {{partner}}{{#introduced}} on {{introduced}}{{/introduced}}. {{#not met}}You told us that you had not met yet: one{{/not met}}{{^not met}}If you have not met yet, one{{/not met}} short line with two dates is enough to begin.

${wayOut}${end}`,
  },
  meetings: {
    subject: 'Your mentoring meetings with {{partner}}',
    body: `Dear {{to.first name}},

These are the meetings we propose for you and {{partner}}.

{{dates}}

The attached file puts them into your calendar. Does a time not suit? Agree on another; you need not ask us.${end}`,
  },
  'fit check': {
    subject: 'How is it going with {{partner}}?',
    body: `Dear {{to.first name}},

{{#introduced}}We introduced you to {{partner}} on {{introduced}}. {{/introduced}}Is it a good fit, are you still deciding, or is it not a good fit?{{#link}} One click is enough: {{link}}{{/link}}{{^link}} Answer this mail; a word is enough.{{/link}}

Whatever you say stays with us.${end}`,
  },
  'mid-term': {
    subject: 'Half way in {{programme}}',
    body: `Dear {{to.first name}},

About half of your time with {{partner}} has passed. Look at your goals together: what has moved, and what would you like to use the rest for?${end}`,
  },
  closing: {
    subject: 'Closing your mentoring in {{programme}}',
    body: `Dear {{to.first name}},

Your mentoring with {{partner}} is coming to an end. Three questions for your last meeting: Were our expectations met? What has changed? Shall we go on, and how?

Thank you for taking part.${end}`,
  },
};
