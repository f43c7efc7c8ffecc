// The first page while it is read again: what each step said before is no longer shown, because it may not be so any more.
import type { HubRead } from '../api/page.ts';

/** Of an empty file the welcome stays: nothing in it can have changed. */
export function unread(hub: HubRead): HubRead {
  const { mentors, mentees } = hub.participants;
  if (mentors + mentees === 0) return hub;
  const steps = hub.steps.map((step) => ({ ...step, state: 'later' as const, line: '…' }));
  return { ...hub, steps, next: null, cards: [], notes: [], readAt: '' };
}
