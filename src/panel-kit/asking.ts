// What every store of the panel stands on: its state, and one call to the server at a time. A failure becomes a card, never
// silence.
import type { Answer, Question } from '../api/api.ts';
import type { PageApi } from '../api/page.ts';
import { messages, speak } from './messages/messages.ts';
import type { Server } from './server.ts';
import { type State, start } from './state.ts';

export class Asking {
  state: State = start;
  private readonly server: Server;
  /** Ends when the call under way is answered. */
  private running: Promise<void> = Promise.resolve();
  private readonly changed: (state: State) => void;

  constructor(server: Server, changed: (state: State) => void) {
    this.server = server;
    this.changed = changed;
  }

  set(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    this.changed(this.state);
  }

  /** A step that is opened while another one still reads waits for it, and does not stay empty. */
  protected async idle(): Promise<void> {
    while (this.state.busy !== null) await this.running;
  }

  async show(sheet: string, rows: readonly number[]): Promise<void> {
    await this.ask('show', { sheet, rows }, messages.busy.showing);
  }
  /** Asks unless something is already being asked; null when there is no answer to show. */
  async ask<Q extends Question>(question: Q, request: Parameters<PageApi[Q]>[0], busy: string) {
    if (this.state.busy !== null) return null;
    this.set({ busy, trouble: null, said: '' });
    let answer: Answer<ReturnType<PageApi[Q]>>;
    try {
      const asked = this.server.ask(question, request);
      this.running = asked.then(
        () => undefined,
        () => undefined,
      );
      answer = await asked;
    } catch (error) {
      this.set({ busy: null, trouble: isOtherAccount(error) ? messages.otherAccount : messages.broken });
      return null;
    }
    if (!answer) {
      this.set({ busy: null, trouble: messages.otherAccount });
      return null;
    }
    if (answer.language !== null) speak(answer.language, answer.sheets);
    this.set({ busy: null });
    if (answer.ok) return answer.value;
    this.set({ trouble: answer.error });
    return null;
  }
}

/**
 * With several accounts in one browser Google runs the panel as the one that signed in first. Its refusal is translated,
 * but the code in it is not; sometimes the answer is just empty.
 */
function isOtherAccount(error: unknown): boolean {
  return error instanceof Error && error.message.includes('PERMISSION_DENIED');
}
