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
  /** Where their own notes are kept. */
  readonly notes: string;
  /** Said only where meetings were cancelled. */
  readonly cancelled: string;
  /** How to reach the programme. */
  readonly answer: string;
}

export const en: Phrases = {
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

The attached file puts them into your calendar. If a time does not suit, agree on another; you need not ask us.

{{/dates}}{{#handbook}}The handbook of the programme: {{handbook}}

{{/handbook}}{{#plan}}A template for your mentoring plan: {{plan}}

{{/plan}}`,
  notes: `{{#shared notes}}Your notes, with an agreement, goals and a meeting log: {{shared notes}} We made this document for the two of you; the programme owns it and could open it.{{/shared notes}}{{#notes}}Your notes, with an agreement, goals and a meeting log: {{notes}} makes a copy that is yours alone. Share it with each other; we cannot read it.{{/notes}}{{^shared notes}}{{^notes}}Keep notes of your own: what you agreed, up to three goals and how you will notice that they are reached, and a line after each meeting.{{/notes}}{{/shared notes}}`,
  cancelled: `{{#cancelled}}Meetings of yours that were still to come have been cancelled in your calendar.

{{/cancelled}}`,
  answer: `{{#contact}}write to {{contact}}{{/contact}}{{^contact}}answer this mail{{/contact}}`,
};

export const fr: Phrases = {
  end: `

Bien à vous,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`,
  wayOut: `Si cette mise en relation ne vous convient pas, {{#contact}}écrivez à {{contact}}{{/contact}}{{^contact}}répondez à ce message{{/contact}}. Cela arrive, et vous n’avez pas à donner de raisons.`,
  firstMeeting: `Votre première rencontre, environ une heure
1. Qui vous êtes et ce qui vous amène (20 minutes)
2. Sommes-nous bien assortis ? Dites-le franchement (10 minutes)
3. {{mentee.first name}} : quels objectifs d’ici à la fin ? (20 minutes)
4. À quel rythme, où, et ce qui reste entre vous (10 minutes)`,
  links: `{{#dates}}Vos rencontres
{{dates}}

Le fichier joint les met dans votre agenda. Un horaire ne convient pas ? Convenez d’un autre ; inutile de nous demander.

{{/dates}}{{#handbook}}Le guide du programme : {{handbook}}

{{/handbook}}{{#plan}}Un modèle pour votre plan de mentorat : {{plan}}

{{/plan}}`,
  notes: `{{#shared notes}}Vos notes, avec un accord, des objectifs et un journal des rencontres : {{shared notes}} Nous avons créé ce document pour vous deux ; l’équipe du programme, à qui il appartient, pourrait l’ouvrir.{{/shared notes}}{{#notes}}Vos notes, avec un accord, des objectifs et un journal des rencontres : {{notes}} en fait une copie qui n’est qu’à vous. Partagez-la entre vous ; nous ne pouvons pas la lire.{{/notes}}{{^shared notes}}{{^notes}}Tenez vos propres notes : votre accord, jusqu’à trois objectifs et à quoi vous verrez qu’ils sont atteints, et une ligne après chaque rencontre.{{/notes}}{{/shared notes}}`,
  cancelled: `{{#cancelled}}Les rencontres qui étaient encore prévues sont annulées dans votre agenda.

{{/cancelled}}`,
  answer: `{{#contact}}écrivez à {{contact}}{{/contact}}{{^contact}}répondez à ce message{{/contact}}`,
};
