// What the panel and the command line show of somebody who is away for a while: the pair stays, and what lies in that time is shown.

import { isMade, type MeetingRow } from '../../catch-ups/domain/meeting-rows.ts';
import { isToCome } from '../../catch-ups/domain/to-come.ts';
import { meetingDifference } from '../../catch-ups/read/calendar-differences.ts';
import { absenceDifferences, dayOf, liesIn } from '../../catch-ups/read/in-absence.ts';
import { textPrint } from '../../ground/text-print.ts';
import { isKept } from '../../pairs/kept-together.ts';
import type { Ports } from '../../ports/ports.ts';
import { asIfWritten } from '../../workbook/as-if-written.ts';
import type { LeavingRequest, LeavingView } from '../contract.ts';
import type { Days } from '../domain/parting.ts';
import type { PreparedLeaving } from '../read/prepare-leaving.ts';
import { awaySays } from './away-says.ts';
import { awaySteps } from './leaving-steps.ts';
import { pairView, proposalAfter } from './leaving-view.ts';
import { mailsAfter } from './mails-after.ts';
import { aboutTheEnd, whyNoUndo } from './no-way-back.ts';

export function awayView(
  ports: Ports,
  prepared: PreparedLeaving,
  absence: Days,
  request: LeavingRequest,
): LeavingView {
  const { person, roles, holding, sheets, reading } = prepared;
  const pairs = holding.pairs.map((row) => pairView(prepared, row));
  const kept = new Set(holding.pairs.flatMap((row, k) => (isKept(row) ? [pairs[k]!.pair] : [])));
  const after = asIfWritten(prepared.gathered, sheets);
  const all = meetingsIn(ports, prepared, absence);
  const isAnyProposed = kept.size < pairs.length;
  const ready = mailsAfter(ports, after, { ...request, occasion: 'away' }, aboutTheEnd(prepared));
  const facts = {
    person: person.email,
    name: person.name,
    roles,
    state: sheets.length > 0 ? ('open' as const) : ('done' as const),
    pairs,
    circles: holding.members.map(({ circle }) => circle),
    meetings: pairs.flatMap(({ pair, mentee, mentor }) => {
      const n = all.within.filter((row) => row.pair.toLowerCase() === pair.toLowerCase()).length;
      return n === 0 ? [] : [{ pair, n, tells: [mentee, mentor] }];
    }),
    ...(isAnyProposed ? proposalAfter(ports, prepared, after, request) : { proposal: [], proposed: null }),
    mails: ready.mails,
  };
  const undo = whyNoUndo(prepared);
  const written = facts.state === 'done' ? toSettle(ports, prepared, all.within) : NOTHING;
  return {
    ...facts,
    says: awaySays(ports, prepared, absence, {
      ...facts,
      kept,
      places: holding.members,
      later: all.later,
      ready,
      retention: prepared.gathered.settings.retention,
      ...written,
    }),
    next: facts.state === 'open' ? [] : awaySteps(facts, written, undo),
    undo,
    fingerprint: textPrint(JSON.stringify([facts, absence])),
    undone: [],
    written: false,
    issues: reading.issues,
  };
}

/** Meetings to come that stand in calendars: those within, and how many later ones. */
function meetingsIn({ now }: Ports, { rows, meetings }: PreparedLeaving, absence: Days) {
  const isMeant = (row: MeetingRow) =>
    isMade(row) && row.repeats === undefined && !row.isElsewhere && isToCome(row, now.getTime());
  const toCome = rows.filter((row) => row.start !== null && isMeant(row));
  const isWithin = ({ start }: MeetingRow) => liesIn(absence, dayOf(meetings, start!));
  const within = toCome.filter(isWithin);
  return { within, later: toCome.filter(({ start }) => dayOf(meetings, start!) >= absence.until).length };
}

const NOTHING = { asked: [], series: [], moves: [] };

/** Once it is written: meetings in the absence, those that repeat, and those for which another time stands in the sheet. */
function toSettle({ now }: Ports, { meetings, rows }: PreparedLeaving, within: readonly MeetingRow[]) {
  const found = absenceDifferences(meetings, rows, now.getTime());
  const asked = found.filter(({ can }) => can.includes('cancel'));
  const differing = within.flatMap((row) => meetingDifference(meetings, row, now.getTime()));
  return {
    asked,
    series: found.filter((one) => !asked.includes(one)),
    moves: differing.filter(({ can }) => can.includes('move')),
  };
}
