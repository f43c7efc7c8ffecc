// Sections that the server drew: their words, their lists, a file, and what may be pressed.
import type { Press, Section } from '../api/api.ts';
import { type DataProps, Places, Sure } from './sure.tsx';

export function Sections({ sections, ...rest }: DataProps & { readonly sections: readonly Section[] }) {
  return (
    <>
      {sections.map((section) => (
        <Drawn key={section.title} {...rest} section={section} />
      ))}
    </>
  );
}

function Drawn({ store, state, section }: DataProps & { readonly section: Section }) {
  const { title, lines, lists, input, file, presses } = section;
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p class="note" key={line} dir="auto">
          {line}
        </p>
      ))}
      {file && (
        <p>
          <a
            download={file.name}
            href={`data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(file.csv)}`}
          >
            {file.label}
          </a>
        </p>
      )}
      <Places lists={lists} />
      {input && (
        <label>
          <span class="note">{input.label}</span>
          <input
            type="text"
            value={state.sectionValue}
            onInput={(event) => store.set({ sectionValue: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="chips">
        {presses.map((press) => (
          <Pressed key={press.label} store={store} state={state} press={press} />
        ))}
      </div>
    </section>
  );
}

function Pressed({ store, state, press }: DataProps & { readonly press: Press }) {
  const { label, step, sure, value } = press;
  const act = () => store.data.flow(step, value ?? state.sectionValue);
  if (sure)
    return (
      <Sure store={store} state={state} what={step} press={label} sure={sure.says} yes={sure.yes} act={act} />
    );
  return (
    <button type="button" disabled={state.busy !== null || state.sending} onClick={act}>
      {label}
    </button>
  );
}
