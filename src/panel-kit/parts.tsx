// Small parts that every page uses: heading, card for what went wrong, fixed bar, list of things to check.
import type { ComponentChildren } from 'preact';
import type { Hub } from '../api/api.ts';
import { messages } from './messages/messages.ts';
import type { State, Store } from './store.ts';

type Issue = Hub['issues'][number];

function Heading({ store, title }: { readonly store: Store; readonly title: string }) {
  return (
    <header>
      <button type="button" class="link" onClick={() => store.open('hub')}>
        ‹ {messages.back}
      </button>
      <h1 tabIndex={-1}>{title}</h1>
    </header>
  );
}

export function TroubleCard({ state }: { readonly state: State }) {
  const { trouble } = state;
  return (
    <div role="alert" class={trouble ? 'card error' : 'quiet'}>
      {trouble && (
        <>
          <strong>{trouble.what}</strong>
          {trouble.where !== '' && <p dir="auto">{trouble.where}</p>}
          <p>{trouble.remedy}</p>
        </>
      )}
    </div>
  );
}

/** A page below the hub: the way back, what went wrong, what it shows, and the bar. */
export function PageFrame({ store, state, title, bar, children }: PageFrameProps) {
  return (
    <>
      <main>
        <Heading store={store} title={title} />
        <TroubleCard state={state} />
        {children}
      </main>
      <Bar state={state}>{bar}</Bar>
    </>
  );
}

interface PageFrameProps {
  readonly store: Store;
  readonly state: State;
  readonly title: string;
  readonly bar: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The bar that stays in sight: what runs or what came of it, one primary and one safe button. */
export function Bar({ state, children }: { readonly state: State; readonly children?: ComponentChildren }) {
  const says = state.busy ?? state.said;
  const tone = state.sure === null ? 'status' : 'status warn';
  return (
    <footer class="bar">
      <p role="status" class={says ? tone : 'quiet'}>
        {says}
      </p>
      {children}
    </footer>
  );
}

/** At most so many entries at once: a panel is not a report. The others open with a press. */
const ENTRIES = 12;

/** Each kind comes once, with the rows it is about. */
export function Checks({ store, issues }: { readonly store: Store; readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  const all = issues.reduce((n, { rows }) => n + (rows?.length ?? 1), 0);
  return (
    <section>
      <h2>
        {messages.check.title} ({all})
      </h2>
      <CheckList store={store} issues={issues.slice(0, ENTRIES)} />
      {issues.length > ENTRIES && (
        <details>
          <summary>{messages.check.rest(issues.length - ENTRIES)}</summary>
          <CheckList store={store} issues={issues.slice(ENTRIES)} />
        </details>
      )}
    </section>
  );
}

function CheckList({ store, issues }: { readonly store: Store; readonly issues: readonly Issue[] }) {
  return (
    <ul class="checks">
      {issues.map((issue) => (
        <Check key={`${issue.sheet}${issue.row}${issue.wanted}`} store={store} issue={issue} />
      ))}
    </ul>
  );
}

function Check({ store, issue: first }: { readonly store: Store; readonly issue: Issue }) {
  const rows = first.rows ?? [first.row];
  const { check } = messages;
  return (
    <li class={first.severity}>
      <strong>{check.severity[first.severity]}</strong>{' '}
      <span class="note">
        {rows.length === 1 ? check.row(first.sheet, first.row) : check.rows(first.sheet, rows.length)}
      </span>
      <p dir="auto">
        {check.found(first.found)}
        {rows.length > 1 && <span class="note"> {check.more(rows.length - 1)}</span>}
      </p>
      <p>{check.wanted(first.wanted)}</p>
      <p class="note">{first.remedy}</p>
      <button type="button" class="small" onClick={() => store.show(first.sheet, rows)}>
        {check.show}
      </button>
    </li>
  );
}
