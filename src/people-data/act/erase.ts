// Erase a person: from every sheet of ours, from meetings still to come, from documents made for their pairs, and with a
// second yes from the form answers. What cannot be reached is listed. Doing it twice ends the same.

import { type PreparedMeetings, prepareMeetings } from '../../catch-ups/read/prepare-meetings.ts';
import { PAIR_NOTES, pairMark } from '../../documents/pair-notes.ts';
import { type DocumentRecord, readRecords } from '../../documents/records.ts';
import { fold } from '../../ground/folding.ts';
import { textOf } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import type { Form } from '../../people/columns.ts';
import type { Somebody } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { textsOf } from '../../survey/read/prepare-survey.ts';
import { gather } from '../../workbook/gather.ts';
import { stopAtBlocks } from '../../workbook/stop-at-blocks.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { EraseRequest, EraseView, Place } from '../contract.ts';
import type { Mentions } from '../domain/mentions.ts';
import { toldOfErasure } from '../read/told-of-the-end.ts';
import { answersOf, byTab, isOfAnswers, mentionsOfPerson } from '../read/who-is-erased.ts';
import { whoIsMeant } from '../read/who-is-meant.ts';
import { type AnswerTab, answersGoing, answersLeft, answerTabs } from './erase-answers.ts';
import { eventPlaces, meetingsOf, type OwnMeetings } from './erase-meetings.ts';
import { forgettingOf } from './erase-memory.ts';
import { namedElsewhere, outOfReach, stillThere } from './erase-places.ts';
import { leftPlaces, placeOf, sheetsWithout } from './erase-sheets.ts';
import { erase, isHalfErased } from './erase-writes.ts';
import { besideOurs, filledPlaces, type OwnTab, ownTabs, restPlaces, tabPlaces } from './own-tabs.ts';
import { sharedPlaces } from './shared-address.ts';

export function erasePerson(ports: Ports, request: EraseRequest): EraseView {
  if (request.write && !ports.lock.take()) refuse('busy');
  const prepared = allThere(ports);
  const { gathered } = prepared;
  const { forms } = usableForms({ ...gathered, forms: gathered.allForms }, true);
  const meant = whoIsMeant(gathered, [...forms, ...gathered.allForms], request.person);
  const theirs = answersOf([...forms, ...gathered.allForms], meant);
  const mentions = mentionsOfPerson(gathered, forms, theirs, meant, prepared.reading);
  const isKnown = isOfAnswers(gathered);
  const [answers, known] = [byTab(theirs).filter(isKnown), forms.filter((form) => isKnown({ form }))];
  const answered = request.answers ? answerTabs(gathered, answers, meant.id) : [];
  const isAllGone = request.answers && answered.every(({ brought }) => brought.length === 0);
  const { sheets, roles } = ourSheetsWithout(ports, prepared, forms, mentions, isAllGone);
  const [beside, tabs] = [besideOurs(gathered, mentions, sheets), ownTabs(gathered, known, mentions)];
  const events = meetingsOf(ports, prepared, mentions, request.write);
  const notes = notesOf(ports, prepared, mentions);
  const told = toldOfErasure(gathered, prepared.reading, sheets);
  const places = [
    ...sheets.map((sheet) => placeOf(sheet, request.write)),
    ...leftPlaces(told, request.write),
    ...outsidePlaces(beside, events, notes, request.write),
    ...(request.answers ? [...tabs.flatMap(tabPlaces), ...answered.flatMap(answersGoing)] : []),
  ];
  const going = { own: answers, goes: answered.map(goesFrom), erasures: sheets, isDone: request.write };
  const named = namedElsewhere(gathered, known, mentions, going);
  const staying = [...stillThere(answers, roles.length > 0), ...tabs.flatMap(tabPlaces)];
  const left = [
    ...(request.answers ? [...answered.flatMap(answersLeft), ...tabs.flatMap(restPlaces)] : staying),
    ...[...beside, ...tabs].flatMap(filledPlaces),
    ...named,
    ...events.left,
    ...sharedPlaces(gathered, meant, { mentions, answers, sheets }),
    ...outOfReach(prepared, mentions, answers.length > 0),
  ];
  const isNothing = [places, answers, beside, tabs, named, events.left].every((list) => list.length === 0);
  if (isNothing && !isHalfErased(ports, mentions)) refuse('nothing held', meant.address);
  const forgets = isAllGone || answers.length === 0 ? forgettingOf(prepared, mentions) : null;
  const written = { tabs: request.answers ? [...beside, ...tabs] : beside, answers: answered };
  const erasure = { sheets, events, notes, mentions, forgets, reading: prepared.reading, ...written };
  if (request.write) erase(ports, gathered, erasure);
  return { person: meant.address, places, left, done: request.write };
}

/** Whoever stands in a tab that shows an error is not found: a person half erased would be back with the tab, remembered by nobody. */
function allThere(ports: Ports): PreparedMeetings {
  // Whoever is half erased is read like anybody else, or the rest of them would not be found.
  const prepared = prepareMeetings(ports, true, { ...gather(ports), underWay: () => [], erased: () => null });
  stopAtBlocks(prepared.gathered.unread);
  return prepared;
}

const goesFrom = ({ of, deleted }: AnswerTab) => ({ form: of.form, rows: deleted });

/** Our sheets without the person, and the roles in which they answered. */
function ourSheetsWithout(
  ports: Ports,
  { gathered, reading }: PreparedMeetings,
  forms: readonly Form[],
  mentions: Mentions,
  isAllGone: boolean,
) {
  const [person] = mentions.addresses;
  const said = textsOf(ports, reading, gathered, forms).filter(({ id }) => mentions.own[0] === id);
  const isTheirs = ({ id, name }: Somebody) =>
    id === person && (mentions.own.length > 0 || mentions.names.some((one) => fold(one) === fold(name)));
  const roles = reading.everybody.filter(isTheirs).map(({ role }) => role);
  const sheets = sheetsWithout(gathered, mentions, {
    keys: new Set(said.map(({ key }) => key)),
    day: textOf(ports.workbook.shown(ports.now)),
    staying: isAllGone ? [] : roles,
  });
  return { sheets, roles };
}

function outsidePlaces(
  beside: readonly OwnTab[],
  events: OwnMeetings,
  notes: readonly DocumentRecord[],
  isDone: boolean,
): Place[] {
  const made = { where: 'Drive', what: say('the document of notes made for a pair') };
  return [...beside.flatMap(tabPlaces), ...eventPlaces(events, isDone), ...notes.map(() => made)];
}

function notesOf(
  ports: Ports,
  { gathered, groups, file }: PreparedMeetings,
  mentions: Mentions,
): DocumentRecord[] {
  const marks = new Set(
    groups.filter(({ pair }) => mentions.isAbout(pair)).map(({ pair }) => pairMark(pair)),
  );
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const isTheirs = (row: DocumentRecord) =>
    row.what === PAIR_NOTES && row.file === file && row.id !== '' && marks.has(row.contents);
  return ports.documents.isAllowed() ? records.filter(isTheirs) : [];
}
