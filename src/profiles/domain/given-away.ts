// What gives people away although no name stands anywhere: their set of topics, together with what else is shown, and one
// profile that appears in a document others have read before.
import type { Change } from '../../documents/change.ts';
import type { Issue } from '../../ground/issue.ts';
import { say, sayCount } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import { ourSheet } from '../../our-sheets/our-sheets.ts';
import { SMALLEST_CLASS } from './attributes.ts';
import { type Profile, topicsOf } from './profile.ts';

/** Said once for all: in most programmes hardly two people offer the same, so a risk of each would hide the others. */
export function topicsGiveAway(listed: readonly Profile[]): Issue[] {
  const keyOf = (profile: Profile) =>
    JSON.stringify([topicsOf(profile).sort(), profile.attributes.map(({ field, value }) => [field, value])]);
  const times = new Map<string, number>();
  for (const profile of listed) times.set(keyOf(profile), (times.get(keyOf(profile)) ?? 0) + 1);
  const alone = listed.filter((one) => topicsOf(one).length > 0 && times.get(keyOf(one)) === 1).length;
  if (alone === 0) return [];
  return [
    {
      severity: 'warns',
      sheet: tabCalled(ourSheet('profileFields').name),
      row: 1,
      column: say('Topics'),
      found: sayCount(
        alone,
        '{n} of {all} mentors is the only one with these topics, beside what else is shown',
        '{n} of {all} mentors are the only ones with their topics, beside what else is shown',
        { all: listed.length },
      ),
      wanted: say('topics that several share'),
      remedy: say(
        'Whoever knows what somebody offers can find the profile. A shorter list of topics in the form helps, or hiding Topics.',
      ),
    },
  ];
}

/** Fewer new profiles than make a group, in a document that is brought up to date: before and after show who they are. */
export function additionGivesAway(change: Change): Issue[] {
  const added = change.kind === 'update' || change.kind === 'replace' ? change.added : [];
  if (added.length === 0 || added.length >= SMALLEST_CLASS) return [];
  return [
    {
      severity: 'warns',
      sheet: tabCalled(ourSheet('documents').name),
      row: 1,
      column: '',
      found: sayCount(
        added.length,
        'one profile comes into the document: {codes}',
        '{n} profiles come into the document: {codes}',
        { codes: added.join(', ') },
      ),
      wanted: say('at least {n} at a time', { n: SMALLEST_CLASS }),
      remedy: say(
        'Whoever read the document before, and knows who joined late, can tell whose it is. Wait for others if you can.',
      ),
    },
  ];
}
