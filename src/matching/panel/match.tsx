// Match: the rule in one sentence, the result in tiles, what would change, and every row that needs a look.
import type { MatchRead } from '../../api/page.ts';
import { Sections } from '../../panel-kit/drawn.tsx';
import { messages } from '../../panel-kit/messages/messages.ts';
import { Checks, PageFrame } from '../../panel-kit/parts.tsx';
import type { State, Store } from '../../panel-kit/store.ts';
import { Alternatives } from './alternatives.tsx';
import { Pool } from './pool.tsx';

const words = () => messages.match;

export function MatchPage({ store, state }: { readonly store: Store; readonly state: State }) {
  const { match, hub } = state;
  const standing = hub?.steps.find(({ id }) => id === 'match')?.line;
  return (
    <PageFrame
      store={store}
      state={state}
      title={messages.steps.match}
      bar={
        match === null || match.written ? (
          <TryFirst store={store} state={state} />
        ) : (
          <WriteNow store={store} state={state} />
        )
      }
    >
      <Sections store={store} state={state} sections={(match ?? state.flow ?? hub)?.sections ?? []} />
      {match === null ? (
        <>
          {standing && <p>{standing}.</p>}
          <p>{words().empty}</p>
        </>
      ) : (
        <Result match={match} />
      )}
      <More store={store} state={state} />
      {match !== null && <Checks store={store} issues={match.issues} />}
    </PageFrame>
  );
}

/** What goes further than one result: other aims, one pair, the former plan. */
function More({ store, state }: { readonly store: Store; readonly state: State }) {
  return (
    <>
      {(state.match !== null || state.alternatives !== null) && <Alternatives store={store} state={state} />}
      {state.match?.written && (
        <p>
          <button type="button" class="link" onClick={() => store.open('explain')}>
            {words().explain}
          </button>
        </p>
      )}
      {state.match?.canPutBack && (
        <p>
          <button type="button" class="link" disabled={state.busy !== null} onClick={() => store.putBack()}>
            {words().putBack}
          </button>
        </p>
      )}
    </>
  );
}

function TryFirst({ store, state }: { readonly store: Store; readonly state: State }) {
  return (
    <>
      <button
        type="button"
        class={state.match === null ? 'primary' : ''}
        disabled={state.busy !== null}
        onClick={() => store.tryMatch()}
      >
        {state.match === null ? words().try : words().again}
      </button>
      {state.match !== null && (
        <button type="button" disabled={state.busy !== null} onClick={() => store.show('Matches', [])}>
          {words().open}
        </button>
      )}
    </>
  );
}

function WriteNow({ store, state }: { readonly store: Store; readonly state: State }) {
  const { changed, same, lost } = state.match!.difference;
  const isRematch = changed.length + same + lost.length > 0;
  return (
    <>
      <button type="button" class="primary" disabled={state.busy !== null} onClick={() => store.writeMatch()}>
        {isRematch ? words().writeChanges : words().write}
      </button>
      <button type="button" disabled={state.busy !== null} onClick={() => store.tryMatch()}>
        {words().again}
      </button>
    </>
  );
}

function Result({ match }: { readonly match: MatchRead }) {
  const checks = match.pairs.filter((pair) => pair.checks.length > 0).length;
  const { kept } = match.difference;
  return (
    <>
      <p>
        {match.objective} {words().locks}
      </p>
      <Tiles match={match} />
      <ul class="facts">
        <li class="good">{match.proof}</li>
        {match.circles.length > 0 && <li>{words().circles(match.circles.length, match.certificate.gap)}</li>}
        {match.offers.map((offer) => (
          <li key={offer.mentor}>
            <span dir="auto">{offer.name}</span>
            {messages.colon}
            {words().offer(offer.mentees.length)}
          </li>
        ))}
        {kept > 0 && <li>{words().kept(kept)}</li>}
        {match.alone !== '' && <li>{match.alone}</li>}
        {match.lost !== '' && <li>{match.lost}</li>}
        {match.waiting !== '' && <li class="warn">{match.waiting}</li>}
        {checks > 0 && <li>{words().checks(checks, match.written)}</li>}
        {match.wishedOutside.length > 0 && (
          <li>
            {words().outside(match.wishedOutside.length)}{' '}
            <span dir="auto">{match.wishedOutside.join(' · ')}</span>
          </li>
        )}
      </ul>
      {!match.written && <Changes match={match} />}
      <Pool pool={match.pool} />
    </>
  );
}

function Tiles({ match }: { readonly match: MatchRead }) {
  return (
    <dl class="tiles">
      {match.tiles.map(({ n, says }) => (
        <div key={says}>
          <dt>{says}</dt>
          <dd>{n}</dd>
        </div>
      ))}
    </dl>
  );
}

/** At most so many changes are listed; the sheet shows the rest. */
const LISTED = 20;

function Changes({ match }: { readonly match: MatchRead }) {
  const { changed, fresh, same, kept, lost } = match.difference;
  if (changed.length + same + kept + lost.length === 0) return null;
  const isSame = changed.length + fresh.length + lost.length === 0;
  const all = [...lost, ...changed, ...fresh];
  const sizes = { changed: changed.length, added: fresh.length, same, kept, lost: lost.length };
  return (
    <section>
      <h2>{words().changeTitle}</h2>
      <p>
        {isSame && `${words().noChange} `}
        {words().change(sizes)}
      </p>
      <ul class="changes">
        {all.slice(0, LISTED).map((change) => (
          <li key={change.mentee}>
            <strong dir="auto">{change.mentee}</strong>
            <span>
              {words().was} <span dir="auto">{change.was || words().nobody}</span>
            </span>
            <span>
              {words().now} <span dir="auto">{change.now || words().nobody}</span>
            </span>
          </li>
        ))}
        {all.length > LISTED && <li>{messages.profiles.recognition.more(all.length - LISTED)}</li>}
      </ul>
    </section>
  );
}
