// What every part of this page is given.
import type { ProfilesView } from '../../../api.ts';
import type { State, Store } from '../../store.ts';

export interface ProfilesProps {
  readonly store: Store;
  readonly state: State;
  readonly view: ProfilesView;
}
