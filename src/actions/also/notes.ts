// Notes: makes the notes template once and lets everybody with the link read it, so that each pair can make a copy of its
// own.
import type { NotesView } from '../../api-introduce.ts';
import { notesDocument } from '../../domain/documents/notes.ts';
import { readRecords } from '../../domain/documents/records.ts';
import { refuse } from '../../domain/refusal.ts';
import { textPrint } from '../../domain/text-print.ts';
import { say } from '../../domain/words/say.ts';
import type { Ports } from '../../ports.ts';
import { gather } from '../gather.ts';
import { note } from '../log.ts';
import { NOTES } from '../prepare-introductions.ts';
import { planPublication, publish } from '../publish-document.ts';

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
