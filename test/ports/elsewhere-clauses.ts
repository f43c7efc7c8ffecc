// What mail, documents, the file's memory and the lock promise.

import type { MailToSend } from '../../src/ports/mailer.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { clause } from './clause.ts';

const mail = (to: readonly string[], cc: readonly string[] = []): MailToSend => ({
  to,
  cc,
  subject: 'Your mentor',
  body: 'Dear Ann',
  html: '<p>Dear Ann</p>',
  calendar: '',
  calendarName: '',
  name: 'Mentoring',
  replyTo: '',
});
/** Recipients of one mail, the most Google takes. */
const CROWD = Array.from({ length: 50 }, (_, k) => `p${k}@example.org`);

export const mailerClauses = [
  clause('a mail takes as much of the allowance as it has recipients, copies too', ({ mailer }, must) => {
    must(mailer.isAllowed(), true);
    const before = mailer.quotaLeft();
    must(mailer.send(mail(['ann@example.org'], ['office@example.org'])), 'sent');
    must(before - mailer.quotaLeft(), 2);
  }),
  clause('an address that is none is refused, and nobody gets anything', ({ mailer }, must) => {
    const before = mailer.quotaLeft();
    must(mailer.send(mail(['ann@example'])), 'refused');
    must(before - mailer.quotaLeft(), 0);
  }),
  clause(
    'with the allowance used up nothing goes, in this run and the next',
    ({ mailer }, must) => {
      while (mailer.quotaLeft() > 0) must(mailer.send(mail(CROWD.slice(0, mailer.quotaLeft()))), 'sent');
      must(mailer.send(mail(['ann@example.org'])), 'quota');
    },
    ({ mailer }, must) => must([mailer.quotaLeft(), mailer.send(mail(['ann@example.org']))], [0, 'quota']),
  ),
];

const page = (code: string) => `<html><body><h1>${code}</h1></body></html>`;
const found = ({ documents }: Ports, ref: string) => documents.find(ref).map(({ id }) => id);

export const documentClauses = [
  clause(
    'a document is found by its reference in a later run',
    ({ documents, memory }) => memory.note('made', documents.create('Profiles', page('M-01'), 'ref-1').id),
    (ports, must) => {
      must(found(ports, 'ref-1'), [ports.memory.noted('made')]);
      must(found(ports, 'ref-2'), []);
      must(ports.documents.isThere(ports.memory.noted('made')!), true);
    },
  ),
  clause('a changed document keeps its id', (ports, must) => {
    const { id } = ports.documents.create('Profiles', page('M-01'), 'ref-1');
    ports.documents.update(id, 'Profiles, 2', page('M-02'));
    must(found(ports, 'ref-1'), [id]);
  }),
  clause('what is in the bin is neither there nor found; binning it again changes nothing', (ports, must) => {
    const { id } = ports.documents.create('Profiles', page('M-01'), 'ref-1');
    ports.documents.discard(id);
    ports.documents.discard(id);
    must([ports.documents.isThere(id), found(ports, 'ref-1')], [false, []]);
  }),
  clause('somebody else’s document is not there, and binning it does nothing', ({ documents }, must) => {
    documents.discard('not-ours');
    must(documents.isThere('not-ours'), false);
  }),
  clause('sharing twice is sharing once', ({ documents }, must) => {
    const { id, link } = documents.create('Profiles', page('M-01'), 'ref-1');
    documents.share(id);
    documents.share(id);
    must([documents.shareWith(id, 'ida@example.org'), link === ''], [true, false]);
  }),
];

export const memoryClauses = [
  clause(
    'what became of a mail is known in the next run; what is taken back is forgotten',
    ({ memory }, must) => {
      must([...memory.marks()], []);
      memory.mark([
        ['X-AAAAAAAAA', 'going'],
        ['X-BBBBBBBBB', 'sent'],
      ]);
    },
    ({ memory }, must) => {
      must(
        [...memory.marks()],
        [
          ['X-AAAAAAAAA', 'going'],
          ['X-BBBBBBBBB', 'sent'],
        ],
      );
      memory.mark([
        ['X-AAAAAAAAA', null],
        ['X-BBBBBBBBB', 'bounced'],
      ]);
    },
    ({ memory }, must) => must([...memory.marks()], [['X-BBBBBBBBB', 'bounced']]),
  ),
  clause(
    'the moment of the last run that wrote States is known in the next one, and is no mail',
    ({ memory }, must) => {
      memory.marks();
      must(memory.writing(), null);
      memory.mark([['X-AAAAAAAAA', 'sent']], new Date(1_741_600_000_000));
      memory.mark([['X-BBBBBBBBB', 'sent']], new Date(1_741_700_000_123));
    },
    ({ memory }, must) => must([memory.marks().size, memory.writing()], [2, 1_741_700_000_123]),
  ),
  clause('each mail that is remembered takes room', ({ memory }, must) => {
    const before = memory.room();
    memory.marks();
    memory.mark(Array.from({ length: 100 }, (_, k) => [`X-${String(k).padStart(9, 'A')}`, 'sent'] as const));
    must([before > 10_000, before - memory.room() >= 100], [true, true]);
  }),
  clause(
    'something short is kept under its name until it is forgotten',
    ({ memory }, must) => {
      must(memory.noted('edition'), null);
      memory.note('edition', '2026');
    },
    ({ memory }, must) => {
      must(memory.noted('edition'), '2026');
      memory.note('edition', null);
      must(memory.noted('edition'), null);
    },
  ),
];

export const lockClauses = [
  clause(
    'the lock ends with the execution that took it',
    ({ lock }, must) => must(lock.take(), true),
    ({ lock }, must) => must(lock.take(0), true),
  ),
];
