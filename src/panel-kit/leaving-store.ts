// What the page about somebody who leaves does: look by name, write, cancel the meetings, write the proposal, go to the mails; or
// take it back.
import type { ExplainView, LeavingRequest, LeavingView } from '../api/api.ts';
import type { Asking } from './asking.ts';
import { type Leaver, nobody } from './leaver.ts';
import { messages } from './messages/messages.ts';
import type { ScheduleStore } from './schedule-store.ts';
import type { Page } from './state.ts';

/** From this page to another, and its words. */
interface Ways {
  readonly open: (page: Page) => Promise<void>;
  readonly fetchWords: () => Promise<void>;
}

export class LeavingStore {
  private readonly store: Asking;
  private readonly schedule: ScheduleStore;
  private readonly ways: Ways;

  constructor(store: Asking, schedule: ScheduleStore, ways: Ways) {
    this.store = store;
    this.schedule = schedule;
    this.ways = ways;
  }

  say(part: Partial<Leaver>): void {
    this.store.set({ leaver: { ...this.store.state.leaver, role: null, ...part }, leaving: null, said: '' });
  }

  /** From a pair that is explained to the question who of the two leaves. */
  async ofPair({ menteeName, mentorName, mentee, mentor }: ExplainView): Promise<void> {
    const pair = {
      mentee: { name: menteeName, email: mentee },
      mentor: { name: mentorName ?? '', email: mentor ?? '' },
    };
    this.store.set({ page: 'leaving', trouble: null, said: '', leaving: null, leaver: { ...nobody, pair } });
    await this.ways.fetchWords();
  }

  async whoOfThePair(who: 'mentee' | 'mentor' | 'nobody'): Promise<void> {
    const { mentee, mentor } = this.store.state.leaver.pair!;
    if (who === 'nobody') this.say({ person: mentee.email, other: mentor.email, how: 'apart' });
    else this.say({ person: who === 'mentee' ? mentee.email : mentor.email, other: null, how: 'withdrawn' });
    await this.look();
  }

  async look(): Promise<void> {
    await this.ask('look', messages.busy.reading);
  }

  async mentor(): Promise<void> {
    await this.as('mentor');
  }

  async mentee(): Promise<void> {
    await this.as('mentee');
  }

  async both(): Promise<void> {
    await this.as('both');
  }

  private async as(role: Leaver['role']): Promise<void> {
    this.say({ role });
    await this.look();
  }

  async write(): Promise<void> {
    if (await this.ask('write', messages.busy.writing))
      this.store.set({ said: this.store.state.words['written'] ?? '' });
    // What was shown is no longer so: it has to be looked at again.
    else this.store.set({ leaving: null });
  }

  async undo(): Promise<void> {
    if (await this.ask('undo', messages.busy.writing))
      this.store.set({ said: this.store.state.words['undone'] ?? '' });
  }

  /** Only the meetings that were shown. */
  async cancel(): Promise<void> {
    const only = this.store.state.leaving?.meetings.map(({ pair }) => pair) ?? [];
    await this.lookAfter(this.schedule.takeOut('cancel', only));
  }

  /** Off the meetings of the circles that go on without them. */
  async guests(): Promise<void> {
    await this.lookAfter(
      this.schedule.settleDifferences(this.store.state.leaving?.circles ?? [], 'take off'),
    );
  }

  /** Meetings in an absence: cancelled, moved, or given a later time. */
  async settle({ refs, as }: LeavingView['next'][number]): Promise<void> {
    await this.lookAfter(this.schedule.settleDifferences(refs!, as!));
  }

  /** Shows afterwards what stands, with what was said. */
  private async lookAfter(done: Promise<void>): Promise<void> {
    await done;
    const { said, trouble } = this.store.state;
    if (trouble !== null) return;
    await this.look();
    this.store.set({ said });
  }

  async propose(): Promise<void> {
    const seen = this.store.state.leaving?.proposed ?? null;
    const request = { write: true, acceptGuesses: false, seen, putBack: false, problem: false };
    if (!(await this.store.ask('match', request, messages.busy.writing))) return;
    await this.look();
    this.store.set({ match: null, said: messages.match.written });
  }

  async mails(): Promise<void> {
    this.store.set({ occasion: this.store.state.leaver.how === 'away' ? 'away' : 'parting', strand: null });
    await this.ways.open('introduce');
  }

  private async ask(step: LeavingRequest['step'], busy: string): Promise<LeavingView | null> {
    const { person, other, role, how, from, until } = this.store.state.leaver;
    const seen = step === 'write' ? (this.store.state.leaving?.fingerprint ?? null) : null;
    const request = {
      step,
      person: person.trim(),
      other,
      role,
      how,
      from,
      until,
      seen,
      acceptGuesses: false,
    };
    const leaving = (await this.store.ask('leaving', request, busy)) ?? null;
    if (leaving) this.store.set({ leaving });
    return leaving;
  }
}
