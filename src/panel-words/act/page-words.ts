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
    which: 'What happened?',
    goes: 'leaves or pauses',
    apart: 'They part; both stay',
    look: 'Show what would happen',
    would: 'What would happen',
    stands: 'As it stands now',
    write: 'Write it into the sheets',
    written: 'Written. Nobody was told yet: what is left to do stands above.',
    undone: 'Everything stands as before. Nobody was told.',
  },
  'mail again': {
    lead: 'Look at the mails to one person. Send one again, or note that it came back. The Outbox keeps both.',
    person: 'Name or mail address',
    look: 'Show their mails',
    none: 'No mail so far.',
    reason: 'Why? It will stand in the Outbox',
    again: 'Send again',
    cameBack: 'It came back',
    send: 'Send it now',
    queued: 'One more mail waits, with the reason in the Outbox. Press Send it now.',
    noted: 'Noted: it came back. Correct the address in the answers, or send it again.',
  },
};

export function pageWords(ports: Ports, { page }: WordsRequest): WordsView {
  gather(ports);
  return Object.fromEntries(Object.entries(pages[page]).map(([name, text]) => [name, say(text)]));
}
