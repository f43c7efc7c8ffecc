// Who gets which words on an occasion: one mail for each person of a pair or a circle, or for a single person, made from
// the sheets as they are now.

import { type MailedMeetings, type MailedSources, mailedMeetings } from '../../catch-ups/domain/by-mail.ts';
import type { PairNotes } from '../../documents/pair-notes.ts';
import type { Table } from '../../ground/table.ts';
import { fieldNames } from '../../letters/fields.ts';
import type { MailKind, MailLanguage } from '../../letters/mail-kinds.ts';
import { firstNameOf, memberLine, sharedLines } from '../../letters/names-and-days.ts';
import { parseTemplate, type TemplateFault, type Values } from '../../letters/template.ts';
import { mailText } from '../../letters/texts.ts';
import type { MailKey } from '../../outbox/outbox.ts';
import { keyOfPair } from '../../pairs/pair.ts';
import type { PairBook } from '../../pairs/pair-book.ts';
import { circlesToMeet, markedIn, pairsToAsk, pairsToMeet, withoutMentor } from '../../pairs/who-meets.ts';
import type { Reading } from '../../people/people.ts';
import type { Mentee, Mentor } from '../../people/person.ts';
import type { Settings } from '../../programme/settings.ts';
import { askGroup } from './ask-mentor.ts';
import { type Mail, type MailWords, mail, type Recipient } from './mail.ts';
import { kindsOf, type Occasion, occasionRows } from './occasions.ts';
import { partingGroups } from './parting-mails.ts';
import { type SurveySources, surveyedPeople } from './survey-mails.ts';
import { isTrueBy, sinceThen, stillAsked, type TrueSources } from './true-now.ts';
import { usualValues } from './usual-values.ts';

export interface Held {
  readonly who: string;
  readonly why: string;
}

export interface Introductions {
  /** In the order of the sheet, a pair's mails side by side; for one pair or circle, all of its mails. */
  readonly groups: readonly Group[];
  readonly held: readonly Held[];
  /** A mail text that cannot be read. */
  readonly fault: (TemplateFault & { readonly kind: MailKind }) | null;
}

export interface Group {
  readonly pair: string;
  readonly mails: readonly Mail[];
  /** The sheet says that they have been introduced. */
  readonly isMarked: boolean;
}

/** Somebody written to alone, with words that concern only them. */
export interface Alone {
  readonly person: Recipient;
  readonly text: string;
}

export interface IntroductionSources extends TrueSources, SurveySources {
  readonly reading: Reading;
  readonly book: PairBook;
  readonly unmatched: Table | null;
  readonly texts: Table | null;
  readonly occasion: Occasion;
  /** Where the notes template is copied; empty where there is none. */
  readonly notes: string;
  /** Links to documents of notes made for one pair or circle, by pair. */
  readonly pairNotes: PairNotes;
  /** Meetings that travel with the mails; null where Google invites. */
  readonly meetings: MailedSources | null;
  /** Link to the check-in form. */
  readonly checkIn: string;
  /** Profiles as they would be published, for their approval. */
  readonly profiles: readonly Alone[];
  /** Those whose row is held, with what is missing. */
  readonly heldPeople: readonly Alone[];
  readonly settings: Settings;
  readonly file: string;
  /** The day the texts were approved: deadlines count from it. */
  readonly day: Date;
  /** Number of the attempt for a mail, from 1. */
  readonly attemptOf: (key: Omit<MailKey, 'attempt'>) => number;
  /** Whether an introduction of these two went out, or may have. */
  readonly wasTold: (pair: string) => boolean;
  /** How many meetings of these two were cancelled. */
  readonly cancelled: (pair: string) => number;
}

export function introductions(sources: IntroductionSources): Introductions {
  const held: Held[] = [];
  const fault = faultIn(sources);
  if (fault !== null) return { groups: [], held, fault };
  const { audience } = occasionRows[sources.occasion];
  const marked = markedIn(sources);
  const isTogether = audience === 'meeting' || audience === 'met';
  const groups = isTogether
    ? together(sources, held)
    : audience === 'parted'
      ? partingGroups(sources)
      : audience === 'asked'
        ? pairsToAsk(sources).map(([mentee, mentor]) => askGroup(sources, mentee, mentor))
        : single(sources, held);
  const seen = new Set<string>();
  const listed = groups
    .filter(({ pair }) => !seen.has(pair) && seen.add(pair))
    .filter(({ mails }) => mails.length > 0)
    .map((group) => ({ ...group, isMarked: marked.has(group.pair) }));
  const about = sources.occasion === 'meetings' ? listed.filter(hasDates) : listed;
  return {
    groups:
      audience === 'met'
        ? about
            .filter(({ isMarked }) => isMarked)
            .filter(isTrueBy(sources, held))
            .flatMap(stillAsked(sources))
        : about,
    held,
    fault: null,
  };
}

function hasDates({ mails }: Group): boolean {
  return mails.some(({ calendar }) => calendar !== '');
}

/** Pairs and circles. */
function together(sources: IntroductionSources, held: Held[]): Unmarked[] {
  const pairs = pairsToMeet(sources, held).map(([mentee, mentor]) => pairGroup(sources, mentee, mentor));
  const circles = circlesToMeet(sources, held).map(([name, members]) => circleGroup(sources, name, members));
  return [...pairs, ...circles];
}

/** People written to for themselves alone. */
function single(sources: IntroductionSources, held: Held[]): Unmarked[] {
  const { kind } = occasionRows[sources.occasion];
  return aloneIn(sources, held).map(({ person: to, text }) => {
    const words = (language: MailLanguage) => ({
      values: { ...usualValues(sources, to, language), profile: text, question: text, survey: text },
    });
    return { pair: to.email, mails: [mail(sources, { kind, pair: to.email }, to, [to.email], words)] };
  });
}

function aloneIn(sources: IntroductionSources, held: Held[]): readonly Alone[] {
  const { audience } = occasionRows[sources.occasion];
  if (audience === 'profiles') return sources.profiles;
  if (audience === 'held') return sources.heldPeople;
  if (audience === 'surveyed')
    return surveyedPeople(sources, sources.occasion === 'survey reminder', held).map((person) => ({
      person,
      text: sources.survey.link,
    }));
  return withoutMentor(sources.reading, sources.unmatched, held).map((person) => ({ person, text: '' }));
}

function faultIn({ texts, occasion }: IntroductionSources): Introductions['fault'] {
  for (const kind of kindsOf(occasion))
    for (const language of ['en', 'fr'] as const) {
      const { subject, body } = mailText(texts, kind, language);
      for (const text of [subject, body]) {
        const parsed = parseTemplate(text, fieldNames);
        if ('fault' in parsed) return { ...parsed, kind };
      }
    }
  return null;
}

type Unmarked = Omit<Group, 'isMarked'>;

/** Only mails that are about the meetings carry them. */
function datesFor(
  { meetings, occasion }: IntroductionSources,
  pair: string,
  { role }: Mentee | Mentor,
  who: string,
  language: MailLanguage,
): MailedMeetings {
  const isAbout = occasion === 'introduction' || occasion === 'meetings';
  const found = isAbout && meetings !== null ? mailedMeetings(meetings, pair, role, who, language) : null;
  return found ?? { lines: '', file: '' };
}

function pairGroup(sources: IntroductionSources, mentee: Mentee, mentor: Mentor): Unmarked {
  const pair = keyOfPair(mentee, mentor);
  const who = [mentee, mentor].map(({ name }) => firstNameOf(name)).join(' · ');
  const dates = (to: Mentee | Mentor, language: MailLanguage) => datesFor(sources, pair, to, who, language);
  const values = (to: Mentee | Mentor, language: MailLanguage): Values => ({
    ...usualValues(sources, to, language),
    'shared notes': sources.pairNotes.get(pair) ?? '',
    dates: dates(to, language).lines,
    'mentee.name': mentee.name,
    'mentee.first name': firstNameOf(mentee.name),
    'mentee.email': mentee.email,
    'mentor.name': mentor.name,
    'mentor.first name': firstNameOf(mentor.name),
    'mentor.email': mentor.email,
    partner: to.id === mentee.id ? mentor.name : mentee.name,
    ...sinceThen(sources, pair, to, language),
    why: sharedLines([mentee, mentor], language),
  });
  const { kind } = occasionRows[sources.occasion];
  if (kind === 'introduction' && sources.settings.introduction === 'together') {
    const names = `${firstNameOf(mentee.name)}, ${firstNameOf(mentor.name)}`;
    const both = (language: MailLanguage) => ({
      values: { ...values(mentee, language), 'to.first name': names },
      calendar: dates(mentee, language).file,
    });
    return { pair, mails: [mail(sources, { kind, pair }, mentee, [mentee.email, mentor.email], both)] };
  }
  const each = [mentor, mentee].map((to) =>
    mail(sources, { kind, pair }, to, [to.email], (language) => ({
      values: values(to, language),
      calendar: dates(to, language).file,
    })),
  );
  return { pair, mails: each };
}

function circleGroup(
  sources: IntroductionSources,
  circle: string,
  members: readonly (Mentee | Mentor)[],
): Unmarked {
  const lead = members.find((one) => one.role === 'mentor') ?? members[0]!;
  const kind = occasionRows[sources.occasion].circleKind;
  const words = (to: Mentee | Mentor, language: MailLanguage): MailWords => {
    const dates = datesFor(sources, circle, to, circle, language);
    const values: Values = {
      ...usualValues(sources, to, language),
      'shared notes': sources.pairNotes.get(circle) ?? '',
      dates: dates.lines,
      circle,
      partner: circle,
      ...sinceThen(sources, circle, to, language),
      members: members.map((one) => memberLine(one, language)).join('\n'),
      first: firstNameOf(lead.name),
      why: sharedLines(members, language),
    };
    return { values, calendar: dates.file };
  };
  const mails = members.map((to) =>
    mail(sources, { kind, pair: circle }, to, [to.email], (language) => words(to, language)),
  );
  return { pair: circle, mails };
}
