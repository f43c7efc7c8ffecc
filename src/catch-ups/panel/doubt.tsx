// A run was cut while it made the calendar: only a look into Google Calendar can tell whether it is there.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { State, Store } from '../../panel-kit/store.ts';

const words = () => messages.schedule.doubt;
/** Where the refusal points to, whatever the sheet is called. */
const PLACE = '!Calendar id';

export function Doubt({ store, state }: { readonly store: Store; readonly state: State }) {
  if (!state.trouble?.where.endsWith(PLACE)) return null;
  const id = state.calendarId.trim();
  return (
    <section class="card">
      <label>
        <span class="note">{words().label}</span>
        <input
          type="text"
          value={state.calendarId}
          onInput={(event) => store.set({ calendarId: event.currentTarget.value })}
        />
      </label>
      <button type="button" disabled={id === ''} onClick={() => store.schedule.create(id)}>
        {words().is}
      </button>{' '}
      <button type="button" onClick={() => store.schedule.create('none')}>
        {words().none}
      </button>
    </section>
  );
}
