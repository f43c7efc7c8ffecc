// Where a pair keeps its notes: one template that each copies, or a document for each made by us.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { IntroduceProps } from './props.ts';

const words = () => messages.introduce.notes;

export function Notes({ store, state, view }: IntroduceProps) {
  const isBusy = state.busy !== null || state.sending;
  if (view.notesBy === 'one per pair')
    return (
      <p>
        <button type="button" disabled={isBusy} onClick={() => store.introduction.makePairNotes()}>
          {words().makeEach}
        </button>
        <br />
        <span class="note">
          {words().each(view.pairNotes)} {words().eachSays}
        </span>
      </p>
    );
  return (
    <p>
      {view.notes === null ? (
        <button type="button" disabled={isBusy} onClick={() => store.introduction.makeNotes()}>
          {words().make}
        </button>
      ) : (
        <a href={view.notes} target="_blank" rel="noopener">
          {words().open}
        </a>
      )}
      <br />
      <span class="note">{words().says}</span>
    </p>
  );
}
