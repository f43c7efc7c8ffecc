// What the Introduce page does. Sending goes on as long as the page asks for the next slice: to pause, or to close the
// panel, is simply not to ask.
import type { IntroduceRequest } from '../api/api.ts';
import type { IntroduceRead } from '../api/page.ts';
import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';

const words = () => messages.introduce;
/** As long as the page of the catch-ups waits, in ms. */
const PATIENCE = 6000;
const LOOK: Omit<IntroduceRequest, 'occasion' | 'strand'> = {
  step: 'look',
  acceptGuesses: false,
  testTo: null,
  firstOnly: false,
  resolve: [],
};

export class IntroduceStore {
  private readonly store: Asking;

  constructor(store: Asking) {
    this.store = store;
  }

  async read(): Promise<void> {
    await this.ask(LOOK, messages.busy.reading);
  }

  async approve(): Promise<void> {
    const view = await this.ask({ ...LOOK, step: 'approve' }, messages.busy.writing);
    if (view) this.store.set({ said: words().approved(view.here.queued) });
  }

  async test(): Promise<void> {
    const to = this.store.state.testTo.trim();
    const view = await this.ask({ ...LOOK, step: 'test', testTo: to }, words().busy);
    if (view) this.store.set({ said: words().tested(view.tested, to) });
  }

  async sendFirst(): Promise<void> {
    const before = this.store.state.introduce;
    const view = await this.ask({ ...LOOK, step: 'send', firstOnly: true }, words().busy);
    if (this.saysUnsent(before)) return;
    if (view && view.thisRun.sent > 0 && view.here.queued > 0)
      this.store.set({ said: words().stopped['first']! });
  }

  /** Slice after slice until nothing is left, something stops it, or somebody presses Pause. */
  async sendRest(): Promise<void> {
    const before = this.store.state.introduce;
    const from = { at: Date.now(), sent: before?.here.sent ?? 0 };
    this.store.set({ sending: true, pace: null });
    while (this.store.state.sending) {
      const view = await this.ask({ ...LOOK, step: 'send' }, this.progress());
      const sent = (view?.here.sent ?? 0) - from.sent;
      if (sent > 0) this.store.set({ pace: (Date.now() - from.at) / sent });
      if (view?.stopped === 'slow') await this.wait();
      else if (view?.stopped !== 'time') this.store.set({ sending: false });
    }
    this.saysUnsent(before);
  }

  /** What waited, did not go and waits no more, because it was held meanwhile: said first, with whom and why. */
  private saysUnsent(before: IntroduceRead | null): boolean {
    const after = this.store.state.introduce;
    if (before === null || after === null || after === before) return false;
    const all = ({ here }: IntroduceRead) => here.queued + here.sent + here.open + here.failed;
    const n = all(before) - all(after);
    if (n <= 0) return false;
    const lineOf = ({ name, why }: IntroduceRead['held'][number]) => ` ${name}${messages.colon}${why}.`;
    const known = before.held.map(lineOf);
    const lines = after.held.map(lineOf).filter((line) => !known.includes(line));
    this.store.set({ said: words().unsent(n) + lines.join('') });
    return true;
  }

  /** Google asks to go slower: the same again in a moment. */
  private wait(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, PATIENCE));
  }

  /** What runs and how far it is, for the bar: the page may be scrolled away. */
  private progress(): string {
    const here = this.store.state.introduce?.here;
    if (!here) return words().busy;
    const { sent, queued, open, failed } = here;
    return `${words().busy} ${words().progress(sent, sent + queued + open + failed)}`;
  }

  /** One mail alone, whatever else is due. */
  async sendOnly(ref: string): Promise<boolean> {
    const before = this.store.state.introduce;
    const view = await this.ask({ ...LOOK, step: 'send', only: [ref] }, words().busy);
    this.saysUnsent(before);
    return view !== null;
  }

  pause(): void {
    this.store.set({ sending: false, said: words().paused });
  }

  async makeNotes(): Promise<void> {
    const made = await this.store.ask('notes', null, messages.busy.publishing);
    if (!made) return;
    await this.read();
    this.store.set({ said: words().notes.made });
  }

  /** A slice after the other until each pair has a document. */
  async makePairNotes(): Promise<void> {
    const unshared: string[] = [];
    for (;;) {
      const made = await this.store.ask('pairNotes', null, words().notes.making);
      if (!made) return;
      unshared.push(...made.unshared);
      if (made.left > 0) continue;
      await this.read();
      const refused = unshared.length > 0 ? ` ${words().notes.unshared(unshared.join(', '))}` : '';
      this.store.set({ said: words().notes.madeEach(made.made) + refused });
      return;
    }
  }

  async settle(ref: string, as: 'sent' | 'again'): Promise<void> {
    const view = await this.ask(
      { ...LOOK, step: 'settle', resolve: [{ ref, as }] },
      messages.busy.remembering,
    );
    if (view) this.store.set({ said: view.noted });
  }

  /** Another reason to write. */
  async choose(occasion: IntroduceRequest['occasion']): Promise<void> {
    this.store.set({ occasion });
    await this.read();
  }

  async chooseStrand(strand: string | null): Promise<void> {
    this.store.set({ strand });
    await this.read();
  }

  private async ask(part: typeof LOOK, busy: string): Promise<IntroduceRead | null> {
    const { occasion, strand, sendOn } = this.store.state;
    const request = { ...part, occasion, strand, sendOn: sendOn || null };
    const before = this.store.state.introduce;
    const found = (await this.store.ask('introduce', request, busy)) ?? null;
    if (!found) return null;
    const introduce = part.step === 'send' && before ? { ...found, ...unsaid(found, before) } : found;
    const doubts = introduce.doubts.length;
    this.store.set({
      introduce,
      ...(doubts > 0 ? { said: words().doubts.title(doubts) } : {}),
    });
    return introduce;
  }
}

/** What a slice does not say again; what is odd in the sheets the last one says. */
function unsaid(
  { stopped }: IntroduceRead,
  { samples, missing, issues }: IntroduceRead,
): Partial<IntroduceRead> {
  return stopped === 'time' ? { samples, missing, issues } : { samples, missing };
}
