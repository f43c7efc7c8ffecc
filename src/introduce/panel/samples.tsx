// The first mail, the longest and the shortest, as the people will read them, and a test to oneself.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { IntroduceProps } from './props.ts';

const words = () => messages.introduce.samples;

export function Samples({ store, state, view }: IntroduceProps) {
  return (
    <section>
      <h2>{words().title}</h2>
      {view.samples.map((sample, k) => (
        <details class="card" key={sample.why} open={k === 0}>
          <summary>
            {words().why[sample.why]}
            {messages.colon}
            <span dir="auto">{sample.names.join(', ')}</span>
          </summary>
          <p>
            <strong dir="auto">{sample.subject}</strong>
          </p>
          <p class="words" dir="auto">
            {sample.body}
          </p>
        </details>
      ))}
      <label>
        <span class="note">{words().testTo}</span>
        <input
          type="email"
          value={state.testTo}
          onInput={(event) => store.set({ testTo: event.currentTarget.value })}
        />
      </label>
      <button
        type="button"
        disabled={state.busy !== null || state.testTo.trim() === ''}
        onClick={() => store.introduction.test()}
      >
        {words().test}
      </button>
    </section>
  );
}
