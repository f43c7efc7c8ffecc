// The hub: where each of the six steps stands, in one line with real numbers. Reads, never writes.

import { answersOfMentors } from '../../introduce/read/asked-mentors.ts';
import { say, sayCount } from '../../language/say.ts';
import { isoDay } from '../../outbox/outbox.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import type { Sources } from '../../pairs/who-meets.ts';
import { minuteOf } from '../../people/answers-since.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { type AtRest, gatherAtRest } from '../../workbook/cut-or-at-work.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { lastAct } from '../../workbook/log.ts';
import { outboxNow } from '../../workbook/outbox-now.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { pairBookOf, pairIssues } from '../../workbook/read-pair-book.ts';
import { renamedIssues } from '../../workbook/renamed-edition.ts';
import { isClosed } from '../../workbook/settled-edition.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { Hub, Step, StepId } from '../contract.ts';
import { rowsToSettle, withAsked } from './hub-asked.ts';
import { awayCards } from './hub-away.ts';
import { hubBends, mentorsSaid } from './hub-bends.ts';
import { type MeetingsNow, meetingsNow } from './hub-calendar.ts';
import { afterClosing, closedCard, hubCards } from './hub-cards.ts';
import { withCut } from './hub-cut.ts';
import { dueMails } from './hub-due.ts';
import { introduceLine, type Mails, mailsOf } from './hub-introduce.ts';
import { mailsOfTheDay, mailsWaiting, notMetYet } from './hub-mails.ts';
import { movedDates } from './hub-moved.ts';
import { nextStep, rowsMayWait } from './hub-next.ts';
import { isAllThere } from './hub-not-there.ts';
import { matchLine, mentorsToAsk, toFindTimesFor } from './hub-pairs.ts';
import { profilesLine } from './hub-profiles.ts';
import { setUpLine } from './hub-set-up.ts';
import { strandLines } from './hub-strands.ts';

type Line = Pick<Step, 'state' | 'line'>;
interface People {
  readonly book: PairBook;
  readonly reading: Reading;
}

export function readHub(ports: Ports): Hub {
  const rest = gatherAtRest(ports);
  return withCut(hubOf(ports, rest), rest);
}

function hubOf(ports: Ports, { gathered, isAtWork }: AtRest): Hub {
  const usable = usableForms(gathered, false);
  const reading = peopleOf(gathered, usable.forms);
  const book = pairBookOf(gathered, reading);
  const odd = [...pairIssues(gathered, book), ...reading.issues, ...gathered.issues, ...usable.issues];
  const hasRows = (gathered.ours.get('outbox')?.table.rows.length ?? 0) > 0;
  const today = isoDay(ports.workbook.shown(ports.now));
  const people = { book, reading, settings: gathered.settings };
  const meetings = meetingsNow(ports, gathered, people);
  const outbox = hasRows ? outboxNow(ports, gathered) : null;
  const mails = mailsOf(outbox, people);
  const lines: Record<StepId, Line> = {
    'set-up': setUpLine(gathered, rowsToSettle(gathered, reading, odd)),
    profiles: profilesLine(ports, { gathered, isAtWork }, reading),
    match: withAsked(matchLine(book, reading, isAllThere(gathered)), gathered, reading),
    introduce: introduceLine(ports, isAtWork, mails, people),
    'catch-ups': catchUpsLine(meetings, people),
    survey: surveyLine(gathered),
  };
  const closed = isClosed(ports, gathered);
  const steps = inOrder(lines, closed);
  return {
    programme: gathered.settings.programme,
    steps,
    next: nextStep(steps, rowsMayWait(gathered, odd)),
    participants: { mentors: reading.mentors.length, mentees: reading.mentees.length },
    issues: [...renamedIssues(gathered, mails.former), ...odd],
    notes: [...strandLines(gathered, people), ...lastAct(ports, gathered)],
    readAt: say('Read from your sheets at {time}', { time: clockTime(ports.workbook.shown(ports.now)) }),
    asked: closed ? [] : reading.asked,
    cards: [
      ...(closed ? [closedCard(gathered)] : []),
      ...hubCards(ports, gathered),
      ...hubBends(ports, gathered, book, reading, meetings.ofNobody),
      ...awayCards({ ...people, today, outbox, isPlanned: meetings.isPlanned }),
      ...(hasRows ? mentorsSaid(answersOfMentors(gathered, book, reading, mails.all)) : []),
      ...mentorsToAsk(people, mails.all),
      ...mailsOfTheDay(mails.rows, today),
      ...(isAtWork ? [] : mailsWaiting(mails.rows, today)),
      ...(hasRows ? sinceIntroduced(ports, { ...gathered, forms: usable.forms }, people, mails.all) : []),
    ],
  };
}

function sinceIntroduced(ports: Ports, read: Gathered, people: Sources, rows: Mails['rows']): Hub['cards'] {
  return [
    ...notMetYet(read, people, rows, ports.workbook.shown(ports.now)),
    ...dueMails(ports, read, people.book, people.reading, rows),
    ...movedDates(ports, read, people),
  ];
}

function inOrder(lines: Readonly<Record<StepId, Line>>, closed: boolean): Step[] {
  const steps = (Object.keys(lines) as StepId[]).map((id): Step => ({ id, ...lines[id] }));
  return closed ? steps.map(afterClosing) : steps;
}

/** Of a day, like 09:05. */
function clockTime(date: Date): string {
  return minuteOf(date).slice(-5);
}

/** Meetings that are arranged, each with where it stands as far as this file can see. */
function arrangedSaid(made: number, elsewhere: number, mailed: number): string[] {
  const there = sayCount(
    elsewhere,
    '{n} meeting made by another file or edition',
    '{n} meetings made by another file or edition',
  );
  return [
    ...(made > 0 ? [sayCount(made, '{n} meeting in calendars', '{n} meetings in calendars')] : []),
    ...(elsewhere > 0 ? [there] : []),
    ...(mailed > 0 ? [sayCount(mailed, '{n} meeting sent with a mail', '{n} meetings sent with mails')] : []),
  ];
}

function catchUpsLine({ states, differs, declined }: MeetingsNow, people: People): Line {
  const n = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  const [made, mailed, elsewhere] = [n('created', 'moved', 'to move'), n('mailed'), n('elsewhere')];
  if (differs !== null && n('proposed', '') > 0)
    return {
      state: 'needs attention',
      line: `${differs.replace(/\.$/, '')}. ${sayCount(n('proposed', ''), '{n} meeting proposed', '{n} meetings proposed')}`,
    };
  if (differs !== null) return { state: 'needs attention', line: differs };
  if (n('deleted') > 0)
    return {
      state: 'needs attention',
      line: sayCount(
        n('deleted'),
        '{n} meeting deleted in the calendar',
        '{n} meetings deleted in the calendar',
      ),
    };
  if (declined > 0)
    return {
      state: 'needs attention',
      line: sayCount(declined, '{n} meeting to come was declined', '{n} meetings to come were declined'),
    };
  if (made > 0 && mailed === 0 && n('proposed', '') > 0)
    return {
      state: 'in progress',
      line: say('{made} created, {n} proposed', { made, n: n('proposed', '') }),
    };
  const arranged = arrangedSaid(made, elsewhere, mailed);
  if (n('proposed', '') > 0)
    return {
      state: arranged.length > 0 ? 'in progress' : 'ready',
      line: [...arranged, sayCount(n('proposed', ''), '{n} meeting proposed', '{n} meetings proposed')].join(
        ', ',
      ),
    };
  if (arranged.length > 0) return { state: 'done', line: arranged.join(', ') };
  return toFindTimesFor(people.book, people.reading);
}

function surveyLine({ forms, ours }: Gathered): Line {
  const answers = forms
    .filter((form) => form.role === 'survey')
    .reduce((n, form) => n + form.table.rows.length, 0);
  if (answers === 0) return { state: 'later', line: say('No answers yet') };
  const counted = (ours.get('results')?.table.rows.length ?? 0) > 0;
  return {
    state: counted ? 'done' : 'ready',
    line: counted
      ? sayCount(answers, '{n} answer, counted', '{n} answers, counted')
      : sayCount(answers, '{n} answer so far', '{n} answers so far'),
  };
}
