// The list that is shown before somebody is erased is the list of what will be done: it follows the tick and the address.
import { expect, test } from 'vitest';
import type { EraseRequest } from '../../src/api/api.ts';
import type { Server } from '../../src/panel-kit/server.ts';
import { Store } from '../../src/panel-kit/store.ts';

const TAB = { where: 'Form Responses 2', what: 'row 13' };
const OURS = { where: 'Matches', what: '1 row removed' };

/** A server that lists as ours does, and answers when the test says so. */
function listing() {
  const asked: EraseRequest[] = [];
  let go = () => {};
  const ask = (_: string, request: EraseRequest) => {
    asked.push(request);
    const { person, answers, write } = request;
    const places = answers ? [OURS, TAB] : [OURS];
    const value = { person, places, left: answers ? [] : [TAB], done: write };
    return new Promise((resolve) => {
      go = () => resolve({ ok: true, language: 'en', value });
    });
  };
  const store = new Store({ ask } as unknown as Server, () => undefined);
  store.set({ page: 'data', person: 'mara@example.org', answersToo: false });
  return { store, asked, go: () => go() };
}

test('ticked after the list was shown: it is made again before anything may be erased', async () => {
  const { store, asked, go } = listing();
  const first = store.data.lookAtPerson();
  go();
  await first;
  store.set({ sure: 'erase' });
  const second = store.data.answersToo(true);
  expect(store.state).toMatchObject({ erasure: null, sure: null });
  go();
  await second;
  expect(store.state.erasure?.places).toEqual([OURS, TAB]);
  expect(asked.map(({ answers, write }) => [answers, write])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test.each([
  ['ticked', (store: Store) => store.data.answersToo(true)],
  ['typed', (store: Store) => store.set({ person: 'nils@example.org', erasure: null })],
])('%s while the list is made: that list is of something else and is not shown', async (_, meanwhile) => {
  const { store, go } = listing();
  const first = store.data.lookAtPerson();
  void meanwhile(store);
  go();
  await first;
  expect(store.state.erasure).toBeNull();
});

test('one person’s data go from the page as soon as another address is written', async () => {
  const answers: (() => void)[] = [];
  const value = {
    sections: [{ title: 'Mara', about: 'Mara', file: { name: 'own-data.csv' } }, { title: 'Lists' }],
    said: '2 rows.',
    goesOn: null,
  };
  const ask = () =>
    new Promise((resolve) => answers.push(() => resolve({ ok: true, language: 'en', value })));
  const store = new Store({ ask } as unknown as Server, () => undefined);
  const titles = () => store.state.flow?.sections.map(({ title }) => title);
  store.set({ page: 'data', person: 'mara@example.org' });
  const first = store.data.flow('own data', 'mara@example.org');
  answers.pop()!();
  await first;
  expect(titles()).toEqual(['Mara', 'Lists']);
  store.data.named('nils@example.org');
  expect(titles()).toEqual(['Lists']);
  store.set({ person: 'mara@example.org' });
  const late = store.data.flow('own data', 'mara@example.org');
  store.data.named('nils@example.org');
  answers.pop()!();
  await late;
  expect(titles()).toEqual(['Lists']);
});

test('the next edition, asked for from the hub, is looked at and stands first; another page forgets it', async () => {
  const asked: string[] = [];
  const ask = (question: string, request: { step?: string } | null) => {
    asked.push([question, request?.step ?? ''].join(' '));
    const value = { sections: [{ title: 'Lists' }, { title: 'The next edition' }], said: '', goesOn: null };
    return Promise.resolve({ ok: true, language: 'en', value });
  };
  const store = new Store({ ask } as unknown as Server, () => undefined);
  await store.open('data');
  await store.data.next();
  expect(asked.filter((one) => one.startsWith('flows'))).toEqual(['flows look', 'flows next']);
  expect(store.state).toMatchObject({ page: 'data', nextFirst: true });
  await store.open('data');
  expect(store.state.nextFirst).toBe(false);
});
