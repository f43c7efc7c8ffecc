// People's data: erase one person, close an edition. Both show a list before anything goes.

import { Sections } from '../../panel-kit/drawn.tsx';
import { messages } from '../../panel-kit/messages/messages.ts';
import { PageFrame } from '../../panel-kit/parts.tsx';
import { type DataProps, Lists, Sure } from '../../panel-kit/sure.tsx';

const words = () => messages.data;

/** What may be taken back is drawn in the same way. */
export function DataPage({ store, state }: DataProps) {
  const isData = state.page === 'data';
  const sections = state.flow?.sections ?? [];
  const drawn = (some: typeof sections) => <Sections store={store} state={state} sections={some} />;
  return (
    <PageFrame
      store={store}
      state={state}
      title={isData ? words().title : messages.takeBack.title}
      bar={
        state.sending && (
          <button type="button" onClick={() => store.set({ sending: false })}>
            {messages.schedule.pause}
          </button>
        )
      }
    >
      {state.nextFirst && drawn(sections.slice(-1))}
      {isData && <Erase store={store} state={state} />}
      {drawn(state.nextFirst ? sections.slice(0, -1) : sections)}
      {isData && <Permissions store={store} state={state} />}
    </PageFrame>
  );
}

function Erase({ store, state }: DataProps) {
  const isBusy = state.busy !== null;
  const { erasure } = state;
  const isListed = erasure !== null && !erasure.done && erasure.places.length > 0;
  return (
    <section>
      <h2>{words().erase.title}</h2>
      <p class="note">{words().erase.lead}</p>
      <label>
        <span class="note">{words().erase.address}</span>
        <input
          type="email"
          value={state.person}
          onInput={(event) => store.data.named(event.currentTarget.value)}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={state.answersToo}
          onChange={(event) => store.data.answersToo(event.currentTarget.checked)}
        />{' '}
        {words().erase.answers}
      </label>
      <p>
        <button
          type="button"
          disabled={isBusy || state.person.trim() === ''}
          onClick={() => store.data.lookAtPerson()}
        >
          {words().erase.look}
        </button>{' '}
        <button
          type="button"
          disabled={isBusy || state.person.trim() === ''}
          onClick={() => store.data.flow('own data', state.person.trim())}
        >
          {words().ownData}
        </button>
      </p>
      {erasure && <Lists view={erasure} />}
      {isListed && (
        <Sure
          store={store}
          state={state}
          what="erase"
          press={words().erase.press}
          sure={words().erase.sure(erasure.places.length)}
          yes={words().erase.yes}
          act={() => store.data.erase(true)}
        />
      )}
    </section>
  );
}

function Permissions({ store, state }: DataProps) {
  const own = words().permissions;
  return (
    <section>
      <h2>{own.title}</h2>
      <p class="note">{own.lead}</p>
      <p>
        <button type="button" disabled={state.busy !== null} onClick={() => store.data.checkPermissions()}>
          {own.press}
        </button>
      </p>
      {state.permissions && (
        <ul class="facts">
          {state.permissions.map(({ id, state: found, service, says }) => (
            <li key={id} class={found === 'works' ? '' : 'warn'}>
              <strong>{service}</strong>
              {messages.colon}
              {says}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
