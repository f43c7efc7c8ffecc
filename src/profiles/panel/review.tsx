// Review: the places that only a person can decide, one at a time, with the text as written and as mentees would read it.
import type { OpenPlace, ProfileView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import { Marked } from './marked.tsx';
import type { ProfilesProps } from './props.ts';

const words = () => messages.profiles.review;

type Text = ProfileView['texts'][number];

export interface Asked {
  readonly code: string;
  readonly text: Text;
  readonly place: OpenPlace;
}

/** What publishing waits for comes first; words of one decision are asked about once. */
export function askedIn(profiles: readonly Pick<ProfileView, 'code' | 'texts'>[]): Asked[] {
  const all = profiles.flatMap(({ code, texts }) =>
    texts.flatMap((text) => text.open.map((place) => ({ code, text, place }))),
  );
  all.sort((a, b) => Number(b.place.waits) - Number(a.place.waits));
  return all.filter(({ place }, k) => all.findIndex((one) => one.place.key === place.key) === k);
}

export function Review({ store, state, view }: ProfilesProps) {
  const asked = askedIn(view.profiles);
  const at = Math.min(state.placeAt, asked.length - 1);
  const current = asked[at];
  if (!current) return null;
  const waiting = asked.filter(({ place }) => place.waits).length;
  return (
    <section class="card" aria-label={words().title(waiting, asked.length - waiting)}>
      <h2>{words().title(waiting, asked.length - waiting)}</h2>
      <Place key={current.place.key} store={store} state={state} asked={current} />
      <p class="note steps-between">
        <button
          type="button"
          class="small"
          disabled={at === 0}
          onClick={() => store.set({ placeAt: at - 1, instead: '' })}
        >
          {words().before}
        </button>{' '}
        {words().at(at + 1, asked.length)}{' '}
        <button
          type="button"
          class="small"
          disabled={at === asked.length - 1}
          onClick={() => store.set({ placeAt: at + 1, instead: '' })}
        >
          {words().next}
        </button>
      </p>
      <button type="button" disabled={state.busy !== null} onClick={() => store.profiles.takeProposals()}>
        {words().all(asked.length)}
      </button>
    </section>
  );
}

interface PlaceProps extends Pick<ProfilesProps, 'store' | 'state'> {
  readonly asked: Asked;
}

function Place({ store, state, asked }: PlaceProps) {
  const { code, text, place } = asked;
  const { instead } = state;
  const found = text.original.slice(place.start, place.end);
  const isBusy = state.busy !== null;
  const decide = (decision: 'keep' | 'remove' | 'reword' | 'keep everywhere' | 'remove everywhere') =>
    store.profiles.decidePlaces([
      {
        key: place.key,
        code,
        field: text.field,
        decision,
        instead: decision.endsWith('everywhere') ? found : instead,
      },
    ]);
  const marks = [
    ...text.spans.map(({ start, end }) => ({ start, end, kind: 'gone' as const })),
    { start: place.start, end: place.end, kind: 'now' as const },
  ];
  return (
    <>
      <p>
        <strong>{code}</strong> · {text.name}
        {messages.colon}
        <strong dir="auto">{messages.quoted(found)}</strong> {place.says}
      </p>
      <div class="beside">
        <div>
          <h3>{words().written}</h3>
          <Marked text={text.original} marks={marks} />
        </div>
        <div>
          <h3>{words().read}</h3>
          <Marked text={text.text} marks={[]} />
        </div>
      </div>
      <p class="choices">
        <button type="button" disabled={isBusy} onClick={() => decide('remove')}>
          {words().remove}
        </button>{' '}
        <button type="button" disabled={isBusy} onClick={() => decide('keep')}>
          {words().keep}
        </button>{' '}
        <button type="button" disabled={isBusy} onClick={() => decide('keep everywhere')}>
          {words().keepEverywhere}
        </button>{' '}
        <button type="button" disabled={isBusy} onClick={() => decide('remove everywhere')}>
          {words().removeEverywhere}
        </button>
      </p>
      <p class="note">{words().proposal[place.proposal]}</p>
      <label>
        <span class="note">{words().reword}</span>
        <input value={instead} onInput={(event) => store.set({ instead: event.currentTarget.value })} />
      </label>
      <button type="button" disabled={isBusy || instead.trim() === ''} onClick={() => decide('reword')}>
        {words().rewordNow}
      </button>
    </>
  );
}
