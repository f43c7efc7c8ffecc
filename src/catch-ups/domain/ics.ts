// Meetings as an iCalendar file for a mail: to be put into one's own calendar, nothing to answer (RFC 5545, RFC 5546:
// PUBLISH has an organiser and no attendees). Written by hand because the pushed program holds no third-party code; the
// tests read it with ical.js and with Python's icalendar.

export interface IcsMeeting {
  /** The event's id, the same for the same meeting. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Grows with each change. */
  readonly sequence: number;
}

/** Longest line in octets, its end not counted. */
const LINE = 75;

/** @param organiser  the address of the programme. @param stamp  when the file was made, ms since 1970. */
export function meetingsFile(meetings: readonly IcsMeeting[], organiser: string, stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mentoring Desk//Catch-ups//EN',
    'METHOD:PUBLISH',
    ...meetings.flatMap((meeting) => eventLines(meeting, organiser, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(meeting: IcsMeeting, organiser: string, stamp: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${meeting.id}@mentoring-desk`,
    `DTSTAMP:${moment(stamp)}`,
    `DTSTART:${moment(meeting.start)}`,
    `DTEND:${moment(meeting.end)}`,
    `SEQUENCE:${meeting.sequence}`,
    `ORGANIZER:mailto:${organiser.replace(/[\s"<>\u0000-\u001f]/g, '')}`,
    `SUMMARY:${escaped(meeting.title)}`,
    `DESCRIPTION:${escaped(meeting.text)}`,
    'END:VEVENT',
  ];
}

/** 20260512T080000Z */
function moment(at: number): string {
  return `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

/** A value can never begin another line. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** Continued lines begin with a blank; cut between letters, never inside one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0)!);
    if (octets + size > LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
