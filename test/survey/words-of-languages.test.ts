// Graded answers, yes and no, and recommendations in the languages of answers: each is read as what it is, from the least to the most.
import { expect, test } from 'vitest';
import { typeOf } from '../../src/survey/domain/typing.ts';

const many = (words: readonly string[]) => Array.from({ length: 6 }, () => words).flat();

test.each([
  ['¿Hasta qué punto?', ['Nada', 'Poco', 'Bastante', 'Mucho']],
  ['Quanto è stato utile?', ['Per niente', 'Poco', 'Abbastanza', 'Molto']],
  ['Le binôme était-il bien assorti ?', ['Pas du tout', 'Plutôt non', 'Plutôt oui', 'Tout à fait']],
  ['Diriez-vous que…', ['Non', 'Plutôt non', 'Plutôt oui', 'Oui']],
  ['Avez-vous atteint vos objectifs ?', ['Non', 'En partie', 'En grande partie', 'Oui, entièrement']],
  ['Did you reach your goals?', ['Not really', 'Partly', 'Mostly', 'Yes, fully']],
  ['Ziele erreicht?', ['Nein', 'Teilweise', 'Überwiegend', 'Voll und ganz']],
  ['Ziele erreicht?', ['Gar nicht', 'Zum kleinen Teil', 'Zum großen Teil', 'Vollständig']],
  ['Votre satisfaction', ['Pas satisfait', 'Peu satisfait', 'Satisfait', 'Très satisfait']],
  ['How was the match?', ['Poor', 'Fair', 'Good', 'Very good', 'Excellent']],
  [
    '¿Estás de acuerdo?',
    ['Muy en desacuerdo', 'En desacuerdo', 'Indiferente', 'De acuerdo', 'Muy de acuerdo'],
  ],
  [
    'Sei soddisfatta?',
    ['Per niente soddisfatta', 'Poco soddisfatta', 'Abbastanza soddisfatta', 'Molto soddisfatta'],
  ],
  ['Ben je tevreden?', ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden']],
  ['Está satisfeita?', ['Muito insatisfeita', 'Insatisfeita', 'Neutro', 'Satisfeita', 'Muito satisfeita']],
  ['Er du enig?', ['Helt uenig', 'Uenig', 'Hverken enig eller uenig', 'Enig', 'Helt enig']],
  ['¿Cómo te sientes?', ['😡', '🙁', '😐', '🙂', '😍']],
])('%s %s', (header, points) => {
  const typed = typeOf(header, many(points), []);
  expect(typed).toMatchObject({ reads: 'likert', options: points, sure: true });
});

test.each([
  ['¿Quieres seguir?', ['Sí', 'En parte', 'No'], 'yesno'],
  ['Vuoi continuare?', ['Sì', 'No', 'Non so'], 'yesno'],
  ['Wil je doorgaan?', ['Ja', 'Misschien', 'Nee'], 'yesno'],
  ['Quer continuar?', ['Sim', 'Não'], 'yesno'],
  ['Vil du fortsætte?', ['Ja', 'Nej'], 'yesno'],
  ['Souhaitez-vous continuer ?', ['Oui', 'Non', 'Peut-être'], 'yesno'],
  ['¿Recomendarías el programa?', ['8', '9', '10'], 'nps'],
  ['Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?', ['7', '9', '10'], 'nps'],
  ['Consiglieresti il programma?', ['7', '9', '10'], 'nps'],
  ['Zou je ons aanbevelen?', ['7', '9', '10'], 'nps'],
] as const)('%s %s', (header, words, reads) => {
  expect(typeOf(header, many(words), []).reads).toBe(reads);
});

test.each([
  ['plain yes, partly and no are no agreement', ['Oui', 'Non', 'En partie'], 'yesno'],
  ['hours with a comma are no scale', ['1,5', '2,5', '3'], 'number'],
])('%s', (_, words, reads) => {
  expect(typeOf('Et alors', many(words), []).reads).toBe(reads);
});
