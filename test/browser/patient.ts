// The panel as tests ask it: what is waited for is looked at again as soon as an answer has come, and what is pressed while an answer is
// awaited is pressed after it. The browser's driver alone would look again after half a second.
import type { Frame, Locator } from 'playwright-core';
import type { Waiting } from './at-rest.ts';

/** From one part of the page to another. */
const STEPS = new Set([
  'and',
  'filter',
  'first',
  'getByLabel',
  'getByRole',
  'getByText',
  'last',
  'locator',
  'nth',
  'or',
]);

type Method = (...given: never[]) => unknown;

/** What a part of the panel does otherwise. Whoever says how long they wait is taken at their word. */
function waysOf(part: Locator, waiting: Waiting): Readonly<Record<string, Method>> {
  return {
    waitFor: (options: Parameters<Locator['waitFor']>[0] = {}) =>
      options.timeout === undefined && (options.state ?? 'visible') === 'visible'
        ? waiting.sees(part)
        : part.waitFor(options),
    click: async (options: Parameters<Locator['click']>[0]) => {
      await waiting.answer();
      await part.click(options);
    },
  };
}

const isLocator = (part: Frame | Locator): part is Locator => 'first' in part;

/** The same frame or part of it, with other ways of waiting. */
export function patient<T extends Frame | Locator>(part: T, waiting: Waiting): T {
  const ways: Readonly<Record<string, Method>> = isLocator(part) ? waysOf(part, waiting) : {};
  return new Proxy(part, {
    get: (_, name) => {
      const value: unknown = Reflect.get(part, name);
      if (typeof value !== 'function' || typeof name === 'symbol') return value;
      if (STEPS.has(name)) return (...given: unknown[]) => patient(value.apply(part, given), waiting);
      return ways[name] ?? value.bind(part);
    },
  });
}
