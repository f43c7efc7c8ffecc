// What the pages about data share: lists of what goes and stays, and a press that is asked once more.
import type { EraseView, Press, Section } from '../api/api.ts';
import { messages } from './messages/messages.ts';
import type { State, Store } from './store.ts';

const words = () => messages.data;

export interface DataProps {
  readonly store: Store;
  readonly state: State;
}

interface SureProps extends DataProps {
  readonly what: 'erase' | Press['step'];
  readonly press: string;
  readonly sure: string;
  readonly yes: string;
  readonly act: () => unknown;
}

/** Asked once more, with what it means. */
export function Sure({ store, state, what, press, sure, yes, act }: SureProps) {
  const isBusy = state.busy !== null || state.sending;
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

export function Lists({ view }: { readonly view: EraseView }) {
  return (
    <Places
      lists={[
        { title: words().goes, rows: view.places },
        { title: words().left, rows: view.left },
      ]}
    />
  );
}

export function Places({ lists }: { readonly lists: Section['lists'] }) {
  return (
    <>
      {lists
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows }) => (
          <section class="card" key={title}>
            <h3>{title}</h3>
            <ul class="facts">
              {rows.map(({ where, what }) => (
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
