// One value with its label: typed freely, or chosen from a few words. What cannot be read is said beside it.
import { messages } from '../../panel-kit/messages/messages.ts';

interface FieldProps {
  /** Unique in the page, without blanks. */
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly says: string }[];
  readonly wanted: string | null;
  readonly change: (value: string) => void;
}

export function Field({ id, label, note, value, choices, wanted, change }: FieldProps) {
  const described = {
    id,
    'aria-describedby': `${id}-note`,
    ...(wanted === null ? {} : { 'aria-invalid': true as const }),
  };
  return (
    <div class="field setting">
      <label for={id}>{label}</label>
      {choices.length > 0 ? (
        <select {...described} value={value} onChange={(event) => change(event.currentTarget.value)}>
          {choices.some((one) => one.value === value) ? null : <option value={value}>{value}</option>}
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.says}
            </option>
          ))}
        </select>
      ) : (
        <input {...described} value={value} onInput={(event) => change(event.currentTarget.value)} />
      )}
      <p id={`${id}-note`} class={wanted === null ? 'note' : 'warn'}>
        {wanted === null ? note : messages.check.wanted(wanted)}
      </p>
    </div>
  );
}
