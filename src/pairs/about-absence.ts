// How a mail about an absence is named in the Outbox: the pair and the day of coming back, as
// "ana@example.org > ben@example.org: away until 2027-02-01".

const BACK = /: away until \d{4}-\d{2}-\d{2}$/;

export function aboutAbsence(pair: string, until: string): string {
  return `${pair}: away until ${until}`;
}

/** The pair that such a name is about; any other name stays as it is. */
export function pairAbout(name: string): string {
  return name.replace(BACK, '');
}
