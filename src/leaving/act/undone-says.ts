// What taking an end or an absence back has done, by name; and what stood in Status before.

import { standingOf } from '../../ground/standing-words.ts';
import { say } from '../../language/say.ts';
import { idIn } from '../../pairs/pair.ts';
import { type Noted, saysSo, stoodBefore } from '../domain/standing.ts';
import { statusFor } from '../read/absence-asked.ts';
import { listOf, type PreparedLeaving } from '../read/prepare-leaving.ts';

/** What is as it was before, by name. */
export function undoneSays(prepared: PreparedLeaving): string[] {
  const { person, ended, reading } = prepared;
  const { name } = person;
  const called = (id: string | null, written: string) =>
    reading.everybody.find((one) => one.id === id)?.name ?? written;
  return [
    ...standingSaid(prepared),
    ...ended.pairs.map(({ mentee, mentor, written }) =>
      say('{mentee} and {mentor} are a pair as before.', {
        mentee: called(idIn(mentee), written.mentee),
        mentor: called(idIn(mentor), written.mentor),
      }),
    ),
    ...ended.members.map(({ circle }) => say('{name} is in {circle} as before.', { name, circle })),
    ...ended.pairs.flatMap(({ mentee, mentor }) => {
      const ids = [idIn(mentee), idIn(mentor)].filter((id) => id !== person.id);
      const away = reading.everybody.find((one) => ids.includes(one.id) && !one.takesPart);
      return away ? [say('{name} does not take part at the moment.', { name: away.name })] : [];
    }),
  ];
}

/** Of whoever was away before they left, or away until another day, the Status says that again. */
function standingSaid(prepared: PreparedLeaving): string[] {
  const { name } = prepared.person;
  if (prepared.parting.other !== null) return [];
  const before = [...new Set(statusesBack(prepared).map(({ before: one }) => one))];
  const odd = before.filter((one) => standingOf(one) !== 'active');
  if (odd.length > 0)
    return odd.map((status) =>
      say('Taken back: the Status of {name} is “{status}” again.', { name, status }),
    );
  return prepared.parting.absence === null
    ? [say('Taken back: {name} takes part again.', { name })]
    : [say('Taken back: {name} is no longer noted as away.', { name })];
}

/** Our sheets that say it, each with what stood in Status before. */
export function statusesBack(prepared: PreparedLeaving) {
  const { person, parting } = prepared;
  const { absence } = parting;
  const noted: Noted = absence === null ? 'left' : 'away';
  const status = absence === null ? null : statusFor(absence);
  return (['mentors', 'mentees'] as const).flatMap((id) => {
    const list = listOf(prepared, id);
    const isMeant = parting.role === null || `${parting.role}s` === id;
    if (!isMeant || !saysSo(list, person, noted, status)) return [];
    return [{ list, noted, before: stoodBefore(list, person, noted) }];
  });
}
