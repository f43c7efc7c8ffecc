// Mails of which nobody knows whether they went: a look into one's own Sent mail settles them, never the machine.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { IntroduceProps } from './props.ts';

const words = () => messages.introduce.doubts;

export function Doubts({ store, state, view }: IntroduceProps) {
  return (
    <section class="card">
      <h2>{words().title(view.doubts.length)}</h2>
      <p>{words().lead}</p>
      {view.doubts.map(({ ref, to, link }) => (
        <div key={ref} class="field">
          <p>
            <span dir="auto">{to}</span>{' '}
            <a href={link} target="_blank" rel="noopener">
              {words().look}
            </a>
          </p>
          <button
            type="button"
            disabled={state.busy !== null}
            aria-label={`${words().went}: ${to}`}
            onClick={() => store.introduction.settle(ref, 'sent')}
          >
            {words().went}
          </button>{' '}
          <button
            type="button"
            disabled={state.busy !== null}
            aria-label={`${words().again}: ${to}`}
            onClick={() => store.introduction.settle(ref, 'again')}
          >
            {words().again}
          </button>
        </div>
      ))}
    </section>
  );
}
