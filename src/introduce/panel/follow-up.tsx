// Since the introduction: who has met, for whom the match is not right, and what each person still owes the programme.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { IntroduceProps } from './props.ts';

const words = () => messages.introduce.followUp;

export function Since({ store, state, view }: IntroduceProps) {
  const { unfit, owing } = view.followUp;
  return (
    <section class="card">
      <h2>{words().title}</h2>
      {view.since.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {unfit.map(({ name, between }) => (
        <div key={name + String(between)} class="field">
          <p class="warn">
            <span dir="auto">{name}</span>
            {messages.colon}
            {words().notGood}
          </p>
          {between !== null && (
            <button
              type="button"
              disabled={state.busy !== null || state.sending}
              onClick={() => store.lookAtPair(between)}
            >
              {words().look}
            </button>
          )}
        </div>
      ))}
      {owing.length > 0 && (
        <details>
          <summary>{words().owing(owing.length)}</summary>
          <ul class="facts">
            {owing.map((one, k) => (
              <li key={`${k} ${one.name}`}>
                <span dir="auto">{one.name}</span>
                {messages.colon} {one.owes.map((what) => words().owes[what]).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="note">{words().remind}</p>
    </section>
  );
}
