// Preview: one profile as mentees will read it, and beside it what was taken out.
import { messages } from '../../panel-kit/messages/messages.ts';
import { Marked } from './marked.tsx';
import type { ProfilesProps } from './props.ts';

const words = () => messages.profiles.preview;

export function Preview({ store, state, view }: ProfilesProps) {
  const listed = view.profiles.filter((profile) => profile.state === 'open' || profile.state === 'ready');
  const at = Math.min(state.profileAt, listed.length - 1);
  const profile = listed[at];
  if (!profile) return null;
  const names = new Map(view.fields.map(({ field, name }) => [field, name]));
  return (
    <section>
      <h2>{words().title}</h2>
      <p class="steps-between">
        <button
          type="button"
          class="small"
          disabled={at === 0}
          onClick={() => store.set({ profileAt: at - 1 })}
        >
          {words().before}
        </button>{' '}
        <span class="note">{words().at(at + 1, listed.length)}</span>{' '}
        <button
          type="button"
          class="small"
          disabled={at === listed.length - 1}
          onClick={() => store.set({ profileAt: at + 1 })}
        >
          {words().next}
        </button>
      </p>
      <article class="card">
        <h3>{profile.code}</h3>
        <dl class="profile">
          {Object.entries(profile.fields).map(([field, text]) => (
            <div key={field}>
              <dt>{names.get(field) ?? field}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
          <div>
            <dt>{words().places}</dt>
            <dd>{profile.places}</dd>
          </div>
        </dl>
      </article>
      {profile.texts.length > 0 && (
        <details>
          <summary>{words().taken}</summary>
          {profile.texts.map((text) => (
            <div key={text.field + text.original}>
              <h3>{text.name}</h3>
              <Marked
                text={text.original}
                marks={[
                  ...text.spans.map(({ start, end }) => ({ start, end, kind: 'gone' as const })),
                  ...text.open.map(({ start, end }) => ({ start, end, kind: 'open' as const })),
                ]}
              />
            </div>
          ))}
        </details>
      )}
      <p class="note">{words().approval}</p>
      <p>
        <button
          type="button"
          class="link"
          disabled={state.busy !== null}
          onClick={() => store.profiles.leaveOut(profile.code)}
        >
          {words().leaveOut(profile.code)}
        </button>
      </p>
    </section>
  );
}
