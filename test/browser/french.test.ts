// The year in French, as far as the panel speaks: hub, Set up, Match, Introduce, an error; and the Settings decide over the browser.
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';

const { desk, page, panel } = await atTheDesk('phd', 'fr-CH');

const press = (name: string | RegExp) => panel.getByRole('button', { name }).click();
const reads = (text: string) =>
  panel.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();
const step = async (name: RegExp) => {
  await press('Toutes les étapes');
  await press(name);
};

test('a browser in French gets the hub in French', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Open panel');
  await panel.getByRole('button', { name: /1. Préparer/ }).waitFor();
  await reads('à regarder');
  await desk.look('fr-1-hub');
});

test('Set up, Match and Introduce speak French', async () => {
  await press(/1. Préparer/);
  await reads('Est-ce bien le sens des questions');
  await desk.look('fr-2-set-up');
  await press('C’est juste');
  await reads('Vous avez confirmé ces colonnes.');
  await step(/3. Binômes/);
  await press('Essayer');
  await reads('Rien n’a été écrit.');
  await desk.look('fr-3-tried');
  await press('Écrire les binômes');
  await reads('Écrit dans les feuilles');
  await step(/4. Présenter/);
  await reads('à approuver');
  await desk.look('fr-4-introduce');
});

test.each([
  ['2', /2. Profils/, 'un profil sans nom'],
  ['5', /5. Rencontres/, 'Personne n’a encore été présenté.'],
  ['6', /6. Enquête/, 'Personne n’a encore répondu'],
] as const)('step %s opens in French', async (number, name, text) => {
  await step(name);
  await reads(text);
  await desk.look(`fr-5-step-${number}`);
});

test('what is refused is said in French', async () => {
  await desk.clickMenu('Explain selected pair');
  await reads('Aucun binôme n’est sélectionné.');
  await desk.look('fr-6-refused');
});

test('a pair is explained, aims are compared and data is listed in French', async () => {
  await step(/3. Binômes/);
  await press('Essayer');
  await press('Comparer d’autres priorités');
  await reads('Le moins de choix mal classés');
  await desk.look('fr-7-aims');
  await desk.openTab('Matches');
  await page.locator('tr[data-row="3"] td').nth(1).click();
  await desk.clickMenu('Explain selected pair');
  await reads('avec');
  await desk.look('fr-8-explained');
  await desk.openTab('Unmatched');
  await desk.picture('fr-9-unmatched');
  await press('Toutes les étapes');
  await press('Données et autorisations');
  await panel.getByRole('textbox').fill('ivan.rey@example.org');
  await press('Montrer ce qui partirait');
  await reads('à retirer');
  await press('Vérifier maintenant');
  await reads('L’heure dans d’autres lieux');
  await desk.look('fr-10-data');
});

test('the Settings decide over the browser', async () => {
  await desk.openTab('Settings');
  const row = page.locator('tbody tr').filter({ hasText: 'Panel language' });
  await row.locator('td').nth(1).dblclick();
  await page.getByLabel('Cell').fill('English');
  await desk.redrawn(() => page.getByLabel('Cell').press('Enter'));
  await press('Toutes les étapes');
  await panel.getByRole('button', { name: /1. Set up/ }).waitFor();
});

test('nothing on the console, nothing that Google would refuse', () => {
  expect(desk.complaints).toEqual([]);
});
