// "Egal" is no topic: two who leave it open have nothing in common by that, and whoever names something does.
import { expect, test } from 'vitest';
import { leavesOpen } from '../../src/ground/open-answers.ts';
import { addressOf, ladderTabs, matched } from '../ladder.ts';
import { TRY, valueIn } from '../workbench.ts';

test.each([
  'egal',
  'Egal!',
  'no preference',
  'No preferences',
  'Open to anything',
  "I'm open to any topic",
  'Anything',
  'any',
  'All topics',
  'I don’t mind',
  'whatever works',
  'Peu importe',
  'Pas de préférence',
  'Ouverte à tout',
  'Je suis ouvert à toutes les propositions',
  'keine Präferenz',
  'Offen für alles',
  'Ich bin offen für alle Themen',
  'Spielt keine Rolle',
  'Me da igual',
  'Abierta a todo',
  'cualquier tema',
  'Sin preferencia',
  'Qualsiasi argomento',
  'Aperto a tutto',
  'Nessuna preferenza',
  'Geen voorkeur',
  'Maakt niet uit',
  'Ligegyldigt',
  'Åben for alt',
  'Sem preferência',
  'Tanto faz',
  'qualquer assunto',
  '-',
  'n/a',
])('“%s” leaves it open', (text) => expect(leavesOpen(text)).toBe(true));

test.each([
  'Open source',
  'Career',
  'All-hands meetings',
  'Flexible working',
  'Égalité',
  'Equality',
  'Conflict is ok to talk about',
  'Alle Fragen der Promotion',
  'Indifference',
  'IT',
  'Tout sur la recherche',
  'Offene Wissenschaft',
  'Todo lo de publicar',
  'Anything about grants',
])('“%s” names something', (text) => expect(leavesOpen(text)).toBe(false));

test('two who both wrote that they leave it open do not fit by it, and nobody is told that they named it', () => {
  const tabs = ladderTabs();
  for (const [tab, name] of [
    ['Mentor answers', 'Finn Falk'],
    ['Mentee answers', 'Gro Gram'],
  ] as const)
    tabs[tab]!.find((row) => row.includes(name))![4] = 'Egal';
  const pair = valueIn(matched(tabs), 'match', TRY).pairs.find(
    ({ mentee }) => mentee === addressOf('Gro Gram'),
  )!;
  expect(pair.mentor).toBe(addressOf('Finn Falk'));
  expect([...pair.reasons, ...pair.checks].filter((one) => /egal|topic/i.test(one))).toEqual([]);
});
