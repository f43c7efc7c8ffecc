// Whose answers a sheet holds: asked with its first rows where we cannot tell, a choice that can be changed elsewhere.
import type { SheetView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { placeKey, type State, type Store } from '../../panel-kit/store.ts';

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly sheet: SheetView;
}

/** A sheet with people: one press says whose answers these are. */
export function Whose({ store, state, sheet }: Props) {
  const { whose, roles, nobody } = messages.setUp;
  const answers = [...Object.entries(roles), ['', nobody] as const];
  return (
    <section class="card">
      <h2>{whose}</h2>
      <p dir="auto">
        <strong>{sheet.sheet}</strong>
      </p>
      {sheet.open?.why === 'twice' && <p>{messages.setUp.twice(sheet.open.beside ?? '')}</p>}
      <Preview sheet={sheet} />
      <div class="chips">
        {answers.map(([role, word]) => (
          <button
            key={role}
            type="button"
            class={role === (sheet.role ?? '') ? 'chip likely' : 'chip'}
            disabled={state.busy !== null}
            onClick={() => store.chooseRole(sheet.sheet, role || null)}
          >
            {word}
          </button>
        ))}
      </div>
      <HeaderRow store={store} state={state} sheet={sheet} />
    </section>
  );
}

/** The first rows of a sheet, to recognise it by. */
function Preview({ sheet }: { readonly sheet: SheetView }) {
  return (
    <table class="preview">
      {sheet.preview.map((cells, row) => (
        <tr key={`${row} ${cells.join()}`}>
          {cells.map((cell, at) => (
            <td key={`${at} ${cell}`} dir="auto">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </table>
  );
}

/** Rows in which questions may stand. */
const ROWS = [1, 2, 3, 4, 5, 6, 7, 8];

export function HeaderRow({ store, state, sheet }: Props) {
  return (
    <label class="note">
      {messages.setUp.headerRow}{' '}
      <select
        value={sheet.headerRow}
        disabled={state.busy !== null}
        onChange={(event) => store.chooseHeaderRow(sheet.sheet, Number(event.currentTarget.value))}
      >
        {[...new Set([...ROWS, sheet.headerRow])].map((row) => (
          <option key={row} value={row} selected={row === sheet.headerRow}>
            {row}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whose answers a sheet holds, where nothing has to be asked. */
export function Holds({ store, state, sheet }: Props) {
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
