// The report for the steering committee: composed from the figures, checked for names, made once, and not so soon after the
// last one that the two together would show somebody.
import { readDates } from '../../catch-ups/domain/dates.ts';
import { startSaid } from '../../catch-ups/domain/meeting-titles.ts';
import { clocksOf } from '../../catch-ups/read/zones.ts';
import { type DocumentRecord, readRecords } from '../../documents/records.ts';
import { textPrint } from '../../ground/text-print.ts';
import { findOffsets } from '../../ground/zones/offsets.ts';
import { readZone } from '../../ground/zones/zone-name.ts';
import { refuse } from '../../language/refusal.ts';
import { sayCount } from '../../language/say.ts';
import type { OurSheetId } from '../../our-sheets/our-sheets.ts';
import { followUp } from '../../pairs/follow-up.ts';
import { introducedIn } from '../../pairs/introduced-in.ts';
import { placeKey } from '../../pairs/pair-book.ts';
import { toMeet } from '../../pairs/who-meets.ts';
import { columnsFor } from '../../people/columns.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Gathered } from '../../workbook/gather.ts';
import { note } from '../../workbook/log.ts';
import { planPublication, publish } from '../../workbook/publish-document.ts';
import { readWritten } from '../../workbook/read-again.ts';
import { pairBookOf } from '../../workbook/read-pair-book.ts';
import { readEditions } from '../domain/editions.ts';
import { type ReportSources, reportDocument } from '../domain/report.ts';
import { changedSince, contentsOf, isTelling, printsOf } from '../domain/report-memory.ts';
import type { StrandCount } from '../domain/report-strands.ts';
import { withoutFew } from '../domain/small-counts.ts';
import { quotations, themesIn } from '../domain/texts.ts';
import { whereSaid } from '../domain/where-said.ts';
import { namesSaidIn } from '../read/names-somebody.ts';
import type { PreparedSurvey } from '../read/prepare-survey.ts';

/** What the Documents sheet calls it. */
const REPORT = 'Report';
const DAY = 24 * 60 * 60_000;

/** Link to the report of this edition, or null. */
export function reportOf(ports: Ports, { gathered }: PreparedSurvey): string | null {
  return recordIn(ports, gathered)?.link ?? null;
}

function recordIn(ports: Ports, gathered: PreparedSurvey['gathered']): DocumentRecord | null {
  const records = readRecords(gathered.ours.get('documents')?.table ?? null).filter(
    ({ what }) => what === REPORT,
  );
  if (records.length === 0) return null;
  const file = ports.workbook.fileId();
  const isOwn = (row: DocumentRecord) =>
    row.state === 'current' && row.file === file && row.edition === gathered.settings.edition;
  return records.find(isOwn) ?? null;
}

/** @param written  sheets that this run has just written, and that the report is made from. */
export function publishReport(
  ports: Ports,
  prepared: PreparedSurvey,
  written: readonly OurSheetId[],
): string {
  if (!ports.documents.isAllowed()) refuse('no permission for documents');
  const gathered = readWritten(ports, prepared.gathered, written);
  const { tallies } = prepared;
  const { settings, strands } = gathered;
  const names = strands.map(({ name }) => name);
  const prints = printsOf(tallies.respondents, names);
  const before = recordIn(ports, gathered)?.contents ?? null;
  const changed = changedSince(before, printsOf(tallies.everybody, names));
  if (tallies.counting.isWithheld) refuse('figures stand', String(settings.smallestGroup));
  if (isTelling(changed, settings.smallestGroup))
    refuse('report too soon', String(changed), String(settings.smallestGroup));
  const isTooFew = (k: number) => isTelling(changedSince(before, prints, k), settings.smallestGroup);
  const sources = sourcesOf(ports, prepared, gathered, isTooFew);
  const document = reportDocument(sources);
  const named = namesSaidIn(gathered.forms, gathered, prepared.reading)(document.text)[0];
  if (named !== undefined) refuse('report names somebody', named, whereSaid(named, sources));
  const print = textPrint(document.html);
  const records = readRecords(gathered.ours.get('documents')?.table ?? null);
  const wanted = {
    what: REPORT,
    edition: settings.edition,
    contents: contentsOf(print, prints),
    print,
    count: tallies.respondents.length,
  };
  const made = publish(ports, gathered, document, planPublication(ports, records, wanted), {
    before: [],
    after: [],
  });
  note(
    ports,
    gathered,
    'Report',
    sayCount(tallies.respondents.length, '{n} person answered', '{n} people answered'),
  );
  return made.link;
}

/** @param isTooFew  whether so few answers of a strand changed since the last report that its numbers would tell them. */
function sourcesOf(
  ports: Ports,
  prepared: PreparedSurvey,
  { settings, ours }: Gathered,
  isTooFew: (strand: number) => boolean,
): ReportSources {
  const own = (id: 'editions' | 'surveyTexts' | 'textsToRead') => ours.get(id)?.table ?? null;
  return {
    programme: `${settings.programme} ${settings.edition}`.trim(),
    edition: settings.edition,
    language: settings.language === 'fr' ? 'fr' : 'en',
    tallies: prepared.tallies,
    editions: readEditions(own('editions')),
    strands: strandCounts(prepared, isTooFew),
    themes: themesIn([own('surveyTexts'), own('textsToRead')]),
    quotations: quotations(prepared.texts, own('surveyTexts')),
    dates: nextDates(ports, prepared),
    smallestGroup: settings.smallestGroup,
  };
}

/**
 * Places, applied, matched, introduced, met, going on; the last two are answers. Few people are not counted. Whoever is in both
 * roles counts by the pair in which they are the mentee.
 */
function strandCounts(prepared: PreparedSurvey, isHidden: (strand: number) => boolean): StrandCount[] {
  const { gathered, reading, tallies } = prepared;
  const sources = { reading, book: pairBookOf(gathered, reading) };
  const strandOf = new Map(reading.mentees.map(({ email, strand }) => [email, strand]));
  const menteesIn = (seated: readonly { readonly person: string }[], strand: string) =>
    [...new Set(seated.map(({ person }) => person))].filter((email) => strandOf.get(email) === strand).length;
  const isMentee = new Set<Mentee | Mentor>(reading.mentees);
  const matched = toMeet(sources).flatMap(({ pair, members }) =>
    members.filter((one) => isMentee.has(one)).map(({ email }) => ({ pair, person: email })),
  );
  const seats = new Set(matched.map(({ pair, person }) => placeKey(pair, person)));
  const introduced = introducedIn(sources).filter(({ pair, person }) => seats.has(placeKey(pair, person)));
  const met = followUp(gathered.forms, introduced).filter((one) => one.met === true);
  const least = gathered.settings.smallestGroup;
  const wasAsked = gathered.forms.some((form) => columnsFor(form, 'met').length > 0);
  return gathered.strands.map(({ name, places }, k) => {
    const goingOn = tallies.figures.find(
      (one) =>
        one.scope === `strand:${name}` &&
        tallies.questions.some((q) => q.measure === 'continue' && q.header === one.question),
    );
    const isAsked = tallies.questions.some(({ measure }) => measure === 'continue');
    const yes = isAsked ? (goingOn?.answers[0]?.count ?? null) : 'not asked';
    const people = [
      reading.appliedFor.filter((strand) => strand === name).length,
      menteesIn(matched, name),
      menteesIn(introduced, name),
      menteesIn(met, name),
    ];
    const shown = withoutFew(people, least);
    const known = (count: StrandCount['counts'][number]) =>
      count === 'not asked' || !isHidden(k) ? count : null;
    return {
      strand: name,
      counts: [places, ...shown.slice(0, 3), wasAsked ? known(shown[3]!) : 'not asked', known(yes)],
    };
  });
}

function nextDates(ports: Ports, { gathered, reading }: PreparedSurvey): string[] {
  const { settings, ours } = gathered;
  const table = ours.get('dates')?.table ?? null;
  if (table === null) return [];
  const read = readZone(settings.timeZone);
  const zone = 'zone' in read ? read.zone : ports.workbook.timeZone();
  const now = ports.now.getTime();
  const offsets = findOffsets(zone, now, now + 400 * DAY, (at) => ports.minutesAhead(zone, at));
  const language = settings.language === 'fr' ? 'fr' : 'en';
  return readDates(table, clocksOf(ports, gathered, () => zone)(''), reading)
    .dates.filter(({ start }) => start > now)
    .slice(0, 5)
    .map((date) => `${date.what}, ${startSaid(date, offsets, language)}`);
}
