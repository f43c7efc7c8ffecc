// What every part of this page is given.
import type { State, Store } from '../../panel-kit/store.ts';

export interface SettingsProps {
  readonly store: Store;
  readonly state: State;
}
