// The hub: the six steps, where each stands, and what is next.
import type { StarterRequest } from '../../api/api.ts';
import type { HubRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { Bar, TroubleCard } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';

export function HubPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { hub } = state;
  const isEmpty =
    hub !== null &&
    hub.participants.mentors + hub.participants.mentees === 0 &&
    hub.steps[0]?.state === 'ready';
  return (
    <>
      <main>
        <h1 tabIndex={-1} dir="auto">
          {hub?.programme ?? 'Mentoring Desk'}
        </h1>
        <TroubleCard state={state} />
        {hub && <Cards store={store} state={state} />}
        {hub && !isEmpty && <Steps store={store} hub={hub} />}
        {hub && (
          <p class="links">
            <button type="button" class="link" onClick={() => store.open('settings')}>
              {messages.settings.title}
            </button>
            {!isEmpty &&
              (['leaving', 'takeBack', 'data'] as const).map((page) => (
                <button type="button" class="link" key={page} onClick={() => store.open(page)}>
                  {messages[page].title}
                </button>
              ))}
          </p>
        )}
        {hub?.notes.map((line) => (
          <p class="note">{line}</p>
        ))}
        {hub && <p class="note">{hub.readAt}</p>}
      </main>
      <Bar state={state}>
        <button type="button" disabled={state.busy !== null} onClick={() => store.refresh()}>
          {messages.refresh}
        </button>
      </Bar>
    </>
  );
}

function Steps({ store, hub: { steps, next: id } }: { readonly store: Store; readonly hub: HubRead }) {
  const next = steps.find((step) => step.id === id);
  return (
    <>
      {next && <p>{messages.next(`${messages.steps[next.id]} – ${next.line.replace(/\.$/, '')}`)}</p>}
      <ol class="steps">
        {steps.map((step, k) => (
          <li key={step.id}>
            <button type="button" class={step.state.replace(' ', '-')} onClick={() => store.open(step.id)}>
              <span class="glyph" aria-hidden="true">
                {messages.states[step.state].glyph}
              </span>
              <span>
                <strong>
                  {k + 1}. {messages.steps[step.id]}
                </strong>
                <span class="unseen"> {messages.states[step.state].word}. </span>
                <span class="note">{step.line}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Buttons that lead to a page; all others do something at once. */
const opens = {
  'open data': 'data',
  'open match': 'match',
  'open catch-ups': 'catch-ups',
  'open introduce': 'introduce',
  'open survey': 'survey',
  'open leaving': 'leaving',
} as const;

function Cards({ store, state }: { readonly store: Store; readonly state: State }) {
  return (
    <>
      {state.hub!.cards.map(({ title, lines, buttons }) => (
        <section class="card" key={title}>
          <h2>{title}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {buttons.map(({ does, label, about }) => (
            <button
              type="button"
              class="small"
              key={does}
              disabled={state.busy !== null}
              onClick={() => {
                const page = opens[does as keyof typeof opens];
                if (about) store.set({ occasion: about });
                if (does === 'next edition') return store.open('data').then(() => store.data.next());
                return page === undefined
                  ? store.start(does as StarterRequest['step'] | 'note answers')
                  : store.open(page);
              }}
            >
              {label}
            </button>
          ))}
        </section>
      ))}
    </>
  );
}
