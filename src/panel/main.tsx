// Starts the panel: one store, one render on every change, focus on the heading after every change of page, what went wrong
// in sight.
import { render } from 'preact';
import { beginIn, language } from '../panel-kit/messages/messages.ts';
import { googleServer } from '../panel-kit/server.ts';
import { type Page, Store, type Trouble } from '../panel-kit/store.ts';
import { App } from './app.tsx';

const root = document.getElementById('app')!;
let shownPage: Page | null = null;
let shownTrouble: Trouble | null = null;

const store = new Store(googleServer, (state) => {
  document.documentElement.lang = language();
  render(<App store={store} state={state} />, root);
  if (shownPage !== null && shownPage !== state.page) root.querySelector('h1')?.focus();
  shownPage = state.page;
  if (state.trouble && state.trouble !== shownTrouble)
    root.querySelector('[role=alert]')?.scrollIntoView({ block: 'center' });
  shownTrouble = state.trouble;
});

/** The step a menu item asked for travels with the page. */
function startPage(): Page {
  const text = document.getElementById('start')?.textContent;
  return text ? (JSON.parse(text) as { step: Page }).step : 'hub';
}

function begin(): Promise<void> {
  beginIn(/^fr\b/i.test(navigator.language) ? 'fr' : 'en');
  root.replaceChildren();
  return store.open(startPage());
}

/** Selecting a row cannot reach the panel by itself, so it looks again when the pointer comes back. */
document.documentElement.addEventListener('pointerenter', () => void store.follow());

/** What a menu item appends to the page comes after this script. */
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void begin());
else void begin();
