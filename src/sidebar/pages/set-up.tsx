// Set up: what every question means, unsure guesses first, and every row that needs a look.
import type { ColumnsView, ColumnView, SheetView } from '../../api.ts';
import { messages } from '../messages/messages.ts';
import { Bar, Checks, Heading, TroubleCard } from '../parts.tsx';
import { placeKey, type State, type Store } from '../store.ts';

export function SetUpPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { columns } = state;
  return (
    <>
      <main>
        <Heading store={store} title={messages.steps['set-up']} />
        <TroubleCard state={state} />
        {columns && <Forms store={store} state={state} columns={columns} />}
      </main>
      <Bar state={state}>
        <button
          type="button"
          class="primary"
          disabled={state.busy !== null || !columns?.sheets.length}
          onClick={() => store.confirmColumns()}
        >
          {messages.setUp.confirm}
        </button>
        <button type="button" disabled={state.busy !== null} onClick={() => store.readColumns()}>
          {messages.setUp.again}
        </button>
      </Bar>
    </>
  );
}

interface FormsProps {
  readonly store: Store;
  readonly state: State;
  readonly columns: ColumnsView;
}

function Forms({ store, state, columns }: FormsProps) {
  const forms = columns.sheets.filter((sheet) => sheet.role !== null);
  const others = columns.sheets.filter((sheet) => sheet.role === null);
  return (
    <>
      <p>{columns.confirmed ? messages.setUp.isConfirmed : messages.setUp.lead(forms.length)}</p>
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

function Form({ store, state, columns, sheet }: FormsProps & { readonly sheet: SheetView }) {
  const role = sheet.role!;
  const unsure = sheet.columns.filter((column) => !column.sure);
  const sure = sheet.columns.filter(
    (column) => column.sure && column.field !== null && column.field !== 'question',
  );
  const rest = sheet.columns.filter((column) => column.sure && !sure.includes(column));
  const shown = state.showAll ? [...unsure, ...sure, ...rest] : unsure;
  return (
    <section class="form">
      <h2>{messages.setUp.roles[role]}</h2>
      <Holds store={store} state={state} sheet={sheet} />
      <p class="note">{messages.setUp.people(role, sheet.people)}</p>
      {shown.map((column) => (
        <Question
          key={column.header}
          store={store}
          state={state}
          columns={columns}
          sheet={sheet}
          column={column}
        />
      ))}
      <p class="note">
        {messages.setUp.sure(sure.length)}{' '}
        <button
          type="button"
          class="link"
          aria-expanded={state.showAll}
          onClick={() => store.set({ showAll: !state.showAll })}
        >
          {state.showAll ? messages.setUp.hideSure : messages.setUp.showSure}
        </button>
      </p>
    </section>
  );
}

/** Whose answers a sheet holds. */
function Holds({
  store,
  state,
  sheet,
}: {
  readonly store: Store;
  readonly state: State;
  readonly sheet: SheetView;
}) {
  const chosen = state.chosen[placeKey(sheet.sheet, '')];
  const role = chosen === undefined ? sheet.role : chosen;
  return (
    <label>
      <span class="note" dir="auto">
        {messages.setUp.holds(sheet.sheet)}
      </span>
      <select
        value={role ?? ''}
        onChange={(event) => store.chooseRole(sheet.sheet, event.currentTarget.value || null)}
      >
        <option value="">{messages.setUp.notUsed}</option>
        {Object.entries(messages.setUp.roles).map(([id, word]) => (
          <option key={id} value={id} selected={id === role}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

interface QuestionProps extends FormsProps {
  readonly sheet: SheetView;
  readonly column: ColumnView;
}

function Question({ store, state, columns, sheet, column }: QuestionProps) {
  const chosen = state.chosen[placeKey(sheet.sheet, column.header)];
  const field = chosen === undefined ? column.field : chosen;
  return (
    <div class="question">
      <label>
        <span dir="auto">{column.header}</span>
        {column.needed && <span class="note"> ({messages.setUp.needed})</span>}
        <select
          value={field ?? ''}
          onChange={(event) => store.choose(sheet.sheet, column.header, event.currentTarget.value || null)}
        >
          <option value="">{messages.setUp.notUsed}</option>
          {columns.meanings[sheet.role!].map((meaning) => (
            <option key={meaning.field} value={meaning.field} selected={meaning.field === field}>
              {meaning.says}
            </option>
          ))}
        </select>
      </label>
      {!column.sure && chosen === undefined && <p class="warn">! {messages.setUp.guess}</p>}
      {column.sample !== '' && (
        <p class="note" dir="auto">
          {messages.setUp.sample(column.sample)}
        </p>
      )}
    </div>
  );
}
