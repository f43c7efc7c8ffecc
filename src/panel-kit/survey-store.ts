// What the Survey page does: questions are confirmed once, then figures and report are written.
import type { QuestionDecision, QuestionView, SurveyRequest, SurveyView } from '../api/api.ts';
import type { Asking } from './asking.ts';
import { messages } from './messages/messages.ts';

const words = () => messages.survey;
const LOOK: SurveyRequest = { step: 'look', acceptGuesses: false, decisions: [] };

export class SurveyStore {
  private readonly store: Asking;

  constructor(store: Asking) {
    this.store = store;
  }

  async look(): Promise<void> {
    await this.ask(LOOK, words().busy);
  }

  /** A correction that is not written yet. */
  change(asked: QuestionView, change: Partial<QuestionDecision>): void {
    const key = keyOf(asked);
    const before = this.store.state.corrected[key] ?? decisionOf(asked);
    this.store.set({ corrected: { ...this.store.state.corrected, [key]: { ...before, ...change } } });
  }

  /** As it was corrected, or as it was found. */
  shown(asked: QuestionView): QuestionDecision {
    return this.store.state.corrected[keyOf(asked)] ?? decisionOf(asked);
  }

  async confirm(): Promise<void> {
    const decisions = (this.store.state.survey?.asked ?? []).map((asked) => this.shown(asked));
    const view = await this.ask({ ...LOOK, step: 'confirm', decisions }, messages.busy.remembering);
    if (!view) return;
    await this.look();
    this.store.set({ corrected: {}, said: words().questions.confirmed });
  }

  async write(): Promise<void> {
    const view = await this.ask({ ...LOOK, step: 'write' }, messages.busy.writing);
    if (view?.written) this.store.set({ said: view.wrote });
  }

  async report(): Promise<void> {
    const view = await this.ask({ ...LOOK, step: 'report' }, messages.busy.publishing);
    if (view?.report) this.store.set({ said: words().reported });
  }

  private async ask(request: SurveyRequest, busy: string): Promise<SurveyView | null> {
    const survey = (await this.store.ask('survey', request, busy)) ?? null;
    if (survey) this.store.set({ survey });
    return survey;
  }
}

function keyOf({ question, when }: QuestionView): string {
  return `${when} ${question}`;
}

function decisionOf({ question, when, reads, scale, headline }: QuestionView): QuestionDecision {
  return { question, when, type: reads, scale, headline };
}
