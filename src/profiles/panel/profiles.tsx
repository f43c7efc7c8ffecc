// Profiles: how many there will be, what has to be decided, who could be recognised, what mentees will read, and the
// document.
import type { ProfilesRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { Checks, PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';
import { Fields } from './fields.tsx';
import { Popular } from './popular.tsx';
import { Preview } from './preview.tsx';
import type { ProfilesProps } from './props.ts';
import { Recognition } from './recognition.tsx';
import { Review } from './review.tsx';

const words = () => messages.profiles;

export function ProfilesPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { profiles } = state;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.steps.profiles}
      bar={
        <>
          <Primary store={store} state={state} />
          <button type="button" disabled={state.busy !== null} onClick={() => store.profiles.read()}>
            {words().again}
          </button>
        </>
      }
    >
      {profiles && <Steps store={store} state={state} view={profiles} />}
    </PageFrame>
  );
}

/** Codes first, then the document; publishing waits until every place is decided. */
function Primary({ store, state }: { readonly store: Store; readonly state: State }) {
  const view = state.profiles;
  const isBusy = state.busy !== null;
  if (view !== null && view.newCodes > 0)
    return (
      <button type="button" class="primary" disabled={isBusy} onClick={() => store.profiles.drawCodes()}>
        {words().draw(view.newCodes)}
      </button>
    );
  const isDone = view === null || view.blocked !== null || view.change.kind === 'same';
  return (
    <button
      type="button"
      class="primary"
      disabled={isBusy || isDone}
      onClick={() => store.profiles.publish()}
    >
      {view === null
        ? words().publish(0)
        : view.document === null
          ? words().publish(view.listed)
          : words().publishAgain}
    </button>
  );
}

function Steps({ store, state, view }: ProfilesProps) {
  return (
    <>
      <p>
        {words().lead(view.listed, view.leftOut)} <span class="note">{words().still}</span>
      </p>
      <Document view={view} />
      {view.blocked && view.blocked.kind === 'refused' && (
        <div class="card error">
          <strong>{view.blocked.what}</strong>
          <p dir="auto">{view.blocked.where}</p>
          <p>{view.blocked.remedy}</p>
        </div>
      )}
      {view.newCodes > 0 ? (
        <p>{words().codesFirst}</p>
      ) : (
        <Decisions store={store} state={state} view={view} />
      )}
      <Fields store={store} state={state} view={view} />
      <Checks store={store} issues={view.issues} />
    </>
  );
}

/** Everything that names a code waits until the codes are drawn. */
function Decisions({ store, state, view }: ProfilesProps) {
  return (
    <>
      {view.flags.length > 0 && <Review store={store} state={state} view={view} />}
      {view.risks.length > 0 && <Recognition store={store} state={state} view={view} />}
      {view.listed > 0 && <Preview store={store} state={state} view={view} />}
      <Popular view={view} />
    </>
  );
}

function Document({ view }: { readonly view: ProfilesRead }) {
  const { document, change } = view;
  // Just published, the answer still tells what publishing would have done; what is so now comes with the next reading.
  const isBefore = view.published && change.kind !== 'same';
  const isSaid = !isBefore && (document !== null || change.kind === 'deleted');
  return (
    <>
      {document !== null && (
        <p>
          {words().published(document.count)}{' '}
          <a href={document.link} target="_blank" rel="noopener">
            {words().open}
          </a>
        </p>
      )}
      {isSaid && <p class="note">{words().change(change)}</p>}
    </>
  );
}
