// French of the refusals about sheets, columns and people: whose answers, what a column means, who is meant.
import type { RefusalName } from '../english/refusals.ts';
import type { RefusalText } from '../refusal-text.ts';
import { sheetCalled, tabCalled } from '../sheets-called.ts';

const row = (what: string, where: string, remedy: string): RefusalText => ({ what, where, remedy });

const ROLES: Readonly<Record<string, string>> = { mentors: 'mentors', mentees: 'mentorés' };

export const readingRefusals = {
  'figures stand': (least) =>
    row(
      'Quelques réponses ont été changées ou supprimées depuis que les chiffres ont été comptés. De nouveaux chiffres à côté montreraient de qui elles sont. Le rapport n’a pas changé.',
      tabCalled('Results'),
      `Transmettez ${sheetCalled('Results')}, et le rapport s’il existe, tels quels : ils sont justes pour le jour où ils ont été comptés. Dès que ${least} autres réponses du même rôle et du même parcours seront arrivées, les deux seront refaits. Seulement si personne n’a encore vu ${sheetCalled('Results')}, supprimez cette feuille et comptez de nouveau.`,
    ),
  'no role': (role) =>
    row(
      `Aucune feuille ne contient les réponses des ${ROLES[role] ?? role}. Rien n’a changé.`,
      'ce fichier',
      `Ajoutez la feuille avec les réponses des ${ROLES[role] ?? role}, ou choisissez-la dans Préparer.`,
    ),
  'unsure column': (where, what) =>
    row(
      `Cette colonne semble contenir ceci : ${what}. Ce n’est pas sûr, donc rien n’a changé.`,
      where,
      'Dites dans Préparer ce qu’elle veut dire. La question n’est posée qu’une fois.',
    ),
  'unsure sheet': (sheet) =>
    row(
      'Cette feuille contient des personnes, et nous ne savons pas de qui sont ces réponses. Rien n’a changé.',
      sheet,
      'Dites dans Préparer de qui elles sont : mentors, mentorés, les deux, ou personne. La question n’est posée qu’une fois.',
    ),
  'likely survey': (sheet) =>
    row(
      'Aucune feuille n’est connue comme étant l’enquête, mais celle-ci l’est peut-être. Rien n’a été compté.',
      sheet,
      'Dites dans Préparer si c’est l’enquête ou les réponses de personne, puis réessayez. La question n’est posée qu’une fois.',
    ),
  'two sheets': (sheet, role) =>
    row(
      `Plus d’une feuille contient les ${ROLES[role] ?? role}, et celle-ci en est une. Rien n’a changé.`,
      sheet,
      'Dites dans Préparer si les personnes de cette feuille participent. La question n’est posée qu’une fois.',
    ),
  'unknown column': (where) =>
    row(
      'Aucune colonne ne porte ce nom. Rien n’a changé.',
      where,
      'Écrivez Feuille!Titre, exactement comme dans la feuille.',
    ),
  'empty row': (where) =>
    row(
      'Cette ligne est vide : les questions ne peuvent pas s’y trouver. Rien n’a changé.',
      where,
      'Indiquez le numéro de la ligne des questions, tel que la feuille les compte : la première est 1.',
    ),
  'no role yet': (sheet) =>
    row(
      'Nous ne savons pas de qui cette feuille contient les réponses. Rien n’a changé.',
      sheet,
      'Dites d’abord si elle contient mentors, mentees, both, survey ou check-in.',
    ),
  'unknown role': (sheet) =>
    row(
      'Une feuille ne peut pas contenir cela. Rien n’a changé.',
      sheet,
      'Dites mentors, mentees, both, survey, check-in ou not used.',
    ),
  'no address to erase': (text) =>
    row(
      'Ce n’est pas une adresse mail. Rien n’a changé.',
      text,
      'Donnez l’adresse de la personne, telle qu’elle figure dans les réponses.',
    ),
  'one address of several': (address, names) =>
    row(
      `Plusieurs personnes utilisent cette adresse : ${names}. Rien n’a changé.`,
      address,
      `Dites laquelle, de cette façon : ${names.split('; ')[0]} <${address}>. S’il s’agit d’une seule personne, faites-le pour chaque nom.`,
    ),
  'takes no part': (name) =>
    row(
      `${name} ne participe pas en ce moment. Rien n’a été écrit.`,
      name,
      'Si cela est fini, écrivez d’abord active dans Status.',
    ),
  'away until when': (days) =>
    row(
      'Les dates de l’absence ne sont pas claires. Rien n’a été écrit.',
      days,
      'Écrivez le jour du retour, comme 2027-02-01. Il doit être à venir, et postérieur au premier jour.',
    ),
  'unknown field': (where, field) =>
    row(
      `Cette colonne ne peut pas avoir le sens « ${field} ». Rien n’a changé.`,
      where,
      'Choisissez un des sens proposés dans Préparer.',
    ),
} satisfies Partial<Record<RefusalName, (a: string, b: string) => RefusalText>>;
