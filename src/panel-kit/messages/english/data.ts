// Every word of the page about people's data, in English.
import { count } from './count.ts';

export const dataMessages = {
  title: 'Data and permissions',
  erase: {
    title: 'Erase a person',
    lead: 'Takes one person out of every sheet of ours, and out of meetings still to come. You see the list first.',
    address: 'Mail address of the person',
    look: 'Show what would go',
    answers: 'Also delete the rows with the form answers',
    press: 'Erase',
    sure: (n: number) => `Erase from ${count(n, 'place')}? This cannot be undone here.`,
    yes: 'Yes, erase',
    done: 'Erased. What we cannot take out is listed below: please take it out yourself.',
    busy: 'Erasing…',
  },
  ownData: 'Their data as a file',
  permissions: {
    title: 'Check permissions',
    lead: 'Tries each of Google’s services once. Nobody is written to.',
    press: 'Check now',
    busy: 'Trying each service…',
  },
  goes: 'Goes',
  left: 'Stays',
  keep: 'Not now',
};
