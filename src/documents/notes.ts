// The notes template: an agreement, goals, a meeting log, questions for the last meeting. Each pair makes its own copy,
// which the organisers cannot read.
import { type Element, el, toHtml } from './html.ts';

export type NotesLanguage = 'en' | 'fr';

interface Words {
  readonly title: (programme: string) => string;
  /** For a template that is copied, and for a document shared with a pair. */
  readonly lead: Readonly<Record<'template' | 'shared', string>>;
  readonly sections: readonly {
    readonly title: string;
    readonly lead: string;
    readonly lines: readonly string[];
  }[];
  readonly goals: { readonly title: string; readonly columns: readonly string[] };
}

/** Goals a pair sets itself: more are none. */
const GOALS = 3;

const words: Readonly<Record<NotesLanguage, Words>> = {
  en: {
    title: (programme) => `Mentoring notes, ${programme}`,
    lead: {
      template:
        'Make a copy (File, Make a copy) and share it with your partner. The copy is yours alone: the organisers cannot read it.',
      shared:
        'This document is for you, who are named in its sharing settings. The organisers made it and could open it; make a copy (File, Make a copy) for what is to stay between you.',
    },
    goals: { title: 'Our goals, three at most', columns: ['Goal', 'How we will notice', 'By when'] },
    sections: [
      {
        title: 'Our agreement',
        lead: 'Talk about each line in your first meeting; your names and the date are as good as signatures.',
        lines: [
          'How often, where and for how long',
          'What stays between us',
          'How either of us can stop',
          'Names and date',
        ],
      },
      {
        title: 'Meeting log',
        lead: 'A few words after each meeting.',
        lines: [
          'Date and topics',
          'Most useful',
          'Next step we agreed',
          'When was I most curious?',
          'What do I see clearly now?',
          'What did I learn about myself?',
        ],
      },
      {
        title: 'Our last meeting',
        lead: 'Look back together.',
        lines: [
          'Were our expectations met?',
          'What has changed in how I see my career?',
          'What did the mentor gain?',
          'What would we tell the organisers?',
          'Shall we go on, and how?',
        ],
      },
    ],
  },
  fr: {
    title: (programme) => `Notes de mentorat, ${programme}`,
    lead: {
      template:
        'Faites une copie (Fichier, Créer une copie) et partagez-la avec l’autre personne de votre binôme. La copie n’est qu’à vous : l’équipe du programme ne peut pas la lire.',
      shared:
        'Ce document est pour vous, avec qui il est partagé. L’équipe du programme l’a créé et pourrait l’ouvrir ; faites une copie (Fichier, Créer une copie) pour ce qui doit rester entre vous.',
    },
    goals: {
      title: 'Nos objectifs, trois au plus',
      columns: ['Objectif', 'À quoi nous le verrons', 'D’ici à quand'],
    },
    sections: [
      {
        title: 'Notre accord',
        lead: 'Parlez de chaque ligne à la première rencontre ; vos noms et la date valent signature.',
        lines: [
          'À quel rythme, où et combien de temps',
          'Ce qui reste entre nous',
          'Comment chaque personne peut arrêter',
          'Noms et date',
        ],
      },
      {
        title: 'Journal des rencontres',
        lead: 'Quelques mots après chaque rencontre.',
        lines: [
          'Date et thèmes',
          'Le plus utile',
          'Prochain pas convenu',
          'À quel moment ma curiosité a-t-elle été la plus vive ?',
          'Que vois-je clairement maintenant ?',
          'Qu’ai-je appris sur moi ?',
        ],
      },
      {
        title: 'Notre dernière rencontre',
        lead: 'Regardez en arrière ensemble.',
        lines: [
          'Avons-nous trouvé ce que nous attendions ?',
          'Qu’est-ce qui a changé dans ma vision de ma carrière ?',
          'Qu’est-ce que le mentorat a apporté au mentor ?',
          'Que dirions-nous à l’équipe du programme ?',
          'Continuons-nous, et comment ?',
        ],
      },
    ],
  },
};

export function notesDocument(
  programme: string,
  language: NotesLanguage,
  use: 'template' | 'shared' = 'template',
): { name: string; html: string } {
  const { title, lead, sections, goals } = words[language];
  const name = title(programme);
  const [agreement, ...others] = sections.map(section);
  const rows = [
    el('tr', ...goals.columns.map((column) => el('th', column))),
    ...Array.from({ length: GOALS }, (_, k) => goalRow(k + 1, goals.columns.length)),
  ];
  const body = [
    el('h1', name),
    el('p', lead[use]),
    ...agreement!,
    el('h2', goals.title),
    el('table', ...rows),
    ...others.flat(),
  ];
  return { name, html: toHtml(name, language, body) };
}

function section({ title, lead, lines }: Words['sections'][number]): Element[] {
  return [
    el('h2', title),
    el('p', el('i', lead)),
    el('table', ...lines.map((line) => el('tr', el('th', line), el('td', ' ')))),
  ];
}

function goalRow(number: number, columns: number): Element {
  return el('tr', ...Array.from({ length: columns }, (_, k) => el('td', k === 0 ? `${number}. ` : ' ')));
}
