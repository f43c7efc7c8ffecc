// Every word of the Introduce page, in English.
import { count } from './count.ts';

export const introduceMessages = {
  occasion: 'What to write',
  strand: 'Strand',
  allStrands: 'All strands',
  lead: (to: string, due: number, quota: number | null) =>
    [
      to === '' ? 'There is nobody to write to about this now.' : `${to} to write to.`,
      due > 0 ? `${count(due, 'mail')} to approve.` : '',
      quota === null
        ? 'The permission to send mail is not given yet.'
        : `Google lets you write to ${count(quota, 'more person', 'more people')} today.`,
    ]
      .filter((line) => line !== '')
      .join(' '),
  sendOn: 'Not before this day (for example 2026‑04‑01)',
  approve: (n: number) => (n > 0 ? `Approve ${count(n, 'mail')}` : 'Approve the new texts'),
  approved: (n: number) => `${count(n, 'mail')} in the sheet {Outbox}. Nothing was sent.`,
  sendFirst: 'Send the first',
  sendRest: (n: number) => (n === 0 ? 'Nothing to send' : `Send ${count(n, 'mail')}`),
  pause: 'Pause',
  paused: 'Paused after the mails under way. Press Send to go on.',
  again: 'Read again',
  busy: 'Sending…',
  sending: 'Closing the panel pauses.',
  progressLabel: 'Mails sent',
  progress: (sent: number, all: number) => `${sent} of ${all} sent.`,
  failed: (n: number) => `${n} refused, see the sheet {Outbox}.`,
  tested: (n: number, to: string) => `${count(n, 'test mail')} to ${to}. Nobody else got anything.`,
  stopped: {
    first: 'The first went out. Look, then send the rest.',
    quota: 'Today’s allowance is used up, or too small for the next. The rest waits; go on tomorrow.',
    slow: 'Google asks us to go slower. We go on in a moment.',
    trouble: 'Google did not answer as it should, so we stopped. Look below for unsure mails, then go on.',
    changed: 'Some texts have changed since you approved them. They wait until you approve them again.',
  } as Readonly<Record<string, string>>,
  foreign: (n: number) =>
    `${count(n, 'row')} of the sheet {Outbox} came from another file or edition: nothing of it is sent again.`,
  missing: (field: string, n: number) => `{{${field}}} is empty in ${count(n, 'mail')}.`,
  notes: {
    make: 'Make the notes template',
    open: 'Open the notes template',
    says: 'An agreement, goals and a meeting log. Each pair copies it by the link in its mail; you cannot read the copies.',
    makeEach: 'Make a document for each pair',
    each: (n: number) => `${count(n, 'document')} made.`,
    eachSays: 'Each is shared with its people alone. You own it, so you can open it; the document says so.',
    making: 'Making documents…',
    madeEach: (made: number) =>
      `${count(made, 'document')} made and shared. Texts that you approved before get the links when you approve them again.`,
    unshared: (list: string) => `Google did not share with ${list}. Share their document with them by hand.`,
    made: 'Everybody with the link can read the template and copy it. Texts that you approved before get the link when you approve them again.',
  },
  followUp: {
    title: 'Since the introduction',
    notGood: 'says that this is not a good match.',
    look: 'Look at this pair',
    owing: (n: number) => `${count(n, 'person', 'people')} still to answer`,
    owes: { 'check-in': 'the check-in', feedback: 'the survey' },
    remind: 'Reminders are under “What to write”.',
  },
  unsent: (n: number) => `${count(n, 'mail')} not sent.`,
  held: (n: number) => `${n} held back`,
  doubts: {
    title: (n: number) => `${count(n, 'mail')} unsure`,
    lead: 'Perhaps it went, perhaps not. We never send such a mail again by ourselves. Look for its reference in your Sent mail, then say what you found.',
    look: 'Look in Sent',
    went: 'It went',
    again: 'It did not go',
  },
  samples: {
    title: 'As people will read it',
    why: { first: 'The first', longest: 'The longest', shortest: 'The shortest' },
    testTo: 'Send these to yourself first; your address',
    test: 'Test to me',
  },
};
