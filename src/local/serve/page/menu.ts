// The menu that the add-on built, as a menubar.
export interface MenuData {
  readonly name: string;
  readonly entries: readonly { readonly label: string; readonly fn: string; readonly line: boolean }[];
}

export function drawMenu(
  root: HTMLElement,
  menu: MenuData | null,
  click: (fn: string) => Promise<void>,
): void {
  root.replaceChildren();
  if (!menu) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = menu.name;
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  const list = document.createElement('ul');
  list.setAttribute('role', 'menu');
  list.hidden = true;
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) list.querySelector('button')?.focus();
  };
  button.addEventListener('click', () => open(list.hidden === true));
  for (const entry of menu.entries) list.append(itemFor(entry, () => open(false), click));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    open(false);
    button.focus();
  });
  root.append(button, list);
}

function itemFor(
  entry: MenuData['entries'][number],
  close: () => void,
  click: (fn: string) => Promise<void>,
) {
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  if (entry.line) item.className = 'line';
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', 'menuitem');
  button.textContent = entry.label;
  button.addEventListener('click', () => {
    close();
    void click(entry.fn);
  });
  item.append(button);
  return item;
}
