// What introducing depends on, read from the sheets once: who is matched, the texts, what people answered; then held against
// the Outbox.

import { pairNotesIn } from '../../documents/pair-notes.ts';
import { readRecords } from '../../documents/records.ts';
import { addressOf } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { cellText } from '../../ground/table.ts';
import { dayWritten } from '../../ground/written-days.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import type { Occasion } from '../../letters/mails.ts';
import { followUp } from '../../pairs/follow-up.ts';
import { introducedIn } from '../../pairs/introduced-in.ts';
import { strandsOfPairs } from '../../pairs/strands-of-pairs.ts';
import type { Ports } from '../../ports/ports.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { mailsInAnotherLanguage } from '../../workbook/language-of-mails.ts';
import { outboxNow } from '../../workbook/outbox-now.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { calledAsFile } from '../../workbook/programme-name.ts';
import { pairBookOf, pairIssues } from '../../workbook/read-pair-book.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import { factsOf } from './facts-of-occasion.ts';
import { heldAgainst, type PreparedIntroductions } from './mails-due.ts';
import type { Writing } from './writing.ts';

export function prepareIntroductions(
  ports: Ports,
  {
    acceptGuesses,
    occasion,
    strand = null,
    sendOn = null,
  }: {
    readonly acceptGuesses: boolean;
    readonly occasion: Occasion;
    readonly strand?: string | null;
    readonly sendOn?: string | null;
  },
  gathered: Gathered = gather(ports),
): PreparedIntroductions {
  const { forms, issues: open } = usableForms(gathered, acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const file = ports.workbook.fileId();
  const { edition } = gathered.settings;
  const documents = readRecords(gathered.ours.get('documents')?.table ?? null);
  const book = pairBookOf(gathered, reading);
  const strandOf = strandsOfPairs(reading, book);
  const writing: Writing = {
    occasion,
    strand,
    sendOn: dayWritten(sendOn ?? ''),
    isShown: (pair) => strand === null || strandOf(pair).includes(strand),
    template: documents.find(
      (record) =>
        record.what === NOTES &&
        record.state === 'current' &&
        record.file === file &&
        record.edition === edition,
    ),
    gathered,
    reading,
    book,
    file,
    followUp: followUp(forms, introducedIn({ reading, book })),
    pairNotes: pairNotesIn(documents, file, edition),
    profiles: [],
    heldPeople: [],
    ...factsOf[occasion]?.({ ports, gathered, forms, acceptGuesses }),
    odd: () => [
      ...calledAsFile(ports, gathered),
      ...mailsInAnotherLanguage(gathered),
      ...noReply(gathered),
      ...pairIssues(gathered, book),
      ...reading.issues,
      ...gathered.issues,
      ...open,
    ],
  };
  return heldAgainst(ports, writing, outboxNow(ports, gathered));
}

/** What the Documents sheet calls the notes template. */
export const NOTES = 'Notes template';

/** Answers then go to the account that sends, which may be nobody's to read. */
function noReply({ settings, ours }: Gathered): Issue[] {
  if (addressOf(settings.replyTo) !== null || addressOf(settings.contact) !== null) return [];
  const found = settings.replyTo || settings.contact;
  const table = ours.get('settings')?.table;
  const row = table?.rows.find((one) => /^(reply to|contact)$/i.test(cellText(table, one, 'Setting')));
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Settings'),
      row: row?.number ?? 1,
      column: 'Value',
      found: found === '' ? say('no address for answers') : found,
      wanted: say('one mail address in Reply to, or in Contact'),
      remedy: say('Until then answers go to the account that sends.'),
    },
  ];
}
