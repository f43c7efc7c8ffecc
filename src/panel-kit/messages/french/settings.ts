// Every word of the settings page that the add-on itself does not bring along, in French.
import type { settingsMessages as english } from '../english/settings.ts';
import { count } from './count.ts';

export const settingsMessages: typeof english = {
  title: 'Réglages',
  lead: 'Tout cela se trouve dans les feuilles {Settings}, {Rules} et {Strands}, où vous pouvez aussi le changer.',
  begin: 'Commencer comme un programme de ce genre',
  fill: 'Remplir',
  filled: 'C’est rempli. Rien n’est écrit tant que vous n’enregistrez pas.',
  rules: 'Qui ne va jamais ensemble',
  strands: 'Parcours',
  noStrands:
    'Un seul parcours pour tout le monde, à deux. Ajoutez des parcours si le type, la durée ou les places diffèrent.',
  newStrand: 'Un nouveau parcours',
  places: (n) => count(Number(n), 'place'),
  months: (n) => `${n} mois`,
  add: 'Ajouter un parcours',
  remove: 'Retirer ce parcours',
  save: (n) => (n === 0 ? 'Rien à enregistrer' : `Enregistrer (${n})`),
  undo: 'Annuler',
  saved:
    'Enregistré. Les résultats écrits dans les feuilles restent jusqu’à ce que vous refassiez une étape.',
  notSaved: 'Rien n’a été enregistré. Corrigez ce qui est marqué.',
  strandsAnew:
    '{Strands} a changé entre-temps et s’affiche dans son état actuel. Vos modifications non enregistrées des parcours sont perdues.',
  busy: 'Enregistrement…',
};
