// THE TABLE of words for pages that few coordinators open. The panel fetches them with the page.

import { type Plain, say } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import type { WordsRequest, WordsView } from '../contract.ts';

const pages: Readonly<Record<WordsRequest['page'], Readonly<Record<string, Plain>>>> = {
  leaving: {
    lead: 'An illness, a new job, no answer, no time. You see everything by name before anything is written.',
    person: 'Name or mail address',
    how: 'For how long',
    withdrawn: 'leaves for good',
    paused: 'pauses, may come back',
    away: 'away for a while, pair kept',
    from: 'From (today if empty)',
    until: 'Back on, like 2027-02-01',
    which: 'What happened?',
    goes: 'leaves or pauses',
    apart: 'The two part, and both stay',
    look: 'Show what would happen',
    would: 'What would happen',
    stands: 'As it stands now',
    write: 'Write it into the sheets',
    written: 'Written. We have told nobody: what is left to do is above.',
    undone:
      'Taken back: Status and pairs are as before, and nobody was told. A mail that was held back because of it waits again.',
  },
  'mail again': {
    lead: 'Look at the mails to one person, send one again, or note that one came back. The sheet {Outbox} remembers it.',
    person: 'Name or mail address',
    look: 'Show their mails',
    none: 'No mail to this person so far.',
    reason: 'Why? Your words go into the sheet {Outbox}',
    again: 'Send again',
    cameBack: 'It came back',
    send: 'Send it now',
    tell: 'Send it again with the new address',
    queued: 'One more mail waits, and nothing has gone yet. Press Send it now.',
    noted: 'Noted. If the address was wrong, correct it in the answers; if not, send the mail again.',
  },
};

export function pageWords(ports: Ports, { page }: WordsRequest): WordsView {
  gather(ports);
  return Object.fromEntries(Object.entries(pages[page]).map(([name, text]) => [name, say(text)]));
}
