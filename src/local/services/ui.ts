// Menu, sidebar, pages.
import { fail } from '../failure.ts';
import type { Handle } from '../handle.ts';
import type { MenuEntry } from '../run.ts';
import { CONTAINER_UI, NO_SCOPE, type Service } from '../service.ts';

interface MenuData {
  readonly name: string;
  readonly entries: MenuEntry[];
  line: boolean;
}

interface PageData {
  html: string;
  title: string;
}

export const ui: Service<'Ui'> = {
  createMenu: { scopes: NO_SCOPE, ms: 2, takes: ['s'], act: (_run, _self, [name]) => newMenu(name) },
  createAddonMenu: { scopes: NO_SCOPE, ms: 2, takes: [''], act: () => newMenu('Add-on') },
  showSidebar: {
    scopes: CONTAINER_UI,
    ms: 300,
    takes: ['h'],
    effect: true,
    full: true,
    act: (run, _self, [page]) => {
      const { html, title } = (page as Handle).of as PageData;
      run.shown.sidebar = { html, title };
    },
  },
};

function newMenu(name: string): Handle {
  return { cls: 'Menu', of: { name, entries: [], line: false } satisfies MenuData };
}

export const menu: Service<'Menu'> = {
  addItem: {
    scopes: NO_SCOPE,
    ms: 1,
    takes: ['ss'],
    act: (_run, self, [label, fn]) => {
      const data = self.of as MenuData;
      data.entries.push({ label, fn, line: data.line });
      data.line = false;
      return self;
    },
  },
  addSeparator: {
    scopes: NO_SCOPE,
    ms: 1,
    takes: [''],
    act: (_run, self) => {
      (self.of as MenuData).line = true;
      return self;
    },
  },
  addToUi: {
    scopes: NO_SCOPE,
    ms: 20,
    takes: [''],
    effect: true,
    act: (run, self) => {
      const { name, entries } = self.of as MenuData;
      run.shown.menu = { name, entries };
    },
  },
};

export const htmlService: Service<'HtmlService'> = {
  createHtmlOutputFromFile: {
    scopes: NO_SCOPE,
    ms: 20,
    takes: ['s'],
    act: (run, _self, [file]) => {
      const html = run.bundle.pages[file] ?? fail(`No HTML file named ${String(file)} was found.`);
      return { cls: 'HtmlOutput', of: { html, title: '' } satisfies PageData };
    },
  },
};

export const htmlOutput: Service<'HtmlOutput'> = {
  append: {
    scopes: NO_SCOPE,
    ms: 1,
    takes: ['s'],
    act: (_run, self, [html]) => {
      (self.of as PageData).html += html as string;
      return self;
    },
  },
  setTitle: {
    scopes: NO_SCOPE,
    ms: 1,
    takes: ['s'],
    act: (_run, self, [title]) => {
      (self.of as PageData).title = title;
      return self;
    },
  },
  getContent: { scopes: NO_SCOPE, ms: 1, takes: [''], act: (_run, self) => (self.of as PageData).html },
};
