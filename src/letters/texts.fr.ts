// Our mail texts in French; the same structure as the English ones.
import type { OwnTexts } from './mail-kinds.ts';

const end = `

Bien à vous,
{{programme}}{{#contact}} · {{contact}}{{/contact}}`;

const wayOut = `Si cette mise en relation ne vous convient pas, {{#contact}}écrivez à {{contact}}{{/contact}}{{^contact}}répondez à ce message{{/contact}}. Cela arrive, aucune raison n’est demandée.`;

const firstMeeting = `Votre première rencontre, environ une heure
1. Qui vous êtes et ce qui vous amène (20 minutes)
2. Sommes-nous bien assortis ? Dites-le franchement (10 minutes)
3. {{mentee.first name}} dit ce qui serait à atteindre d’ici à la fin (20 minutes)
4. À quel rythme, où, et ce qui reste entre vous (10 minutes)`;

const links = `{{#dates}}Vos rencontres
{{dates}}

Le fichier joint les met dans votre agenda. Une heure ne convient pas ? Convenez d’une autre ; inutile de nous demander.

{{/dates}}{{#handbook}}Le guide du programme : {{handbook}}

{{/handbook}}{{#plan}}Un modèle pour votre plan de mentorat : {{plan}}

{{/plan}}`;

const notes = `{{#shared notes}}Vos notes, avec un accord, des objectifs et un journal des rencontres : {{shared notes}} Nous avons fait ce document pour vous deux ; le programme, qui en est propriétaire, pourrait l’ouvrir.{{/shared notes}}{{#notes}}Vos notes, avec un accord, des objectifs et un journal des rencontres : {{notes}} en fait une copie qui n’est qu’à vous. Partagez-la entre vous ; nous ne pouvons pas la lire.{{/notes}}{{^shared notes}}{{^notes}}Gardez dans des notes à vous votre accord, jusqu’à trois objectifs avec ce qui les rendra visibles, et une ligne après chaque rencontre.{{/notes}}{{/shared notes}}`;

export const french: OwnTexts = {
  introduction: {
    subject: 'Votre binôme de mentorat : {{mentee.first name}} et {{mentor.first name}}',
    body: `Bonjour {{to.first name}},

Vous formez un binôme dans {{programme}}. Nous sommes heureux de vous présenter l’un à l’autre.

{{mentee.name}}, en demande de mentorat : {{mentee.email}}
{{mentor.name}}, en rôle de mentor : {{mentor.email}}

{{#why}}Pourquoi vous deux
{{why}}

{{/why}}{{mentee.first name}}, merci d’écrire à {{mentor.first name}} d’ici au {{deadline}} et de proposer deux ou trois dates. C’est vous qui fixez les rencontres et apportez l’ordre du jour.

${firstMeeting}

${notes}

${links}${wayOut}

Vos noms et vos adresses ne sont communiqués que de l’un à l’autre.${end}`,
  },
  'circle introduction': {
    subject: 'Votre cercle de mentorat : {{circle}}',
    body: `Bonjour {{to.first name}},

Vous faites partie de {{circle}} dans {{programme}}. Nous sommes heureux de vous présenter les uns aux autres.

{{members}}

{{#why}}Pourquoi vous
{{why}}

{{/why}}{{first}}, merci d’écrire aux autres d’ici au {{deadline}} et de proposer deux ou trois dates.

À la première rencontre, dites qui vous êtes et ce qui vous amène, convenez du rythme, du lieu et de ce qui reste entre vous, et que chacun nomme une chose à atteindre.

${links}${wayOut}

Vos noms et vos adresses restent dans le cercle.${end}`,
  },
  'not matched': {
    subject: 'Votre candidature à {{programme}}',
    body: `Bonjour {{to.first name}},

Nous n’avons pas trouvé de mentor pour vous dans {{programme}} cette fois, et nous le regrettons. Cela ne dit rien de vous : nous ne trouvons pas de mentor pour tout le monde.

{{#contact}}Écrivez à {{contact}} si vous souhaitez rester sur notre liste pour la prochaine édition.{{/contact}}${end}`,
  },
  'waiting list': {
    subject: 'Vous êtes sur la liste d’attente de {{programme}}',
    body: `Bonjour {{to.first name}},

Il n’y a pas encore de place pour vous dans {{programme}}. Vous êtes sur la liste d’attente, et nous écrirons dès qu’un mentor sera libre.${end}`,
  },
  'more information': {
    subject: 'Une question sur votre candidature à {{programme}}',
    body: `Bonjour {{to.first name}},

Merci de votre candidature à {{programme}}. Il y manque quelque chose, et nous ne pouvons pas continuer sans cela.

{{#question}}{{question}}

{{/question}}Merci de relire vos réponses, ou {{#contact}}d’écrire à {{contact}}{{/contact}}{{^contact}}de répondre à ce message{{/contact}}.${end}`,
  },
  'profile for approval': {
    subject: 'Votre profil dans {{programme}} : pouvons-nous le montrer ?',
    body: `Bonjour {{to.first name}},

Voici comment les personnes qui cherchent un mentor dans {{programme}} liront votre profil, sans votre nom :

{{profile}}

Quelque chose y montre-t-il qui vous êtes, ou faut-il dire autre chose ? Merci de répondre dans la semaine. « Oui, c’est bien ainsi » suffit.${end}`,
  },
  reminder: {
    subject: 'Petit rappel : {{programme}}',
    body: `Bonjour {{to.first name}},

Nous vous avons mis en relation avec {{partner}}{{#introduced}} le {{introduced}}{{/introduced}}. {{#not met}}Vous nous avez dit que la première rencontre n’avait pas encore eu lieu : une{{/not met}}{{^not met}}Si la première rencontre n’a pas encore eu lieu, une{{/not met}} courte ligne avec deux dates suffit pour commencer.

${wayOut}${end}`,
  },
  meetings: {
    subject: 'Vos rencontres de mentorat avec {{partner}}',
    body: `Bonjour {{to.first name}},

Voici les rencontres que nous vous proposons avec {{partner}}.

{{dates}}

Le fichier joint les met dans votre agenda. Une heure ne convient pas ? Convenez d’une autre ; inutile de nous demander.${end}`,
  },
  'fit check': {
    subject: 'Comment cela se passe-t-il avec {{partner}} ?',
    body: `Bonjour {{to.first name}},

{{#introduced}}Nous vous avons mis en relation avec {{partner}} le {{introduced}}. {{/introduced}}Le binôme vous convient-il, hésitez-vous encore, ou ne vous convient-il pas ?{{#link}} Un clic suffit : {{link}}{{/link}}{{^link}} Répondez à ce message ; un mot suffit.{{/link}}

Ce que vous dites reste chez nous.${end}`,
  },
  'mid-term': {
    subject: 'À mi-parcours de {{programme}}',
    body: `Bonjour {{to.first name}},

La moitié environ de votre temps avec {{partner}} est passée. Relisez vos objectifs ensemble : qu’est-ce qui a bougé, et à quoi aimeriez-vous consacrer le reste ?${end}`,
  },
  closing: {
    subject: 'Fin de votre mentorat dans {{programme}}',
    body: `Bonjour {{to.first name}},

Votre mentorat avec {{partner}} touche à sa fin. Trois questions pour votre dernière rencontre : nos attentes ont-elles été remplies ? Qu’est-ce qui a changé ? Continuons-nous, et comment ?

Merci de votre participation.${end}`,
  },
};
