// The time in other places. Apps Script knows every zone by name through its formatter, whatever the engine knows.
// https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String) (2026-11)

const MINUTE = 60_000;

/** "+0130" is ninety minutes. */
export function minutesAhead(zone: string, moment: number): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})$/.exec(
    Utilities.formatDate(new Date(moment), zone, 'Z'),
  ) as unknown as [string, string, string, string];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The moment at which a clock on the wall shows this. @param wall  in ms, as if it were UTC. */
export function momentIn(zone: string, wall: number): number {
  const near = wall - minutesAhead(zone, wall) * MINUTE;
  return wall - minutesAhead(zone, near) * MINUTE;
}
