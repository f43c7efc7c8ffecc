// What a matching depends on, read from the sheets and checked: people, rules, weights, decisions. Match and Explain start
// from the same.
import { readCircleHolds } from '../../circles/domain/circle-holds.ts';
import { readWeights } from '../../eligibility/criteria-sheet.ts';
import { perhapsOnePlaces } from '../../eligibility/perhaps-one-place.ts';
import { perhapsOneTopics } from '../../eligibility/perhaps-one-topic.ts';
import { contraryRules, idleRules, readRules, unheardWishes } from '../../eligibility/rule-sheet.ts';
import { NOT_AGAIN } from '../../eligibility/rules.ts';
import type { Issue } from '../../ground/issue.ts';
import type { Table } from '../../ground/table.ts';
import { refuse } from '../../language/refusal.ts';
import { say } from '../../language/say.ts';
import { tabCalled } from '../../language/sheets-called.ts';
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';
import { brokenCircleIssues } from '../../pairs/broken-circles.ts';
import { firstInLine, servedFirst, servedLast } from '../../pairs/first-in-line.ts';
import { withNobodyNew } from '../../pairs/nobody-new.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { perhapsSame } from '../../pairs/perhaps-same.ts';
import { readPairs } from '../../pairs/read-pairs.ts';
import { columnsFor, type Form, holdsRole } from '../../people/columns.ts';
import type { Reading } from '../../people/people.ts';
import type { Ports } from '../../ports/ports.ts';
import { firstQuestion, questionsOf } from '../../workbook/ask-first.ts';
import { earlierPairs, unfollowedIn } from '../../workbook/earlier-pairs.ts';
import { type Gathered, gather } from '../../workbook/gather.ts';
import { type Told, toldPairs } from '../../workbook/introduced-by-mail.ts';
import { peopleOf } from '../../workbook/people-of.ts';
import { pairBookOf, pairIssues } from '../../workbook/read-pair-book.ts';
import { isClosed } from '../../workbook/settled-edition.ts';
import { stopAtBlocks } from '../../workbook/stop-at-blocks.ts';
import { usableForms } from '../../workbook/usable-forms.ts';
import type { HoldSources } from '../domain/hold.ts';
import { readHolds } from '../domain/holds.ts';
import type { MatchInput } from '../domain/match-input.ts';
import { notedPairs } from '../domain/noted-pairs.ts';
import { putBack } from '../domain/put-back.ts';

export interface Prepared {
  readonly gathered: Gathered;
  readonly forms: readonly Form[];
  readonly reading: Reading;
  readonly input: MatchInput;
  readonly book: PairBook;
  readonly told: Told;
  readonly issues: readonly Issue[];
}

export function prepareMatch(
  ports: Ports,
  request: { readonly acceptGuesses: boolean; readonly putBack: boolean },
  gathered: Gathered = gather(ports),
): Prepared {
  if (isClosed(ports, gathered)) refuse('edition closed', gathered.settings.edition);
  const { forms, issues: open } = usableForms(gathered, request.acceptGuesses);
  checkForms(gathered, forms, request.acceptGuesses);
  const reading = peopleOf(gathered, forms);
  const read = { gathered, forms, reading };
  return { ...read, ...readInput(ports, read, open, request.putBack) };
}

/** Ends the action where a person must decide first, or where needed answers are missing altogether. */
function checkForms(gathered: Gathered, forms: readonly Form[], acceptGuesses: boolean): void {
  stopAtBlocks(gathered.unread);
  // What a survey asks changes no pair.
  const sides = gathered.forms.filter((form) => holdsRole(form, 'mentors') || holdsRole(form, 'mentees'));
  const question = firstQuestion(questionsOf(gathered, sides), acceptGuesses);
  if (question !== null) throw question;
  if (gathered.forms.length === 0) refuse('no answers');
  for (const role of ['mentors', 'mentees'] as const)
    if (!gathered.forms.some((form) => holdsRole(form, role))) refuse('no role', role);
  stopAtBlocks(gathered.issues);
  if (forms.length === 0) refuse('no answers');
}

function readInput(
  ports: Ports,
  read: Pick<Prepared, 'gathered' | 'forms' | 'reading'>,
  open: readonly Issue[],
  isPutBack: boolean,
): Pick<Prepared, 'input' | 'issues' | 'book' | 'told'> {
  const { gathered, reading } = read;
  const own = (id: OurSheetId) => gathered.ours.get(id)?.table ?? null;
  const rules = rulesIn(read);
  const weights = readWeights(own('criteria'));
  const book = pairBookOf(gathered, reading);
  const told = toldPairs(ports, gathered, reading);
  const sources = holdSources(gathered, reading, book, told);
  const found = readHolds(sources);
  const holds = isPutBack ? putBack(found, sources) : found;
  const before = [
    ...told.odd,
    ...reading.issues,
    ...gathered.issues,
    ...open,
    ...rules.issues,
    ...weights.issues,
    ...pairIssues(gathered, book),
    ...brokenCircleIssues(reading, book, tabCalled('Circles')),
    ...holds.issues,
    ...unfollowedIssues(own('earlierPairs'), reading, gathered.settings.unfollowed === 'last'),
    ...(rules.active.some(({ rule }) => rule.name === NOT_AGAIN)
      ? notedPairs(leftAlone(gathered), reading)
      : []),
  ];
  stopAtBlocks(before);
  const input = {
    people: withNobodyNew(
      servedFirst(servedLast(reading, unfollowed(read)), firstInLine(book, reading)),
      book,
    ),
    settings: gathered.settings,
    rules: rules.active,
    never: book.never.pairs,
    holds,
    weightOf: weights.weightOf,
    circleHolds: readCircleHolds(book, told.circles),
    perhaps: perhapsSame(reading, book),
    away: reading.away,
  };
  return { input, issues: before, book, told };
}

/** The rules that count, and what has to be said about those that cannot do anything. */
function rulesIn({ gathered, forms, reading }: Pick<Prepared, 'gathered' | 'forms' | 'reading'>) {
  const sheet = gathered.ours.get('rules')?.table ?? null;
  const strands = gathered.strands.map((strand) => strand.name);
  const { active, issues } = readRules(sheet, strands);
  const isAsked = (field: string) => forms.some((form) => columnsFor(form, field).length > 0);
  const idle = [
    ...idleRules(sheet, active, isAsked),
    ...unheardWishes(sheet, active, reading.mentees),
    ...contraryRules(sheet, active),
    ...perhapsOnePlaces(reading, forms, active, gathered.strands),
    ...perhapsOneTopics(reading, gathered.ours.get('settings')?.table ?? null),
  ];
  return { active, issues: [...issues, ...idle] };
}

/** Where decided, introduced and earlier pairs are read from. */
function holdSources(gathered: Gathered, reading: Reading, book: PairBook, told: Told): HoldSources {
  const own = (id: OurSheetId) => gathered.ours.get(id)?.table ?? null;
  const [mentees, mentors] = [reading.mentees, reading.mentors].map(
    (list) => new Set(list.map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  const among = (ids: ReadonlySet<string>) => reading.known.filter(({ id }) => ids.has(id));
  const present = { mentees: among(mentees), mentors: among(mentors) };
  return {
    book,
    sheet: tabCalled('Matches'),
    older: gathered.olderMatches.flatMap((table) => readPairs(table, reading.known)),
    remembered: earlierPairs(own('earlierPairs'), present),
    stayed: earlierPairs(own('earlierPairs'), present, 'stayed'),
    mentors,
    mentees,
    told: told.pairs,
    over: told.over,
    asked: gathered.settings.mentorsSay ? told.asked : [],
  };
}

/** Sheets that hold nobody's answers, but for those of which a person said so. */
function leftAlone({ others, decidedUnused }: Gathered): Table[] {
  return others.filter(({ sheet }) => !decidedUnused.includes(sheet));
}

/** Ids of mentees who come last because they did not follow up, where the Settings want it. */
function unfollowed({ gathered, reading }: Pick<Prepared, 'gathered' | 'reading'>): ReadonlySet<string> {
  if (gathered.settings.unfollowed !== 'last') return new Set();
  const ids = reading.mentees.map(({ id }) => id);
  return new Set(unfollowedIn(gathered.ours.get('earlierPairs')?.table ?? null, ids).keys());
}

/** Whoever did not follow up in an earlier edition, to be looked at. */
function unfollowedIssues(table: Table | null, { mentors, mentees }: Reading, isLast: boolean): Issue[] {
  const people = [...mentors, ...mentees];
  const found = unfollowedIn(
    table,
    people.map(({ id }) => id),
  );
  return people
    .filter(({ id }) => found.has(id))
    .map(({ id, sheet, row }) => ({
      severity: 'warns',
      sheet,
      row,
      column: '',
      found: say('did not follow up in {edition}', { edition: found.get(id)! }),
      wanted: say('a decision of yours'),
      remedy:
        isLast && mentees.some((one) => one.id === id)
          ? say(
              'This person comes after all others, as your settings say. If they should wait, write paused into their Status.',
            )
          : say(
              'Matching does not count it. If the person should wait, write paused into their Status; otherwise there is nothing to do.',
            ),
    }));
}
