// Mentors and mentees whose rows are read when somebody first asks what stands there: a run of many slices then reads the
// people whose turn it is. Who they are and whether they take part is known before.

import type { Issue } from '../ground/issue.ts';
import { late, lateProperties } from '../ground/made-when-asked.ts';
import type { Entry } from './entries.ts';
import type { Mentee, Mentor } from './person.ts';
import type { PersonReader, Said } from './person-reader.ts';
import type { ChoiceReader } from './preference.ts';

type MentorSaid = Said & Pick<Mentor, 'coLeaders'>;
type MenteeSaid = Said & Pick<Mentee, 'choices' | 'asked' | 'onlyChoices' | 'apart'>;

export type KnownMentor = Pick<Mentor, 'code' | 'places' | 'placesAt' | 'strands'>;
export type KnownMentee = Pick<Mentee, 'strand' | 'priority' | 'waited'>;

export interface LatePeople {
  readonly mentor: (entry: Entry, known: KnownMentor) => Mentor;
  readonly mentee: (entry: Entry, known: KnownMentee) => Mentee;
  /** What is odd about rows, in the order in which people were named here; reads all that was not read yet. */
  readonly issues: () => Issue[];
  /** Names of wished mentors who are not among the mentors; reads all, too. */
  readonly wishedOutside: () => string[];
}

const PERSON: Readonly<Record<keyof Said, true>> = {
  order: true,
  unit: true,
  organisation: true,
  gender: true,
  wantsUnit: true,
  wantsOrganisation: true,
  wantsGender: true,
  years: true,
  topics: true,
  grades: true,
  skills: true,
  sectors: true,
  languages: true,
  formats: true,
  meetsOtherwise: true,
  prose: true,
  zone: true,
  hours: true,
  away: true,
  monthly: true,
  times: true,
  not: true,
};

const withMentorSaid = lateProperties<MentorSaid>({ ...PERSON, coLeaders: true });
const withMenteeSaid = lateProperties<MenteeSaid>({
  ...PERSON,
  choices: true,
  asked: true,
  onlyChoices: true,
  apart: true,
});

/** What reading a row finds beside its answers. */
interface Odd {
  readonly issues: Issue[];
  readonly unknown: string[];
}

/** @param choices  made when the first wish is read. */
export function createLatePeople(reader: PersonReader, choices: () => ChoiceReader): LatePeople {
  const readings: (() => Odd)[] = [];
  const reading = <S>(read: (odd: Odd) => S): (() => S) => {
    const odd: Odd = { issues: [], unknown: [] };
    const said = late(() => read(odd));
    readings.push(() => {
      said();
      return odd;
    });
    return said;
  };
  return {
    mentor: (entry, known) =>
      withMentorSaid(
        { role: 'mentor', ...basicsOf(entry), ...known },
        reading(({ issues }) => ({
          ...reader.said(entry, issues),
          coLeaders: reader.coLeaders(entry, issues),
        })),
      ),
    mentee: (entry, known) =>
      withMenteeSaid(
        { role: 'mentee', ...basicsOf(entry), ...known },
        reading(({ issues, unknown }) => {
          const chosen = choices().choicesOf(entry);
          issues.push(...chosen.issues);
          unknown.push(...chosen.unknown);
          return {
            choices: chosen.choices,
            asked: chosen.asked,
            ...reader.said(entry, issues),
            onlyChoices: reader.onlyChoices(entry, issues),
            apart: reader.apart(entry, issues),
          };
        }),
      ),
    issues: () => readings.flatMap((read) => read().issues),
    wishedOutside: () => readings.flatMap((read) => read().unknown),
  };
}

function basicsOf({ id, email, name, given, form, row, formerly }: Entry) {
  const named = given === undefined ? { name } : { name, given };
  const basics = { id, email, ...named, sheet: form.table.sheet, row: row.number };
  return formerly === undefined ? basics : { ...basics, formerly };
}
