// What every part of this page is given.
import type { ProfilesRead } from '../../api/page.ts';
import type { State, Store } from '../../panel-kit/store.ts';

export interface ProfilesProps {
  readonly store: Store;
  readonly state: State;
  readonly view: ProfilesRead;
}
