// The settings in words: beginnings to choose from, the settings by subject, the rules as sentences, the strands.
import type { SettingView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { PageFrame } from '../../panel-kit/parts.tsx';
import { countChanges } from '../../panel-kit/settings-store.ts';
import { Field } from './field.tsx';
import type { SettingsProps } from './props.ts';
import { Strands } from './strands.tsx';

const words = () => messages.settings;

export function SettingsPage({ store, state }: SettingsProps) {
  const changes = countChanges(state.changes);
  const isBusy = state.busy !== null;
  return (
    <PageFrame
      store={store}
      state={state}
      title={words().title}
      bar={
        state.settings === null ? (
          <button type="button" disabled={isBusy} onClick={() => store.settings.read()}>
            {messages.setUp.again}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="primary"
              disabled={isBusy || changes === 0}
              onClick={() => store.settings.save()}
            >
              {words().save(changes)}
            </button>
            <button type="button" disabled={isBusy || changes === 0} onClick={() => store.settings.undo()}>
              {words().undo}
            </button>
          </>
        )
      }
    >
      <p class="note">{words().lead}</p>
      {state.settings && (
        <>
          <Beginnings store={store} state={state} />
          <Groups store={store} state={state} />
          <Rules store={store} state={state} />
          <Strands store={store} state={state} />
        </>
      )}
    </PageFrame>
  );
}

function Beginnings({ store, state }: SettingsProps) {
  return (
    <details>
      <summary>{words().begin}</summary>
      <ul class="facts">
        {state.settings!.presets.map((preset) => (
          <li key={preset.id}>
            <strong>{preset.title}</strong>
            <p class="note">{preset.says}</p>
            <button type="button" class="small" onClick={() => store.settings.fillIn(preset)}>
              {words().fill}
              <span class="unseen"> {preset.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Groups({ store, state }: SettingsProps) {
  const isMarked = ({ setting }: SettingView) =>
    state.settings!.problems.some((problem) => problem.setting === setting);
  return (
    <>
      {state.settings!.groups.map(({ title, settings }, k) => (
        <details key={k} open={k === 0 || settings.some(isMarked)}>
          <summary>{title}</summary>
          {settings.map((one) => (
            <Setting key={one.setting} store={store} state={state} one={one} />
          ))}
        </details>
      ))}
    </>
  );
}

function Setting({ store, state, one }: SettingsProps & { readonly one: SettingView }) {
  const problem = state.settings!.problems.find(({ setting }) => setting === one.setting);
  return (
    <Field
      id={`setting ${one.setting}`.replace(/\W/g, '-')}
      label={one.label}
      note={one.means}
      value={state.changes.settings[one.setting] ?? one.value}
      choices={one.choices}
      wanted={problem?.wanted ?? null}
      change={(value) => store.settings.set(one.setting, value)}
    />
  );
}

function Rules({ store, state }: SettingsProps) {
  return (
    <details>
      <summary>{words().rules}</summary>
      {state.settings!.rules.map(({ rule, says, on }) => (
        <label class="tick" key={rule}>
          <input
            type="checkbox"
            checked={state.changes.rules[rule] ?? on}
            onChange={(event) => store.settings.tick(rule, event.currentTarget.checked)}
          />{' '}
          {says}
        </label>
      ))}
    </details>
  );
}
