// The page: menu, sheets and panel of one workspace, wired to the server.
import { panelPage } from './bridge.ts';
import { openDocument, openElsewhere } from './document.ts';
import { drawGrid, drawTabs } from './grid.ts';
import type { Hands } from './grid-rows.ts';
import { drawMenu, type MenuData } from './menu.ts';
import { post } from './post.ts';
import type { WorkbookView } from './workbook.ts';

interface RunResult {
  readonly outcome: 'done' | 'threw' | 'killed';
  readonly result: unknown;
  readonly error: string | null;
  /** What Google would have refused, also where the program swallowed it. */
  readonly refusals: readonly string[];
  readonly formulas: readonly string[];
  readonly shown: { readonly sidebar: { readonly title: string; readonly html: string } | null };
}

/** What Google's page tells a panel whose question did not arrive. */
const LOST = 'NetworkError: Connection failure due to HTTP 0';

const sheetArea = document.getElementById('grid')!;
/** A scrolling area must be reachable by keyboard. */
sheetArea.tabIndex = 0;
const side = document.getElementById('side')!;
const frame = document.getElementById('panel') as HTMLIFrameElement;

/** What stands on the page. */
let drawn = '';

/** All of it that the page shows: of other sheets the name. */
function shownOf(view: WorkbookView): string {
  const sheets = view.sheets.map((sheet) => (sheet.id === view.active ? sheet : sheet.name));
  return JSON.stringify({ ...view, sheets });
}

function draw(view: WorkbookView, isAfterRun = false): void {
  drawn = shownOf(view);
  document.getElementById('name')!.textContent = view.name;
  drawElsewhere(view);
  drawTabs(document.getElementById('tabs')!, view, async (sheet) => draw(await post('/select', { sheet })));
  const hands: Hands = {
    edit: async (edit) => draw(await post('/edit', edit)),
    sort: async (sort) => draw(await post('/sort', sort)),
    select: (sheet, row) => void post('/pick', { sheet, row }),
  };
  drawGrid(sheetArea, view, hands, isAfterRun);
}

/** Only what there is: a fresh workbook has neither mails nor events. */
function drawElsewhere({ mails, events }: WorkbookView): void {
  const places = [
    ['/mails', `Sent mails (${mails})`, mails],
    ['/calendar', `Calendar (${events})`, events],
  ] as const;
  const buttons = places
    .filter(([, , n]) => n > 0)
    .map(([path, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => void openElsewhere(path));
      return button;
    });
  document.getElementById('elsewhere')!.replaceChildren(...buttons);
}

/** Most runs change nothing on the sheet that is open: then its table, which may have thousands of cells, stays. */
async function refresh(): Promise<void> {
  const view = await post<WorkbookView>('/workbook', {});
  if (shownOf(view) !== drawn) draw(view, true);
  else sheetArea.dataset['drawn'] = String(Number(sheetArea.dataset['drawn']) + 1);
}

async function clickMenu(fn: string): Promise<void> {
  const { shown, error } = await post<RunResult>('/run', { fn, args: [] });
  if (shown.sidebar) openPanel(shown.sidebar);
  if (error) say(error);
}

function openPanel({ title, html }: { readonly title: string; readonly html: string }): void {
  side.hidden = false;
  side.querySelector('span')!.textContent = title;
  frame.srcdoc = panelPage(html);
}

function say(text: string): void {
  document.getElementById('note')!.textContent = text;
}

/** A call of the panel: run it, answer the panel, show what changed in the sheets. */
window.addEventListener(
  'message',
  async (
    event: MessageEvent<{ opening: string; id: number; fn: string; args: unknown[]; document?: string }>,
  ) => {
    if (event.source !== frame.contentWindow) return;
    if (event.data.document !== undefined) return openDocument(event.data.document);
    const { opening, id, fn, args } = event.data;
    const answer = (ok: boolean, result: unknown, error: string | null) =>
      frame.contentWindow?.postMessage({ opening, id, ok, result, error }, '*');
    const run = await post<RunResult>('/run', { fn, args }).catch(() => null);
    if (run === null) return answer(false, null, LOST);
    const { outcome, result, error, refusals, formulas } = run;
    if (refusals.length + formulas.length > 0)
      say('Google would refuse: ' + [...refusals, ...formulas].join('; '));
    answer(outcome === 'done', result, error);
    await refresh();
  },
);

side.querySelector('button')!.addEventListener('click', () => {
  side.hidden = true;
  frame.srcdoc = '';
});

async function start(): Promise<void> {
  await refresh();
  drawMenu(
    document.getElementById('menu')!,
    await post<MenuData>('/open', { locale: navigator.language }),
    clickMenu,
  );
}

/** The process behind this page was ended: nothing more can be done here. */
window.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  say(
    'Mentoring Desk on this computer has stopped. Your files are kept. Start it again, then open the new address.',
  );
});

void start();
