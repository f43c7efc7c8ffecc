// Every word of the panel, in French. Sheets keep their English names, so they are quoted as they stand in the file.
import type { english } from '../english/panel.ts';
import { count, number } from './count.ts';
import { dataMessages } from './data.ts';
import { introduceMessages } from './introduce.ts';
import { profileMessages } from './profiles.ts';
import { scheduleMessages } from './schedule.ts';
import { settingsMessages } from './settings.ts';
import { surveyMessages } from './survey.ts';

export const french: typeof english = {
  steps: {
    'set-up': 'Préparer',
    profiles: 'Profils',
    match: 'Binômes',
    introduce: 'Présenter',
    'catch-ups': 'Rencontres',
    survey: 'Enquête',
  },
  states: {
    'needs attention': { glyph: '!', word: 'À regarder' },
    ready: { glyph: '○', word: 'Prêt' },
    'in progress': { glyph: '●', word: 'En cours' },
    done: { glyph: '✓', word: 'Fait' },
    later: { glyph: '–', word: 'Plus tard' },
  },
  quoted: (text) => `« ${text} »`,
  colon: '\u00a0: ',
  back: 'Toutes les étapes',
  refresh: 'Actualiser',
  broken: {
    what: 'La connexion s’est interrompue.',
    where: '',
    remedy: 'Ce qui est fait reste fait. Vérifiez votre connexion et réessayez.',
  },
  otherAccount: {
    what: 'Google semble utiliser un autre de vos comptes.',
    where: '',
    remedy:
      'Ce qui est fait est gardé. Ouvrez ce fichier dans une fenêtre privée, ou connectez-vous d’abord avec le compte à qui il appartient.',
  },
  next: (step) => `À faire : ${step}.`,
  busy: {
    reading: 'Lecture de vos feuilles…',
    remembering: 'Vos choix sont retenus…',
    matching: 'Recherche des meilleurs binômes…',
    writing: 'Écriture des feuilles…',
    showing: 'Sélection des lignes…',
    explaining: 'Examen de ce binôme…',
    publishing: 'Écriture du document…',
  },
  check: {
    title: 'À vérifier',
    more: (n) => `et ${number(n)} de plus du même genre`,
    rest: (n) => `Encore ${number(n)} à vérifier`,
    show: 'Voir les lignes',
    severity: { blocks: 'Bloque', holds: 'Laissé de côté', warns: 'Bon à savoir' },
    row: (sheet, row) => `${sheet}, ligne ${row}`,
    rows: (sheet, n) => `${sheet}, ${count(n, 'ligne')}`,
    found: (found) => `Trouvé : ${found}`,
    wanted: (wanted) => `Attendu : ${wanted}`,
  },
  setUp: {
    lead: (forms) =>
      forms === 0
        ? 'Il n’y a pas encore de réponses. Dans chaque formulaire Google, choisissez Réponses, Associer à Sheets, puis ce fichier.'
        : `Nous avons trouvé ${count(forms, 'formulaire')}. Est-ce bien le sens des questions ?`,
    people: (role, people) =>
      role === 'mentors' || role === 'mentees' ? count(people, 'personne') : count(people, 'réponse'),
    roles: {
      mentors: 'Mentors',
      mentees: 'Mentorés',
      both: 'Les deux dans un formulaire',
      survey: 'Enquête',
      'check-in': 'Point d’étape',
    },
    whose: 'De qui sont ces réponses ?',
    nobody: 'De personne',
    twice: (beside) =>
      `La feuille « ${beside} » a le même rôle. Les personnes de celle-ci participent-elles aussi ? Sinon, appuyez sur De personne.`,
    headerRow: 'Les questions sont à la ligne',
    first: 'Dites d’abord de qui sont ces réponses.',
    guessed: (n) => `${count(n, 'supposition')} dont aucun binôme ne dépend.`,
    means: 'Son sens',
    notUsed: 'Pas utilisé',
    guess: 'C’est une supposition. À vérifier.',
    sample: (text) => `Par exemple : ${text}`,
    needed: 'nécessaire',
    sure: (n) => `${count(n, 'colonne trouvée', 'colonnes trouvées')} avec certitude`,
    showSure: 'Tout montrer',
    hideSure: 'Montrer moins',
    holds: (sheet) => `La feuille « ${sheet} » contient`,
    confirm: 'C’est juste',
    confirmed: 'C’est retenu dans la feuille {Columns}.',
    isConfirmed: 'Vous avez confirmé ces colonnes. La feuille {Columns} les retient.',
    again: 'Relire',
  },
  profiles: profileMessages,
  introduce: introduceMessages,
  schedule: scheduleMessages,
  takeBack: { title: 'Défaire quelque chose' },
  leaving: { title: 'Un départ' },
  mailAgain: { title: 'Un mail n’est pas arrivé ?' },
  survey: surveyMessages,
  data: dataMessages,
  settings: settingsMessages,
  match: {
    locks: 'Les lignes verrouillées restent comme elles sont.',
    empty: 'Essayez d’abord : rien n’est écrit avant votre accord.',
    tried: 'Rien n’a été écrit.',
    written: 'Écrit dans les feuilles {Matches}, {Unmatched} et {Match proof}. Ensuite : Présenter.',
    circles: (n, gap) =>
      `${count(n, 'cercle')}. ${gap === null ? 'Toutes les règles n’ont pas pu être respectées : voir Why dans la feuille {Circles}.' : gap === 0 ? 'Aucun autre groupement n’est meilleur.' : `Aucun autre groupement ne peut être meilleur de plus de ${String(gap).replace('.', ',')} %.`}`,
    offer: (n) => `${number(n)} personnes sans mentor partagent deux thèmes avec ce mentor : un cercle ?`,
    kept: (n) =>
      `${count(n, 'binôme présenté ou décidé est gardé', 'binômes présentés ou décidés sont gardés')}.`,
    checks: (n, written) =>
      `${count(n, 'binôme')} à regarder. ${written ? 'Voir' : 'Après l’écriture, voir'} Please check dans la feuille {Matches}.`,
    outside: (n) =>
      `${n < 2 ? 'Un souhait nomme' : `${n} souhaits nomment`} quelqu’un qui n’est pas parmi les mentors. Vous pourriez proposer de participer :`,
    changeTitle: 'Ce qui changerait',
    change: (d) =>
      [
        d.changed && `${count(d.changed, 'binôme change', 'binômes changent')}`,
        d.added && count(d.added, 'nouveau binôme', 'nouveaux binômes'),
        d.same && count(d.same, 'inchangé', 'inchangés'),
        d.lost && `${count(d.lost, 'mentoré perdrait son', 'mentorés perdraient leur')} mentor`,
        d.kept && `${number(d.kept)} ${d.kept < 2 ? 'gardé' : 'gardés'} selon vos décisions`,
      ]
        .filter(Boolean)
        .join(', ') + '.',
    noChange: 'Aucun binôme ne change.',
    was: 'avant :',
    now: 'maintenant :',
    nobody: 'personne',
    write: 'Écrire les binômes',
    writeChanges: 'Écrire les changements',
    try: 'Essayer',
    again: 'Réessayer',
    open: 'Voir {Matches}',
    putBack: 'Remettre les binômes d’avant',
    isPutBack: 'Les binômes d’avant sont de nouveau dans la feuille {Matches}.',
    explain: 'Expliquer le binôme sélectionné',
    compare: 'Comparer d’autres priorités',
    compareTitle: 'Autres priorités, côte à côte',
    aims: {
      choices: 'Les choix',
      'first choices': 'Les premiers choix',
      'nobody left behind': 'Le moins de choix mal classés',
      fit: 'L’affinité seule',
    },
    aim: (q) =>
      `${count(q.matched, 'mentoré')} avec un mentor, dont ${number(q.named)} avec un mentor choisi et ${number(q.first)} avec leur premier choix.`,
    chosen: 'En usage',
    use: 'Choisir celle-ci',
  },
  pool: {
    title: 'Le vivier : qui recruter',
    strand: (s) =>
      `${s.strand} : ${count(s.mentees, 'mentoré')}, ${count(s.mentors, 'mentor')}, ${count(s.places, 'place')}.`,
    spread: (p) => `${p.value} : ${count(p.mentees, 'mentoré')}, ${count(p.mentors, 'mentor')}.`,
    short: (t) =>
      `${t.topic} : demandé par ${count(t.wanted, 'mentoré')}, ${count(t.offered, 'place')} chez les mentors qui le proposent.`,
    crowded: (m) => `choix de ${count(m.named, 'mentoré')}, avec ${count(m.places, 'place')}.`,
    nobody: (n) =>
      `${count(n, 'mentor avec de la place n’est nommé', 'mentors avec de la place ne sont nommés')} par personne.`,
  },
  explain: {
    title: 'Pourquoi ce binôme ?',
    why: 'Pourquoi pas ?',
    lead: 'Ouvrez la feuille {Matches}, cliquez dans la ligne d’un binôme, puis appuyez sur « Expliquer la ligne ».',
    again: 'Expliquer la ligne',
    with: 'avec',
    without: 'et non',
    nobody: 'n’a pas de mentor',
    price: 'Ce que cela changerait',
    moves: (n) => `Montrer qui bougerait (${number(n)})`,
    others: 'Pourquoi pas un autre ?',
    fit: 'D’où vient l’affinité',
    part: (p) =>
      `${p.criterion} : ${p.points} sur ${p.of}${p.share === null ? ', la moitié : rien à comparer' : ''}`,
    lock: 'Verrouiller',
    never: 'Jamais ensemble',
    end: 'Mettre fin au binôme',
    decided: {
      lock: 'Verrouillé dans la feuille {Matches}. Décochez-y Lock pour le libérer.',
      never: 'Écrit dans la feuille {Never pair}. Refaites les binômes pour en tenir compte.',
    },
    checkWord: 'À vérifier',
  },
};
