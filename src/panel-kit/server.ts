// The server as the panel sees it: typed questions over google.script.run, each a promise of an answer.
import type { Answer, Language, Question } from '../api/api.ts';
import type { PageApi } from '../api/page.ts';
import { browserLanguage } from './messages/messages.ts';

/** What Google gives every page; only the part we use. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  ask(call: { question: string; request: unknown; language: Language; page: true }): void;
}

declare const google: { readonly script: { readonly run: Runner } };

export type Asked<Q extends Question> = Answer<ReturnType<PageApi[Q]>>;

export interface Server {
  readonly ask: <Q extends Question>(question: Q, request: Parameters<PageApi[Q]>[0]) => Promise<Asked<Q>>;
}

/** Rejects only where the connection itself broke: everything else is an answer. */
export const googleServer: Server = {
  ask: (question, request) =>
    new Promise((resolve, reject) => {
      google.script.run
        .withSuccessHandler((value) => resolve(value as Asked<typeof question>))
        .withFailureHandler(reject)
        .ask({ question, request, language: browserLanguage(), page: true });
    }),
};
