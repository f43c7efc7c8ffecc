// Whoever was introduced and answers again from another address seems to be two people: the second answer waits for a word of the
// coordinator, before the same person gets a second partner.
import { addressOf, personId } from '../ground/addresses.ts';
import { wordsOf } from '../ground/folding.ts';
import type { Issue } from '../ground/issue.ts';
import { standingOf } from '../ground/standing-words.ts';
import { say } from '../language/say.ts';
import { sheetToWrite } from '../language/sheets-called.ts';
import { about } from './answered-row.ts';
import type { StoodIn } from './corrected-addresses.ts';
import type { Answered } from './taking-part.ts';

/** Whom our sheets know. */
interface Known {
  readonly written: ReadonlySet<string>;
  readonly stood?: readonly StoodIn[];
}

const nameOf = ({ name }: Answered) => wordsOf(name).sort().join(' ');

/** The same people of one role, without those who seem to be introduced already under another address. */
export function withoutSecondAnswers(
  all: readonly Answered[],
  { written, stood = [] }: Known,
  issues: Issue[],
): Answered[] {
  // Whoever wrote this very address over the former one in a row has said who it is.
  const told = new Set(
    stood.flatMap(({ address, name }) => [address, name]).map((one) => personId(addressOf(one) ?? one)),
  );
  const met = new Set(all.filter((one) => one.takesPart && told.has(one.id)).map(nameOf));
  return all.map((one) => {
    const isNew = one.takesPart && !written.has(one.id) && !told.has(one.id);
    if (!isNew || !met.has(nameOf(one)) || isSaid(one)) return one;
    issues.push(secondAnswer(one));
    return { ...one, takesPart: false };
  });
}

/** The coordinator wrote a word beside this very person. */
function isSaid({ listed }: Answered): boolean {
  return listed !== null && listed.status !== '' && standingOf(listed.status) === 'active';
}

function secondAnswer({ form, row, name }: Answered): Issue {
  return about(form, row.number, 'name', {
    severity: 'holds',
    found: say('{name}, who seems to be the person who is already introduced', { name }),
    wanted: say('one answer per person'),
    remedy: say(
      'If this is somebody else, write the name, this address and the Status active into the sheet {sheet}. If it is the same person, write the address that is right into the older row too: then the later answer counts. Delete neither. Until then it waits.',
      { sheet: sheetToWrite(form.role === 'mentees' ? 'Mentees' : 'Mentors') },
    ),
  });
}
