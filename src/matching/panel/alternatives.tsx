// Alternatives: the four aims side by side, with what each gives, and the switch.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { State, Store } from '../../panel-kit/store.ts';

const words = () => messages.match;

export function Alternatives({ store, state }: { readonly store: Store; readonly state: State }) {
  const isBusy = state.busy !== null;
  if (state.alternatives === null)
    return (
      <p>
        <button type="button" class="link" disabled={isBusy} onClick={() => store.compare(null)}>
          {words().compare}
        </button>
      </p>
    );
  return (
    <section>
      <h2>{words().compareTitle}</h2>
      <ul class="changes">
        {state.alternatives.map((alternative) => (
          <li key={alternative.objective}>
            <strong>{words().aims[alternative.objective]}</strong>
            <span>{words().aim(alternative.quality)}</span>
            <span class="note">{alternative.says}</span>
            {alternative.isChosen ? (
              <span class="note">{words().chosen}</span>
            ) : (
              <button
                type="button"
                class="small"
                disabled={isBusy}
                onClick={() => store.compare(alternative.objective)}
              >
                {words().use}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
