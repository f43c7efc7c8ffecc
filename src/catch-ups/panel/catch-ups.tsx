// Catch-ups: times are proposed in the sheet, then created in the calendar with progress and a pause, then read back.
import type { ScheduleRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { Checks, PageFrame } from '../../panel-kit/parts.tsx';
import { isMade } from '../../panel-kit/schedule-store.ts';
import type { State, Store } from '../../panel-kit/store.ts';
import { Asked, Ended, Undo } from './afterwards.tsx';
import { Dates } from './dates.tsx';
import { Differences } from './differences.tsx';
import { Doubt } from './doubt.tsx';
import { NewDateForm } from './new-date.tsx';
import { Preview } from './preview.tsx';
import type { ScheduleProps } from './props.ts';

const words = () => messages.schedule;

export function CatchUpsPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { schedule } = state;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.steps['catch-ups']}
      bar={<Buttons store={store} state={state} />}
    >
      <Doubt store={store} state={state} />
      {schedule && <Steps store={store} state={state} view={schedule} />}
    </PageFrame>
  );
}

/** Propose first; then Create, which is asked once more because people are invited. */
function Buttons({ store, state }: { readonly store: Store; readonly state: State }) {
  const { schedule } = store;
  const view = state.schedule;
  const isBusy = state.busy !== null || state.sending;
  const press = (label: string, act: () => unknown, main = false) => (
    <button type="button" class={main ? 'primary' : ''} disabled={isBusy} onClick={act}>
      {label}
    </button>
  );
  if (state.sending)
    return (
      <button type="button" onClick={() => schedule.pause()}>
        {words().pause}
      </button>
    );
  if (view === null || view.pairs + view.circles + view.dates.length === 0)
    return press(messages.setUp.again, () => schedule.look());
  if (state.sure === 'create')
    return (
      <>
        {press(words().yes(view.left), () => schedule.create(), true)}
        {press(words().no, () => store.set({ sure: null, said: '' }))}
      </>
    );
  const hasTimes = view.meetings.length > 0;
  const canCreate = view.left > 0 && view.by === 'invitations';
  const canRead = hasTimes && !canCreate && view.by === 'invitations';
  return (
    <>
      {canCreate &&
        press(
          words().create(view.left),
          () => store.set({ sure: 'create', said: words().confirm(view.left) }),
          true,
        )}
      {canRead && press(words().read, () => schedule.read(), true)}
      {press(hasTimes ? words().proposeAgain : words().propose, () => schedule.propose(), !hasTimes)}
    </>
  );
}

function Steps({ store, state, view }: ScheduleProps) {
  const made = view.meetings.filter(({ state: one }) => isMade(one)).length;
  const proposed = view.meetings.filter(({ state: one }) => one === 'proposed').length;
  return (
    <>
      <p>{view.says.lead}</p>
      {view.says.note !== null && <p class="note">{view.says.note}</p>}
      {!view.allowed.busy && <p class="note">{words().busyUnknown}</p>}
      {made > 0 && proposed + view.left > 0 && (
        <Progress made={made} left={view.left} sending={state.sending} />
      )}
      {view.unseen !== null && view.unseen > 0 && <p class="note">{words().unseen(view.unseen)}</p>}
      {view.differences.length > 0 && <Differences store={store} state={state} view={view} />}
      {view.asked.length > 0 && <Asked store={store} state={state} view={view} />}
      {view.toCancel.length > 0 && <Ended store={store} state={state} view={view} />}
      {view.unscheduled.length > 0 && <Unscheduled view={view} />}
      <Preview view={view} />
      <Dates view={view} />
      <NewDateForm store={store} state={state} view={view} />
      {view.undoable > 0 && <Undo store={store} state={state} view={view} />}
      <Checks store={store} issues={view.issues} />
    </>
  );
}

/** Events a minute, as slices go. */
const PER_MINUTE = 60;

function Progress({
  made,
  left,
  sending,
}: {
  readonly made: number;
  readonly left: number;
  readonly sending: boolean;
}) {
  return (
    <>
      <progress value={made} max={made + left} aria-label={words().progressLabel} />
      <p>
        {words().progress(made, made + left)}{' '}
        {sending && (
          <span class="note">
            {words().left(Math.ceil(left / PER_MINUTE))} {words().closing}
          </span>
        )}
      </p>
    </>
  );
}

function Unscheduled({ view }: { readonly view: ScheduleRead }) {
  return (
    <details class="card">
      <summary>{words().unscheduled(view.unscheduled.length)}</summary>
      <ul class="facts">
        {view.unscheduled.map(({ pair, who, k, why }) => (
          <li key={`${pair} ${k}`}>
            <strong dir="auto">{who}</strong>, {words().meeting(k)}
            {messages.colon}
            {why}
          </li>
        ))}
      </ul>
    </details>
  );
}
