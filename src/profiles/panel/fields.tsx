// What a profile may show: an allow-list, ticked once.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { ProfilesProps } from './props.ts';

const words = () => messages.profiles.fields;

export function Fields({ store, state, view }: ProfilesProps) {
  return (
    <details class="card">
      <summary>{words().title}</summary>
      <p class="note">{words().lead}</p>
      {view.fields.map((field) => (
        <div class="field" key={field.field}>
          <label class="tick">
            <input
              type="checkbox"
              checked={field.shown}
              disabled={state.busy !== null}
              onChange={(event) =>
                store.profiles.showField(field.field, event.currentTarget.checked, field.as)
              }
            />{' '}
            {field.name}
          </label>
          {field.shown && field.ways.length > 1 && (
            <select
              aria-label={words().as(field.name)}
              value={field.as}
              disabled={state.busy !== null}
              onChange={(event) => store.profiles.showField(field.field, true, event.currentTarget.value)}
            >
              {field.ways.map((way) => (
                <option key={way} value={way} selected={way === field.as}>
                  {words().ways[way] ?? way}
                </option>
              ))}
            </select>
          )}
          {field.hiddenFor.length > 0 && (
            <span class="note">{words().hiddenFor(field.hiddenFor.join(', '))}</span>
          )}
        </div>
      ))}
    </details>
  );
}
