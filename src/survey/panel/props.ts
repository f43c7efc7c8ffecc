// What every part of this page is given.
import type { SurveyView } from '../../api/api.ts';
import type { State, Store } from '../../panel-kit/store.ts';

export interface SurveyProps {
  readonly store: Store;
  readonly state: State;
  readonly view: SurveyView;
}
