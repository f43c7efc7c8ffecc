// Facts that mails are made from beside people and pairs: who was told of whom, which meetings were cancelled, where the survey is.

import { personId } from '../../ground/addresses.ts';
import { fold } from '../../ground/folding.ts';
import { ownRows } from '../../our-sheets/own-rows.ts';
import { isOut, isoDay, type OutboxRow } from '../../outbox/outbox.ts';
import type { FollowUp } from '../../pairs/follow-up.ts';
import { columnsFor } from '../../people/columns.ts';
import { absencesTold } from '../../workbook/absences-told.ts';
import type { Gathered } from '../../workbook/gather.ts';
import type { OutboxNow } from '../../workbook/outbox-now.ts';
import { ENDS, stillBelieve } from '../domain/ends-to-tell.ts';
import type { IntroductionSources } from '../domain/group.ts';

type AboutEnds =
  | 'wasTold'
  | 'stillBelieve'
  | 'cancelled'
  | 'cancelledOn'
  | 'absencesTold'
  | 'datesSent'
  | 'hadNo'
  | 'endsTold'
  | 'hasHeardOfEnd';

/** What a mail about the end of a pair has to know: whether the two were told of each other, and what was cancelled. */
export function aboutEnds(
  gathered: Gathered,
  { rows, marks }: OutboxNow,
  now: Date,
): Pick<IntroductionSources, AboutEnds> {
  const told = new Set(
    rows.filter((row) => row.kind === 'introduction' && isOut(row)).map(({ pair }) => pair),
  );
  const meetings = ownRows('catchUps', gathered.ours.get('catchUps')?.table ?? null);
  const inState = (state: string) => meetings.filter((row) => fold(row.text('State')) === state);
  const gone = inState('cancelled').map((row) => ({ pair: row.text('Pair'), starts: row.cell('Starts') }));
  const sent = inState('mailed').flatMap((row) => {
    const starts = row.cell('Starts');
    return starts instanceof Date && starts > now ? [row.text('Pair')] : [];
  });
  const no = new Set(rows.filter((row) => row.kind === 'not matched' && isOut(row)).map(({ pair }) => pair));
  return {
    endsTold: (kind, pair) =>
      Math.max(
        0,
        ...rows
          .filter((row) => row.kind === kind && row.pair === pair && isOut(row))
          .map(({ attempt }) => attempt),
      ),
    hasHeardOfEnd: endsHeard(rows),
    hadNo: (who) => no.has(who),
    wasTold: (pair) => told.has(pair),
    stillBelieve: stillBelieve(rows),
    cancelled: (pair) => gone.filter((one) => one.pair === pair).length,
    cancelledOn: (pair) =>
      gone.flatMap((one) => (one.pair === pair && one.starts instanceof Date ? [isoDay(one.starts)] : [])),
    absencesTold: absencesTold({ rows, marks }),
    datesSent: (pair) => sent.filter((one) => one === pair).length,
  };
}

/** Whether a mail told somebody that this match is over, after the last one that introduced the two. One that came back told nobody. */
function endsHeard(rows: readonly OutboxRow[]): IntroductionSources['hasHeardOfEnd'] {
  const out = rows.filter((row) => isOut(row) && row.state !== 'bounced');
  const when = ({ since }: OutboxRow) => (since instanceof Date ? since.getTime() : 0);
  return (pair, person) => {
    const theirs = out.filter((row) => row.pair === pair && personId(row.person) === personId(person));
    const begun = Math.max(0, ...theirs.filter(({ kind }) => kind === 'introduction').map(when));
    return theirs.some((row) => ENDS.has(row.kind) && when(row) >= begun);
  };
}

/** Where the survey is, whether its answers carry addresses, and who has answered. */
export function surveyOf(gathered: Gathered, followUp: readonly FollowUp[]): IntroductionSources['survey'] {
  const { settings, forms, tabOf } = gathered;
  const surveys = forms.filter(({ role }) => role === 'survey');
  const last = surveys[surveys.length - 1];
  const found = settings.surveyLink === '' && last ? tabOf.get(last.table.sheet)?.formUrl() : '';
  return {
    link: settings.surveyLink || (found ?? ''),
    isAnonymous: surveys.length > 0 && !surveys.some((form) => columnsFor(form, 'email').length > 0),
    answered: new Set(followUp.filter(({ feedback }) => feedback).map(({ person }) => person.toLowerCase())),
  };
}
