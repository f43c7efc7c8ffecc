// Which mails to look at before anything is sent: the first, the longest, the shortest.
import type { Group } from './group.ts';
import type { Mail } from './mail.ts';

export interface Sample {
  readonly why: 'first' | 'longest' | 'shortest';
  readonly mail: Mail;
}

export function samplesOf(groups: readonly Group[]): Sample[] {
  const mails = groups.flatMap((group) => group.mails);
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
