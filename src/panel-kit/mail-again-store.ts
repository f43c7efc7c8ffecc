// What the part about one person's mails does: list them, send one again with a reason, note that one came back.
import type { MailAgainRequest } from '../api/api.ts';
import type { Asking } from './asking.ts';
import type { IntroduceStore } from './introduce-store.ts';
import { messages } from './messages/messages.ts';

export class MailAgainStore {
  private readonly store: Asking;
  private readonly introduction: IntroduceStore;

  constructor(store: Asking, introduction: IntroduceStore) {
    this.store = store;
    this.introduction = introduction;
  }

  async look(): Promise<void> {
    await this.ask('look', '');
  }

  /** The new mail waits under the occasion it belongs to: the page shows that one. */
  async again(ref: string, occasion: string): Promise<void> {
    if (!(await this.ask('again', ref))) return;
    await this.introduction.choose(occasion as Parameters<IntroduceStore['choose']>[0]);
    this.store.set({ said: this.store.state.words['queued'] ?? '' });
  }

  /** It alone, and its state afterwards. */
  async send(ref: string, occasion: string): Promise<void> {
    await this.introduction.choose(occasion as Parameters<IntroduceStore['choose']>[0]);
    if (await this.introduction.sendOnly(ref)) await this.look();
  }

  async cameBack(ref: string): Promise<void> {
    if (await this.ask('bounced', ref)) this.store.set({ said: this.store.state.words['noted'] ?? '' });
  }

  private async ask(step: MailAgainRequest['step'], ref: string): Promise<boolean> {
    const { mailTo, mailReason } = this.store.state;
    const request = { step, person: mailTo.trim(), ref, reason: mailReason, acceptGuesses: false };
    const mailAgain = await this.store.ask('mailAgain', request, messages.busy.reading);
    if (mailAgain) this.store.set({ mailAgain });
    return Boolean(mailAgain);
  }
}
