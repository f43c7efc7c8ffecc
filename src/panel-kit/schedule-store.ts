// What the Catch-ups page does. Creating goes on as long as the page asks for the next slice.
import type { ScheduleRequest, Settlement } from '../api/api.ts';
import type { ScheduleRead } from '../api/page.ts';
import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';
import { NO_DATE } from './state.ts';

const words = () => messages.schedule;
const LOOK: Omit<ScheduleRequest, 'run'> = {
  step: 'look',
  acceptGuesses: false,
  dryRun: false,
  resolve: [],
  calendar: null,
};

/** How long we wait where Google asks to go slower, in ms. */
const PATIENCE = 6000;

/** Stands in the calendar. */
export const isMade = (state: string) => ['created', 'existing', 'moved', 'to move'].includes(state);

export class ScheduleStore {
  private readonly store: Asking;
  /** Names the run that is under way; its events can be undone together. */
  private run = '';

  constructor(store: Asking) {
    this.store = store;
  }

  async look(): Promise<void> {
    await this.ask({ ...LOOK }, messages.busy.reading);
  }

  async propose(): Promise<void> {
    const view = await this.ask({ ...LOOK, step: 'propose' }, words().proposing);
    if (view) this.say(view.says.proposed);
  }

  async read(): Promise<void> {
    if (await this.ask({ ...LOOK, step: 'read back' }, words().reading)) this.say(words().isRead);
  }

  /** Slice after slice until nothing is left, something stops it, or somebody presses Pause. */
  async create(calendar: string | null = null): Promise<void> {
    if (this.store.state.sure === 'create' && (await this.hasChanged())) return;
    this.run = `${new Date().toISOString()} panel`;
    this.store.set({ sending: true, sure: null });
    let made = 0;
    while (this.store.state.sending) {
      const view = await this.ask({ ...LOOK, step: 'create', calendar }, this.progress());
      made += view?.created ?? 0;
      if (view?.stopped === 'slow') await this.wait();
      else if (view?.stopped !== 'time') {
        this.store.set({ sending: false });
        if (view)
          this.say(
            view.stopped === 'quota'
              ? words().quota
              : words().created(made, view.stopped !== null, view.refused),
          );
      }
    }
  }

  /** Whoever changed the sheet while the question stood is asked again, with the number of now. */
  private async hasChanged(): Promise<boolean> {
    const asked = this.store.state.schedule?.left;
    const now = await this.ask({ ...LOOK }, messages.busy.reading);
    if (now !== null && now.left === asked) return false;
    const isOpen = now !== null && now.left > 0;
    this.store.set({
      sure: isOpen ? 'create' : null,
      ...(isOpen ? { said: words().confirm(now.left) } : {}),
    });
    return true;
  }

  /** What runs and how far it is, for the bar: the page may be scrolled away. */
  private progress(): string {
    const view = this.store.state.schedule;
    if (!view) return words().creating;
    const made = view.meetings.filter(({ state }) => isMade(state)).length;
    return `${words().creating} ${words().progress(made, made + view.left)}`;
  }

  pause(): void {
    this.store.set({ sending: false, said: words().paused });
  }

  async settle(refs: readonly string[], as: 'again' | 'leave'): Promise<void> {
    const resolve = refs.map((ref) => ({ ref, as }));
    await this.ask(
      { ...LOOK, step: as === 'again' ? 'propose' : 'read back', resolve },
      messages.busy.remembering,
    );
  }

  /** What a person decided about differences, slice after slice; the lines say what Google was asked. */
  async settleDifferences(refs: readonly string[], as: Settlement): Promise<void> {
    const settle = refs.map((ref) => ({ ref, as }));
    const lines: string[] = [];
    for (;;) {
      const view = await this.ask({ ...LOOK, step: 'settle', settle }, messages.busy.writing);
      lines.push(...(view?.settled ?? []));
      if (view?.stopped === 'slow') await this.wait();
      if (view?.stopped === 'time' || view?.stopped === 'slow') continue;
      if (view?.stopped === 'quota') lines.push(words().quota);
      if (view) this.say([...new Set(lines)].join(' '));
      return;
    }
  }

  async addDate(): Promise<void> {
    const date = this.store.state.newDate;
    const view = await this.ask({ ...LOOK, step: 'add date', date }, messages.busy.writing);
    if (view) this.store.set({ newDate: NO_DATE, said: view.dateForm.added });
  }

  /** @param only  of cancel: the pairs meant; null for all that meet no more. */
  async takeOut(step: 'cancel' | 'undo', only: readonly string[] | null = null): Promise<void> {
    this.store.set({ sure: null });
    const { busy, done } = words()[step];
    for (;;) {
      const view = await this.ask({ ...LOOK, step, only }, busy);
      if (view?.stopped === 'slow') await this.wait();
      if (view?.stopped === 'time' || view?.stopped === 'slow') continue;
      if (view) this.say(view.settled.join(' ') || done);
      return;
    }
  }

  private say(said: string): void {
    this.store.set({ said });
  }

  private wait(): Promise<void> {
    this.say(words().slow);
    return new Promise((resolve) => setTimeout(resolve, PATIENCE));
  }

  private async ask(part: Omit<ScheduleRequest, 'run'>, busy: string): Promise<ScheduleRead | null> {
    const before = this.store.state.schedule;
    const found = (await this.store.ask('schedule', { ...part, run: this.run }, busy)) ?? null;
    if (found) this.store.set({ schedule: { ...found, ...(before ? unsaid(found, before) : {}) } });
    return found;
  }
}

/** What a slice does not say again after which another one follows at once. */
function unsaid({ stopped }: ScheduleRead, { issues, examples }: ScheduleRead): Partial<ScheduleRead> {
  return stopped === 'time' ? { issues, examples } : {};
}
