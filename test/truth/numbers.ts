// THE TABLE of numbers and names by where they stand in an answer: what the independent reader counts, or that it is a cell, a key, or
// something another test computes anew.
import type { MatchView } from '../../src/api/api.ts';
import type { Counter } from './asked.ts';
import {
  answersIn,
  datesCalled,
  inState,
  meetingsOf,
  on,
  pairsIn,
  rowsIn,
  seriesEnded,
  standing,
  takingPart,
  toCome,
} from './reader.ts';
import { atMostFewMore, differingRows, FORMS, noted } from './sentences-of-pages.ts';
import { calledOf, PARTING, wanted } from './sentences-of-the-hub.ts';

/** A text that stands in a cell, or a name or an address from one. */
const cell: Counter = ({ before, after }, { value }) => {
  const text = String(value);
  const stands = (one: string) => before.words.has(one) || after.words.has(one);
  const known = /^Match|^$/.test(text) || stands(text) || text.split(/ [>·] |, /).every(stands);
  return known ? value : `${text}: in no cell`;
};
/** A key, a link, a moment: nothing that a person would count. */
const key: Counter = (_asked, { value }) => value;
/** Computed anew elsewhere, by the test named. */
const by = (_test: string): Counter => key;
/** What was asked for. */
const asked: Counter = ({ request }, { value, path }) => {
  const { person = '', edition = '' } = request as { person?: string; edition?: string };
  return path.endsWith('edition') ? edition || value : person;
};

const mailsOf =
  (state: string): Counter =>
  ({ after }) =>
    inState(after, state).length;
const here =
  (state: string): Counter =>
  ({ after, request }) => {
    const { occasion } = request as { occasion: string };
    const kinds: Record<string, RegExp> = {
      introduction: /^introduction|^unmatched/,
      parting: /^goodbye|left|ended/,
    };
    return inState(after, state).filter(({ Kind }) =>
      (kinds[occasion] ?? new RegExp(`^${occasion}`)).test(String(Kind)),
    ).length;
  };
const went: Counter = ({ before, after }) => after.mailed.length - before.mailed.length;

/** What pressing this now would add to the calendar, or take out of it. */
const pressed =
  (step: string): Counter =>
  ({ after, pressing, request }) => {
    const done = pressing(['schedule', { ...(request as object), step, settle: [] }]);
    return Math.abs(on(done).length - on(after).length);
  };

export const numbers: Readonly<Record<string, Counter>> = {
  'hub.participants.mentors': ({ after }) => takingPart(after, 'Mentor').length,
  'hub.participants.mentees': ({ after }) => takingPart(after, 'Mentee').length,
  'introduce.sent': mailsOf('sent'),
  'introduce.queued': mailsOf('queued'),
  'introduce.unsure': mailsOf('unsure'),
  'introduce.failed': ({ after }) => inState(after, 'failed').length,
  'introduce.bounced': ({ after }) => inState(after, 'bounced').length,
  'introduce.here.sent': here('sent'),
  'introduce.here.queued': here('queued'),
  'introduce.thisRun.sent': went,
  'introduce.thisRun.unsure': () => 0,
  'introduce.thisRun.failed': () => 0,
  'introduce.tested': () => 0,
  'introduce.foreign': () => 0,
  'introduce.pairNotes': () => 0,
  'introduce.due': ({ after, pressing, request }) =>
    rowsIn(pressing(['introduce', { ...(request as object), step: 'approve', sendOn: null }]), 'Outbox')
      .length - rowsIn(after, 'Outbox').length,
  'introduce.partings': ({ after, pressing, request }) =>
    rowsIn(
      pressing(['introduce', { ...(request as object), step: 'approve', occasion: 'parting', sendOn: null }]),
      'Outbox',
    ).length - rowsIn(after, 'Outbox').length,
  'introduce.later.n': ({ after }) =>
    inState(after, 'queued').filter(
      ({ Batch }) => String(Batch).slice(0, 10) > new Date(after.now).toISOString().slice(0, 10),
    ).length,
  'close.open.events': ({ after }) => toCome(after).length,
  'close.open.waiting': mailsOf('queued'),
  'close.open.unsure': mailsOf('unsure'),
  'close.taken': ({ before, after }) =>
    toCome(before).length - toCome(after).length + seriesEnded(before, after).length,
  'close.ended': ({ before, after }) => seriesEnded(before, after).length,
  'nextEdition.answers': ({ before }) => FORMS.reduce((sum, name) => sum + answersIn(before, name).length, 0),
  'nextEdition.mentors': ({ before }) => takingPart(before, 'Mentor').length,
  'noteAnswers.noted': ({ before, after }) => noted(before, after),
  'schedule.created': ({ before, after, request }) =>
    (request as { step: string }).step === 'create' ? on(after).length - on(before).length : 0,
  'schedule.taken': ({ before, after, request }) =>
    /cancel|undo/.test((request as { step: string }).step) ? on(before).length - on(after).length : 0,
  'schedule.pairs': ({ after }) => pairsIn(after, 'introduced').length,
  'schedule.undoable': pressed('undo'),
  'schedule.left': pressed('create'),
  'takeBack.acts[].rows': ({ after, pressing }, { beside }) =>
    atMostFewMore(
      Number(beside['rows']),
      differingRows(after, pressing(['takeBack', { step: 'take back', value: beside['no'] }])),
    ),
  'leaving.mails': ({ request, pressing }) => {
    const written = { ...(request as object), step: 'write' };
    const [left, told] = [
      pressing(['leaving', written]),
      pressing(['leaving', written], ['introduce', PARTING]),
    ];
    const made = rowsIn(told, 'Outbox').slice(rowsIn(left, 'Outbox').length);
    return made.filter(({ Pair }) => String(Pair).includes((request as { person: string }).person)).length;
  },
  'schedule.circles': () => 0,
  'schedule.refused': () => 0,
  'schedule.dates[].guests': ({ after }, { beside }) => {
    const event = datesCalled(after, calledOf(after, String(beside['what']))).find(({ isOn }) => isOn);
    return event ? event.guests.length : wanted(after, String(beside['what'])).length;
  },
  'schedule.toCancel[].meetings': ({ after }, { beside }) =>
    meetingsOf(after, String(beside['pair']).split(' > ')).length,
  'leaving.meetings[].n': ({ after }, { beside }) =>
    meetingsOf(after, String(beside['pair']).split(' > ')).length,
  'survey.base[].answered': by('survey/figures'),
  'survey.respondents': ({ after }) =>
    new Set(answersIn(after, 'Final survey').map((row) => row['Email Address'])).size,
  'match.difference.added': ({ before, after, request, pressing }) => {
    const { write } = request as { write: boolean };
    const done = write ? after : pressing(['match', { ...(request as object), write: true }]);
    const served = new Set(standing(before).map((row) => row['Mentee address']));
    return standing(done).filter((row) => !served.has(row['Mentee address'])).length;
  },
  'match.tiles[].n': ({ answer }, { beside }) => {
    const { pairs, unmatched, freeMentors, circles } = answer as MatchView;
    const counted: readonly (readonly [RegExp, readonly unknown[]])[] = [
      [/^pairs?$/, pairs],
      [/first choice$/, pairs.filter(({ choice }) => choice === 1)],
      [/they named$/, pairs.filter(({ named }) => named)],
      [/^circles?$/, circles],
      [/without a mentor$/, unmatched],
      [/room$/, freeMentors],
      [/in a circle$/, circles.flatMap(({ mentees }) => mentees)],
      [/leads? a circle$/, [...new Set(circles.flatMap(({ mentors }) => mentors))]],
      [
        /leads? none$/,
        freeMentors.filter(({ mentor }) => !circles.some((one) => one.mentors.includes(mentor))),
      ],
      [/without a circle$/, unmatched],
    ];
    return counted.find(([says]) => says.test(String(beside['says'])))?.[1].length;
  },
  'match.quality.all.mentees': ({ after }) => takingPart(after, 'Mentee').length,
  'match.quality.all.matched': ({ after, request, pressing }) => {
    const { write } = request as { write: boolean };
    const written = write ? after : pressing(['match', { ...(request as object), write: true }]);
    const here = new Set([...takingPart(written, 'Mentee'), ...takingPart(written, 'Mentor')]);
    return standing(written).filter((row) =>
      ['Mentee address', 'Mentor address'].every((column) => here.has(String(row[column]))),
    ).length;
  },
  'profiles.listed': ({ after }) => takingPart(after, 'Mentor').length,
  'profiles.newCodes': ({ after }) => {
    const coded = new Set(
      rowsIn(after, 'Mentors')
        .filter(({ Code }) => Code)
        .map(({ Email }) => Email),
    );
    return takingPart(after, 'Mentor').filter((one) => !coded.has(one)).length;
  },
  'profiles.document.count': ({ after }) => new Set(after.documents.at(-1)?.match(/M-\d+/g)).size,
  'columns.sheets[].people': ({ after }, { beside }) => {
    const sheet = String(beside['sheet']);
    const who = after.headers[sheet]?.includes('Email Address') ? answersIn(after, sheet) : [];
    return sheet === 'Final survey' ? who.length : new Set(who.map((row) => row['Email Address'])).size;
  },
};

/** Beginnings of places, for what is no number of its own. */
export const places: readonly (readonly [RegExp, Counter])[] = [
  [
    /\.(fingerprint|proposed|ref|handle|report|link|calendar|no|queued|code|suggested)$|presses\[\]\.value$|\.pairs\[\]\.pair$/,
    key,
  ],
  [/^(erase|leaving|mailAgain)\.person$/, key],
  [/^close\.edition|^nextEdition\.edition/, asked],
  [/refusal\./, key],
  [
    /^match\.(certificate|pool|quality|pairs|freeMentors|unmatched|difference)|^alternatives|^explain/,
    by('matching/quality'),
  ],
  [/^nextEdition\.since/, by('people-data/answers-for-next')],
  [/^survey\./, by('survey/figures')],
  [/^profiles\./, by('profiles/profiles')],
  [/^settings\./, by('settings/settings')],
  [/^columns\./, by('people/columns')],
  [/^introduce\.samples/, by('introduce/mail-texts')],
  [/^handOn\.|\.file\./, by('people-data/lists')],
  [/\.(found|mentee|mentor|name|was|now|person|who|to|what)$|\[\]$/, cell],
  [
    /^(introduce|mailAgain)\.(held|mails)\[\]\.(who|subject)|issues\[\]\.row|fields\[\]\.like|later\.from|(start|end|shown|zone|forMentor|forMentee)$/,
    key,
  ],
  [
    /^introduce\.(quotaLeft|groups|to|here\.(open|failed)|missing|followUp|doubts)|^schedule\.(existing|left|unseen|undoable|unscheduled|asked|settled|meetings|examples|toCancel|differences)|^takeBack\..*title|^mailAgain|^leaving\./,
    by('the suite of that page'),
  ],
];
