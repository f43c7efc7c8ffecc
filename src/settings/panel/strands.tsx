// The strands of the programme, each in one line that opens to its fields.
import { messages } from '../../panel-kit/messages/messages.ts';
import { Field } from './field.tsx';
import type { SettingsProps } from './props.ts';

const words = () => messages.settings;

export function Strands({ store, state }: SettingsProps) {
  const strands = state.changes.strands ?? state.settings!.strands;
  const problems = state.settings!.problems.filter(({ setting }) => setting === null);
  return (
    <details open={problems.length > 0 || state.changes.strands !== null}>
      <summary>{words().strands}</summary>
      {strands.length === 0 && <p class="note">{words().noStrands}</p>}
      {problems.map(({ where, found, wanted }) => (
        <p class="warn" key={where + found}>
          {where}
          {messages.colon}
          {messages.check.wanted(wanted)}
        </p>
      ))}
      {strands.map((cells, at) => (
        <Strand key={at} store={store} state={state} cells={cells} at={at} />
      ))}
      <button type="button" class="small" onClick={() => store.settings.addStrand()}>
        {words().add}
      </button>
    </details>
  );
}

function Strand({
  store,
  state,
  cells,
  at,
}: SettingsProps & { readonly cells: readonly string[]; readonly at: number }) {
  const fields = state.settings!.strandFields;
  const kind = fields[1]!.choices.find(({ value }) => value === cells[1])?.says ?? cells[1];
  const [name, , places, months] = cells;
  const parts = [
    name || words().newStrand,
    kind,
    isNumber(places) ? words().places(places) : '',
    isNumber(months) ? words().months(months) : '',
  ];
  return (
    <details class="card" ref={(card) => openNew(card, name)}>
      <summary dir="auto">{parts.filter((part) => part !== '').join(' · ')}</summary>
      {fields.map(({ label, choices }, column) => (
        <Field
          key={label}
          id={`strand-${at}-${column}`}
          label={label}
          note=""
          value={cells[column] ?? ''}
          choices={choices}
          wanted={null}
          change={(value) => store.settings.setStrand(at, column, value)}
        />
      ))}
      <button type="button" class="small" onClick={() => store.settings.removeStrand(at)}>
        {words().remove}
      </button>
    </details>
  );
}

/** A strand without a name is being written: it opens, and stays open while it gets one. */
function openNew(card: HTMLDetailsElement | null, name: string | undefined): void {
  if (card !== null && name === '') card.open = true;
}

/** A line about a strand leaves out what was not written as a number. */
function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d+$/.test(text);
}
