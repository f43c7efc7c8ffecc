// What the panel and the command line show when somebody leaves: what would happen, or has, by name.

import { isMade, type MeetingRow } from '../../catch-ups/domain/meeting-rows.ts';
import { isToCome } from '../../catch-ups/domain/to-come.ts';
import { textPrint } from '../../ground/text-print.ts';
import { Refusal } from '../../language/refusal.ts';
import { differenceTo } from '../../matching/domain/changes-to-matches.ts';
import { fingerprint } from '../../matching/domain/fingerprint.ts';
import { match } from '../../matching/domain/matching.ts';
import { prepareMatch } from '../../matching/read/prepare-match.ts';
import { endedNoteIn } from '../../pairs/ended-note.ts';
import { idIn, keyOfPair, type PairRow } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { asIfWritten } from '../../workbook/as-if-written.ts';
import type { LeavingRequest, LeavingView } from '../contract.ts';
import { hadMet } from '../domain/parting.ts';
import { aboutPairs, type PreparedLeaving } from '../read/prepare-leaving.ts';
import { leavingSays, OUT } from './leaving-says.ts';
import { nextSteps } from './leaving-steps.ts';
import { mailsAfter } from './mails-after.ts';
import { aboutTheEnd, whyNoUndo } from './no-way-back.ts';

export function leavingView(ports: Ports, prepared: PreparedLeaving, request: LeavingRequest): LeavingView {
  const { person, roles, holding, ended, sheets, reading } = prepared;
  const pairs = [...holding.pairs, ...ended.pairs].map((row) => pairView(prepared, row));
  const after = asIfWritten(prepared.gathered, sheets);
  const ready = mailsAfter(ports, after, { ...request, occasion: 'parting' }, aboutTheEnd(prepared));
  const facts = {
    person: person.email,
    name: person.name,
    roles,
    state: sheets.length > 0 ? ('open' as const) : ('done' as const),
    pairs,
    circles: [...holding.members, ...ended.members].map(({ circle }) => circle),
    meetings: meetingsToCome(ports, prepared, pairs),
    ...proposalAfter(ports, prepared, after, request),
    mails: ready.mails,
  };
  const print = textPrint(JSON.stringify([facts, prepared.waiting.map(({ ref }) => ref), request.how]));
  return {
    ...facts,
    says: leavingSays(ports, prepared, { ...facts, beside: ready.beside }),
    next: facts.state === 'open' ? [] : nextSteps(prepared, facts, whyNoUndo(prepared)),
    undo: whyNoUndo(prepared),
    fingerprint: print,
    undone: [],
    written: false,
    issues: reading.issues,
  };
}

export function pairView({ reading, outbox }: PreparedLeaving, row: PairRow): LeavingView['pairs'][number] {
  const of = (id: string | null, written: string) => {
    const found = reading.everybody.find((one) => one.id === id);
    return found ?? { email: id ?? '', name: written };
  };
  const mentee = of(idIn(row.mentee) ?? row.last.mentee, row.written.mentee);
  const mentor = of(idIn(row.mentor) ?? row.last.mentor, row.written.mentor);
  const isTheirs = aboutPairs([row]);
  const wasTold = outbox.rows.some(
    ({ pair, kind, state }) => kind === 'introduction' && isTheirs(pair) && OUT.has(state),
  );
  return {
    pair: keyOfPair(mentee, mentor),
    mentee: mentee.name,
    mentor: mentor.name,
    was: row.status === 'ended' ? (endedNoteIn(row.notes)?.was ?? '') : String(row.status),
    hadMet: hadMet(row) || wasTold,
  };
}

function meetingsToCome(
  ports: Ports,
  { rows }: PreparedLeaving,
  pairs: LeavingView['pairs'],
): LeavingView['meetings'] {
  const now = ports.now.getTime();
  const isMeant = (row: MeetingRow) => isMade(row) && !row.isElsewhere && isToCome(row, now);
  return pairs.flatMap(({ pair, mentee, mentor }) => {
    const n = rows.filter((row) => row.pair.toLowerCase() === pair.toLowerCase() && isMeant(row)).length;
    return n === 0 ? [] : [{ pair, n, tells: [mentee, mentor] }];
  });
}

/** The next matching as it would be afterwards: only who changes. */
export function proposalAfter(
  ports: Ports,
  { holding, ended, reading }: PreparedLeaving,
  after: PreparedLeaving['gathered'],
  { acceptGuesses }: LeavingRequest,
): Pick<LeavingView, 'proposal' | 'proposed'> {
  try {
    const { input, book } = prepareMatch(ports, { acceptGuesses, putBack: false }, after);
    const matching = match(input);
    const { changed, fresh, lost } = differenceTo(
      book.pairs,
      matching.pairs,
      reading.known,
      input.holds.aside,
    );
    const named = new Set([...changed, ...fresh, ...lost].map(({ mentee }) => mentee));
    const left = new Set([...holding.pairs, ...ended.pairs].map(({ mentee }) => idIn(mentee)));
    const nobody = matching.unmatched.filter(({ mentee }) => left.has(mentee.id) && !named.has(mentee.name));
    return {
      proposal: [
        ...fresh.map(({ mentee, now }) => ({ mentee, was: null, now })),
        ...changed,
        ...lost.map(({ mentee, was }) => ({ mentee, was, now: null })),
        ...nobody.map(({ mentee }) => ({ mentee: mentee.name, was: null, now: null })),
      ],
      proposed: fingerprint(matching),
    };
  } catch (error) {
    if (error instanceof Refusal) return { proposal: null, proposed: null };
    throw error;
  }
}
