// French of the table of refusals: what happened, where, what to do. Sheets and settings are quoted as they stand.
import type { RefusalName } from '../english/refusals.ts';
import { mailTextFault } from '../mail-text-faults.ts';
import type { RefusalText } from '../refusal-text.ts';
import { sheetCalled, tabCalled } from '../sheets-called.ts';
import { readingRefusals } from './refusals-of-reading.ts';
import { refusalsOnce } from './refusals-of-writing.ts';

const PANEL = 'Choisissez la première ligne du menu Mentoring Desk, autorisez';

/** One row in the order of the English table: what, where, remedy. */
const row = (what: string, where: string, remedy: string): RefusalText => ({ what, where, remedy });

export const frenchRefusals: Record<RefusalName, (a: string, b: string) => RefusalText> = {
  ...refusalsOnce,
  'numbers too large': (level) =>
    row(
      `Les gains du niveau « ${level} » sont trop grands pour être additionnés exactement.`,
      level,
      'Prenez de plus petits nombres entiers à ce niveau ; seuls leur ordre et leurs écarts comptent.',
    ),
  'not a problem': (where, wanted) =>
    row(
      `Ceci n’est pas un problème d’affectation : ${wanted}.`,
      where,
      'Corrigez cet endroit et réessayez ; rien n’a été résolu.',
    ),
  'not a text to redact': (where, wanted) =>
    row(
      `Ceci n’est pas un texte dont retirer les noms : ${wanted}.`,
      where,
      'Donnez un tableau d’objets avec mentor, others et text ; rien n’a changé.',
    ),
  'answers are here': () => ({
    what: 'Ce fichier contient déjà des réponses ou des résultats. Rien n’a été ajouté.',
    where: 'ce fichier',
    remedy: 'Essayez les personnes inventées dans une nouvelle feuille de calcul, vide.',
  }),
  'sample people': () => ({
    what: 'Des personnes inventées sont dans ce fichier ; rien n’est donc envoyé. Rien n’a changé.',
    where: 'ce fichier',
    remedy:
      'Pour voir les mails, envoyez-vous des essais. Pour écrire à de vraies personnes, appuyez sur Toutes les étapes, puis sur Retirer les personnes inventées.',
  }),
  'no answers': () =>
    row(
      'Aucune feuille de réponses n’a été trouvée. Rien n’a changé.',
      'ce fichier',
      'Reliez à ce fichier les formulaires des mentors et des mentorés, ou importez les réponses, puis réessayez.',
    ),
  ...readingRefusals,
  'unknown word': (where, wanted) =>
    row('Nous ne comprenons pas le contenu de cette cellule. Rien n’a changé.', where, `Écrivez ${wanted}.`),
  nobody: (text) =>
    row(
      'Personne de ce nom ne participe.',
      text,
      'Écrivez l’adresse mail, ou le nom tel qu’il figure dans les réponses.',
    ),
  'given name alone': (text, meant) =>
    row('Un prénom seul ne suffit pas.', text, `Est-ce ${meant} ? Alors écrivez le nom entier.`),
  'nothing held': (address) =>
    row(
      'Ce fichier ne contient rien sur cette adresse.',
      address,
      'Cherchez une faute de frappe, ou une autre adresse de la personne. Si elle est juste, c’est la réponse à donner.',
    ),
  'several people': (text) => row('Plusieurs personnes portent ce nom.', text, 'Écrivez l’adresse mail.'),
  'no row selected': () =>
    row(
      'Aucun binôme n’est sélectionné.',
      tabCalled('Matches'),
      `Ouvrez la feuille ${sheetCalled('Matches')} et cliquez dans la ligne d’un binôme. Pour une personne sans mentor, cliquez dans sa ligne de la feuille ${sheetCalled('Unmatched')}.`,
    ),
  'sheet not known': (sheet, words) =>
    row(
      `La feuille « ${sheet} » a perdu des mots de sa ligne d’en-tête ; nous ne pouvons pas la lire. Rien n’y a été écrit.`,
      sheet,
      `Écrivez ces mots côte à côte dans la ligne au-dessus de la première entrée : ${words}. Si la feuille est autre chose, donnez-lui un autre nom.`,
    ),
  'no room in file': (sheet) =>
    row(
      `Google n’a pas donné de place à la feuille « ${sheet} ». Rien n’y a été écrit.`,
      sheet,
      'Réessayez. Si cela revient, ce fichier est plein : dix millions de cellules au plus. Supprimez des feuilles ou des lignes vides dont personne n’a besoin.',
    ),
  'sheet not written': (sheet) =>
    row(
      `Google ne nous a pas laissés écrire dans la feuille « ${sheet} ». Elle est comme elle était.`,
      sheet,
      'Regardez si une plage y est protégée, ou si une validation des données refuse ce que nous écrivons ; puis réessayez.',
    ),
  'twin code': (code) =>
    row(
      `Deux mentors ont le code ${code}. Rien n’a changé.`,
      tabCalled('Mentors'),
      `Donnez à l’un des deux un autre code dans la feuille ${sheetCalled('Mentors')}, ou videz la cellule : un nouveau est tiré.`,
    ),
  'no profiles': () =>
    row(
      'Il n’y a aucun profil à publier. Rien n’a été publié.',
      'les réponses des mentors',
      'Regardez À vérifier : les mentors doivent accepter un profil et y dire quelque chose.',
    ),
  'places to decide': (where, places) =>
    row(
      `${places === '1' ? 'Un passage attend' : `${places} passages attendent`} votre décision : on pourrait y reconnaître quelqu’un. Rien n’a été publié.`,
      where,
      'Décidez-les un par un dans Profils, ou appuyez-y sur « Suivre les propositions ».',
    ),
  gate: (where, rule) =>
    row(
      `Le dernier contrôle a trouvé de quoi reconnaître quelqu’un (${rule}). Rien n’a été publié.`,
      where,
      'Regardez ce profil dans Profils et reformulez le passage, ou cachez ce champ.',
    ),
  'no permission for documents': () =>
    row(
      'Vous n’avez pas donné l’autorisation de créer des documents : aucun n’a été créé. Ce qui est dans vos feuilles est gardé.',
      'Autorisations de Google',
      `${PANEL} l’accès aux fichiers utilisés avec cet outil, puis réessayez.`,
    ),
  'no permission for mail': () =>
    row(
      'Vous n’avez pas donné l’autorisation d’envoyer des mails. Rien n’a été envoyé.',
      'Autorisations de Google',
      `${PANEL} l’envoi de mails en votre nom, puis réessayez.`,
    ),
  'no permission for calendar': () =>
    row(
      'Vous n’avez pas donné l’autorisation de créer un agenda. Rien n’a changé dans l’agenda ; les créneaux de votre feuille restent.',
      'Autorisations de Google',
      `${PANEL} la création d’agendas secondaires, puis réessayez. Ou écrivez mail dans Calendar de la feuille ${sheetCalled('Settings')} : les dates partent alors avec la présentation.`,
    ),
  'nobody introduced': () =>
    row(
      'Aucun binôme n’a encore été présenté, donc personne n’a à se rencontrer. Rien n’a changé.',
      tabCalled('Matches'),
      'Présentez d’abord les binômes, ou écrivez introduced dans Status des personnes qui se connaissent.',
    ),
  'unknown zone': (where, found) => {
    const [written, offered] = found.split('|');
    return row(
      `« ${written} » n’est pas un fuseau qui suit l’heure d’été. Rien n’a changé.`,
      where,
      `Écrivez ${offered} dans Time zone de la feuille ${sheetCalled('Settings')}.`,
    );
  },
  'no survey': () =>
    row(
      'Aucune feuille ne contient encore de réponses à l’enquête. Rien n’a été compté.',
      'ce fichier',
      'Reliez le formulaire d’enquête à ce fichier, ou dites dans Préparer quelle feuille contient l’enquête, puis réessayez.',
    ),
  'report too soon': (changed, least) =>
    row(
      `${changed === '1' ? 'Une réponse a' : `${changed} réponses ont`} changé depuis le dernier rapport. Les deux côte à côte montreraient ce que si peu de gens ont dit. Le rapport n’a pas changé.`,
      'Report',
      `Attendez qu’au moins ${least} réponses aient changé. La feuille ${sheetCalled('Results')} a les chiffres du jour.`,
    ),
  'report names somebody': (word, place) =>
    row(
      `Le rapport dirait « ${word} », qui désigne quelqu’un du programme. Il n’a pas été écrit.`,
      place,
      `Retirez-y « ${word} », puis réessayez. Si ce mot ne désigne personne, écrivez-le autrement.`,
    ),
  'mail text': (kind, fault) =>
    row(
      `Le texte du mail « ${kind} » ne peut pas être lu : ${mailTextFault(fault, 'fr')}. Aucun mail de ce genre ne part avant d’être corrigé.`,
      tabCalled('Mail texts'),
      `Corrigez l’endroit dans la feuille ${sheetCalled('Mail texts')}, ou videz la cellule pour prendre nos mots.`,
    ),
  'no test address': (text) =>
    row(
      'Ce n’est pas une adresse mail. Rien n’a été envoyé.',
      text,
      'Donnez l’adresse qui doit recevoir les mails d’essai.',
    ),
  'test not sent': (to) =>
    row(
      'Google n’a pas pris un mail d’essai, ou ne l’a pas confirmé. Personne d’autre n’a rien reçu.',
      to,
      'Regardez votre boîte de réception et vérifiez l’adresse. Si rien n’est arrivé, le nombre de mails du jour est peut-être atteint : réessayez demain.',
    ),
  'no such code': (code) => row('Aucun mentor n’a ce code. Rien n’a changé.', code, 'Relisez les profils.'),
  'proof failed': () =>
    row(
      'Nous n’avons pas pu vérifier que ce résultat est le meilleur ; il n’a donc pas été écrit.',
      'Match',
      'L’erreur est de notre côté ; vos feuilles sont comme avant. Prévenez la personne qui s’occupe de cet outil.',
    ),
};
