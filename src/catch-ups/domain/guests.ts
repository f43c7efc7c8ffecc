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
