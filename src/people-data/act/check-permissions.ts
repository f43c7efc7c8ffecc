// Check permissions: tries each real service once and cleans up behind itself, so that a coordinator can prove the
// installation in a minute. One service that fails does not keep the others from being tried.

import { el, toHtml } from '../../documents/html.ts';
import { type Plain, say } from '../../language/say.ts';
import type { Ports } from '../../ports/ports.ts';
import { gather } from '../../workbook/gather.ts';
import type { PermissionCheck } from '../contract.ts';

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
    works: (ports) => gather(ports).settings.programme !== '' && ports.workbook.fileId() !== '',
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
      if (!isAllowed(ports)) return inWords(id, 'not allowed');
      return inWords(id, works(ports) ? 'works' : 'fails');
    } catch {
      return inWords(id, 'fails');
    }
  });
}

const services: Record<PermissionCheck['id'], Plain> = {
  sheets: 'This spreadsheet',
  mail: 'Sending mail as you',
  documents: 'Files the add-on makes itself',
  calendar: 'Calendars the add-on makes itself',
  'free/busy': 'Seeing when people are busy',
  clock: 'The time in other places',
};

const states: Record<PermissionCheck['state'], Plain> = {
  works: 'works',
  'not allowed':
    'not allowed yet. Choose Mentoring Desk ▸ Open panel, and tick its box on Google’s page. The rest works without it.',
  fails:
    'does not answer as it should. Try again in a minute; if it stays, tell whoever installed the add-on.',
};

function inWords(id: PermissionCheck['id'], state: PermissionCheck['state']): PermissionCheck {
  return { id, state, service: say(services[id]), says: say(states[state]) };
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
