// The Outbox: one row per mail.
import { sheet } from './our-sheet.ts';

export const outboxSheet = sheet({
  name: 'Outbox',
  header: [
    'Ref',
    'Batch',
    'Kind',
    'Pair',
    'Person',
    'To',
    'Subject',
    'State',
    'Since',
    'Note',
    'Text',
    'Attempt',
  ],
  identity: ['Ref'],
  key: ['Ref', 'To', 'State'],
  says: 'One row per mail. In State write held to keep a mail back, queued to let it go; change nothing else: the panel settles what is unsure. Keep inside the coordination team.',
  hidden: ['Text', 'Attempt'],
  perPerson: true,
  widths: [120, 120, 120, 220, 220, 220, 260, 100, 150, 240],
});
