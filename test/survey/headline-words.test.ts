// Which question stands behind a measure where its words are not the usual ones: found in the languages of answers, and then asked about. What
// a person said about a question stays.
import { expect, test } from 'vitest';
import { withMeasures } from '../../src/survey/domain/measures.ts';
import type { Question } from '../../src/survey/domain/question.ts';
import type { StoredQuestion } from '../../src/survey/domain/question-sheet.ts';

const question = (header: string, reads: Question['reads']): Question => ({
  header,
  wave: 'end',
  askedIn: [],
  type: header.endsWith(']') ? 'grid' : reads,
  reads,
  options: [],
  bounds: null,
  sure: true,
  doubt: '',
  measure: null,
});

test.each([
  ['I got where I had set out to go', 'likert', 'goals achieved'],
  ['Wie weit sind Sie mit Ihrem Vorhaben?', 'likert', 'goals achieved'],
  ['Où en êtes-vous de vos objectifs ?', 'likert', 'goals achieved'],
  ['Is het gelukt wat je wilde doen?', 'likert', 'goals achieved'],
  ['Ho realizzato quello che volevo: il mio traguardo', 'likert', 'goals achieved'],
  ['Please rate [My mentor and I got on well]', 'likert', 'matching appreciated'],
  ['Zwischen der Mentorin und mir stimmt es', 'likert', 'matching appreciated'],
  ['Avec mon parrain et moi, ça a été une mise en relation réussie', 'yesno', 'matching appreciated'],
  ['Mi tutora y yo encajamos', 'likert', 'matching appreciated'],
  ['Het klikte tussen ons', 'likert', 'matching appreciated'],
  ['Was your mentor a good fit?', 'yesno', 'matching appreciated'],
  ['Ma marraine correspond à mes attentes', 'likert', 'matching appreciated'],
  ['Die Patin war passend für mich', 'likert', 'matching appreciated'],
  ['Il mio tutor era adatto a me', 'likert', 'matching appreciated'],
  ['How satisfied are you with your mentor?', 'likert', 'matching appreciated'],
  ['Êtes-vous satisfait de votre binôme ?', 'yesno', 'matching appreciated'],
  ['Hat die Chemie gestimmt?', 'yesno', 'matching appreciated'],
  ['I achieved what I had planned', 'likert', 'goals achieved'],
  ['Konnten Sie Ihre Ziele umsetzen?', 'likert', 'goals achieved'],
  ['Machst du noch einmal mit?', 'yesno', 'continue'],
  ['Êtes-vous prête à recommencer ?', 'yesno', 'continue'],
  ['Comptez-vous aller au bout du programme ?', 'yesno', 'continue'],
  ['Will you stay in the scheme until the end?', 'yesno', 'continue'],
  ['Ga je door?', 'yesno', 'continue'],
  ['Referez-vous du tutorat ?', 'yesno', 'continue'],
  ['¿Cómo te sientes con el programa?', 'likert', 'satisfied'],
  ['Would you be a buddy for another year?', 'yesno', 'continue'],
  ['Repartiriez-vous pour la prochaine édition ?', 'yesno', 'continue'],
  ['¿Repetirías?', 'yesno', 'continue'],
  ['Lo faresti ancora?', 'yesno', 'continue'],
  ['Doe je volgend jaar weer mee?', 'yesno', 'continue'],
  ['Bleibst du im Programm?', 'yesno', 'continue'],
  ['Will you take on another mentee?', 'yesno', 'continue'],
  ['Dein Urteil über das Programm', 'likert', 'satisfied'],
  ['Your verdict on the scheme', 'likert', 'satisfied'],
  ['Votre avis sur le dispositif', 'likert', 'satisfied'],
  ['¿Cómo calificarías el proyecto?', 'scale', 'satisfied'],
  ['Che voto dai al percorso?', 'scale', 'satisfied'],
  ['Hoe was het traject?', 'scale', 'satisfied'],
  ['Hvordan var forløbet?', 'scale', 'satisfied'],
  ['The scheme met my expectations', 'likert', 'satisfied'],
  ['Das Mentoring hat meine Erwartungen erfüllt', 'likert', 'satisfied'],
  ['Le mentorat m’a été utile', 'likert', 'satisfied'],
  ['How valuable was the mentorship?', 'scale', 'satisfied'],
  ['Would you tell a friend to join?', 'yesno', 'recommend'],
  ['En parleriez-vous à vos amis, pour les inviter ?', 'yesno', 'recommend'],
] as const)('“%s” stands behind a measure, and is asked about', (header, reads, measure) => {
  const [found] = withMeasures([question(header, reads)], []);
  expect(found).toMatchObject({ measure, sure: false, doubt: /headline/ });
});

test.each([
  ['My mentor was good at explaining', 'likert'],
  ['The handbook of the programme was useful', 'likert'],
  ['My mentor was useful to the programme', 'likert'],
  ['Did you tell a colleague about it?', 'yesno'],
  ['May we tell your friends?', 'yesno'],
  ['Did the time of our meetings suit your mentor?', 'yesno'],
  ['Did you follow the programme until the end?', 'yesno'],
  ['Gingen Sie durch die Tür?', 'yesno'],
  ['Refuse-t-on souvent ?', 'yesno'],
  ['Did it cost much time to reach the place?', 'yesno'],
  ['Warst du schon einmal dabei?', 'yesno'],
  ['Was this difficult for your goals: to reach them?', 'yesno'],
  ['How well did the training explain your role?', 'likert'],
  ['Your verdict on the scheme', 'text'],
  ['Do you have further questions?', 'yesno'],
  ['Do you have further questions about the mentoring programme?', 'yesno'],
  ['Is there anything else? another comment', 'yesno'],
  ['May we contact you again?', 'yesno'],
  ['May we keep your data?', 'yesno'],
  ['Should we offer further training?', 'yesno'],
  ['Do you need further support as a mentor?', 'yesno'],
  ['Did you have to change to another mentor?', 'yesno'],
  ['Did you meet again after the summer?', 'yesno'],
  ['Will you stay at your employer?', 'yesno'],
  ['Hai ancora domande?', 'yesno'],
  ['Bleibst du im Unternehmen?', 'yesno'],
  ['The mentor and I did not get on', 'likert'],
  ['Mi tutora y yo no encajamos', 'likert'],
  ['Mein Vorhaben habe ich leider nicht geschafft', 'likert'],
  ['My mentoring experience was poor', 'likert'],
  ['Would you have preferred another match that fits better?', 'yesno'],
  ['How good was the venue of the mentoring event?', 'scale'],
  ['How many years of experience do you have, in general?', 'scale'],
  ['Do you have leadership experience?', 'yesno'],
  ['C’était ta première année ?', 'yesno'],
] as const)('“%s” stands behind none', (header, reads) => {
  expect(withMeasures([question(header, reads)], [])).toEqual([question(header, reads)]);
});

test.each([
  'How satisfied are you with your experience as a mentee?',
  'How satisfied are you with your year as a mentor?',
  'How satisfied are you with your year as a mentor or mentee?',
  'How satisfied are you with the buddy project?',
  'How satisfied are you with the training for mentors?',
  'How happy are you with your time with your buddy?',
  'Wie zufrieden sind Sie mit Ihrer Zeit als Mentee?',
  'Wie zufrieden bist du mit deinem Mentorenjahr?',
  'Êtes-vous satisfaite de votre année de marraine ?',
  'Êtes-vous satisfait de votre rôle, comme parrain ou marraine ?',
  '¿Está satisfecha con su experiencia como mentora?',
  'È soddisfatta della sua esperienza come mentore?',
  'Hoe tevreden ben je met je jaar als maatje?',
])('“%s” is of the whole', (header) => {
  expect(withMeasures([question(header, 'likert')], [])).toMatchObject([
    { measure: 'satisfied', sure: true },
  ]);
});

test.each([
  'How satisfied are you with your buddy?',
  'As a mentee, how satisfied are you with your mentor?',
  'Looking back on the year, how satisfied are you with your mentor?',
  'How satisfied are you with your mentoring partner?',
  'How satisfied were you with your mentor this year?',
  'Wie zufrieden sind Sie derzeit mit Ihrer Mentorin?',
  'Mit meiner Mentorin bin ich zufrieden',
  'Comme filleule, êtes-vous satisfaite de votre marraine ?',
])('“%s” is of the two', (header) => {
  expect(withMeasures([question(header, 'likert')], [])).toMatchObject([{ measure: 'matching appreciated' }]);
});

test('a question that says it comes before one that likely says it, and is not asked about', () => {
  const [likely, said] = withMeasures(
    [question('Your verdict on the scheme', 'likert'), question('How satisfied are you?', 'likert')],
    [],
  );
  expect(likely).toMatchObject({ measure: null, sure: true });
  expect(said).toMatchObject({ measure: 'satisfied', sure: true });
});

const row = (header: string, isOurs: boolean, measure: StoredQuestion['measure']): StoredQuestion => ({
  question: header,
  wave: 'end',
  reads: 'likert',
  bounds: null,
  options: [],
  measure,
  doubt: isOurs ? 'Please check' : '',
  isOurs,
});

test('a guess that stands as we wrote it is asked about again; what a person said is not', () => {
  const header = 'Your verdict on the scheme';
  const one = [question(header, 'likert')];
  expect(withMeasures(one, [row(header, true, 'satisfied')])).toMatchObject([{ sure: false }]);
  // Also where its answers are read as something else by now.
  expect(withMeasures(one, [row(header, true, 'continue')])).toMatchObject([{ sure: false }]);
  expect(withMeasures(one, [row(header, false, 'satisfied')])).toMatchObject([
    { sure: true, measure: 'satisfied' },
  ]);
  expect(withMeasures(one, [row(header, false, null)])).toMatchObject([{ sure: true, measure: null }]);
  // A headline that was emptied, and what is to be checked left as it stands.
  expect(withMeasures(one, [row(header, true, null)])).toMatchObject([{ measure: null }]);
});

test('more or less of a yes carries what a plain yes carries; how often does not', () => {
  const header = 'Will you take on another mentee?';
  const graded = (options: readonly string[]) =>
    withMeasures([{ ...question(header, 'likert'), options }], [])[0]!.measure;
  expect(graded(['Probably not', 'Probably yes', 'Definitely yes'])).toBe('continue');
  expect(graded(['Never', 'Sometimes', 'Often'])).toBeNull();
});
