// What every part of this page is given.
import type { IntroduceView } from '../../../api.ts';
import type { State, Store } from '../../store.ts';

export interface IntroduceProps {
  readonly store: Store;
  readonly state: State;
  readonly view: IntroduceView;
}
