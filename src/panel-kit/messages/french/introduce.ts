// Every word of the Introduce page, in French.
import type { english } from '../english/panel.ts';
import { count, number } from './count.ts';

export const introduceMessages: (typeof english)['introduce'] = {
  strand: 'Parcours',
  allStrands: 'Tous les parcours',
  occasion: 'Que leur écrire',
  lead: (to, due, quota) =>
    [
      to === '' ? 'Il n’y a personne à qui écrire à ce sujet pour l’instant.' : `${to} à qui écrire.`,
      due > 0 ? `${count(due, 'mail')} à approuver.` : '',
      quota === null
        ? 'L’autorisation d’envoyer des mails n’est pas encore donnée.'
        : `Google vous laisse écrire à ${count(quota, 'personne')} de plus aujourd’hui.`,
    ]
      .filter((line) => line !== '')
      .join(' '),
  sendOn: 'Pas avant ce jour (par exemple 2026‑04‑01)',
  approve: (n) => (n > 0 ? `Approuver ${count(n, 'mail')}` : 'Approuver les nouveaux textes'),
  approved: (n) => `${count(n, 'mail')} dans la feuille {Outbox}. Rien n’a été envoyé.`,
  sendFirst: 'Envoyer le premier',
  sendRest: (n) => (n === 0 ? 'Rien à envoyer' : `Envoyer ${count(n, 'mail')}`),
  pause: 'Pause',
  paused: 'En pause après les mails en cours. Appuyez sur Envoyer pour continuer.',
  again: 'Relire',
  busy: 'Envoi en cours…',
  sending: 'Fermer le panneau met en pause.',
  progressLabel: 'Mails envoyés',
  progress: (sent, all) => `Envoyés : ${number(sent)} sur ${number(all)}.`,
  failed: (n) => `${n < 2 ? `${n} refusé` : `${n} refusés`}, voir la feuille {Outbox}.`,
  tested: (n, to) => `${count(n, 'mail')} d’essai à ${to}. Personne d’autre n’a rien reçu.`,
  stopped: {
    first: 'Premier envoi fait. Regardez, puis envoyez le reste.',
    quota:
      'Le nombre permis pour aujourd’hui est atteint, ou trop petit pour la suite. Le reste attend ; continuez demain.',
    slow: 'Google nous demande d’aller plus lentement. Nous continuons dans un instant.',
    trouble:
      'Google n’a pas répondu comme il faut, nous avons donc arrêté. Regardez les mails incertains plus bas, puis continuez.',
    changed: 'Des textes ont changé depuis votre accord. Ils attendent que vous les approuviez de nouveau.',
  },
  foreign: (n) =>
    `${count(n, 'ligne')} de la feuille {Outbox} ${n < 2 ? 'vient' : 'viennent'} d’un autre fichier ou d’une autre édition : rien n’en est renvoyé.`,
  missing: (field, n) => `{{${field}}} est vide dans ${count(n, 'mail')}.`,
  notes: {
    make: 'Créer le modèle de notes',
    open: 'Ouvrir le modèle de notes',
    says: 'Un accord, des objectifs et un journal des rencontres. Chaque binôme le copie par le lien de son mail ; vous ne pouvez pas lire les copies.',
    makeEach: 'Créer un document par binôme',
    each: (n) => `${count(n, 'document créé', 'documents créés')}.`,
    eachSays:
      'Chacun n’est partagé qu’avec ses personnes. Il vous appartient, vous pouvez donc l’ouvrir ; le document le dit.',
    making: 'Création des documents…',
    madeEach: (made) =>
      `${count(made, 'document créé et partagé', 'documents créés et partagés')}. Les textes déjà approuvés reçoivent ces liens quand vous les approuvez de nouveau.`,
    unshared: (list) =>
      `Google n’a pas partagé avec ${list}. Partagez vous-même leur document avec ces personnes.`,
    made: 'Toute personne qui a le lien peut lire le modèle et le copier. Les textes déjà approuvés le reçoivent quand vous les approuvez de nouveau.',
  },
  followUp: {
    title: 'Depuis la présentation',
    notGood: 'dit que ce binôme ne lui convient pas.',
    look: 'Voir ce binôme',
    owing: (n) => `${count(n, 'personne n’a', 'personnes n’ont')} pas encore répondu`,
    owes: { 'check-in': 'le point d’étape', feedback: 'l’enquête' },
    remind: 'Les rappels sont sous « Que leur écrire ».',
  },
  unsent: (n) => `${count(n, 'mail')} non ${n < 2 ? 'envoyé' : 'envoyés'}.`,
  held: (n) => `Retenus pour l’instant : ${number(n)}`,
  doubts: {
    title: (n) => `${count(n, 'mail incertain', 'mails incertains')}`,
    lead: 'Parti ou non : nous l’ignorons. Nous ne renvoyons jamais un tel mail de nous-mêmes. Cherchez sa référence dans vos messages envoyés, et dites-le.',
    look: 'Voir les envoyés',
    went: 'Il est parti',
    again: 'Il n’est pas parti',
  },
  samples: {
    title: 'Ce que liront les destinataires',
    why: { first: 'Le premier', longest: 'Le plus long', shortest: 'Le plus court' },
    testTo: 'D’abord un essai à votre adresse',
    test: 'M’envoyer un essai',
  },
};
