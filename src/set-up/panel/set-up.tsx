// Set up: whose answers each sheet holds, what every question means, and every row that needs a look. What a person has to
// say stands first; the rest is folded away.
import { messages } from '../../panel-kit/messages/messages.ts';
import { Checks, PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';
import { Form } from './form.tsx';
import type { SheetsProps } from './props.ts';
import { Holds, Whose } from './whose.tsx';

export function SetUpPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { columns } = state;
  const isOpen = columns?.sheets.some((sheet) => sheet.open !== null) ?? false;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.steps['set-up']}
      bar={
        <>
          {isOpen && <p class="note">{messages.setUp.first}</p>}
          <button
            type="button"
            class="primary"
            disabled={state.busy !== null || !columns?.sheets.length || isOpen}
            onClick={() => store.confirmColumns()}
          >
            {messages.setUp.confirm}
          </button>
          <button type="button" disabled={state.busy !== null} onClick={() => store.readColumns()}>
            {messages.setUp.again}
          </button>
        </>
      }
    >
      {columns && <Sheets store={store} state={state} columns={columns} />}
    </PageFrame>
  );
}

function Sheets({ store, state, columns }: SheetsProps) {
  const open = columns.sheets.filter((sheet) => sheet.open !== null);
  const forms = columns.sheets.filter((sheet) => sheet.open === null && sheet.role !== null);
  const others = columns.sheets.filter((sheet) => sheet.open === null && sheet.role === null);
  return (
    <>
      {open.map((sheet) => (
        <Whose key={sheet.sheet} store={store} state={state} sheet={sheet} />
      ))}
      {(forms.length > 0 || open.length === 0) && (
        <p>{columns.confirmed ? messages.setUp.isConfirmed : messages.setUp.lead(forms.length)}</p>
      )}
      {forms.map((sheet) => (
        <Form key={sheet.sheet} store={store} state={state} columns={columns} sheet={sheet} />
      ))}
      {others.map((sheet) => (
        <section class="form" key={sheet.sheet}>
          <Holds store={store} state={state} sheet={sheet} />
        </section>
      ))}
      <Checks store={store} issues={columns.issues} />
    </>
  );
}
