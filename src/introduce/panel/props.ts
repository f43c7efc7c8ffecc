// What every part of this page is given.
import type { IntroduceRead } from '../../api/page.ts';
import type { State, Store } from '../../panel-kit/store.ts';

export interface IntroduceProps {
  readonly store: Store;
  readonly state: State;
  readonly view: IntroduceRead;
}
