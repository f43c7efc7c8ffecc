// Check permissions: tries each real service once and cleans up behind itself, so that a coordinator can prove the
// installation in a minute. One service that fails does not keep the others from being tried.
import type { PermissionCheck } from '../../api-data.ts';
import { el, toHtml } from '../../domain/documents/html.ts';
import type { Ports } from '../../ports.ts';

const NAME = 'Mentoring Desk, a test';

interface Trial {
  readonly id: PermissionCheck['id'];
  readonly isAllowed: (ports: Ports) => boolean;
  /** Throws, or says false, where the service does not do what we need. */
  readonly works: (ports: Ports) => boolean;
}

const trials: readonly Trial[] = [
  {
    id: 'sheets',
    isAllowed: () => true,
    works: ({ workbook }) => workbook.tabs().length > 0 && workbook.fileId() !== '',
  },
  {
    id: 'mail',
    isAllowed: ({ mailer }) => mailer.isAllowed(),
    works: ({ mailer }) => mailer.quotaLeft() >= 0,
  },
  { id: 'documents', isAllowed: ({ documents }) => documents.isAllowed(), works: makesDocument },
  { id: 'calendar', isAllowed: ({ calendars }) => calendars.isAllowed(), works: makesCalendar },
  { id: 'free/busy', isAllowed: ({ calendars }) => calendars.mayAskBusy(), works: asksBusy },
  { id: 'clock', isAllowed: () => true, works: knowsClocks },
];

export function checkPermissions(ports: Ports): readonly PermissionCheck[] {
  return trials.map(({ id, isAllowed, works }): PermissionCheck => {
    try {
      if (!isAllowed(ports)) return { id, state: 'not allowed' };
      return { id, state: works(ports) ? 'works' : 'fails' };
    } catch {
      return { id, state: 'fails' };
    }
  });
}

/** Made, found by our own mark, and put into the bin. */
function makesDocument({ documents, now }: Ports): boolean {
  const ref = `check ${now.getTime()}`;
  const { id } = documents.create(NAME, toHtml(NAME, 'en', [el('p', NAME)]), ref);
  const isFound = documents.find(ref).some((found) => found.id === id);
  documents.discard(id);
  return isFound;
}

/** Made and deleted again; nobody is invited. */
function makesCalendar({ calendars }: Ports): boolean {
  const id = calendars.make(NAME, 'UTC');
  const isThere = calendars.isThere(id);
  calendars.unmake(id);
  return isThere && !calendars.isThere(id);
}

function asksBusy({ calendars, now }: Ports): boolean {
  const address = 'nobody@example.org';
  const day = 24 * 60 * 60_000;
  return calendars.busy([address], now.getTime(), now.getTime() + day).has(address);
}

/** Newfoundland is two and a half hours behind in summer. */
function knowsClocks({ minutesAhead }: Ports): boolean {
  return minutesAhead('America/St_Johns', Date.UTC(2026, 6, 1)) === -150;
}
