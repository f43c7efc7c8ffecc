// One form in Set up: the columns that a person has to look at, with likely meanings to press; all others on demand.
import type { ColumnView, SheetView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { placeKey } from '../../panel-kit/store.ts';
import type { SheetsProps } from './props.ts';
import { HeaderRow, Holds } from './whose.tsx';

interface FormProps extends SheetsProps {
  readonly sheet: SheetView;
}

export function Form({ store, state, columns, sheet }: FormProps) {
  const role = sheet.role!;
  const asked = sheet.columns.filter((column) => column.asked);
  const guessed = sheet.columns.filter((column) => !column.sure && !column.asked);
  const sure = sheet.columns.filter(
    (column) => column.sure && column.field !== null && column.field !== 'question',
  );
  const rest = sheet.columns.filter((column) => column.sure && !sure.includes(column));
  const shown = state.showAll ? [...asked, ...guessed, ...sure, ...rest] : asked;
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
        {messages.setUp.sure(sure.length)}
        {guessed.length > 0 && `. ${messages.setUp.guessed(guessed.length)}`}{' '}
        <button
          type="button"
          class="link"
          aria-expanded={state.showAll}
          onClick={() => store.set({ showAll: !state.showAll })}
        >
          {state.showAll ? messages.setUp.hideSure : messages.setUp.showSure}
        </button>
      </p>
      {state.showAll && <HeaderRow store={store} state={state} sheet={sheet} />}
    </section>
  );
}

interface QuestionProps extends FormProps {
  readonly column: ColumnView;
}

function Question(props: QuestionProps) {
  const { state, sheet, column } = props;
  const chosen = state.chosen[placeKey(sheet.sheet, column.header)];
  const field = chosen === undefined ? column.field : chosen;
  return (
    <div class="question">
      <p dir="auto">
        <strong>{column.header}</strong>
        {column.needed && <span class="note"> ({messages.setUp.needed})</span>}
      </p>
      {column.sample !== '' && (
        <p class="note" dir="auto">
          {messages.setUp.sample(column.sample)}
        </p>
      )}
      {!column.sure && chosen === undefined && <p class="warn">! {messages.setUp.guess}</p>}
      {!column.sure && <Chips {...props} field={field} />}
      <Meanings {...props} field={field} />
    </div>
  );
}

type Chosen = QuestionProps & { readonly field: string | null };

/** The likely meanings, and that it means nothing to us: one press each. */
function Chips({ store, columns, sheet, column, field }: Chosen) {
  const says = (name: string) =>
    columns.meanings[sheet.role!].find((meaning) => meaning.field === name)?.says ?? name;
  return (
    <div class="chips">
      {[...column.candidates, ''].map((name) => (
        <button
          key={name}
          type="button"
          class="chip"
          aria-pressed={(field ?? '') === name}
          onClick={() => store.choose(sheet.sheet, column.header, name || null)}
        >
          {name === '' ? messages.setUp.notUsed : says(name)}
        </button>
      ))}
    </div>
  );
}

/** Any meaning at all. */
function Meanings({ store, columns, sheet, column, field }: Chosen) {
  return (
    <label>
      <span class="note">{messages.setUp.means}</span>
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
  );
}
