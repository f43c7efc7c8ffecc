// One request or more of every question, in a programme whose pairs have met.
import type { Api, Question } from '../src/api/api.ts';
import { addSheet, type World } from '../src/local/world.ts';
import { LOOK as CATCH_UPS } from './catch-up-world.ts';
import { APPROVE, LOOK as MAILS, SEND } from './introduce-world.ts';
import { LEAVE, LOOK as LEAVING, meeting, UNDO } from './leaving-world.ts';
import { finalSurvey } from './survey-world.ts';
import { rowsOf, TRY, WRITE } from './workbench.ts';

type Requests = { readonly [Q in Question]: readonly Parameters<Api[Q]>[0][] };

const PERSON = 'mentee0@example.org';
const PROFILES = { acceptGuesses: true, acceptProposals: true, seen: null } as const;

export function requestsIn(world: World): Requests {
  const [header, ...mails] = rowsOf(world, 'Outbox')!;
  const ref = String(mails.find((row) => row[header!.indexOf('To')] === PERSON)![0]);
  const again = { person: PERSON, ref, reason: '', acceptGuesses: true };
  const catchUps = (['look', 'propose', 'create', 'read back', 'cancel', 'undo', 'settle'] as const).map(
    (step) => ({ ...CATCH_UPS, step }),
  );
  const date = { what: 'Kick-off', day: '2026-04-27', time: '17:00', minutes: 60, who: '', where: '' };
  return {
    hub: [null],
    columns: [{ decisions: [], accept: 'coordinator', write: true }],
    match: [TRY, WRITE, { ...WRITE, putBack: true }],
    explain: [{ mentee: PERSON, mentor: null, acceptGuesses: true }],
    alternatives: [{ choose: null }, { choose: 'fit' }],
    decide: [
      { mentee: PERSON, mentor: 'mentor0@example.org', decision: 'lock' },
      { mentee: PERSON, mentor: 'mentor0@example.org', decision: 'never' },
    ],
    standing: (['takes part', 'left out'] as const).map((step) => ({
      step,
      value: JSON.stringify({ sheet: 'Mentee answers', note: '', who: [] }),
    })),
    leaving: [LEAVING, LEAVE, UNDO],
    words: [{ page: 'leaving' }],
    mailAgain: (['look', 'again', 'bounced'] as const).map((step) => ({ ...again, step })),
    show: [{ sheet: 'Matches', rows: [2] }],
    profiles: (['nothing', 'codes', 'document'] as const).map((write) => ({ ...PROFILES, write })),
    review: [{ places: [], remedy: null, shown: [], leaveOut: null }],
    introduce: [MAILS, APPROVE, SEND, { ...MAILS, step: 'test', testTo: 'me@example.org' }],
    schedule: [...catchUps, { ...CATCH_UPS, step: 'add date', date }],
    survey: (['look', 'confirm', 'write', 'report'] as const).map((step) => ({
      step,
      acceptGuesses: true,
      decisions: [],
    })),
    erase: [
      { person: PERSON, write: false, answers: false },
      { person: PERSON, write: true, answers: true },
    ],
    handOn: [
      ...(['pairs', 'departments', 'training', 'badges', 'not met'] as const).map((list) => ({
        list,
        person: null,
        write: true,
      })),
      { list: 'person', person: PERSON, write: false },
    ],
    flows: (
      [
        'look',
        'pairs',
        'departments',
        'training',
        'badges',
        'not met',
        'own data',
        'list',
        'close',
        'next',
      ] as const
    ).map((step) => ({ step, value: step === 'own data' ? PERSON : '' })),
    close: [{ step: 'list' }, { step: 'close' }],
    nextEdition: [{ step: 'look', edition: '2027' }],
    noteAnswers: [null],
    takeBack: [
      { step: 'look', value: '' },
      { step: 'take back', value: '1' },
    ],
    settings: [{ settings: { Objective: 'fit' }, rules: {}, strands: null, write: true }],
    starter: [{ step: 'write questions' }],
    permissions: [null],
    notes: [null],
    pairNotes: [null],
  };
}

/** Two pairs with meetings, and the answers of a survey. */
export function wholeProgramme(): World {
  const world = meeting(2);
  for (const [tab, rows] of Object.entries(finalSurvey()))
    addSheet(
      world,
      tab,
      rows.map((row) => [...row]),
    );
  return world;
}

/** All of them, one after the other. */
export function everyQuestion(world: World): { readonly question: Question; readonly request: unknown }[] {
  return Object.entries(requestsIn(world)).flatMap(([question, all]) =>
    all.map((request) => ({ question: question as Question, request })),
  );
}
