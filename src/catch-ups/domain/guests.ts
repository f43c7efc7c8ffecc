// Guests of an event as the calendar takes them: all of them, for whoever is not among them is no guest any more.

/** Guests with their answers, and new ones. @param invited  address and answer. */
export function guestsWith(invited: readonly (readonly [string, string])[], more: readonly string[]) {
  return [
    ...invited.map(([email, responseStatus]) => ({
      email,
      ...(responseStatus === '' ? {} : { responseStatus }),
    })),
    ...more.map((email) => ({ email })),
  ];
}

/** Rooms and calendars are guests, too, and answer by themselves. https://developers.google.com/workspace/calendar/api/concepts/domain (2026-11) */
const OF_CALENDAR = /@(?:[^@]+\.)?calendar\.google\.com$/;

/** Whether a guest is no person, but a room or a thing that is booked. */
export function isRoom(address: string): boolean {
  return OF_CALENDAR.test(address.toLowerCase());
}

/** People whom Google tells of these events, each once. */
export function peopleInvited(
  events: readonly { readonly answers: Readonly<Record<string, string>> }[],
): number {
  return new Set(events.flatMap(({ answers }) => Object.keys(answers)).filter((one) => !isRoom(one))).size;
}
