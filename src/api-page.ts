// What of an answer travels to the panel: what no page reads stays behind. The command line gets everything.
import type { Api } from './api.ts';
import type { MatchView, PairView } from './api-match.ts';
import type { ProfilesView, ProfileView } from './api-profiles.ts';
import type { MeetingView, ScheduleView } from './api-schedule.ts';

export type MatchRead = Omit<MatchView, 'pairs'> & { readonly pairs: readonly Pick<PairView, 'checks'>[] };

export type ProfileRead = Pick<ProfileView, 'code' | 'state' | 'fields' | 'places' | 'chosenBy' | 'texts'>;

export type ProfilesRead = Omit<ProfilesView, 'profiles' | 'redactions'> & {
  readonly profiles: readonly ProfileRead[];
};

export type ScheduleRead = Omit<ScheduleView, 'meetings'> & {
  readonly meetings: readonly Pick<MeetingView, 'state'>[];
};

/** The questions as the panel asks them. */
export interface PageApi extends Omit<Api, 'match' | 'profiles' | 'schedule'> {
  readonly match: (request: Parameters<Api['match']>[0]) => MatchRead;
  readonly profiles: (request: Parameters<Api['profiles']>[0]) => ProfilesRead;
  readonly schedule: (request: Parameters<Api['schedule']>[0]) => ScheduleRead;
}
