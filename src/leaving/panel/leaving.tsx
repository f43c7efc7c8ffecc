// Somebody leaves: who, for how long, what would happen by name; afterwards meetings, proposal and mails, each with its own press.
import type { LeavingView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';

interface LeavingProps {
  readonly store: Store;
  readonly state: State;
}

export function LeavingPage({ store, state }: LeavingProps) {
  const { leaver, leaving } = state;
  const isBusy = state.busy !== null;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.leaving.title}
      bar={
        leaving?.state === 'open' ? (
          <button type="button" class="primary" disabled={isBusy} onClick={() => store.leaving.write()}>
            {state.words['write']}
          </button>
        ) : (
          <button
            type="button"
            class={leaving ? '' : 'primary'}
            disabled={isBusy || leaver.person.trim() === ''}
            onClick={() => store.leaving.look()}
          >
            {state.words['look']}
          </button>
        )
      }
    >
      {leaver.pair === null ? (
        <Who store={store} state={state} />
      ) : (
        <WhoOfThePair store={store} state={state} />
      )}
      {leaving && <What store={store} state={state} view={leaving} />}
    </PageFrame>
  );
}

function Who({ store, state }: LeavingProps) {
  const { leaver } = state;
  return (
    <>
      <p>{state.words['lead']}</p>
      <label>
        <span class="note">{state.words['person']}</span>
        <input
          type="text"
          value={leaver.person}
          onInput={(event) => store.leaving.say({ person: event.currentTarget.value })}
        />
      </label>
      <How store={store} state={state} />
    </>
  );
}

function How({ store, state }: LeavingProps) {
  const { how } = state.leaver;
  return (
    <>
      <label>
        <span class="note">{state.words['how']}</span>
        <select
          value={how}
          disabled={state.busy !== null}
          onChange={(event) => store.leaving.say({ how: event.currentTarget.value as typeof how })}
        >
          {(['withdrawn', 'paused', 'away'] as const).map((id) => (
            <option key={id} value={id} selected={id === how}>
              {state.words[id]}
            </option>
          ))}
        </select>
      </label>
      {how === 'away' &&
        (['from', 'until'] as const).map((day) => (
          <label key={day}>
            <span class="note">{state.words[day]}</span>
            <input
              type="text"
              value={state.leaver[day]}
              onInput={(event) => store.leaving.say({ [day]: event.currentTarget.value })}
            />
          </label>
        ))}
    </>
  );
}

function WhoOfThePair({ store, state }: LeavingProps) {
  const { pair, how } = state.leaver;
  const choices = [
    ['mentor', `${pair!.mentor.name} ${state.words['goes']}`],
    ['mentee', `${pair!.mentee.name} ${state.words['goes']}`],
    ['nobody', state.words['apart']],
  ] as const;
  return (
    <>
      <p>{state.words['which']}</p>
      {choices.map(([who, label]) => (
        <p key={who}>
          <button
            type="button"
            disabled={state.busy !== null}
            onClick={() => store.leaving.whoOfThePair(who)}
          >
            <span dir="auto">{label}</span>
          </button>
        </p>
      ))}
      {state.leaver.other === null && how !== 'apart' && <How store={store} state={state} />}
    </>
  );
}

interface WhatProps extends LeavingProps {
  readonly view: LeavingView;
}

function What({ store, state, view }: WhatProps) {
  return (
    <section class="card">
      <h2>{state.words[view.state === 'open' ? 'would' : 'stands']}</h2>
      <ul class="facts">
        {view.says.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      {view.next.map((step) => (
        <p key={step.label}>
          <button type="button" disabled={state.busy !== null} onClick={() => store.leaving[step.does](step)}>
            {step.label}
          </button>
        </p>
      ))}
      {view.undo !== null && view.undo !== '' && <p class="note">{view.undo}</p>}
    </section>
  );
}
