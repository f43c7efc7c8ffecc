// Two pairs as an example: the nearest one, and one whose two live on different clocks where there is such a pair.
import type { ScheduleRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';

const words = () => messages.schedule;

export function Preview({ view }: { readonly view: ScheduleRead }) {
  const shown = [...new Set(view.examples.map(({ pair }) => pair))];
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{words().preview}</h2>
      {shown.map((pair) => (
        <details class="card" key={pair} open={pair === shown[0]}>
          <summary dir="auto">{view.examples.find((meeting) => meeting.pair === pair)?.who}</summary>
          <ul class="facts">
            {view.examples
              .filter((meeting) => meeting.pair === pair)
              .map((meeting) => (
                <li key={meeting.ref}>
                  {meeting.forMentee}
                  {meeting.forMentor !== meeting.forMentee && (
                    <span class="note">
                      {' '}
                      {words().mentor}
                      {messages.colon}
                      {meeting.forMentor}
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
