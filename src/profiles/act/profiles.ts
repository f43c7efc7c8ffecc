// Profiles: codes that stay, profiles without names, who could be recognised, and the document, made or brought up to date
// in an order in which a cut at any point leaves the former document or the new one.

import type { Change } from '../../documents/change.ts';
import type { DocumentRecord } from '../../documents/records.ts';
import { refusal, refuse } from '../../language/refusal.ts';
import type { RefusalText } from '../../language/refusal-text.ts';
import { say, sayCount } from '../../language/say.ts';
import { type ListedMentor, mentorRows } from '../../people/mentor-table.ts';
import type { Ports } from '../../ports/ports.ts';
import { guessedColumns } from '../../workbook/columns-sheet.ts';
import { counted, note } from '../../workbook/log.ts';
import { type Plan, planPublication, publish } from '../../workbook/publish-document.ts';
import { stopAtBlocks } from '../../workbook/stop-at-blocks.ts';
import { type SheetRows, writeSheets } from '../../workbook/write-sheet.ts';
import type { ProfilesRequest, ProfilesView } from '../contract.ts';
import { type ProfilesDocument, profilesDocument } from '../domain/document.ts';
import { gateHits } from '../domain/gate.ts';
import { everyText, isPublished } from '../domain/profile.ts';
import { contentsOf, PROFILES, printOf } from '../domain/publication.ts';
import { type Decision, decisionRows, withDecision } from '../domain/review.ts';
import { shownToRows } from '../domain/shown.ts';
import { type PreparedProfiles, prepareProfiles } from '../read/prepare-profiles.ts';
import { profilesView } from './profiles-view.ts';

export function writeProfiles(ports: Ports, request: ProfilesRequest): ProfilesView {
  if (request.write !== 'nothing' && !ports.lock.take()) refuse('busy');
  const prepared = prepareProfiles(ports, request);
  if (request.write !== 'nothing') stopAtBlocks(prepared.gathered.unread);
  const document = documentOf(prepared);
  const blocked = blockOf(prepared, document);
  const plan = planPublication(ports, prepared.records, {
    what: PROFILES,
    edition: prepared.gathered.settings.edition,
    contents: contentsOf(prepared.profiles.listed),
    print: printOf(document),
    count: prepared.profiles.listed.length,
  });
  const view = profilesView(prepared, document, plan, blocked);
  if (request.write === 'nothing') return view;
  if (request.seen !== null && request.seen !== view.fingerprint) refuse('changed meanwhile');
  if (request.write === 'codes' || blocked !== null) {
    writeSheets(ports, prepared.gathered, ownSheets(prepared, request, false), true);
    return { ...view, newCodes: 0 };
  }
  if (!ports.documents.isAllowed()) {
    writeSheets(ports, prepared.gathered, ownSheets(prepared, request, false), true);
    refuse('no permission for documents');
  }
  const current = publishNow(ports, prepared, request, document, plan);
  note(ports, prepared.gathered, 'Profiles', countsOf(prepared, plan.change));
  return {
    ...view,
    newCodes: 0,
    published: true,
    document: { link: current.link, name: document.name, count: current.count, state: 'current' },
  };
}

function documentOf({ gathered: { settings }, profiles }: PreparedProfiles): ProfilesDocument {
  const { programme, edition, contact, language } = settings;
  return profilesDocument({ programme, edition, contact, language }, profiles.listed);
}

/** What a person has to do before anything can be published, the most pressing first; null when nothing is. */
function blockOf(prepared: PreparedProfiles, document: ProfilesDocument): ProfilesView['blocked'] {
  const { profiles, gathered } = prepared;
  const say = (text: RefusalText, kind: 'refused' | 'decide') => ({ ...text, kind });
  if (profiles.listed.length === 0) return say(refusal('no profiles').text, 'refused');
  const open = profiles.listed.find((profile) => profile.state === 'open');
  if (open) {
    const texts = everyText(open);
    const { field } = texts.find(({ reviewed }) => reviewed.open.some((flag) => flag.waits))!;
    const keys = profiles.listed
      .flatMap((p) => everyText(p))
      .flatMap(({ reviewed }) => reviewed.open.flatMap(({ key, waits }) => (waits ? [key] : [])));
    const form = prepared.forms.find((one) => one.table.sheet === open.mentor.sheet);
    const header = form?.columns.find((column) => column.field === field)?.header ?? field;
    return say(
      refusal('places to decide', `${open.mentor.sheet}!${header}`, String(new Set(keys).size)).text,
      'decide',
    );
  }
  const { programme, edition, contact } = gathered.settings;
  const hits = gateHits(profiles, document, [`${programme} ${edition}`, programme, contact]);
  if (hits.length === 0) return null;
  const where = [...new Set(hits.map(({ code }) => code ?? 'the first page'))].join(', ');
  return say(refusal('gate', where, hits[0]!.rule).text, 'refused');
}

function ownSheets(prepared: PreparedProfiles, request: ProfilesRequest, published: boolean): SheetRows[] {
  const { gathered, profiles } = prepared;
  const hasFields = gathered.ours.has('profileFields');
  return [
    ...(request.acceptGuesses ? guessedColumns(gathered) : []),
    ...(hasFields ? [] : ([['profileFields', shownToRows(profiles.shown)]] as SheetRows[])),
    ...reviewSheet(prepared, request),
    ['mentors', mentorRows(ownMentors(gathered), listedMentors(prepared, published), published)],
  ];
}

const ownMentors = (gathered: PreparedProfiles['gathered']) => gathered.ours.get('mentors')?.table ?? null;

/** Proposals that were taken unseen are remembered like decisions, so that they hold for everybody who looks later. */
function reviewSheet({ profiles }: PreparedProfiles, { acceptProposals }: ProfilesRequest): SheetRows[] {
  const taken = profiles.listed.flatMap((profile) =>
    everyText(profile).flatMap(({ field, reviewed }) =>
      reviewed.taken.map(
        ({ key, decision }): Decision => ({ key, code: profile.code, field, decision, instead: '' }),
      ),
    ),
  );
  if (!acceptProposals || taken.length === 0) return [];
  const all = taken.reduce<readonly Decision[]>(withDecision, profiles.decisions.all);
  return [['profileReview', decisionRows(all)]];
}

/** In the order of the codes, so that new rows tell nothing either. */
function listedMentors(
  { profiles, reading, listedOf, codes }: PreparedProfiles,
  published: boolean,
): ListedMentor[] {
  const stateOf = new Map(profiles.all.map((profile) => [profile.mentor.id, profile]));
  const words = { open: 'draft', ready: 'reviewed', empty: '', 'left out': '' } as const;
  return [...reading.mentors]
    .sort((a, b) => (codes.get(a.id)! < codes.get(b.id)! ? -1 : 1))
    .map((mentor) => {
      const profile = stateOf.get(mentor.id);
      const isOut = published && profile !== undefined && isPublished(profile);
      const word = profile === undefined ? null : isOut ? 'published' : words[profile.state];
      const { name, email } = mentor;
      return { name, email, code: codes.get(mentor.id)!, profile: word, listed: listedOf(mentor) };
    });
}

/** Codes and the intention first, then the document, then the result. */
function publishNow(
  ports: Ports,
  prepared: PreparedProfiles,
  request: ProfilesRequest,
  document: ProfilesDocument,
  plan: Plan,
): DocumentRecord {
  const before = ownSheets(prepared, request, false);
  const after = ownSheets(prepared, request, true);
  return publish(ports, prepared.gathered, document, plan, { before, after });
}

function countsOf({ profiles }: PreparedProfiles, change: Change): string {
  const did = {
    new: 'a new document',
    same: 'nothing new',
    update: 'the document brought up to date',
    replace: 'a new document in place of the old one',
  } as const;
  return counted(
    sayCount(profiles.listed.length, '{n} profile published', '{n} profiles published'),
    say(did[change.kind]),
  );
}
