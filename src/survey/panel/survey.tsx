// Survey: who answered, the headline, what the questions are, then results and report.
import { messages } from '../../panel-kit/messages/messages.ts';
import { Checks, PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';
import { Agreement, Headline } from './figures.tsx';
import type { SurveyProps } from './props.ts';
import { Questions } from './questions.tsx';

const words = () => messages.survey;

export function SurveyPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { survey } = state;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.steps.survey}
      bar={<Buttons store={store} state={state} />}
    >
      {survey && <Shown store={store} state={state} view={survey} />}
    </PageFrame>
  );
}

/** First what the questions are, then the figures, then the report. */
function Buttons({ store, state }: { readonly store: Store; readonly state: State }) {
  const { survey } = state;
  const isBusy = state.busy !== null;
  const press = (label: string, act: () => unknown, main = false) => (
    <button type="button" class={main ? 'primary' : ''} disabled={isBusy} onClick={act}>
      {label}
    </button>
  );
  if (survey === null || survey.respondents === 0) return press(words().again, () => store.survey.look());
  const isOpen = !survey.confirmed || Object.keys(state.corrected).length > 0;
  return (
    <>
      {isOpen
        ? press(words().questions.confirm, () => store.survey.confirm(), true)
        : press(words().write, () => store.survey.write(), true)}
      {!isOpen && press(words().report, () => store.survey.report())}
    </>
  );
}

/** Mails about the survey are approved and sent like all others. */
function Invite({ store, state }: { readonly store: Store; readonly state: State }) {
  const to = (occasion: 'survey invitation' | 'survey reminder') => () => {
    store.set({ occasion, strand: null });
    return store.open('introduce');
  };
  return (
    <p class="links">
      <button type="button" class="link" disabled={state.busy !== null} onClick={to('survey invitation')}>
        {words().invite}
      </button>
      <button type="button" class="link" disabled={state.busy !== null} onClick={to('survey reminder')}>
        {words().remind}
      </button>
    </p>
  );
}

function Shown({ store, state, view }: SurveyProps) {
  if (view.respondents === 0)
    return (
      <>
        <p>{words().nobody}</p>
        <Invite store={store} state={state} />
        <Checks store={store} issues={view.issues} />
      </>
    );
  return (
    <>
      {view.says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Invite store={store} state={state} />
      <Headline view={view} />
      {view.undecided && (
        <p class="warn">
          <span dir="auto">{view.undecided.where.replace('!', ' · ')}</span>
          {messages.colon}
          {view.undecided.says}
        </p>
      )}
      <Questions store={store} state={state} view={view} />
      <Agreement view={view} />
      {view.suppressed.length > 0 && (
        <details class="card">
          <summary>{words().hidden(view.suppressed.length)}</summary>
          <ul class="facts">
            {view.suppressed.map(({ what, why }) => (
              <li key={what + why}>
                <span dir="auto">{what}</span>
                {messages.colon}
                {why}.
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.report !== null && (
        <p>
          <a href={view.report} target="_blank" rel="noopener">
            {words().openReport}
          </a>
        </p>
      )}
      <Checks store={store} issues={view.issues} />
    </>
  );
}
