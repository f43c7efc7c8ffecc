// What every part of this page is given.
import type { ScheduleRead } from '../../api/page.ts';
import type { State, Store } from '../../panel-kit/store.ts';

export interface ScheduleProps {
  readonly store: Store;
  readonly state: State;
  readonly view: ScheduleRead;
}
