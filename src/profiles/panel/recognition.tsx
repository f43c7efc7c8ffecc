// Who could be recognised by what is shown, in words, and what one press would do about it, the best first.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { ProfilesProps } from './props.ts';

const words = () => messages.profiles.recognition;

/** At most so many mentors and remedies at once. */
const LISTED = 8;
const REMEDIES = 5;

export function Recognition({ store, state, view }: ProfilesProps) {
  return (
    <section class="card">
      <h2>{words().title(view.risks.length)}</h2>
      <p>{words().lead}</p>
      {view.remedies.slice(0, REMEDIES).map((remedy) => (
        <p key={remedy.id}>
          <button
            type="button"
            disabled={state.busy !== null}
            onClick={() => store.profiles.takeRemedy(remedy.id)}
          >
            {remedy.says}
          </button>{' '}
          <span class="note">{words().cures(remedy.cures, remedy.of)}</span>
        </p>
      ))}
      <details>
        <summary>{words().who}</summary>
        <ul class="facts">
          {view.risks.slice(0, LISTED).map((risk) => (
            <li key={risk.code}>
              <strong>{risk.code}</strong>
              {messages.colon}
              <span dir="auto">{risk.because.slice(0, 2).join('; ')}</span>
            </li>
          ))}
        </ul>
        {view.risks.length > LISTED && <p class="note">{words().more(view.risks.length - LISTED)}</p>}
      </details>
    </section>
  );
}
