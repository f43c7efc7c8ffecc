// The entry points: every function that Google may call, and nothing else, becomes global here.
import type { Answer } from '../api/api.ts';
import { type MenuRow, menu } from '../menu.ts';
import { answer } from './ask.ts';
import { buildMenu, openPanel as open } from './panel.ts';

declare const global: Record<string, unknown>;

function onOpen(): void {
  buildMenu();
}

/** For the later life as a published add-on. */
function onInstall(): void {
  onOpen();
}

function ask(call: {
  question: unknown;
  request: unknown;
  language?: unknown;
  page?: unknown;
}): Answer<unknown> {
  return answer(call?.question, call?.request, call?.language, call?.page);
}

function opener(id: string): () => void {
  const row = menu.find((r) => r.id === id) as MenuRow;
  return () => open(row.opens);
}

global.onOpen = onOpen;
global.onInstall = onInstall;
global.ask = ask;
global.openPanel = opener('openPanel');
global.setUp = opener('setUp');
global.writeProfiles = opener('writeProfiles');
global.matchPeople = opener('matchPeople');
global.introducePairs = opener('introducePairs');
global.scheduleCatchUps = opener('scheduleCatchUps');
global.countAnswers = opener('countAnswers');
global.explainPair = opener('explainPair');
global.changeSettings = opener('changeSettings');
