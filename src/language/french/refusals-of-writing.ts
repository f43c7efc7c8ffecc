// French of the refusals so that nothing is done twice or lost.

import type { refusalsOnce as english } from '../english/refusals-of-writing.ts';
import type { RefusalText } from '../refusal-text.ts';
import { sheetCalled, tabCalled } from '../sheets-called.ts';

/** One row in the order of the English table: what, where, remedy. */
const row = (what: string, where: string, remedy: string): RefusalText => ({ what, where, remedy });

/** Google’s own French name of one of its services. */
const called = (service: string): string => (service === 'Google Calendar' ? 'Google Agenda' : service);

export const refusalsOnce: Record<keyof typeof english, (a: string, b: string) => RefusalText> = {
  busy: () =>
    row(
      'Une autre étape est en cours dans ce fichier. Rien de plus n’a été fait.',
      'ce fichier',
      'Attendez un instant et réessayez.',
    ),
  'changed meanwhile': () =>
    row(
      'Les réponses ou les feuilles ont changé depuis que vous les avez vues. Rien n’a été écrit.',
      'ce fichier',
      'Regardez encore une fois, et décidez d’après ce que vous voyez alors.',
    ),
  'sheet changed': (sheet) =>
    row(
      `La feuille ${sheet} a changé pendant que nous y travaillions, et nous n’y trouvons plus nos colonnes. Ce qui est fait est retenu ; rien de plus n’a été fait.`,
      sheet,
      'Remettez la ligne d’en-tête comme avant (Édition ▸ Annuler), ne touchez plus à la feuille, puis réessayez.',
    ),
  'meetings unseen': () =>
    row(
      'Des rencontres sont encore à venir, et nous ne pouvons pas voir leur agenda. Rien n’a été clôturé.',
      'Google Agenda',
      'Choisissez la première ligne du menu Mentoring Desk et autorisez l’agenda, ou laissez la personne qui a créé les rencontres clôturer l’édition.',
    ),
  'sheet touched': (sheet) =>
    row(
      `Quelqu’un a modifié la feuille ${sheet} pendant que nous travaillions : nous n’avons rien écrit par-dessus. Ce qui était déjà fait est retenu.`,
      sheet,
      'Réessayez : nous repartons de la feuille telle qu’elle est.',
    ),
  'rows put back': (sheet, rows) =>
    row(
      `Quelqu’un a trié ou modifié la feuille ${sheet} pendant que nous en retirions des lignes. D’autres lignes ont été retirées par erreur et y sont de nouveau avec leurs textes (ligne ${rows}) ; les formules, notes et couleurs à côté sont perdues.`,
      sheet,
      'Regardez ces lignes ; l’historique des versions du fichier les montre telles qu’elles étaient. Puis réessayez.',
    ),
  'calendar slow': () =>
    row(
      'Google Agenda n’a pas fait ce que nous demandions : une rencontre y est peut-être encore. Nos feuilles n’ont pas encore changé.',
      'Google Agenda',
      'Réessayez dans une minute ; ce qui est enlevé le reste.',
    ),
  copy: () =>
    row(
      'Ce fichier semble être une copie : des mails ou des rendez-vous y viennent d’un autre fichier. D’ici, personne ne reçoit encore rien.',
      'ce fichier',
      `Si le programme continue dans l’autre fichier, travaillez là-bas. S’il continue ici, ajoutez une ligne à la feuille ${sheetCalled('Settings')} : « Goes on », et à côté « here » ; puis réessayez. Ce que l’autre fichier a envoyé reste tel quel.`,
    ),
  'tab protected': (sheet) =>
    row(
      `La feuille ${sheet} est protégée, et vous ne pouvez pas la modifier. Rien de plus n’a été fait.`,
      sheet,
      'Le propriétaire de ce fichier, ou la personne qui a protégé la feuille, peut vous y autoriser sous Données ▸ Protéger des feuilles et des plages. Puis réessayez.',
    ),
  'drive full': () =>
    row(
      'Google Drive ne prend plus de fichiers de ce compte : espace plein ou limite du jour atteinte. Ce document n’a pas été créé ; les précédents restent.',
      'Google Drive',
      'Faites de la place dans Drive, ou attendez demain ; puis réessayez. Rien n’est créé deux fois.',
    ),
  'google slow': (service) =>
    row(
      `${called(service)} nous demande d’attendre. Ce qui était déjà fait est gardé.`,
      called(service),
      'Réessayez dans une minute : rien n’est fait deux fois.',
    ),
  'google full': (service) =>
    row(
      `${called(service)} ne prend plus rien de ce compte aujourd’hui, ou n’a plus de place. Ce qui était déjà fait est gardé.`,
      called(service),
      'Faites de la place, ou continuez demain : rien n’est fait deux fois.',
    ),
  'google forbids': (service) =>
    row(
      `${called(service)} ne permet pas cela à ce compte. Ce qui était déjà fait est gardé.`,
      called(service),
      'Choisissez Vérifier les autorisations dans le panneau. Si toutes sont données, adressez-vous à la personne qui gère les comptes Google de votre organisation ; puis réessayez.',
    ),
  'google refuses': (service, number) =>
    row(
      `${called(service)} n’accepte pas notre demande et ne donne que le numéro ${number}. Ce qui était déjà fait est gardé.`,
      called(service),
      'Réessayez : rien n’est fait deux fois. Si cela revient, donnez ce numéro à la personne qui s’occupe de cet outil.',
    ),
  'drive slow': () =>
    row(
      'Google Drive nous demande d’attendre, et nous ne savons pas encore si le document existe.',
      'Google Drive',
      'Réessayez dans une minute : nous le cherchons d’abord, et rien n’est créé deux fois.',
    ),
  'not a day': (day) =>
    row(
      `« ${day} » n’est pas un jour que nous puissions lire. Rien n’a été approuvé.`,
      tabCalled('Outbox'),
      'Écrivez par exemple 1er avril 2026 ou 01/04/2026, ou laissez vide si le jour n’importe pas.',
    ),
  'no such mail': (ref) =>
    row(
      'Ce mail ne peut être ni renvoyé ni noté comme revenu : c’est peut-être déjà fait. Rien n’a changé.',
      `${tabCalled('Outbox')}, ${ref}`,
      'Revoyez les mails à cette personne ; le plus récent est en tête.',
    ),
  'mail not due': (ref) =>
    row(
      'Ce mail ne va pas pour cette personne à présent : elle a peut-être répondu, son binôme a pris fin, ou elle ne participe plus. Rien n’a changé.',
      `${tabCalled('Outbox')}, ${ref}`,
      'Écrivez-lui vous-même, ou choisissez un autre mail dans Présenter.',
    ),
  'no way back': (why) =>
    row(
      why === '' ? 'Il n’y a rien à défaire.' : `Cela ne se défait plus. ${why}`.replace(/[^.]$/, '$&.'),
      tabCalled(why === '' ? 'Undo' : 'Matches'),
      'Rien n’a changé.',
    ),
  'memory full': () =>
    row(
      `Ce fichier n’a plus la place de retenir d’autres mails, et sans cela aucun ne part. Les mails en attente restent dans ${sheetCalled('Outbox')}.`,
      'ce fichier',
      `Continuez dans une nouvelle copie du fichier, et ajoutez une ligne à sa feuille ${sheetCalled('Settings')} : « Goes on », et à côté « here ». Les documents et l’agenda restent liés à ce fichier-ci, qui garde la trace de ce qui a été envoyé.`,
    ),
  'edition still open': (says) =>
    row(
      `Cette édition n’est pas encore clôturée : ${says} Rien n’a changé.`,
      'ce fichier',
      'Réglez d’abord cela sous Données et autorisations ; puis clôturez.',
    ),
  'edition not closed': () =>
    row(
      'La dernière édition est encore dans nos feuilles. Rien n’a changé.',
      'ce fichier',
      'Clôturez-la d’abord : vous voyez la liste avant que rien ne parte.',
    ),
  'edition needs a name': (edition) =>
    row(
      'La prochaine édition a besoin de son propre nom. Rien n’a changé.',
      edition,
      'Écrivez un autre nom, par exemple l’année.',
    ),
  'not one of these': (word, offered) =>
    row(
      `« ${word} » n’est pas un mot que nous connaissons ici. Rien n’a changé.`,
      word,
      `Écrivez l’un de ceux-ci : ${offered}.`,
    ),
  'edition closed': (edition) =>
    row(
      `L’édition ${edition} est clôturée. Aucun binôme n’a été formé.`,
      'ce fichier',
      'Commencez la prochaine édition sous Données et autorisations ; puis formez les binômes.',
    ),
  'mail unknown': (ref) =>
    row(
      `La feuille ${sheetCalled('Outbox')} n’a pas de mail avec cette référence. Rien n’a changé.`,
      ref,
      `Prenez la référence dans la première colonne de la feuille ${sheetCalled('Outbox')}.`,
    ),
  'date not clear': (where, wanted) => row('Cette date n’a pas été ajoutée.', where, `Il faut ${wanted}.`),
  'calendar in doubt': (name) =>
    row(
      'La création de l’agenda a été interrompue, et personne ne peut dire s’il existe. Personne n’a été invité.',
      `${tabCalled('Settings')}!Calendar id`,
      `Cherchez « ${name} » dans Google Agenda. S’il y est, copiez l’identifiant de ses paramètres dans Calendar id de la feuille ${sheetCalled('Settings')} ; sinon, écrivez none. Puis réessayez.`,
    ),
  'calendar not found': (id) =>
    row(
      'Aucun agenda à nous n’a cet identifiant. Personne n’a été invité.',
      id,
      'Copiez l’identifiant des paramètres de l’agenda, ou écrivez none pour en créer un.',
    ),
  'calendar gone': (id) =>
    row(
      'L’agenda du programme ne s’ouvre pas : il a été supprimé, ou une autre personne l’a créé. Rien n’a changé.',
      id,
      'Demandez à la personne qui a créé les rencontres de faire cette étape. Si l’agenda a été supprimé, dites-le dans le panneau : un autre est créé et chaque rencontre vous est demandée.',
    ),
};
