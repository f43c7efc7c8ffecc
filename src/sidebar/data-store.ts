// What the page about people's data does: list first, then, after a second yes, erase or close.

import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';

const words = () => messages.data;

export class DataStore {
  private readonly store: Asking;

  constructor(store: Asking) {
    this.store = store;
  }

  async lookAtPerson(): Promise<void> {
    await this.erase(false);
  }

  async erase(write: boolean): Promise<void> {
    const { person, answersToo } = this.store.state;
    const request = { person: person.trim(), write, answers: answersToo };
    const erasure = await this.store.ask(
      'erase',
      request,
      write ? words().erase.busy : messages.busy.reading,
    );
    if (!erasure) return;
    this.store.set({ erasure, sure: null, ...(write ? { said: words().erase.done } : {}) });
  }

  async checkPermissions(): Promise<void> {
    const permissions = await this.store.ask('permissions', null, words().permissions.busy);
    if (permissions) this.store.set({ permissions });
  }

  async close(write: boolean): Promise<void> {
    const closing = await this.store.ask(
      'close',
      { write },
      write ? words().close.busy : messages.busy.reading,
    );
    if (closing) this.store.set({ closing, sure: null, ...(write ? { said: words().close.done } : {}) });
  }
}
