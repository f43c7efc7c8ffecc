// The panel's only state and the only thing that changes it. One call at a time; a failure becomes a card, never silence.
import type { StarterRequest, WordsRequest } from '../api/api.ts';
import { Asking } from './asking.ts';
import { DataStore } from './data-store.ts';
import { unread } from './hub-again.ts';
import { IntroduceStore } from './introduce-store.ts';
import { nobody } from './leaver.ts';
import { LeavingStore } from './leaving-store.ts';
import { MailAgainStore } from './mail-again-store.ts';
import { messages } from './messages/messages.ts';
import { ProfilesStore } from './profiles-store.ts';
import { ScheduleStore } from './schedule-store.ts';
import { SettingsStore } from './settings-store.ts';
import type { Page, State } from './state.ts';
import { SurveyStore } from './survey-store.ts';

export type { Page, State, Trouble } from './state.ts';

export class Store extends Asking {
  readonly profiles = new ProfilesStore(this);
  readonly introduction = new IntroduceStore(this);
  readonly schedule = new ScheduleStore(this);
  readonly survey = new SurveyStore(this);
  readonly data = new DataStore(this);
  readonly mails = new MailAgainStore(this, this.introduction);
  readonly leaving = new LeavingStore(this, this.schedule, {
    open: (page) => this.open(page),
    fetchWords: () => this.fetchWords('leaving'),
  });
  readonly settings = new SettingsStore(this);

  /** Opens a page and reads what it shows. */
  async open(page: Page): Promise<void> {
    this.set({
      page,
      trouble: null,
      said: '',
      showAll: false,
      sending: false,
      nextFirst: false,
      leaving: null,
      mailAgain: null,
      leaver: nobody,
      sure: null,
      erasure: null,
      flow: null,
      settings: null,
      hub: page === 'hub' && this.state.hub ? unread(this.state.hub) : this.state.hub,
    });
    await this.idle();
    if (this.state.page !== page) return;
    if (page === 'leaving') await this.fetchWords('leaving');
    if (page === 'hub') await this.refresh();
    if (page === 'set-up') await this.readColumns();
    if (page === 'introduce') await this.introduction.read();
    if (page === 'catch-ups') await this.schedule.look();
    if (page === 'survey') await this.survey.look();
    if (page === 'data' || page === 'takeBack') await this.data.flow('look');
    if (page === 'settings') await this.settings.read();
    if (page === 'profiles') await this.profiles.read();
    if (page === 'match' && this.state.hub === null) await this.refresh();
    if (page === 'explain') await this.explain(null, null);
  }

  /** Words of a page that few open. */
  async fetchWords(page: WordsRequest['page']): Promise<void> {
    await this.idle();
    const words = await this.ask('words', { page }, messages.busy.reading);
    if (words) this.set({ words });
  }

  async refresh(): Promise<void> {
    const hub = await this.ask('hub', null, messages.busy.reading);
    if (hub) this.set({ hub, match: null, alternatives: null });
  }

  /** Invented people, or questions for the forms: afterwards the hub says where things stand. */
  async start(step: StarterRequest['step'] | 'note answers'): Promise<void> {
    const busy = messages.busy.writing;
    const done =
      step === 'note answers'
        ? await this.ask('noteAnswers', null, busy)
        : await this.ask('starter', { step }, busy);
    if (!done) return;
    await this.refresh();
    this.set({ said: done.says });
  }

  /** What was chosen and is not confirmed yet stays; where the sheets cannot be read with it, it begins anew. */
  async readColumns(): Promise<void> {
    const request = { decisions: decisionsOf(this.state.chosen), accept: null, write: false };
    const columns = await this.ask('columns', request, messages.busy.reading);
    this.set(columns ? { columns } : { chosen: {} });
  }

  choose(sheet: string, header: string, field: string | null): void {
    this.set({ chosen: { ...this.state.chosen, [placeKey(sheet, header)]: field } });
  }

  /** Another form in a sheet gives its questions other meanings, so they are read again at once. */
  async chooseRole(sheet: string, role: string | null): Promise<void> {
    this.choose(sheet, '', role);
    const request = { decisions: decisionsOf(this.state.chosen), accept: null, write: false };
    const columns = await this.ask('columns', request, messages.busy.reading);
    if (columns) this.set({ columns });
  }

  /** Questions found in another row are other questions. */
  async chooseHeaderRow(sheet: string, row: number): Promise<void> {
    const others = Object.entries(this.state.chosen).filter(([key]) => !key.startsWith(placeKey(sheet, '#')));
    this.set({ chosen: Object.fromEntries(others) });
    this.choose(sheet, `#${row}`, 'header');
    const request = { decisions: decisionsOf(this.state.chosen), accept: null, write: false };
    const columns = await this.ask('columns', request, messages.busy.reading);
    if (columns) this.set({ columns });
  }

  /** "Looks right": keeps what was chosen and accepts every guess that was shown. */
  async confirmColumns(): Promise<void> {
    const request = {
      decisions: decisionsOf(this.state.chosen),
      accept: 'coordinator' as const,
      write: true,
    };
    const columns = await this.ask('columns', request, messages.busy.remembering);
    if (columns) this.set({ columns, chosen: {}, said: messages.setUp.confirmed });
  }

  async tryMatch(): Promise<void> {
    const request = { write: false, acceptGuesses: false, seen: null, putBack: false, problem: false };
    const match = await this.ask('match', request, messages.busy.matching);
    if (match) this.set({ match, alternatives: null, said: messages.match.tried });
  }

  async putBack(): Promise<void> {
    const request = { write: true, acceptGuesses: false, seen: null, putBack: true, problem: false };
    const match = await this.ask('match', request, messages.busy.writing);
    if (match) this.set({ match, alternatives: null, said: messages.match.isPutBack });
  }

  async compare(choose: string | null): Promise<void> {
    const alternatives = await this.ask('alternatives', { choose }, messages.busy.matching);
    if (alternatives) this.set({ alternatives, ...(choose === null ? {} : { match: null }) });
  }

  /** Without a mentee: the pair whose row is selected. Pressed while that row is still being read, it waits. */
  async explain(mentee: string | null, mentor: string | null): Promise<void> {
    while (this.state.busy !== null) await this.idle();
    const explained = await this.ask(
      'explain',
      { mentee, mentor, acceptGuesses: false },
      messages.busy.explaining,
    );
    this.set({ explained });
  }

  /** The coordinator comes back from the sheet: another row may be selected now. */
  async follow(): Promise<void> {
    if (this.state.page !== 'explain') return;
    await this.idle();
    if (this.state.page === 'explain') await this.explain(null, null);
  }

  /** From another page to a pair, by its addresses. */
  async lookAtPair([mentee, mentor]: readonly [mentee: string, mentor: string]): Promise<void> {
    this.set({ page: 'explain', trouble: null, said: '', explained: null });
    await this.explain(mentee, mentor);
  }

  /** Locks the pair that is explained, or makes sure the two never meet. */
  async decide(decision: 'lock' | 'never'): Promise<void> {
    const { explained } = this.state;
    if (!explained?.mentor) return;
    const request = { mentee: explained.mentee, mentor: explained.mentor, decision };
    const answer = await this.ask('decide', request, messages.busy.writing);
    if (answer !== undefined && this.state.trouble === null)
      this.set({ match: null, said: messages.explain.decided[decision] });
  }

  async writeMatch(): Promise<void> {
    const seen = this.state.match?.written === false ? this.state.match.fingerprint : null;
    const request = { write: true, acceptGuesses: false, seen, putBack: false, problem: false };
    const match = await this.ask('match', request, messages.busy.writing);
    if (match) this.set({ match, said: messages.match.written });
  }
}

/** Names a question of a sheet, or with an empty header the sheet itself. */
export function placeKey(sheet: string, header: string): string {
  return JSON.stringify([sheet, header]);
}

function decisionsOf(chosen: State['chosen']) {
  return Object.entries(chosen).map(([place, field]) => {
    const [sheet, header] = JSON.parse(place) as [string, string];
    return { sheet, header, field };
  });
}
