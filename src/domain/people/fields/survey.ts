// Questions of the survey and of the check-in that other tables share no words with.
import type { Field } from './field.ts';

export const surveyFields: readonly Field[] = [
  {
    field: 'may quote',
    roles: ['survey'],
    says: 'consent to being quoted',
    answers: 'any',
    sure: /may we (quote|cite|publish)|quote you|vous citer|zitieren/,
  },
  {
    field: 'quote',
    roles: ['survey'],
    says: 'quotation',
    answers: 'prose',
    sure: /^(your )?(quote|testimonial)|temoignage|^(votre )?citation|^(ihr )?zitat/,
  },
  {
    field: 'role',
    roles: ['survey'],
    says: 'role',
    answers: 'any',
    sure: /mentor or (a )?mentee|^(your |my )?role\b|^i am( a)?\b|took part as|^role$|^je suis\b|j'ai participe (comme|en)|^ich bin\b|en tant que|rolle/,
  },
  {
    field: 'met',
    roles: ['check-in'],
    says: 'whether they have met',
    answers: 'any',
    sure: /have you (already )?met|avez-vous (deja )?rencontre|vous etes-vous|haben sie sich/,
  },
  {
    field: 'fit',
    roles: ['check-in'],
    says: 'whether the match is right',
    answers: 'any',
    sure: /right match|good (fit|match)|bon (choix|binome)|passt .*(zusammen|match)/,
  },
];
