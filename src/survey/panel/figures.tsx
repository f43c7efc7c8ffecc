// The headline as tiles, and the upper two answers of every scale and agreement as bars.
import type { SurveyView } from '../../api/api.ts';
import { messages } from '../../panel-kit/messages/messages.ts';

const words = () => messages.survey;
/** Bars in the panel; the sheet has all. */
const BARS = 8;

/** What was counted by a guess that nobody has looked at says so. */
const shownAs = (text: string, sure: boolean) => (sure ? text : `${text} (${words().open}) `);

export function Headline({ view }: { readonly view: SurveyView }) {
  if (view.headline.length === 0) return null;
  return (
    <dl class="tiles">
      {view.headline.map(({ measure, percent, atLeast, score, count, n, low, high, sure }) => (
        <div key={measure}>
          <dt>
            {shownAs(words().measures[measure], sure)} {score !== null && '(−100…100) '}
            <span class="note">
              {percent === null || low === null || high === null
                ? `n = ${n ?? '–'}`
                : `${words().of(count, n)}, ${words().between(low, high)}`}
            </span>
          </dt>
          <dd>
            {score ??
              (percent !== null
                ? `${Math.round(percent)} %`
                : atLeast !== null
                  ? `≥ ${atLeast} %`
                  : words().of(count, n))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Agreement({ view }: { readonly view: SurveyView }) {
  const bars = view.questions.flatMap(({ scope, question, topTwo, sure }) =>
    scope === 'all' && topTwo?.percent != null
      ? [{ question: shownAs(question, sure), percent: topTwo.percent }]
      : [],
  );
  if (bars.length === 0) return null;
  return (
    <section>
      <h2>{words().bars}</h2>
      {bars
        .sort((a, b) => b.percent - a.percent)
        .slice(0, BARS)
        .map(({ question, percent }) => (
          <label key={question} class="meter">
            <span dir="auto">{question}</span>
            <meter min={0} max={100} value={percent}>
              {Math.round(percent)} %
            </meter>
            <span class="note">{Math.round(percent)} %</span>
          </label>
        ))}
    </section>
  );
}
