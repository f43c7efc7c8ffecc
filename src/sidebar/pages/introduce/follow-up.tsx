// Since the introduction: who has met, for whom the match is not right, and what each person still owes the programme.
import type { FollowUp } from '../../../api.ts';
import { messages } from '../../messages/messages.ts';
import type { IntroduceProps } from './props.ts';

const words = () => messages.introduce.followUp;

export function Since({ store, state, view }: IntroduceProps) {
  const people = view.followUp;
  const unfit = people.filter(({ fit }) => fit === 'not good');
  const owing = people.filter(({ owes }) => owes.length > 0);
  return (
    <section class="card">
      <h2>{words().title}</h2>
      <p>{words().counts(countsOf(people))}</p>
      {unfit.map(({ person, pair, between }) => (
        <div key={person + pair} class="field">
          <p class="warn">
            <span dir="auto">{person}</span>
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
            {owing.map((one) => (
              <li key={one.person + one.pair}>
                <span dir="auto">{one.person}</span>: {one.owes.map((what) => words().owes[what]).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="note">{words().remind}</p>
    </section>
  );
}

function countsOf(people: readonly FollowUp[]) {
  return {
    people: people.length,
    met: people.filter(({ met }) => met === true).length,
    good: people.filter(({ fit }) => fit === 'good').length,
    notes: people.reduce((n, one) => n + one.notes, 0),
    feedback: people.filter(({ feedback }) => feedback).length,
  };
}
