// People who get a mail, and whose row somebody hid: asked row by row, so that it is done once, where mails are approved.
import { personId } from '../../ground/addresses.ts';
import type { Issue } from '../../ground/issue.ts';
import { hiddenByHand } from '../../workbook/hidden-people.ts';
import type { PreparedIntroductions } from './mails-due.ts';

export function whoIsHidden({ gathered, reading, due }: PreparedIntroductions): Issue[] {
  const written = new Set(due.map(({ person }) => personId(person)));
  const people = [...reading.mentors, ...reading.mentees].filter(({ id }) => written.has(id));
  return hiddenByHand(gathered, people);
}
