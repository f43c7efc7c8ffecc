// What is not in the workbook: the mails that were sent and the calendars, as pages to read.
import type { SentMail, World } from '../world.ts';
import type { CalendarData, EventData } from '../world-calendars.ts';

export interface Page {
  readonly name: string;
  readonly html: string;
}

export function mailsPage({ mails }: World): Page {
  const newest = [...mails].reverse();
  return { name: `Sent mails (${mails.length})`, html: pageOf('Sent mails', newest.map(mailSection)) };
}

function mailSection(mail: SentMail): string {
  const files = (mail.attachments ?? []).map(({ name }) => `<p>📎 ${escaped(name)}</p>`).join('');
  return `<h2>${escaped(mail.subject)}</h2>
<p>To ${escaped(mail.to.join(', '))}, ${shownTime(mail.at, 'UTC')}</p>
<div>${mail.html}</div>${files}<hr>`;
}

export function calendarPage({ calendars }: World): Page {
  const shown = calendars.filter(({ isDeleted }) => !isDeleted);
  const events = shown.reduce((n, calendar) => n + confirmed(calendar).length, 0);
  return { name: `Calendar (${events})`, html: pageOf('Calendar', shown.map(calendarSection)) };
}

function confirmed({ events }: CalendarData): EventData[] {
  return events.filter(({ status }) => status === 'confirmed').sort((a, b) => a.start - b.start);
}

function calendarSection(calendar: CalendarData): string {
  const rows = confirmed(calendar).map((event) => eventRow(event, calendar.timeZone));
  return `<h2>${escaped(calendar.summary)}</h2><table><tr><th>When (${escaped(calendar.timeZone)})</th><th>What</th><th>Who</th></tr>${rows.join('')}</table>`;
}

const ANSWERS: Readonly<Record<string, string>> = { accepted: 'yes', declined: 'no', tentative: 'maybe' };

function eventRow(event: EventData, zone: string): string {
  const who = event.attendees.map(({ email, responseStatus }) =>
    escaped(email + (ANSWERS[responseStatus] ? ` (${ANSWERS[responseStatus]})` : '')),
  );
  const few = who.length > 6 ? [`${who.length} people`] : who;
  return `<tr><td>${shownTime(event.start, zone)}</td><td>${escaped(event.summary)}</td><td>${few.join('<br>')}</td></tr>`;
}

function shownTime(at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' });
  return escaped(format.format(at));
}

function pageOf(title: string, sections: readonly string[]): string {
  const body = sections.length > 0 ? sections.join('\n') : '<p>Nothing yet.</p>';
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
