// What each question is: found by us, corrected by a person, remembered.
import type { Measure, QuestionType, QuestionView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';
import type { Store } from '../../panel-kit/store.ts';
import type { SurveyProps } from './props.ts';

const words = () => messages.survey;
const types = (Object.keys(words().types) as QuestionType[]).filter((type) => type !== 'grid');
const headlines = (Object.keys(words().measures) as Measure[]).filter(
  (measure) => measure !== 'goals partly',
);

export function Questions({ store, state, view }: SurveyProps) {
  const doubtful = view.asked.filter(({ sure }) => !sure);
  const others = view.asked.filter(({ sure }) => sure);
  const isBusy = state.busy !== null;
  return (
    <section>
      {!view.confirmed && (
        <>
          <h2>{words().questions.title(view.asked.length)}</h2>
          <p class="note">{words().questions.lead}</p>
        </>
      )}
      {doubtful.map((asked) => (
        <Asked key={asked.where} store={store} asked={asked} isBusy={isBusy} />
      ))}
      {others.length > 0 && (
        <details class="card">
          <summary>{words().questions.open}</summary>
          {others.map((asked) => (
            <Asked key={asked.where + asked.when} store={store} asked={asked} isBusy={isBusy} />
          ))}
        </details>
      )}
    </section>
  );
}

function Asked({
  store,
  asked,
  isBusy,
}: {
  readonly store: Store;
  readonly asked: QuestionView;
  readonly isBusy: boolean;
}) {
  const { type, scale, headline } = store.survey.shown(asked);
  return (
    <div class="field">
      <p>
        <strong dir="auto">{asked.question}</strong> <span class="note">{words().when[asked.when]}</span>
      </p>
      {asked.doubt !== '' && <p class="warn">{asked.doubt}</p>}
      <select
        aria-label={words().questions.type(asked.question)}
        value={type}
        disabled={isBusy}
        onChange={(event) => store.survey.change(asked, { type: event.currentTarget.value as QuestionType })}
      >
        {types.map((one) => (
          <option key={one} value={one} selected={one === type}>
            {words().types[one]}
          </option>
        ))}
      </select>
      {(type === 'scale' || type === 'nps') && (
        <input
          type="text"
          aria-label={words().questions.scale(asked.question)}
          value={scale}
          disabled={isBusy}
          onInput={(event) => store.survey.change(asked, { scale: event.currentTarget.value })}
        />
      )}
      {type !== 'text' && asked.when === 'end' && (
        <select
          aria-label={words().questions.headline(asked.question)}
          value={headline}
          disabled={isBusy}
          onChange={(event) =>
            store.survey.change(asked, { headline: event.currentTarget.value as Measure | '' })
          }
        >
          <option value="" selected={headline === ''}>
            {words().questions.none}
          </option>
          {headlines.map((one) => (
            <option key={one} value={one} selected={one === headline}>
              {words().measures[one]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
