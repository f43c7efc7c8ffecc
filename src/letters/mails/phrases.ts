// Phrases that several mails share, in both languages.
interface Phrases {
  /** Every mail ends so. */
  readonly end: string;
  /** What to do where the match is not right. */
  readonly wayOut: string;
  /** An agenda for the first hour. */
  readonly firstMeeting: string;
  /** What else the programme has for them; each part only where there is one. */
  readonly links: string;
  /** What to do with the file of dates that goes with a mail: Outlook opens a file of several events beside one's own calendar. */
  readonly file: string;
  /** Where their own notes are kept. */
  readonly notes: string;
  /** Said only where meetings were cancelled. */
  readonly cancelled: string;
  /** How to reach the programme. */
  readonly answer: string;
  /** Who of a pair writes first, and what for: as catch-ups are arranged, and in the words of the one who reads it. */
  readonly whoWrites: string;
  /** The same of a circle. */
  readonly whoWritesInCircle: string;
}

const enArranging = `{{#dates}} to say hello. The dates of your meetings stand below{{/dates}}{{#invited}}. Calendar invitations to your meetings come from us. Please accept them; otherwise they may not appear in your calendar. If none has come by that day, please agree on a first date yourselves{{/invited}}{{^dates}}{{^invited}} and propose two or three dates{{/invited}}{{/dates}}.`;
const frArranging = `{{#dates}} pour faire connaissance. Les dates de vos rencontres figurent plus bas{{/dates}}{{#invited}}. Les invitations à vos rencontres viennent de nous, par Google Agenda. Merci de les accepter : sinon, elles risquent de ne pas apparaître dans votre agenda. Si aucune n’est arrivée à cette date, merci de convenir vous-mêmes d’un premier rendez-vous{{/invited}}{{^dates}}{{^invited}} et de proposer deux ou trois dates{{/invited}}{{/dates}}.`;
/** Who has dates already, or is invited, books nothing. */
const onlyWhereTheyBook = (words: string) => `{{^dates}}{{^invited}}${words}{{/invited}}{{/dates}}`;

const enFile =
  'The attached file puts them into your calendar. In Outlook, please import it: if you only open it, the dates appear in a separate calendar beside your own. If a time does not suit, agree on another; you need not ask us.';
const frFile =
  'Le fichier joint les met dans votre agenda. Dans Outlook, merci de l’importer : si vous ne faites que l’ouvrir, les dates s’affichent dans un agenda à part, à côté du vôtre. Un horaire ne convient pas ? Convenez d’un autre entre vous, sans nous demander.';

export const en: Phrases = {
  file: enFile,
  end: `

Warm wishes,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`,
  wayOut: `If this match is not right for you, {{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}. It happens, and no reasons are needed.`,
  firstMeeting: `Your first meeting, about an hour
1. Who you are and what brought you here (20 minutes)
2. Are we the right match? Say so openly (10 minutes)
3. What {{mentee.first name}} would like to have reached by the end (20 minutes)
4. How often, where, and what stays between you (10 minutes)`,
  links: `{{#dates}}Your meetings
{{dates}}

${enFile}

{{/dates}}{{#handbook}}The handbook of the programme: {{handbook}}

{{/handbook}}{{#plan}}A template for your mentoring plan: {{plan}}

{{/plan}}`,
  notes: `{{#shared notes}}Your notes, with an agreement, goals and a meeting log: {{shared notes}} We made this document for the two of you; the programme owns it and could open it.{{/shared notes}}{{#notes}}Your notes, with an agreement, goals and a meeting log: {{notes}} makes a copy that is yours alone. Share it with each other; we cannot read it.{{/notes}}{{^shared notes}}{{^notes}}Keep notes of your own: what you agreed, up to three goals and how you will notice that they are reached, and a line after each meeting.{{/notes}}{{/shared notes}}`,
  cancelled: `{{#cancelled}}Meetings of yours that were still to come have been cancelled in your calendar.

{{/cancelled}}{{#dates sent}}The dates we had sent you for meetings still to come no longer hold. Please delete them from your calendar.

{{/dates sent}}`,
  answer: `{{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}`,
  whoWrites: `{{#to.mentor}}We are asking {{mentee.first name}} to write to you by {{deadline}}{{/to.mentor}}{{#to.mentee}}Please write to {{mentor.first name}} by {{deadline}}{{/to.mentee}}{{#to.both}}{{mentee.first name}}, please write to {{mentor.first name}} by {{deadline}}{{/to.both}}${enArranging} {{#to.mentor}}As the mentee, {{mentee.first name}} ${onlyWhereTheyBook('books the meetings and ')}brings the agenda.{{/to.mentor}}{{^to.mentor}}As the mentee you ${onlyWhereTheyBook('book the meetings and ')}bring the agenda.{{/to.mentor}}`,
  whoWritesInCircle: `{{#to.leads}}Please write to the others by {{deadline}}{{/to.leads}}{{^to.leads}}We are asking {{first}} to write to all of you by {{deadline}}{{/to.leads}}${enArranging}`,
};

export const fr: Phrases = {
  file: frFile,
  end: `

Bien à vous,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`,
  wayOut: `Si cette mise en relation ne vous convient pas, {{#contact}}écrivez à {{contact}}{{/contact}}{{^contact}}répondez à ce message{{/contact}}. Cela arrive, et vous n’avez pas à vous justifier.`,
  firstMeeting: `Votre première rencontre, environ une heure
1. Qui vous êtes et ce qui vous amène (20 minutes)
2. Ce binôme nous convient-il ? Dites-le franchement (10 minutes)
3. {{mentee.first name}} : quels objectifs d’ici à la fin ? (20 minutes)
4. À quel rythme, où, et ce qui reste entre vous (10 minutes)`,
  links: `{{#dates}}Vos rencontres
{{dates}}

${frFile}

{{/dates}}{{#handbook}}Le guide du programme : {{handbook}}

{{/handbook}}{{#plan}}Un modèle pour votre plan de mentorat : {{plan}}

{{/plan}}`,
  notes: `{{#shared notes}}Pour vos notes (accord, objectifs, journal des rencontres) : {{shared notes}} Nous avons créé ce document pour vous deux ; l’équipe du programme, à qui il appartient, pourrait l’ouvrir.{{/shared notes}}{{#notes}}Pour vos notes (accord, objectifs, journal des rencontres), créez votre copie ici : {{notes}} Elle n’appartient qu’à vous ; partagez-la entre vous. Nous ne pouvons pas la lire.{{/notes}}{{^shared notes}}{{^notes}}Tenez vos propres notes : votre accord, jusqu’à trois objectifs et à quoi vous verrez qu’ils sont atteints, et une ligne après chaque rencontre.{{/notes}}{{/shared notes}}`,
  cancelled: `{{#cancelled}}Les rencontres qui étaient encore prévues sont annulées dans votre agenda.

{{/cancelled}}{{#dates sent}}Les dates que nous vous avions envoyées pour les rencontres à venir ne tiennent plus. Merci de les supprimer de votre agenda.

{{/dates sent}}`,
  answer: `{{#contact}}écrivez à {{contact}}{{/contact}}{{^contact}}répondez à ce message{{/contact}}`,
  whoWrites: `{{#to.mentor}}Nous demandons à {{mentee.first name}} de vous écrire d’ici au {{deadline}}{{/to.mentor}}{{#to.mentee}}Merci d’écrire à {{mentor.first name}} d’ici au {{deadline}}{{/to.mentee}}{{#to.both}}{{mentee.first name}}, merci d’écrire à {{mentor.first name}} d’ici au {{deadline}}{{/to.both}}${frArranging} C’est à {{#to.mentee}}vous{{/to.mentee}}{{^to.mentee}}{{mentee.first name}}{{/to.mentee}} ${onlyWhereTheyBook('de fixer les rencontres et ')}de préparer l’ordre du jour.`,
  whoWritesInCircle: `{{#to.leads}}Merci d’écrire aux autres d’ici au {{deadline}}{{/to.leads}}{{^to.leads}}Nous demandons à {{first}} d’écrire à tout le cercle d’ici au {{deadline}}{{/to.leads}}${frArranging}`,
};
