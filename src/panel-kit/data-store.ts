// What the page about people's data does: list first, then, after a second yes, erase or close.

import type { Press } from '../api/api.ts';
import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';

const words = () => messages.data;

/** How long we wait where Google asks to go slower, in ms. */
const PATIENCE = 6000;

export class DataStore {
  private readonly store: Asking;

  constructor(store: Asking) {
    this.store = store;
  }

  /** Another address: what was shown of the one before goes. */
  named(person: string): void {
    const { flow } = this.store.state;
    const sections = flow?.sections.filter(({ about }) => about === undefined) ?? [];
    this.store.set({ person, erasure: null, sure: null, flow: flow && { ...flow, sections } });
  }

  async lookAtPerson(): Promise<void> {
    await this.erase(false);
  }

  /** With the rows of answers or without: a list that was shown is made again, so that it says what would be done. */
  async answersToo(answersToo: boolean): Promise<void> {
    const { erasure, busy } = this.store.state;
    this.store.set({ answersToo, erasure: null, sure: null });
    if (erasure !== null && !erasure.done && busy === null) await this.lookAtPerson();
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
    const now = this.store.state;
    // Typed or ticked while the list was made: it is the list of something else.
    if (!write && (now.person !== person || now.answersToo !== answersToo)) {
      this.store.set({ erasure: null, sure: null });
      return;
    }
    this.store.set({ erasure, sure: null, ...(write ? { said: words().erase.done } : {}) });
  }

  /** Once the page is open: the next edition before all else. */
  async next(): Promise<void> {
    if (this.store.state.page !== 'data') return;
    await this.flow('next');
    this.store.set({ nextFirst: true });
  }

  async checkPermissions(): Promise<void> {
    const permissions = await this.store.ask('permissions', null, words().permissions.busy);
    if (permissions) this.store.set({ permissions });
  }

  /** A section's press, slice after slice until it is done, something stops it, or somebody presses Pause. */
  async flow(step: Press['step'], value = ''): Promise<void> {
    this.store.set({ sending: step === 'settle', sure: null });
    const { person, page } = this.store.state;
    const isAsked = page === 'match';
    const question = isAsked ? 'standing' : page === 'takeBack' ? page : 'flows';
    for (;;) {
      const progress = this.store.state.flow?.said || messages.busy.writing;
      const busy = step === 'look' ? messages.busy.reading : progress;
      const flow = await this.store.ask(question, { step, value } as never, busy);
      if (!flow) break;
      this.store.set({
        flow,
        said: flow.said,
        // Whoever takes part now stands in no line and in no result that was shown before.
        ...(isAsked && { hub: null, match: null }),
        sectionValue: flow.sections.find(({ input }) => input)?.input?.value ?? '',
      });
      // Typed while the file was made: it is the file of somebody else.
      if (this.store.state.person !== person) this.named(this.store.state.person);
      value = flow.handsOn ?? value;
      if (flow.goesOn === 'slow') await new Promise((resolve) => setTimeout(resolve, PATIENCE));
      if (flow.goesOn === null || !this.store.state.sending) break;
    }
    this.store.set({ sending: false });
  }
}
