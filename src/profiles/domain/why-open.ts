// THE TABLE of reasons for which only a person can decide about a place in a profile; each follows the words in question.

import type { Plain } from '../../language/say.ts';
import type { Why } from '../../redaction/spans.ts';

export const whyOpen: Readonly<Record<Why, Plain>> = {
  'near miss': 'looks like a participant’s name in another form.',
  'name or word': 'is a word, and also somebody’s name.',
  stranger: 'may be a person.',
  employer: 'may be an employer or a project.',
  'unit or word': 'may be a department.',
  'job title': 'is this mentor’s job title.',
  role: 'is a role few people have.',
  script: 'is in another script, which we cannot check: please read it.',
  language: 'is in a language we cannot check: please read it.',
  number: 'may be a number that leads to somebody.',
  street: 'may be an address.',
  'rare word': 'is a word we do not know: a person, an employer, a product?',
  fact: 'may tell colleagues who this is: family, health, years, a club.',
  unread: 'is not what the question asks for, and may name somebody.',
  gender: 'shows whether a man or a woman writes.',
  'third person': 'speaks about the mentor from outside.',
};
