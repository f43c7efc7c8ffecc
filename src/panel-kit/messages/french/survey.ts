// Every word of the Survey page, in French.
import type { english } from '../english/panel.ts';
import { count, number } from './count.ts';

export const surveyMessages: (typeof english)['survey'] = {
  invite: 'Inviter à l’enquête',
  remind: 'Relancer les personnes qui n’ont pas répondu',
  nobody:
    'Personne n’a encore répondu à une enquête. Reliez le formulaire d’enquête à ce fichier, ou dites dans Préparer quelle feuille contient les réponses.',
  measures: {
    satisfied: 'jugent le programme satisfaisant',
    'matching appreciated': 'apprécient la formation des binômes',
    'goals achieved': 'ont atteint leurs objectifs',
    'goals partly': 'les ont atteints en partie',
    continue: 'vont continuer',
    recommend: 'le recommanderaient',
  },
  of: (k, n) => (k === null || n === null ? '–' : `${number(k)} sur ${number(n)}`),
  between: (low, high) => `entre ${Math.round(low)} et ${Math.round(high)} %`,
  questions: {
    title: (n) =>
      n === 1
        ? 'Est-ce bien ce que demande la question ?'
        : `Est-ce bien ce que demandent les ${n} questions ?`,
    open: 'Toutes les questions',
    lead: 'Corrigez ce qui est faux, puis appuyez sur C’est juste. La feuille {Survey questions} le retient.',
    type: (question) => `Type de question : ${question}`,
    scale: (question) => `Échelle : ${question}`,
    headline: (question) => `Chiffre clé : ${question}`,
    none: 'pas parmi les chiffres clés',
    confirm: 'C’est juste',
    confirmed: 'C’est retenu. Les chiffres peuvent être écrits.',
  },
  types: {
    scale: 'Échelle de nombres',
    likert: 'Accord, du plus faible au plus fort',
    choice: 'Un choix parmi plusieurs',
    number: 'Un nombre',
    checkboxes: 'Plusieurs cases possibles',
    grid: 'Lignes d’une grille',
    yesno: 'Oui, en partie, non',
    nps: 'Recommandation, de 0 à 10',
    text: 'Réponse en mots',
  },
  when: { start: 'au début', middle: 'à mi-parcours', end: 'à la fin' },
  bars: 'Part des deux meilleures notes',
  open: 'non confirmé',
  hidden: (n) => count(n, 'chiffre non montré, ou regroupé', 'chiffres non montrés, ou regroupés'),
  write: 'Écrire les résultats',
  report: 'Écrire le rapport',
  reported: 'Le rapport est prêt. Nous n’y trouvons aucun nom. Lisez-le avant de le partager.',
  openReport: 'Ouvrir le rapport',
  busy: 'Comptage en cours…',
  again: 'Recompter',
};
