// To a mentee for whom there is no mentor this time.
import { letter } from './letter.ts';
import { en, fr } from './phrases.ts';

export const notMatched = letter({
  occasion: 'not matched',
  to: 'unmatched',
  called: { en: 'No mentor this time', fr: 'Pas de mentor cette fois' },
  texts: {
    'not matched': {
      en: {
        subject: 'Your application to {{programme}}',
        body: `Dear {{to.first name}},

We could not find a mentor for you in {{programme}} this time, and we are sorry. This is no judgement on your application: we do not find a mentor for everybody.

{{#contact}}Write to {{contact}} if you would like to stay on our list for the next edition.{{/contact}}${en.end}`,
      },
      fr: {
        subject: 'Votre candidature au programme « {{programme}} »',
        body: `Bonjour {{to.first name}},

Nous n’avons pas trouvé de mentor pour vous cette fois dans le programme « {{programme}} », et nous le regrettons. Cela n’enlève rien à votre candidature : nous ne trouvons pas de mentor pour tout le monde.

{{#contact}}Écrivez à {{contact}} si vous souhaitez rester sur notre liste pour la prochaine édition.{{/contact}}${fr.end}`,
      },
    },
  },
});
