// Words of the report for a steering committee, in English and French.
import type { Measure } from './question.ts';

export interface ReportWords {
  readonly title: (programme: string) => string;
  readonly lead: (answered: number, invited: number) => string;
  readonly headline: Readonly<Record<Measure, (percent: string) => string>>;
  readonly about: (n: number, low: number, high: number) => string;
  readonly few: (count: number, n: number) => string;
  readonly atLeast: (percent: number) => string;
  readonly before: (edition: string, percent: string) => string;
  readonly figures: string;
  readonly measure: string;
  readonly now: string;
  readonly earlier: string;
  readonly names: Readonly<Record<Measure, string>>;
  readonly strands: string;
  /** In place of it where there is only one. */
  readonly oneStrand: string;
  readonly notAsked: string;
  readonly roles: Readonly<Record<'mentor' | 'mentee', string>>;
  readonly quoted: (text: string) => string;
  readonly strandColumns: readonly string[];
  readonly agree: string;
  readonly goals: string;
  readonly goalWords: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly themes: string;
  readonly quotes: string;
  readonly next: string;
  /** Of a figure whose question was read by a guess. */
  readonly open: string;
  readonly hidden: (least: number) => string;
}

export const reportWords: Readonly<Record<'en' | 'fr', ReportWords>> = {
  en: {
    title: (programme) => `Report, ${programme}`,
    lead: (answered, invited) =>
      invited > 0
        ? `${answered} of ${invited} people answered (${Math.round((100 * answered) / invited)} %).`
        : `${answered} ${answered === 1 ? 'person' : 'people'} answered.`,
    headline: {
      satisfied: (p) => `${p} are satisfied`,
      'matching appreciated': (p) => `${p} are glad that matching is done for them`,
      'goals achieved': (p) => `${p} reached their goals`,
      'goals partly': (p) => `${p} partly`,
      continue: (p) => `${p} will go on`,
      recommend: (p) => `${p} would recommend it`,
    },
    about: (n, low, high) => `of ${n} answers; with 95 % confidence between ${low} and ${high} %`,
    few: (count, n) => `${count} of ${n}`,
    atLeast: (percent) => `at least ${percent} %`,
    before: (edition, percent) => `${percent} in ${edition}`,
    figures: 'The figures, and those before',
    measure: 'Measure',
    now: 'This edition',
    earlier: 'Editions before',
    names: {
      satisfied: 'Satisfied',
      'matching appreciated': 'Glad that matching is done',
      'goals achieved': 'Goals reached',
      'goals partly': 'Goals partly reached',
      continue: 'Will go on',
      recommend: 'Would recommend it',
    },
    strands: 'Strands',
    oneStrand: 'From applying to going on',
    notAsked: 'not asked',
    roles: { mentor: 'mentor', mentee: 'mentee' },
    quoted: (text) => `“${text}”`,
    strandColumns: ['Strand', 'Places', 'Applied', 'Matched', 'Introduced', 'Met', 'Going on'],
    agree: 'How much people agree',
    goals: 'Answers yes, partly or no',
    goalWords: { yes: 'yes', partly: 'partly', no: 'no' },
    themes: 'What people wrote about',
    quotes: 'In their words, with their leave',
    next: 'Next dates',
    open: 'not confirmed',
    hidden: (least) =>
      `Figures of fewer than ${least} people are not shown, nor what they could be worked out from.`,
  },
  fr: {
    title: (programme) => `Rapport, ${programme}`,
    lead: (answered, invited) =>
      invited > 0
        ? `${answered} ${answered < 2 ? 'personne' : 'personnes'} sur ${invited} ${answered < 2 ? 'a' : 'ont'} répondu (${Math.round((100 * answered) / invited)} %).`
        : `${answered} ${answered < 2 ? 'personne a' : 'personnes ont'} répondu.`,
    headline: {
      satisfied: (p) => `${p} jugent le programme satisfaisant`,
      'matching appreciated': (p) => `${p} apprécient la formation des binômes`,
      'goals achieved': (p) => `${p} ont atteint leurs objectifs`,
      'goals partly': (p) => `${p} en partie`,
      continue: (p) => `${p} vont continuer`,
      recommend: (p) => `${p} le recommanderaient`,
    },
    about: (n, low, high) => `de ${n} réponses ; avec une confiance de 95 % entre ${low} et ${high} %`,
    few: (count, n) => `${count} sur ${n}`,
    atLeast: (percent) => `au moins ${percent} %`,
    before: (edition, percent) => `${percent} (édition ${edition})`,
    figures: 'Les chiffres, et ceux d’avant',
    measure: 'Mesure',
    now: 'Cette édition',
    earlier: 'Éditions précédentes',
    names: {
      satisfied: 'Satisfaction',
      'matching appreciated': 'Apprécient la formation des binômes',
      'goals achieved': 'Objectifs atteints',
      'goals partly': 'Objectifs atteints en partie',
      continue: 'Vont continuer',
      recommend: 'Le recommanderaient',
    },
    strands: 'Parcours',
    oneStrand: 'De la candidature à la suite',
    notAsked: 'non demandé',
    roles: { mentor: 'mentor', mentee: 'mentoré' },
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    strandColumns: [
      'Parcours',
      'Places',
      'Candidatures',
      'Avec mentor',
      'En contact',
      'Se sont vus',
      'Continuent',
    ],
    agree: 'Degré d’accord',
    goals: 'Réponses oui, en partie ou non',
    goalWords: { yes: 'oui', partly: 'en partie', no: 'non' },
    themes: 'Ce que les gens ont écrit',
    quotes: 'Avec leurs mots et leur accord',
    next: 'Prochaines dates',
    open: 'non confirmé',
    hidden: (least) =>
      `Les chiffres de moins de ${least} personnes ne sont pas montrés, ni ce dont on pourrait les déduire.`,
  },
};
