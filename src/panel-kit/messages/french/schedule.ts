// Every word of the Catch-ups page, in French.
import type { english } from '../english/panel.ts';
import { count, number } from './count.ts';

export const scheduleMessages: (typeof english)['schedule'] = {
  busyUnknown:
    'Nous ne pouvons pas demander qui est libre : cette autorisation n’est pas donnée. Les créneaux restent dans les heures de travail.',
  unseen: (n) =>
    `${count(n, 'agenda n’est pas visible ; cette personne peut être occupée', 'agendas ne sont pas visibles ; ces personnes peuvent être occupées')} malgré tout.`,
  propose: 'Proposer des créneaux',
  proposeAgain: 'Proposer',
  proposing: 'Recherche de créneaux…',
  create: (n) => `Créer ${number(n)}`,
  confirm: (n) =>
    `Google va envoyer les invitations à ${count(n, 'rencontre ou date', 'rencontres et dates')}. « Retirer les dernières invitations » annule les rencontres, et chacun en est prévenu. Pour une date, supprimez sa ligne dans {Dates}, puis annulez-la sur cette page.`,
  yes: (n) => `Inviter à ${count(n, 'rendez-vous', 'rendez-vous')}`,
  no: 'Pas encore',
  creating: 'Création en cours…',
  pause: 'Pause',
  paused: 'En pause. Appuyez sur Créer pour continuer ; rien n’est fait deux fois.',
  created: (n, isCut, refused) =>
    `${count(n, 'rendez-vous créé', 'rendez-vous créés')}.${n > 0 ? ' Google a invité les personnes.' : ''}${isCut ? ' Puis Google n’a plus répondu ; appuyez sur Créer pour continuer.' : ''}${refused > 0 ? ` ${count(refused, 'non créé', 'non créés')} : Google refuse un invité. Voyez Please check dans la feuille {Catch-ups}.` : ''}`,
  progressLabel: 'Rencontres dans l’agenda',
  progress: (made, all) => `${number(made)} sur ${number(all)} dans l’agenda.`,
  left: (minutes) => (minutes < 2 ? 'Encore une minute ou deux.' : `Encore ${minutes} minutes environ.`),
  closing: 'Fermer le panneau met en pause.',
  read: 'Lire les réponses',
  reading: 'Lecture de l’agenda…',
  isRead: 'Les rencontres déplacées et les réponses sont dans la feuille {Catch-ups}.',
  slow: 'Google demande d’aller moins vite. Nous attendons un instant.',
  quota: 'Google ne prend plus d’invitations aujourd’hui. Le reste attend ; continuez demain.',
  preview: 'Par exemple',
  mentor: 'mentor',
  mentee: 'mentoré',
  unscheduled: (n) => `${count(n, 'rencontre')} sans créneau`,
  meeting: (k) => `rencontre ${k}`,
  asked: {
    title: (n) => `${count(n, 'rencontre supprimée', 'rencontres supprimées')} dans l’agenda`,
    lead: 'Retirées par quelqu’un. Nous ne remettons jamais une rencontre de nous-mêmes.',
    again: 'Recréer',
    leave: 'En rester là',
    all: 'Tout recréer',
  },
  cancel: {
    title: (n) => `${count(n, 'rencontre')} de gens qui ne se voient pas en ce moment`,
    tells: (list) => `Google préviendrait ${list}.`,
    press: (n) => `Annuler ${number(n)}`,
    done: 'Annulé. Google a prévenu les personnes.',
    busy: 'Annulation en cours…',
  },
  undo: {
    press: (n) => `Retirer les dernières invitations (${number(n)})`,
    confirm: (n) => `Retirer ${count(n, 'rencontre')} de l’agenda ? Google prévient tout le monde.`,
    yes: (n) => `En retirer ${number(n)}`,
    done: 'Retiré. Les créneaux sont de nouveau des propositions.',
    busy: 'Retrait en cours…',
  },
  dates: {
    title: 'Dates du programme',
    none: 'Pas encore de dates. Ajoutez lancement, formations et clôture ci-dessous, ou dans la feuille {Dates}.',
    line: (d) => `${d.what}, ${d.when} : ${count(d.guests, 'personne')}, ${d.state}.`,
  },
  doubt: {
    label: 'Identifiant de l’agenda, dans ses paramètres de Google Agenda',
    is: 'C’est lui',
    none: 'Il n’y est pas',
  },
};
