// Notes: makes the notes template once and lets everybody with the link read it, so that each pair can make a copy of its
// own.

import { notesDocument } from '../../documents/notes.ts';
import { readRecords } from '../../documents/records.ts';
import { textPrint } from '../../ground/text-print.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { planPublication, publish } from '../../workbook/publish-document.ts';
import type { NotesView } from '../contract.ts';
import { NOTES } from '../read/prepare-introductions.ts';

export function makeNotes(ports: Ports): NotesView {
  if (!ports.lock.take()) refuse('busy');
  if (!ports.documents.isAllowed()) refuse('no permission for documents');
  const gathered = gather(ports);
  const { programme, edition, language } = gathered.settings;
  const document = notesDocument(`${programme} ${edition}`.trim(), language === 'fr' ? 'fr' : 'en');
  const print = textPrint(document.html);
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const plan = planPublication(ports, records, {
    what: NOTES,
    edition,
    contents: `notes:${print}`,
    print,
    count: 1,
  });
  const { id, link } = publish(ports, gathered, document, plan, { before: [], after: [] });
  ports.documents.share(id);
  note(ports, gathered, 'Notes', say('one template'));
  return { link };
}
