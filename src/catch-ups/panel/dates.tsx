// Dates of the programme: who is invited to what.
import type { ScheduleRead } from '../../api/page.ts';
import { messages } from '../../panel-kit/messages/messages.ts';

const words = () => messages.schedule.dates;

export function Dates({ view }: { readonly view: ScheduleRead }) {
  return (
    <section>
      <h2>{words().title}</h2>
      {view.dates.length === 0 ? (
        <p class="note">{words().none}</p>
      ) : (
        <ul class="facts">
          {view.dates.map((date) => (
            <li key={date.what + date.start} dir="auto">
              {words().line({ ...date, when: date.shown })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
