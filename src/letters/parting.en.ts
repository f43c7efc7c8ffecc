// Our mails in English when somebody leaves or two people part. No reasons, no blame, what comes next.
import type { PartingTexts } from './mail-kinds.ts';

const end = `

Warm wishes,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;

const cancelled = `{{#cancelled}}Meetings of yours that were still to come have been cancelled in your calendar.

{{/cancelled}}`;

const answer = `{{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}`;

export const partingEnglish: PartingTexts = {
  goodbye: {
    subject: 'Your place in {{programme}}',
    body: `Dear {{to.first name}},

{{#pauses}}We have noted that you pause in {{programme}}.{{/pauses}}{{^pauses}}We have noted that you can no longer take part in {{programme}}.{{/pauses}} Your time with {{partner}} ends with this; you need not explain anything.

${cancelled}{{#pauses}}When you would like to come back, ${answer}.{{/pauses}}{{^pauses}}Thank you for having been part of it.{{/pauses}}${end}`,
  },
  'mentor left': {
    subject: 'A change in your mentoring in {{programme}}',
    body: `Dear {{to.first name}},

{{#pauses}}{{partner}} has to pause and cannot be your mentor for now.{{/pauses}}{{^pauses}}{{partner}} can no longer take part in {{programme}} and be your mentor.{{/pauses}} We are sorry. It has nothing to do with you.

${cancelled}You are first in line for another mentor, and we will write as soon as we have found one. If you would rather stop here, ${answer}.${end}`,
  },
  'mentee left': {
    subject: 'A change in your mentoring in {{programme}}',
    body: `Dear {{to.first name}},

{{#pauses}}{{partner}} has to pause, so your time together ends for now.{{/pauses}}{{^pauses}}{{partner}} can no longer take part in {{programme}}, so your time together ends here.{{/pauses}} It has nothing to do with you. Thank you for the time you gave.

${cancelled}Your place is free again, and we may come back to you when somebody waits for a mentor. If that does not suit you, ${answer}.${end}`,
  },
  'match ended': {
    subject: 'Your match with {{partner}} in {{programme}}',
    body: `Dear {{to.first name}},

Your match with {{partner}} ends here. It happens, and no reasons are needed.

${cancelled}You both stay in {{programme}}, and we will look for somebody else for you. If you would rather stop here, ${answer}.${end}`,
  },
};
