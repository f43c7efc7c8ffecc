// A date of the programme added by a form: kick-off, a training, the wrap-up. The server says what its fields are called.
import type { NewDate } from '../../api/api.ts';
import type { ScheduleProps } from './props.ts';

export function NewDateForm({ store, state, view: { dateForm } }: ScheduleProps) {
  const date = state.newDate;
  const change = (part: Partial<NewDate>) => store.set({ newDate: { ...date, ...part } });
  const typed = (key: keyof NewDate, text: string) =>
    change(key === 'minutes' ? { minutes: Number(text) } : { [key]: text });
  return (
    <details class="card">
      <summary>{dateForm.title}</summary>
      {dateForm.fields.map(({ key, label, like }) => (
        <label key={key}>
          <span class="note">{label}</span>
          <input
            type="text"
            placeholder={like}
            value={date[key]}
            onInput={(event) => typed(key, event.currentTarget.value)}
          />
        </label>
      ))}
      <select
        aria-label={dateForm.who}
        value={date.who}
        onChange={(event) => change({ who: event.currentTarget.value })}
      >
        {dateForm.groups.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <p>
        <button
          type="button"
          disabled={state.busy !== null || date.what.trim() === '' || date.day === ''}
          onClick={() => store.schedule.addDate()}
        >
          {dateForm.add}
        </button>
      </p>
    </details>
  );
}
