// After the events were made: those that somebody deleted, those of pairs that have ended, and the way back.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { ScheduleProps } from './props.ts';

const words = () => messages.schedule;

export function Asked({ store, state, view }: ScheduleProps) {
  const isBusy = state.busy !== null || state.sending;
  const refs = view.asked.map(({ ref }) => ref);
  return (
    <section class="card">
      <h2>{words().asked.title(refs.length)}</h2>
      <p>{words().asked.lead}</p>
      {view.asked.map(({ ref, who, when }) => (
        <div key={ref} class="field">
          <p>
            <span dir="auto">{who}</span>, {when}
          </p>
          <button
            type="button"
            disabled={isBusy}
            aria-label={`${words().asked.again}: ${who}, ${when}`}
            onClick={() => store.schedule.settle([ref], 'again')}
          >
            {words().asked.again}
          </button>{' '}
          <button
            type="button"
            disabled={isBusy}
            aria-label={`${words().asked.leave}: ${who}, ${when}`}
            onClick={() => store.schedule.settle([ref], 'leave')}
          >
            {words().asked.leave}
          </button>
        </div>
      ))}
      {refs.length > 1 && (
        <button type="button" disabled={isBusy} onClick={() => store.schedule.settle(refs, 'again')}>
          {words().asked.all}
        </button>
      )}
    </section>
  );
}

/** Says whom Google would tell before anything is cancelled. */
export function Ended({ store, state, view }: ScheduleProps) {
  const meetings = view.toCancel.reduce((n, one) => n + one.meetings, 0);
  const tells = [...new Set(view.toCancel.flatMap((one) => one.tells))];
  return (
    <section class="card">
      <h2>{words().cancel.title(meetings)}</h2>
      <p dir="auto">{words().cancel.tells(tells.join(', '))}</p>
      <button
        type="button"
        disabled={state.busy !== null || state.sending}
        onClick={() => store.schedule.takeOut('cancel')}
      >
        {words().cancel.press(meetings)}
      </button>
    </section>
  );
}

export function Undo({ store, state, view }: ScheduleProps) {
  const isBusy = state.busy !== null || state.sending;
  if (state.sure !== 'undo')
    return (
      <p>
        <button
          type="button"
          class="small"
          disabled={isBusy}
          onClick={() => store.set({ sure: 'undo', said: '' })}
        >
          {words().undo.press(view.undoable)}
        </button>
      </p>
    );
  return (
    <section class="card">
      <p class="warn">{words().undo.confirm(view.undoable)}</p>
      <button type="button" disabled={isBusy} onClick={() => store.schedule.takeOut('undo')}>
        {words().undo.yes(view.undoable)}
      </button>{' '}
      <button type="button" disabled={isBusy} onClick={() => store.set({ sure: null })}>
        {words().no}
      </button>
    </section>
  );
}
