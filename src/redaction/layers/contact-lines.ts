// A line of contacts, as programs set it below a mail: "T. W. // Lab 3 // INJ 238 // 021 555 04 17". Beside a number that can be dialled a code that
// fills its part of the line is a room.
import { covers, type Flag, type Place, type Span } from '../spans.ts';

const OF_CONTACT: ReadonlySet<Span['type']> = new Set(['phone', 'email', 'link']);
const BEFORE = /(?:^|\/\/|[|·•]|\n)[ \t]*$/;
const BEHIND = /^[ \t]*(?:\/\/|[|·•]|\n|$)/;

/** Whose numbers everybody has. */
const STANDARD = /^(?:ISO|EN|DIN|IEC|IEEE|NF|BS|VDI|VDE|SIA|ASTM)(?!\p{L})/u;

/** Rooms among the numbers that would be asked about. */
export function roomsAmong(text: string, flags: readonly Flag[], spans: readonly Span[]): Span[] {
  const contacts = spans.filter(({ type }) => OF_CONTACT.has(type));
  if (contacts.length === 0) return [];
  return flags.flatMap(({ start, end, why }): Span[] => {
    const line = lineOf(text, { start, end });
    const isPart =
      BEFORE.test(text.slice(line.start, start)) &&
      BEHIND.test(text.slice(end, line.end)) &&
      /\/\/|[|·•]/.test(text.slice(line.start, line.end));
    const isOne =
      why === 'number' &&
      !STANDARD.test(text.slice(start, end)) &&
      isPart &&
      contacts.some((contact) => covers(line, contact));
    return isOne ? [{ start, end, type: 'room' }] : [];
  });
}

function lineOf(text: string, { start, end }: Place): Place {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}
