// Where sheet and calendar do not agree: each as a sentence, and what the coordinator may do about it.
import type { ScheduleView, Settlement } from '../../api/api.ts';
import type { ScheduleProps } from './props.ts';

export function Differences({ store, state, view }: ScheduleProps) {
  const isBusy = state.busy !== null || state.sending;
  const press = (list: ScheduleView['differences'], as: Settlement, label: string, about: string) => (
    <button
      key={as}
      type="button"
      class="small"
      disabled={isBusy}
      aria-label={about === '' ? label : `${label}: ${about}`}
      onClick={() =>
        store.schedule.settleDifferences(
          list.map(({ ref }) => ref),
          as,
        )
      }
    >
      {label}
    </button>
  );
  const movable = view.differences.filter(({ can }) => can.includes('move'));
  return (
    <section class="card">
      <h2>{view.differing.title}</h2>
      {view.differences.map((one) => (
        <div class="field" key={one.ref}>
          {one.says.map((line) => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
          {one.can.map((as, k) => press([one], as, one.labels[k]!, one.says[0]!))}
        </div>
      ))}
      {view.differing.all !== '' && press(movable, 'move', view.differing.all, '')}
    </section>
  );
}
