// A step that is not in this version: what it will do, said plainly.
import { messages } from '../messages.en.ts';
import { Heading } from '../parts.tsx';
import type { State, Store } from '../store.ts';

export function LaterPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const step = state.page as 'survey';
  return (
    <main>
      <Heading store={store} title={messages.steps[step]} />
      <p>{messages.later[step]}</p>
      <p class="note">{messages.later.when}</p>
    </main>
  );
}
