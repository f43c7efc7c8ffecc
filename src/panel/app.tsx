// Which page is shown, as one table.
import type { ComponentType } from 'preact';
import { CatchUpsPage } from '../catch-ups/panel/catch-ups.tsx';
import { HubPage } from '../hub/panel/hub.tsx';
import { IntroducePage } from '../introduce/panel/introduce.tsx';
import { LeavingPage } from '../leaving/panel/leaving.tsx';
import { ExplainPage } from '../matching/panel/explain.tsx';
import { MatchPage } from '../matching/panel/match.tsx';
import type { Page, State, Store } from '../panel-kit/store.ts';
import { DataPage } from '../people-data/panel/data.tsx';
import { ProfilesPage } from '../profiles/panel/profiles.tsx';
import { SetUpPage } from '../set-up/panel/set-up.tsx';
import { SettingsPage } from '../settings/panel/settings.tsx';
import { SurveyPage } from '../survey/panel/survey.tsx';

interface PageProps {
  readonly store: Store;
  readonly state: State;
}

const pages: Record<Page, ComponentType<PageProps>> = {
  hub: HubPage,
  'set-up': SetUpPage,
  profiles: ProfilesPage,
  match: MatchPage,
  introduce: IntroducePage,
  'catch-ups': CatchUpsPage,
  survey: SurveyPage,
  explain: ExplainPage,
  leaving: LeavingPage,
  data: DataPage,
  takeBack: DataPage,
  settings: SettingsPage,
};

export function App({ store, state }: PageProps) {
  const Shown = pages[state.page];
  return <Shown store={store} state={state} />;
}
