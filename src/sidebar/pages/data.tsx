// People's data: erase one person, close an edition. Both show a list before anything goes.
import type { CloseView, EraseView } from '../../api.ts';
import { messages } from '../messages/messages.ts';
import { Bar, Heading, TroubleCard } from '../parts.tsx';
import type { State, Store } from '../store.ts';

const words = () => messages.data;

interface DataProps {
  readonly store: Store;
  readonly state: State;
}

export function DataPage({ store, state }: DataProps) {
  return (
    <>
      <main>
        <Heading store={store} title={words().title} />
        <TroubleCard state={state} />
        <Erase store={store} state={state} />
        <Close store={store} state={state} />
        <Permissions store={store} state={state} />
      </main>
      <Bar state={state} />
    </>
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
          onInput={(event) => store.set({ person: event.currentTarget.value, erasure: null })}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={state.answersToo}
          onChange={(event) => store.set({ answersToo: event.currentTarget.checked, erasure: null })}
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

function Close({ store, state }: DataProps) {
  const { closing } = state;
  return (
    <section>
      <h2>{words().close.title}</h2>
      <p class="note">{words().close.lead}</p>
      <p>
        <button type="button" disabled={state.busy !== null} onClick={() => store.data.close(false)}>
          {words().close.look}
        </button>
      </p>
      {closing && <Lists view={closing} />}
      {closing && !closing.done && closing.places.length > 0 && (
        <Sure
          store={store}
          state={state}
          what="close"
          press={words().close.press(closing.edition)}
          sure={words().close.sure}
          yes={words().close.yes}
          act={() => store.data.close(true)}
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

interface SureProps extends DataProps {
  readonly what: 'erase' | 'close';
  readonly press: string;
  readonly sure: string;
  readonly yes: string;
  readonly act: () => unknown;
}

/** Asked once more, with what it means. */
function Sure({ store, state, what, press, sure, yes, act }: SureProps) {
  const isBusy = state.busy !== null;
  if (state.sure !== what)
    return (
      <button type="button" disabled={isBusy} onClick={() => store.set({ sure: what, said: '' })}>
        {press}
      </button>
    );
  return (
    <>
      <p class="warn">{sure}</p>
      <button type="button" disabled={isBusy} onClick={act}>
        {yes}
      </button>{' '}
      <button type="button" disabled={isBusy} onClick={() => store.set({ sure: null })}>
        {words().keep}
      </button>
    </>
  );
}

function Lists({ view }: { readonly view: EraseView | CloseView }) {
  const lists = [
    { title: words().goes, places: view.places },
    { title: words().kept, places: 'kept' in view ? view.kept : [] },
    { title: words().left, places: view.left },
  ];
  return (
    <>
      {lists
        .filter(({ places }) => places.length > 0)
        .map(({ title, places }) => (
          <section class="card" key={title}>
            <h3>{title}</h3>
            <ul class="facts">
              {places.map(({ where, what }) => (
                <li key={where + what}>
                  <strong dir="auto">{where}</strong>
                  {messages.colon}
                  {what}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
