// One person's mails: send one again, or note that one came back.
import { messages } from '../../panel-kit/messages/messages.ts';
import type { State, Store } from '../../panel-kit/store.ts';

export function MailAgain({ store, state }: { readonly store: Store; readonly state: State }) {
  const isBusy = state.busy !== null || state.sending;
  return (
    <details class="card" onToggle={() => store.fetchWords('mail again')}>
      <summary>{messages.mailAgain.title}</summary>
      <p class="note">{state.words['lead']}</p>
      <label>
        <span class="note">{state.words['person']}</span>
        <input
          type="text"
          value={state.mailTo}
          onInput={(event) => store.set({ mailTo: event.currentTarget.value, mailAgain: null })}
        />
      </label>
      <p>
        <button
          type="button"
          disabled={isBusy || state.mailTo.trim() === ''}
          onClick={() => store.mails.look()}
        >
          {state.words['look']}
        </button>
      </p>
      {state.mailAgain && <Mails store={store} state={state} />}
    </details>
  );
}

function Mails({ store, state }: { readonly store: Store; readonly state: State }) {
  const isBusy = state.busy !== null || state.sending;
  const { mails, others } = state.mailAgain!;
  if (mails.length === 0) return <p>{state.words['none']}</p>;
  return (
    <>
      <label>
        <span class="note">{state.words['reason']}</span>
        <input
          type="text"
          value={state.mailReason}
          onInput={(event) => store.set({ mailReason: event.currentTarget.value })}
        />
      </label>
      <ul class="facts">
        {mails.map((mail) => (
          <li key={mail.ref}>
            <span dir="auto">{`${mail.subject} (${mail.about})`}</span>
            {messages.colon}
            {mail.says}
            {mail.note !== '' && <span class="note"> {mail.note}</span>}{' '}
            {mail.state === 'queued' && (
              <button
                type="button"
                class="small"
                disabled={isBusy}
                onClick={() => store.mails.send(mail.ref, mail.occasion)}
              >
                {state.words['send']}
              </button>
            )}{' '}
            {mail.mayGoAgain && (
              <button
                type="button"
                class="small"
                disabled={isBusy}
                onClick={() => store.mails.again(mail.ref, mail.occasion)}
              >
                {state.words['again']}
              </button>
            )}{' '}
            {mail.mayHaveBounced && (
              <button
                type="button"
                class="small"
                disabled={isBusy}
                onClick={() => store.mails.cameBack(mail.ref)}
              >
                {state.words['cameBack']}
              </button>
            )}
          </li>
        ))}
        {others.map(({ ref, occasion, says, waits }) => (
          <li key={ref}>
            {says}{' '}
            <button
              type="button"
              class="small"
              disabled={isBusy}
              onClick={() => (waits ? store.mails.send(ref, occasion) : store.mails.again(ref, occasion))}
            >
              {state.words[waits ? 'send' : 'tell']}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
