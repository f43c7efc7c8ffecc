// What every part of this page is given.
import type { ColumnsView } from '../../api/api.ts';
import type { State, Store } from '../../panel-kit/store.ts';

export interface SheetsProps {
  readonly store: Store;
  readonly state: State;
  readonly columns: ColumnsView;
}
