// Introduce: who gets which mail, a look at three of them, a test to oneself, approve, the first pair, then the rest with
// progress and a pause.
import type { Occasion } from '../../api/api.ts';
import type { IntroduceRead } from '../../api/page.ts';
import { afterPress } from '../../panel-kit/after-press.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { Checks, PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';
import { Doubts } from './doubts.tsx';
import { Since } from './follow-up.tsx';
import { MailAgain } from './mail-again.tsx';
import { Notes } from './notes.tsx';
import type { IntroduceProps } from './props.ts';
import { Samples } from './samples.tsx';

const words = () => messages.introduce;

export function IntroducePage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { introduce } = state;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.steps.introduce}
      bar={
        <>
          <Primary store={store} state={state} />
          {state.sending ? (
            <button type="button" onClick={() => store.introduction.pause()}>
              {words().pause}
            </button>
          ) : (
            <button type="button" disabled={state.busy !== null} onClick={() => store.introduction.read()}>
              {words().again}
            </button>
          )}
        </>
      }
    >
      {introduce && <Steps store={store} state={state} view={introduce} />}
    </PageFrame>
  );
}

/** Where the first pair was refused, nothing of the first went out. */
const hasGone = ({ stopped, thisRun }: IntroduceRead) => stopped !== 'first' || thisRun.sent > 0;

/** Approve what is due; then the first pair alone; then the rest. */
function Primary({ store, state }: { readonly store: Store; readonly state: State }) {
  const view = state.introduce;
  const isBusy = state.busy !== null || state.sending;
  if (view === null) return null;
  if (view.due > 0 || view.stopped === 'changed')
    return (
      <button type="button" class="primary" disabled={isBusy} onClick={() => store.introduction.approve()}>
        {words().approve(view.due)}
      </button>
    );
  const isFirst = view.here.sent === 0 && view.here.queued > 0;
  return (
    <button
      type="button"
      class="primary"
      disabled={isBusy || view.here.queued === 0}
      onClick={() => (isFirst ? store.introduction.sendFirst() : store.introduction.sendRest())}
    >
      {isFirst ? words().sendFirst : words().sendRest(view.here.queued)}
    </button>
  );
}

function Steps({ store, state, view }: IntroduceProps) {
  return (
    <>
      <label>
        <span class="note">{words().occasion}</span>
        <select
          value={state.occasion}
          disabled={state.busy !== null || state.sending}
          onChange={(event) => store.introduction.choose(event.currentTarget.value as Occasion)}
        >
          {view.occasions.map(({ occasion, called }) => (
            <option key={occasion} value={occasion} selected={occasion === state.occasion}>
              {called}
            </option>
          ))}
        </select>
      </label>
      {view.strands.length > 0 && (
        <label>
          <span class="note">{words().strand}</span>
          <select
            value={state.strand ?? ''}
            disabled={state.busy !== null || state.sending}
            onChange={(event) => store.introduction.chooseStrand(event.currentTarget.value || null)}
          >
            {['', ...view.strands].map((name) => (
              <option key={name} value={name} selected={name === (state.strand ?? '')}>
                {name || words().allStrands}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{words().lead(view.to, view.due, view.quotaLeft)}</p>
      <label>
        <span class="note">{words().sendOn}</span>
        <input
          type="text"
          value={state.sendOn}
          disabled={state.busy !== null || state.sending}
          onChange={(event) => {
            store.set({ sendOn: event.currentTarget.value });
            afterPress(() => store.introduction.read());
          }}
        />
      </label>
      {[view.returning, view.later?.says, ...view.elsewhere.map(({ says }) => says)].map(
        (says) => says && <p class="note">{says}</p>,
      )}
      {view.here.sent + view.here.queued + view.here.open + view.here.failed > 0 && (
        <Progress view={view} state={state} />
      )}
      {view.stopped !== null && view.stopped !== 'time' && view.stopped !== 'later' && hasGone(view) && (
        <p class="warn">{words().stopped[view.stopped]}</p>
      )}
      {view.foreign > 0 && <p class="warn">{words().foreign(view.foreign)}</p>}
      {view.missing.map(({ field, people }) => (
        <p key={field} class="warn">
          {words().missing(field, people)}
        </p>
      ))}
      {view.doubts.length > 0 && <Doubts store={store} state={state} view={view} />}
      {view.held.length > 0 && (
        <details class="card">
          <summary>{words().held(view.held.length)}</summary>
          <ul class="facts">
            {view.held.map(({ name, why }) => (
              <li key={name + why}>
                <span dir="auto">{name}</span>
                {messages.colon}
                {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.since.length > 0 && <Since store={store} state={state} view={view} />}
      {view.samples.length > 0 && <Samples store={store} state={state} view={view} />}
      <MailAgain store={store} state={state} />
      <Notes store={store} state={state} view={view} />
      <Checks store={store} issues={view.issues} />
    </>
  );
}

function Progress({ view, state }: { readonly view: IntroduceRead; readonly state: State }) {
  const { sent, queued, open, failed } = view.here;
  const all = sent + queued + open + failed + view.due;
  return (
    <>
      <progress value={sent} max={all} aria-label={words().progressLabel} />
      <p>
        {words().progress(sent, all)} {failed > 0 && words().failed(failed)}{' '}
        {state.sending && (
          <span class="note">
            {state.pace !== null && messages.schedule.left(Math.ceil((queued * state.pace) / 60_000))}{' '}
            {words().sending}
          </span>
        )}
      </p>
    </>
  );
}
