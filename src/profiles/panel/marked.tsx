// A text with marks: what goes, and what has to be decided. The words beside the colour say the same.
import { messages } from '../../panel-kit/messages/messages.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'gone' | 'open' | 'now';
}

export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, kind } of sorted) {
    if (start < at) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} class={kind} title={messages.profiles.marks[kind]}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <p class="words" dir="auto">
      {parts}
    </p>
  );
}
