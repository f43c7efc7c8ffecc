// Every word of the Profiles page, in French.
import type { ProfilesView } from '../../../api/api.ts';
import type { english } from '../english/panel.ts';
import { count, number } from './count.ts';

/** What publishing would do now. */
function changeSays(change: ProfilesView['change']): string {
  if (change.kind === 'new') return 'Pas encore de document.';
  if (change.kind === 'same') return 'Il montre ce que disent vos feuilles aujourd’hui.';
  if (change.kind === 'deleted')
    return 'Le document a disparu ; il est peut-être dans la corbeille. Publiez pour en créer un autre. Les codes restent.';
  if (change.kind === 'update') return addedSays(change.added);
  const why = [
    ...(change.corrected.length > 0 ? [`modifiés : ${change.corrected.join(', ')}`] : []),
    ...(change.gone.length > 0 ? [`retirés : ${change.gone.join(', ')}`] : []),
  ].join(' ; ');
  return `Profils ${why}. Qui peut modifier le document peut en lire les versions passées. Publier en crée donc un nouveau et met celui-ci à la corbeille. Partagez le nouveau.`;
}

function addedSays(added: readonly string[]): string {
  if (added.length === 0)
    return 'Les places libres ont changé. Publier de nouveau met le même document à jour.';
  if (added.length === 1)
    return `${added[0]} est nouveau. Seul, il se remarque si l’on compare ; en attendre d’autres le protège mieux.`;
  return `${added.length} profils sont nouveaux. Publier de nouveau les ajoute au même document.`;
}

export const profileMessages: (typeof english)['profiles'] = {
  lead: (listed, leftOut) =>
    `${count(listed, 'mentor reçoit', 'mentors reçoivent')} un profil sans nom${leftOut === 0 ? '' : `, ${leftOut} n’en ${leftOut < 2 ? 'reçoit' : 'reçoivent'} pas`}.`,
  still: 'Des collègues peuvent tout de même reconnaître quelqu’un.',
  draw: (n) => `Tirer ${count(n, 'code')}`,
  codesFirst:
    'D’abord les codes : tirés au hasard, les mêmes pour toute l’édition. Vous voyez chaque profil avant toute publication.',
  drawn: 'Les codes sont dans la feuille {Mentors} et ne changeront plus.',
  publish: (n) => (n === 0 ? 'Publier' : `Publier ${count(n, 'profil')}`),
  publishAgain: 'Publier de nouveau',
  again: 'Relire',
  open: 'Ouvrir le document',
  done: 'Publié. Dans Google Docs, partagez le document en lecture avec celles et ceux qui choisissent.',
  remembered: 'C’est retenu. Rien n’a été publié.',
  published: (n) => `Publié : ${count(n, 'profil')}.`,
  change: changeSays,
  marks: { gone: 'Retiré', open: 'À décider', now: 'Le passage en question' },
  review: {
    title: (n, more) =>
      [
        ...(n > 0 || more === 0 ? [`${count(n, 'passage')} à décider`] : []),
        ...(more > 0 ? [`${number(more)} à regarder`] : []),
      ].join(', '),
    at: (at, of) => `${at} sur ${of}`,
    before: '‹ Précédent',
    next: 'Suivant ›',
    written: 'Tel qu’écrit',
    read: 'Tel qu’on le lirait',
    remove: 'Retirer',
    keep: 'Garder',
    keepEverywhere: 'Garder ce mot partout',
    removeEverywhere: 'Retirer partout',
    reword: 'Ou écrire d’autres mots à la place',
    rewordNow: 'Mettre ces mots',
    proposal: { keep: 'Nous le garderions.', remove: 'Nous le retirerions.' },
    all: (n) => (n === 1 ? 'Suivre la proposition' : `Suivre les propositions (${n})`),
  },
  recognition: {
    title: (n) => `${count(n, 'mentor pourrait être reconnu', 'mentors pourraient être reconnus')}`,
    lead: 'Moins de trois partagent ce que l’on montre d’eux. Un clic en montre moins :',
    cures: (cures, of) => `protège ${cures} sur ${count(of, 'mentor')}`,
    who: 'Qui, et à quoi',
    more: (n) => `et ${n} de plus`,
  },
  preview: {
    title: 'Comme les mentorés le liront',
    at: (at, of) => `${at} sur ${of}`,
    before: '‹ Précédent',
    next: 'Suivant ›',
    places: 'Places pour des mentorés',
    taken: 'Ce qui a été retiré',
    approval:
      'Pour que chaque mentor voie d’abord son profil, choisissez-le dans Présenter, sous « Que leur écrire ».',
    leaveOut: (code) => `Laisser ${code} de côté`,
  },
  fields: {
    title: 'Ce qu’un profil peut montrer',
    lead: 'Ce qui n’est pas coché n’arrive jamais dans le document. Deux des derniers champs suffisent souvent à reconnaître quelqu’un.',
    as: (name) => `Comment montrer : ${name}`,
    ways: {
      'as written': 'tel qu’écrit',
      'in bands': 'par tranches',
      'rare ones together': 'réponses rares regroupées',
      'common ones only': 'seulement les plus fréquentes',
    },
    hiddenFor: (codes) => `Caché dans ${codes}`,
  },
  popular: {
    title: 'Choisis jusqu’ici',
    line: (code, n, places) => `${code} : choisi par ${n}, ${count(places, 'place')}.`,
    nobody: (n) =>
      n === 0
        ? 'Chaque profil a été choisi au moins une fois.'
        : `${count(n, 'profil')} que personne n’a encore choisi${n < 2 ? '' : 's'}.`,
  },
};
