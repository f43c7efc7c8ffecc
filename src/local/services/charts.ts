// Charts of a sheet: the builder collects what is asked, and the sheet keeps the chart that was built.
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder (2026-11)
import { fail } from '../failure.ts';
import type { Handle } from '../handle.ts';
import { sheetOf } from '../run.ts';
import { CURRENT_SHEET, NO_SCOPE, type Service } from '../service.ts';
import type { ChartData } from '../sheet-parts.ts';
import type { Area } from './area.ts';

interface Draft {
  readonly sheet: Handle;
  chart: Partial<ChartData> & { options: Record<string, string> };
}

const draftOf = (self: Handle) => self.of as Draft;

/** Each method answers with the builder itself. */
function changed(self: Handle, change: Partial<ChartData>): Handle {
  Object.assign(draftOf(self).chart, change);
  return self;
}

export const embeddedChartBuilder: Service<'EmbeddedChartBuilder'> = {
  setChartType: {
    scopes: NO_SCOPE,
    ms: 5,
    takes: ['s'],
    act: (_run, self, [type]) => changed(self, { type: String(type) }),
  },
  addRange: {
    scopes: NO_SCOPE,
    ms: 5,
    takes: ['h'],
    act: (_run, self, [range]) => {
      const { row, column, rows, columns } = (range as unknown as Handle).of as Area;
      return changed(self, { range: { row, column, rows, columns } });
    },
  },
  setNumHeaders: { scopes: NO_SCOPE, ms: 5, takes: ['n'], act: (_run, self) => self },
  setPosition: {
    scopes: NO_SCOPE,
    ms: 5,
    takes: ['nnnn'],
    act: (_run, self, [row, column]) => changed(self, { row, column }),
  },
  setOption: {
    scopes: NO_SCOPE,
    ms: 5,
    takes: ['ss', 'sl'],
    more: ['sv', 'so'],
    act: (_run, self, [name, value]) => {
      draftOf(self).chart.options[name] = String(value);
      return self;
    },
  },
  build: {
    scopes: NO_SCOPE,
    ms: 5,
    takes: [''],
    act: (_run, self) => {
      const { chart } = draftOf(self);
      if (chart.range === undefined) fail('Chart has no ranges');
      return { cls: 'EmbeddedChart', of: chart };
    },
  },
};

/** Methods of a sheet that concern charts. */
export const sheetCharts: Pick<Service<'Sheet'>, 'newChart' | 'getCharts' | 'insertChart' | 'removeChart'> = {
  newChart: {
    scopes: CURRENT_SHEET,
    ms: 20,
    takes: [''],
    act: (_run, self) => ({
      cls: 'EmbeddedChartBuilder',
      of: { sheet: self, chart: { options: {} } } satisfies Draft,
    }),
  },
  getCharts: {
    scopes: CURRENT_SHEET,
    ms: 60,
    takes: [''],
    act: (run, self) =>
      (sheetOf(run, self).charts ?? []).map((of) => ({ cls: 'EmbeddedChart' as const, of })),
  },
  insertChart: {
    scopes: CURRENT_SHEET,
    ms: 300,
    takes: ['h'],
    effect: true,
    act: (run, self, [chart]) => {
      const sheet = sheetOf(run, self);
      sheet.charts = [...(sheet.charts ?? []), structuredClone((chart as unknown as Handle).of) as ChartData];
    },
  },
  removeChart: {
    scopes: CURRENT_SHEET,
    ms: 200,
    takes: ['h'],
    effect: true,
    act: (run, self, [chart]) => {
      const sheet = sheetOf(run, self);
      const wanted = JSON.stringify((chart as unknown as Handle).of);
      sheet.charts = (sheet.charts ?? []).filter((one) => JSON.stringify(one) !== wanted);
    },
  },
};
