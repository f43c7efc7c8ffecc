// Every word of the page about people's data, in French.
import type { english } from '../english/panel.ts';
import { count } from './count.ts';

export const dataMessages: (typeof english)['data'] = {
  title: 'Données et autorisations',
  erase: {
    title: 'Effacer une personne',
    lead: 'Retire une personne de toutes nos feuilles et des rencontres à venir. Vous voyez d’abord la liste.',
    address: 'Adresse mail de la personne',
    look: 'Montrer ce qui partirait',
    answers: 'Supprimer aussi les lignes avec ses réponses aux formulaires',
    press: 'Effacer',
    sure: (n) => `Effacer à ${count(n, 'endroit')} ? Ici, rien ne permet de revenir en arrière.`,
    yes: 'Oui, effacer',
    done: 'Effacé. Ce que nous ne pouvons pas retirer figure dans la liste : c’est à vous de le retirer.',
    busy: 'Effacement en cours…',
  },
  ownData: 'Ses données en fichier',
  permissions: {
    title: 'Vérifier les autorisations',
    lead: 'Essaie une fois chaque service de Google. Personne ne reçoit rien.',
    press: 'Vérifier maintenant',
    busy: 'Essai de chaque service…',
  },
  goes: 'Ce qui part',
  left: 'Ce qui reste',
  keep: 'Pas maintenant',
};
