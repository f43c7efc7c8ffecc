// A topic is one in whatever language it is ticked, where that is sure: by the names that everybody knows, and by an option that says it in
// two languages. Nothing that merely looks alike is joined.
import { expect, test } from 'vitest';
import { topicKey } from '../../src/ground/topic-words.ts';
import { addressOf, ladderTabs, matched } from '../ladder.ts';
import { TRY, valueIn } from '../workbench.ts';

const areOne = (a: string, b: string) => topicKey(a) === topicKey(b);

test.each([
  ['Career', 'Carrière'],
  ['Conflicts', 'Conflits'],
  ['Bien-être', 'Wellbeing'],
  ['Bien-être / Wellbeing', 'Wellbeing'],
  ['Team management', 'Gestion d’équipe'],
  ['Négociation', 'negotiation'],
  ['Communication with patients', 'Communication avec les patients'],
  ['Improving quality', 'Amélioration qualité'],
  ['Führung', 'Leadership'],
  ['Zeitmanagement', 'Gestión del tiempo'],
  ['Netværk', 'Networking'],
  ['Beförderung', 'Avancement'],
  ['Promotion / Beförderung', 'Avancement'],
  ['Safety / Sécurité', 'Sicherheit'],
  ['Leadership / Encadrement', 'Führung'],
])('%s and %s are one topic', (a, b) => expect(areOne(a, b)).toBe(true));

test.each([
  ['Career', 'Career planning'],
  ['Conflicts', 'Conflict management'],
  ['Publication', 'Public speaking'],
  ['Career / Family', 'Career'],
  ['Mentoring / Coaching', 'Coaching'],
  ['Stress', 'Stress management'],
  ['Training', 'Continuing education'],
  ['Wellbeing', 'Wellbeing at work'],
  ['Promotion', 'Avancement'],
  ['Promotions', 'Beförderung'],
  ['Promotie', 'Promotion'],
  ['Promoción', 'Beförderung'],
  ['Pension', 'Retirement'],
  ['Pensioen', 'Retraite'],
  ['Presentations', 'Public speaking'],
  ['Carrera', 'Career'],
  ['Desarrollo profesional', 'Career development'],
  ['Encadrement', 'Leadership'],
  ['Ledelse', 'Leadership'],
  ['Management', 'Gestion'],
  ['Accompagnement', 'Coaching'],
  ['Safety', 'Sécurité'],
  ['Planning', 'Planification'],
  ['Réseaux', 'Networking'],
  ['Informatik', 'IT'],
  ['Weiterbildung', 'Fortbildung'],
  ['Lehre', 'Teaching'],
  ['Entretiens', 'Job interviews'],
  ['Drittmittel', 'Grant writing'],
  ['Fundraising', 'Funding'],
  ['Gleichstellung', 'Equality'],
  ['Promotion / Presentations', 'Avancement'],
])('%s and %s stay two', (a, b) => expect(areOne(a, b)).toBe(false));

test('two who ticked one topic in two languages fit, and are told so', () => {
  const tabs = ladderTabs();
  const [mentors, mentees] = [tabs['Mentor answers']!, tabs['Mentee answers']!];
  for (const row of mentors.slice(1))
    if (row.includes('Finn Falk')) row[4] = 'Conflits, Bien-être / Wellbeing';
  for (const row of mentees.slice(1)) if (row.includes('Gro Gram')) row[4] = 'Wellbeing, Conflicts';
  const pair = valueIn(matched(tabs), 'match', TRY).pairs.find(
    ({ mentee }) => mentee === addressOf('Gro Gram'),
  )!;
  expect(pair.mentor).toBe(addressOf('Finn Falk'));
  expect(pair.reasons).toContain('Both named: Wellbeing · Conflicts.');
  expect(pair.checks).toEqual([]);
});

test('topics that may be one are asked about once, and one cell settles it, either way', () => {
  const tabs = ladderTabs();
  const topicOf = (tab: string, name: string, topic: string) => {
    tabs[tab]!.find((row) => row.includes(name))![4] = topic;
  };
  topicOf('Mentor answers', 'Finn Falk', 'Ledelse');
  topicOf('Mentee answers', 'Gro Gram', 'Digitalisation');
  topicOf('Mentor answers', 'Emil Egger', 'Digitalisierung');
  const asked = (cell: string) => {
    const world = matched({
      ...tabs,
      Settings: [...tabs['Settings']!, ['Same topics', cell, '']],
    });
    const { issues } = valueIn(world, 'match', TRY);
    return issues.filter(({ wanted }) => wanted.startsWith('whether these are one topic'));
  };
  const [issue, ...others] = asked('');
  expect(others).toEqual([]);
  expect(issue).toMatchObject({ sheet: 'Settings', row: 5, column: 'Value' });
  expect(issue!.found).toContain('“Digitalisierung” and “Digitalisation”');
  expect(issue!.found).toContain('“Ledelse”');
  const [example] = /“(.*)”; if/.exec(issue!.remedy)!.slice(1);
  expect(asked(example!)).toEqual([]);
  expect(areOne('Digitalisierung', 'Digitalisation')).toBe(false);
  expect(asked(example!.replaceAll('=', '≠'))).toEqual([]);
  expect(asked('Digitalisierung').map(({ row }) => row)).toEqual([5]);
});

test('two who named one topic in words that a person called one fit by it', () => {
  const tabs = ladderTabs();
  tabs['Mentor answers']!.find((row) => row.includes('Finn Falk'))![4] = 'Digitalisierung';
  tabs['Mentee answers']!.find((row) => row.includes('Gro Gram'))![4] = 'Digital change';
  const world = matched({
    ...tabs,
    Settings: [...tabs['Settings']!, ['Same topics', 'Digital change = Digitalisierung', '']],
  });
  const pair = valueIn(world, 'match', TRY).pairs.find(({ mentee }) => mentee === addressOf('Gro Gram'))!;
  expect(pair.reasons).toContain('Both named: Digital change.');
  expect(pair.checks).toEqual([]);
});
