// Which mails to look at before anything is sent: the first, the longest, the shortest of those that are to go.
import type { OutboxRow } from '../../outbox/outbox.ts';
import type { Group } from './group.ts';
import type { Mail } from './mail.ts';

export interface Sample {
  readonly why: 'first' | 'longest' | 'shortest';
  readonly mail: Mail;
}

/** @param mails  those that are to go, in the order of the sheet. */
export function samplesOf(mails: readonly Mail[]): Sample[] {
  const byLength = [...mails].sort((a, b) => a.body.length - b.body.length);
  const picked: { readonly why: Sample['why']; readonly mail: Mail | undefined }[] = [
    { why: 'first', mail: mails[0] },
    { why: 'longest', mail: byLength[byLength.length - 1] },
    { why: 'shortest', mail: byLength[0] },
  ];
  return picked.filter(
    (one, k): one is Sample => one.mail !== undefined && picked.findIndex((p) => p.mail === one.mail) === k,
  );
}

/** Mails to be approved, and those approved that have not gone: what went earlier is not what is approved now. */
export function toGo(groups: readonly Group[], due: readonly Mail[], rows: readonly OutboxRow[]): Mail[] {
  const open = new Set([
    ...due.map(({ ref }) => ref),
    ...rows.filter(({ state }) => state === 'queued').map(({ ref }) => ref),
  ]);
  return groups.flatMap(({ mails }) => mails.filter(({ ref }) => open.has(ref)));
}
