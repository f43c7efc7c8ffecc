// What the Profiles page does: every decision is kept in the sheets first, and then the page is read again.
import type { ReviewRequest } from '../api/api.ts';
import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';

const LOOK = { write: 'nothing', acceptGuesses: false, acceptProposals: false, seen: null } as const;

export class ProfilesStore {
  private readonly store: Asking;

  constructor(store: Asking) {
    this.store = store;
  }

  async read(): Promise<void> {
    const profiles = await this.store.ask('profiles', LOOK, messages.busy.reading);
    if (profiles) this.store.set({ profiles, instead: '' });
  }

  async drawCodes(): Promise<void> {
    const profiles = await this.store.ask('profiles', { ...LOOK, write: 'codes' }, messages.busy.writing);
    if (profiles) this.store.set({ profiles, said: messages.profiles.drawn });
  }

  async publish(): Promise<void> {
    const seen = this.store.state.profiles?.fingerprint ?? null;
    const request = { ...LOOK, write: 'document' as const, seen };
    const profiles = await this.store.ask('profiles', request, messages.busy.publishing);
    if (!profiles) return;
    this.store.set({ profiles });
    const { trouble } = this.store.state;
    await this.read();
    this.store.set({ trouble, said: profiles.published ? messages.profiles.done : '' });
  }

  async decidePlaces(places: ReviewRequest['places']): Promise<void> {
    await this.review({ places });
  }

  /** What we would do, for every place that is still open. */
  async takeProposals(): Promise<void> {
    const open = (this.store.state.profiles?.profiles ?? []).flatMap(({ code, texts }) =>
      texts.flatMap(({ field, open: places }) =>
        places.map(({ key, proposal }) => ({ key, code, field, decision: proposal, instead: '' })),
      ),
    );
    await this.review({ places: open });
  }

  async takeRemedy(remedy: string): Promise<void> {
    await this.review({ remedy });
  }

  async showField(field: string, shown: boolean, as: string): Promise<void> {
    await this.review({ shown: [{ field, shown, as }] });
  }

  async leaveOut(code: string): Promise<void> {
    await this.review({ leaveOut: { code, out: true } });
  }

  /** Keeps a decision and shows what follows from it. */
  private async review(part: Partial<ReviewRequest>): Promise<void> {
    const request = { places: [], remedy: null, shown: [], leaveOut: null, ...part };
    await this.store.ask('review', request, messages.busy.remembering);
    const { trouble } = this.store.state;
    await this.read();
    this.store.set(trouble ? { trouble } : { said: messages.profiles.remembered });
  }
}
