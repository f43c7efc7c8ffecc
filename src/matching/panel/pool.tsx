// The pool: what to recruit before the next round, in one card that stays closed until asked.
import type { MatchRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';

const words = () => messages.pool;

export function Pool({ pool }: { readonly pool: MatchRead['pool'] }) {
  return (
    <details class="card">
      <summary>{words().title}</summary>
      <ul class="facts">
        {pool.strands.map((strand) => (
          <li key={strand.strand}>{words().strand(strand)}</li>
        ))}
        {pool.spread.map((part) => (
          <li key={part.by + part.value}>{words().spread(part)}</li>
        ))}
        {pool.shortTopics.map((topic) => (
          <li key={topic.topic}>{words().short(topic)}</li>
        ))}
        {pool.crowded.map((mentor) => (
          <li key={mentor.mentor}>
            <span dir="auto">{mentor.name}</span>
            {messages.colon}
            {words().crowded(mentor)}
          </li>
        ))}
        {pool.namedByNobody > 0 && <li>{words().nobody(pool.namedByNobody)}</li>}
        {pool.extraPlaces.map((place) => (
          <li key={place.mentor}>
            <span dir="auto">{place.name}</span>
            {messages.colon}
            {place.says}
          </li>
        ))}
      </ul>
    </details>
  );
}
