// How the values of options are read, and what is said about one that cannot be.

import type { Fault, FaultKind } from './host.ts';
import { WorkspaceError } from './workspace-error.ts';
import { minutesIn } from './zone.ts';

/** A decision about what bears this reference. */
export interface Resolved<As> {
  readonly ref: string;
  readonly as: As;
}

const FAULTS: readonly FaultKind[] = ['throw-before', 'throw-after', 'kill-before', 'kill-after'];

export function readResolve(text: string): Resolved<'sent' | 'again'> {
  const [, ref, as] = /^(X-[2-9A-Z]+)=(sent|again)$/.exec(text) ?? [];
  if (ref === undefined) noMail();
  return { ref, as: as as 'sent' | 'again' };
}

export function noMail(): never {
  wrong('Write the reference and what became of it: X-…=sent or X-…=again.', '--resolve');
}

/** A handle of a difference, or its reference alone, and what shall become of it. */
const SETTLES =
  /^(.+)=(move|move quietly|keep|invite|take off|row back|other address|cancel|after|again|leave)$/;

export const isAboutMail = (text: string) => text.startsWith('X-') || !SETTLES.test(text);

export const isSettlement = (text: string) => !isAboutMail(text);

export const isAboutMeeting = (text: string) => /^C-[2-9A-Z]+=(again|leave)$/.test(text);

export function readSettlement(text: string): Resolved<string> {
  const [, ref = '', as = ''] = SETTLES.exec(text) ?? [];
  return { ref, as };
}

export function readMeetingResolve(text: string): Resolved<'again' | 'leave'> {
  const [, ref, as] = /^(C-[2-9A-Z]+)=(again|leave)$/.exec(text) ?? [];
  if (ref === undefined) noMeeting();
  return { ref, as: as as 'again' | 'leave' };
}

export function noMeeting(): never {
  wrong('Write the reference and what is to become of it: C-…=again or C-…=leave.', '--resolve');
}

export function wrong(what: string, where: string): never {
  throw new WorkspaceError(what, where, 'Call desk without a command to see what it can do.');
}

export function readNow(text: string | null): number | null {
  if (text === null) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? wrong('This is not a moment like 2026-04-27T09:00:00Z.', '--now') : time;
}

export function readZone(text: string | null): string | null {
  try {
    if (text !== null) minutesIn(text, 0);
    return text;
  } catch {
    return wrong('This is not a time zone like Europe/Helsinki.', '--time-zone');
  }
}

export function readFault(text: string | null): Fault | null {
  if (text === null) return null;
  const [kind, at] = text.split(':');
  if (!FAULTS.includes(kind as FaultKind) || !/^[1-9]\d*$/.test(at ?? ''))
    wrong(`Write ${FAULTS.join(', ')}, a colon and a number.`, '--fault');
  return { kind: kind as FaultKind, at: Number(at) };
}

export function readAccount(text: string | null): 'consumer' | 'workspace' {
  if (text === null || text === 'workspace' || text === 'consumer') return text ?? 'workspace';
  return wrong('Write consumer or workspace.', '--account');
}

export function readRole(text: string | null): 'mentor' | 'mentee' | 'both' | null {
  if (text === null || text === 'mentor' || text === 'mentee' || text === 'both') return text;
  return wrong('Write mentor, mentee or both.', '--role');
}

export function readHow(text: string | null): 'withdrawn' | 'paused' | 'away' {
  if (text === null || text === 'withdrawn' || text === 'paused' || text === 'away')
    return text ?? 'withdrawn';
  return wrong('Write withdrawn, paused or away.', '--how');
}

export function readSlower(text: string | null): number | null {
  if (text === null) return null;
  return /^\d{1,2}(\.\d+)?$/.test(text) && Number(text) >= 1
    ? Number(text)
    : wrong('Write how many times slower, from 1 to 99.', '--slower');
}

export function readPort(text: string | null): number {
  if (text === null) return 0;
  return /^\d{1,5}$/.test(text) && Number(text) < 65536
    ? Number(text)
    : wrong('A port is a number up to 65535.', '--port');
}
