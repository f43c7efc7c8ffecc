// Where the profiles stand: what was published, who joined since, and whose profile should not be there any more.
import { type DocumentRecord, readRecords } from '../../documents/records.ts';
import { say, sayCount } from '../../language/say.ts';
import { hasColumn } from '../../people/answered-row.ts';
import { markOf, publishedCodesIn } from '../../people/given-codes.ts';
import { LeaveReader } from '../../people/leave-given.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import { PROFILES } from '../../profiles/domain/publication.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { Step } from '../contract.ts';

type Line = Pick<Step, 'state' | 'line'>;

/** @param isAtWork  somebody holds the lock, so that what is half done is being done. */
export function profilesLine(
  ports: Ports,
  { gathered, isAtWork }: { readonly gathered: Gathered; readonly isAtWork: boolean },
  { mentors, everybody }: Reading,
): Line {
  if (mentors.length === 0) return { state: 'later', line: say('Starts after Set up') };
  const rows = readRecords(gathered.ours.get('documents')?.table ?? null);
  const file = rows.length === 0 ? '' : ports.workbook.fileId();
  const own = rows.filter(
    (row) => row.what === PROFILES && row.file === file && row.edition === gathered.settings.edition,
  );
  if (own.some((row) => row.state === 'making') && isAtWork)
    return { state: 'in progress', line: say('Being published now') };
  if (own.some((row) => row.state === 'making'))
    return { state: 'needs attention', line: say('Publishing was cut short. Publish again') };
  const current = own.find((row) => row.state === 'current');
  if (!current) return { state: 'ready', line: sayCount(mentors.length, '{n} mentor', '{n} mentors') };
  return published(current, { mentors, everybody }, gathered);
}

function published(
  current: DocumentRecord,
  { mentors, everybody }: Pick<Reading, 'mentors' | 'everybody'>,
  gathered: Gathered,
): Line {
  const late = mentors.filter((mentor) => mentor.code === null).length;
  if (late > 0)
    return {
      state: 'needs attention',
      line: sayCount(late, '{n} mentor joined since', '{n} mentors joined since'),
    };
  const isWanted = wantsProfile(gathered);
  const marks = new Set(mentors.filter(isWanted).map(({ id }) => markOf(id)));
  const gone = [...publishedCodesIn([current.contents]).keys()].filter((mark) => !marks.has(mark)).length;
  if (gone > 0)
    return {
      state: 'needs attention',
      line: sayCount(
        gone,
        '{n} published profile should go: its mentor has left, or said no to it',
        '{n} published profiles should go: their mentors have left, or said no to them',
      ),
    };
  const again = answeredSince(current, everybody);
  return {
    state: 'done',
    line: [
      sayCount(current.count, '{n} profile published', '{n} profiles published'),
      ...(again > 0
        ? [sayCount(again, '{n} mentor has answered again since', '{n} mentors have answered again since')]
        : []),
    ].join(', '),
  };
}

/** Mentors in the document whose answer is younger than it: whether their text differs, the page of the profiles shows. */
function answeredSince({ made, contents }: DocumentRecord, everybody: Reading['everybody']): number {
  if (!(made instanceof Date)) return 0;
  const codes = publishedCodesIn([contents]);
  const isIn = ({ id }: { readonly id: string }) => codes.has(markOf(id));
  return everybody.filter(
    (one) => one.role === 'mentor' && one.at !== null && one.at > made.getTime() && isIn(one),
  ).length;
}

/** Whoever was asked and says no now does not. */
function wantsProfile({ forms }: Gathered): (mentor: Mentor) => boolean {
  const leaves = new LeaveReader('publish');
  return ({ sheet, row }) => {
    const form = forms.find(({ table }) => table.sheet === sheet);
    const answered = form?.table.rows.find(({ number }) => number === row);
    if (!form || !answered || !hasColumn(form, 'publish')) return true;
    return leaves.given({ form, row: answered }) !== 'no';
  };
}
