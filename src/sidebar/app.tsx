// Which page is shown, as one table.
import type { ComponentType } from 'preact';
import { CatchUpsPage } from './pages/catch-ups/catch-ups.tsx';
import { DataPage } from './pages/data.tsx';
import { ExplainPage } from './pages/explain.tsx';
import { HubPage } from './pages/hub.tsx';
import { IntroducePage } from './pages/introduce/introduce.tsx';
import { LeavingPage } from './pages/leaving.tsx';
import { MatchPage } from './pages/match.tsx';
import { ProfilesPage } from './pages/profiles/profiles.tsx';
import { SetUpPage } from './pages/set-up/set-up.tsx';
import { SettingsPage } from './pages/settings/settings.tsx';
import { SurveyPage } from './pages/survey/survey.tsx';
import type { Page, State, Store } from './store.ts';

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
  settings: SettingsPage,
};

export function App({ store, state }: PageProps) {
  const Shown = pages[state.page];
  return <Shown store={store} state={state} />;
}
