// Topics in other words that may be one: asked once, for nobody but a person can say; one cell of the Settings settles it.

import type { Issue } from '../ground/issue.ts';
import { named } from '../ground/open-answers.ts';
import { cellText, type Table } from '../ground/table.ts';
import { topicKey } from '../ground/topic-words.ts';
import { say } from '../language/say.ts';
import { tabCalled } from '../language/sheets-called.ts';
import type { Person } from '../people/person.ts';
import { mayBeOneTopic } from './may-be-one-topic.ts';

/** So many are asked about at once. */
const ASKED = 6;
/** Of more different topics than that people wrote sentences. */
const MOST_TOPICS = 300;

interface People {
  readonly mentors: readonly Person[];
  readonly mentees: readonly Person[];
}

/** @param settings  the sheet in which it is settled. */
export function perhapsOneTopics(people: People, settings: Table | null): Issue[] {
  const found = pairsAmong([...people.mentors, ...people.mentees].flatMap(({ topics }) => named(topics)));
  if (found.length === 0) return [];
  const shown = found.slice(0, ASKED);
  const more = found.length - shown.length;
  return [
    {
      severity: 'warns',
      sheet: tabCalled('Settings'),
      row: rowOf(settings),
      column: 'Value',
      found: [
        ...shown.map(([one, other]) => say('“{one}” and “{other}”', { one, other })),
        ...(more > 0 ? [say('and {n} more', { n: more })] : []),
      ].join(', '),
      wanted: say('whether these are one topic: we take them for two'),
      remedy: say(
        'Where they are one, write it into Same topics in {Settings}, like “{example}”; if they are two, write ≠ instead of =, and we will not ask again.',
        { example: shown.map(([one, other]) => `${one} = ${other}`).join('; ') },
      ),
    },
  ];
}

/** The row of the setting; 1 where there is none. */
function rowOf(settings: Table | null): number {
  const row = settings?.rows.find((one) => /^same topics$/i.test(cellText(settings, one, 'Setting')));
  return row?.number ?? 1;
}

function pairsAmong(topics: readonly string[]): (readonly [string, string])[] {
  const all = [...new Map(topics.map((topic) => [topicKey(topic), topic])).values()];
  if (all.length > MOST_TOPICS) return [];
  return all.flatMap((one, k) =>
    all.slice(k + 1).flatMap((other) => (mayBeOneTopic(one, other) ? [[one, other] as const] : [])),
  );
}
