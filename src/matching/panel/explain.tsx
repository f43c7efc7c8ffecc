// Explain: why the selected pair, and what another wish of this mentee would cost.
import type { ExplainView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';

const words = () => messages.explain;

export function ExplainPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { explained } = state;
  return (
    <PageFrame
      store={store}
      state={state}
      title={explained?.areTogether === false ? words().why : words().title}
      bar={
        <>
          <button
            type="button"
            class="primary"
            disabled={state.busy !== null}
            onClick={() => store.explain(null, null)}
          >
            {words().again}
          </button>
          {explained?.areTogether && <Decisions store={store} state={state} explained={explained} />}
        </>
      }
    >
      {explained === null ? <p>{words().lead}</p> : <Explained store={store} explained={explained} />}
    </PageFrame>
  );
}

interface ExplainedProps {
  readonly store: Store;
  readonly state: State;
  readonly explained: ExplainView;
}

function Explained({ store, explained }: Omit<ExplainedProps, 'state'>) {
  const { mentorName, areTogether } = explained;
  return (
    <>
      <p>
        <strong dir="auto">{explained.menteeName}</strong>{' '}
        {mentorName === null ? words().nobody : areTogether ? words().with : words().without}{' '}
        {mentorName !== null && <strong dir="auto">{mentorName}</strong>}
      </p>
      <ul class="facts">
        {explained.reasons.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
        {explained.checks.map((check) => (
          <li key={check} class="warn">
            {words().checkWord}
            {messages.colon}
            {check}
          </li>
        ))}
      </ul>
      {explained.fit.length > 0 && <FitParts explained={explained} />}
      {explained.wouldChange && <Price explained={explained} />}
      <Others store={store} explained={explained} />
    </>
  );
}

/** What can be decided about a pair: before the introduction to keep it or to forbid it, afterwards to say who leaves. */
function Decisions({ store, state, explained }: ExplainedProps) {
  const isBusy = state.busy !== null;
  const press = (label: string, act: () => unknown) => (
    <button type="button" disabled={isBusy} onClick={act}>
      {label}
    </button>
  );
  if (!explained.wereIntroduced)
    return (
      <>
        {press(words().lock, () => store.decide('lock'))}
        {press(words().never, () => store.decide('never'))}
      </>
    );
  return press(words().end, () => store.leaving.ofPair(explained));
}

function FitParts({ explained }: { readonly explained: ExplainView }) {
  return (
    <details>
      <summary>{words().fit}</summary>
      <ul class="facts">
        {explained.fit.map((part) => (
          <li key={part.criterion}>{words().part(part)}</li>
        ))}
      </ul>
    </details>
  );
}

function Price({ explained }: { readonly explained: ExplainView }) {
  const { says, moves } = explained.wouldChange!;
  return (
    <section>
      <h2>{words().price}</h2>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {moves.length > 1 && (
        <details>
          <summary>{words().moves(moves.length)}</summary>
          <ul class="changes">
            {moves.map(({ mentee, names }) => (
              <li key={mentee}>
                <strong dir="auto">{names.mentee}</strong>
                <span>
                  {messages.match.was} {names.was ?? messages.match.nobody}
                </span>
                <span>
                  {messages.match.now} {names.now ?? messages.match.nobody}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Not switched off while the selected row is read: that reading begins as the pointer comes in, and would swallow the press. */
function Others({ store, explained }: Omit<ExplainedProps, 'state'>) {
  if (explained.others.length === 0) return null;
  return (
    <section>
      <h2>{words().others}</h2>
      <ul class="changes">
        {explained.others.map((other) => (
          <li key={other.mentor}>
            <span dir="auto">{other.name}</span>
            <span class="note">{other.says.join(' ')}</span>
            <button type="button" class="small" onClick={() => store.explain(explained.mentee, other.mentor)}>
              {words().why}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
