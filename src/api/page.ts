// What of an answer travels to the panel: what no page reads stays behind. The command line gets everything.

import type { MeetingView, ScheduleView } from '../catch-ups/contract.ts';
import type { Hub } from '../hub/contract.ts';
import type { FollowUp, IntroduceView } from '../introduce/contract.ts';
import type { MatchView, PairView } from '../matching/contract.ts';
import type { Section } from '../people-data/edition-contract.ts';
import type { ProfilesView, ProfileView } from '../profiles/contract.ts';
import type { Api } from './api.ts';

/** What is asked about people, as sections to draw. */
interface Asking {
  readonly sections: readonly Section[];
}

/** The first page, with what is asked in place of the notes it is about. */
export type HubRead = Omit<Hub, 'asked'> & Asking;

/** Of pairs only what has to be checked: the page reads no more of them. */
export type MatchRead = Omit<MatchView, 'pairs' | 'asked'> &
  Asking & { readonly pairs: readonly Pick<PairView, 'checks'>[] };

/** A profile without the address and the name of its mentor. */
export type ProfileRead = Pick<ProfileView, 'code' | 'state' | 'fields' | 'places' | 'chosenBy' | 'texts'>;

/** Profiles without what was taken out of them. */
export type ProfilesRead = Omit<ProfilesView, 'profiles' | 'redactions'> & {
  readonly profiles: readonly ProfileRead[];
};

/** Of those who were introduced by name only those about whom there is something to do. */
export interface FollowUpRead {
  readonly unfit: readonly (Pick<FollowUp, 'between'> & { readonly name: string })[];
  readonly owing: readonly (Pick<FollowUp, 'owes'> & { readonly name: string })[];
}

/** An introduction without the answers of each person since, and with names in place of addresses. */
export type IntroduceRead = Omit<IntroduceView, 'followUp' | 'held' | 'hidden'> & {
  readonly followUp: FollowUpRead;
  readonly held: readonly Pick<IntroduceView['held'][number], 'name' | 'why'>[];
};

/** Of meetings only what became of them; two pairs are shown whole, as examples. */
export type ScheduleRead = Omit<ScheduleView, 'meetings' | 'lost'> & {
  readonly meetings: readonly Pick<MeetingView, 'state'>[];
};

/** The questions as the panel asks them. */
export interface PageApi extends Omit<Api, 'hub' | 'match' | 'profiles' | 'introduce' | 'schedule'> {
  readonly hub: (request: null) => HubRead;
  readonly match: (request: Parameters<Api['match']>[0]) => MatchRead;
  readonly profiles: (request: Parameters<Api['profiles']>[0]) => ProfilesRead;
  readonly introduce: (request: Parameters<Api['introduce']>[0]) => IntroduceRead;
  readonly schedule: (request: Parameters<Api['schedule']>[0]) => ScheduleRead;
}
