// Mentors and mentees as the rest of the domain knows them.
import type { Issue } from '../ground/issue.ts';
import type { Way } from '../ground/ways-of-meeting.ts';
import type { Strand } from '../programme/strands.ts';
import type { NameOrder } from './order-of-names.ts';

/** What both forms ask. */
export interface Person {
  /** Address without case: identifies the human, in whatever role. */
  readonly id: string;
  /** As typed, domain in lower case. */
  readonly email: string;
  /** The address under which pairs and mails know the person, where it was corrected since. */
  readonly formerly?: string;
  readonly name: string;
  /** As the person wrote it into a column of given names; left out where the form has none. */
  readonly given?: string;
  /** Which part of the name stands first, where it is written in one cell. */
  readonly order?: NameOrder | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly unit: string;
  readonly organisation: string;
  readonly gender: string | null;
  /** Wishes about the other person. */
  readonly wantsUnit: 'same' | 'different' | null;
  readonly wantsOrganisation: 'same' | 'different' | null;
  readonly wantsGender: string | null;
  readonly years: number | null;
  readonly topics: readonly string[];
  /** How much each topic of a grid counts, 0 … 1, also of those too low to be named; null where no grid was asked. */
  readonly grades: ReadonlyMap<string, number> | null;
  readonly skills: readonly string[];
  readonly sectors: readonly string[];
  readonly languages: readonly string[];
  readonly formats: readonly Way[];
  /** The answer about ways of meeting where it names none that we know, folded; else empty. */
  readonly meetsOtherwise: string;
  /** Goals, expertise, background: free text that the fit compares. */
  readonly prose: string;
  /** Time zone as written, empty where not asked. */
  readonly zone: string;
  /** Working hours as written, empty where not asked. */
  readonly hours: string;
  /** Months of absence, as written; empty where not asked. */
  readonly away: string;
  /** Hours a month, the smaller number of a range; null where not asked or not clear. */
  readonly monthly: number | null;
  /** Possible times of a circle, like "Monday 12–13". */
  readonly times: readonly string[];
  /** Ids of people who must not be this person's partner, with the rule that says so. */
  readonly not: readonly { readonly id: string; readonly rule: 'conflict' | 'supervisor' }[];
}

export interface Mentor extends Person {
  readonly role: 'mentor';
  readonly code: string | null;
  readonly places: number;
  /** Where the number of places is written: in the answer, or by the coordinator; null where nobody wrote one. */
  readonly placesAt: (Pick<Issue, 'sheet' | 'row' | 'column'> & { readonly isAnswer: boolean }) | null;
  /** Ids of mentors this one would like to lead a circle with. */
  readonly coLeaders: readonly string[];
  /** Names of the strands served. */
  readonly strands: readonly string[];
}

/** A wish as the mentee wrote it. A void choice keeps its number. */
export interface Choice {
  readonly number: number;
  readonly mentor: string;
  /** Header of the column where it stands. */
  readonly column: string;
}

/** A wish that does not count, and why. */
export interface VoidWish {
  readonly text: string;
  readonly why: Trouble;
}

/** Why a choice is void; `perhaps` names the mentors whom a part of a name may mean. */
export type Trouble =
  | {
      readonly is:
        | 'takes no part'
        | 'is an unknown code'
        | 'is no mentor here'
        | 'fits several'
        | 'is against somebody'
        | 'a topic';
    }
  | { readonly is: 'is half a name'; readonly perhaps: readonly string[] };

export interface Mentee extends Person {
  readonly role: 'mentee';
  readonly strand: string;
  readonly choices: readonly Choice[];
  /** All whom the mentee named, also those that are no choice; the column is that of the first, empty where nobody was named. */
  readonly asked: {
    readonly count: number;
    readonly column: string;
    /** Wishes as they were written that do not count. */
    readonly voids?: readonly VoidWish[];
  };
  /** 0 … 1000 from the committee's rank or marks, larger first; 0 where nobody gave one; 1001 whose mentor has left. */
  readonly priority: number;
  /** Asked for nobody rather than a mentor they did not name. */
  readonly onlyChoices: boolean;
  /** Was without a mentor in the last edition. */
  readonly waited: boolean;
  /** Ids of people to be kept in another circle. */
  readonly apart: readonly string[];
}

export interface People {
  readonly mentors: readonly Mentor[];
  readonly mentees: readonly Mentee[];
  readonly strands: readonly Strand[];
}
