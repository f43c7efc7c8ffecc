// Words beside a word for leaving by which somebody may be in after all: "stays", "back in", "got a place". The same words in a reason say
// nothing of taking part: "got a job", "back to university", "joined another firm", "admise a Sciences Po".

const PROGRAMME =
  '(?:us|programmes?|programs?|programma|programa|programmet|scheme|mentoring|mentorat|projekt|projet|project|proyecto|progetto|cohort|edition|pool|round(?: \\d+)?|season|matching|group|mix|ours|nosotr[oa]s|nous|uns)';
const IN_IT = `(?:(?:in|with|for|dans|avec|mit|bei|en|con|na|no|nel|med|i) )?(?:(?:the|our|this|le|la|l'|el|dem|der|unserem|het|il|notre|cette) ?)*${PROGRAMME}`;
const NOW =
  '(?:after all|again|anyway|now|online|remotely|regardless|instead|doch|jetzt|wieder|weiter|trotzdem|mit|dabei|quand meme|finalement|encore|toujours|avec nous|de todos modos|lo stesso|toch|alligevel|likevel|with us|on board|too|as planned|by zoom|via zoom|par zoom|en ligne|per zoom|virtually)';
const WORDS = [
  // Somebody goes on.
  `^in(?: (?:until|till|from|now|again)\\b|$)`,
  `^(?:s?he |they |but |elle |il |sie |er |ella |lei |ze |hij |hun |han |ela |ele )?(?:stays?|stayed|staying|remains?|back|coming|comes|joins?|joined|joining|attends?|attending|continues?|continuing|fine|ok|okay|reste|vient|resta|rimane|sigue|continua|viene|vuelve|bleibt|kommt|blijft|komt|bliver|kommer|blir|fica|vem|still|toujours)(?: ${NOW})*$`,
  `\\b(?:stays?|staying|remains?|back|coming|comes|joins?|joined|joining|attends?|attending|continues?|continuing|keeps going|reste|vient|resta|rimane|sigue|continua|viene|vuelve|bleibt|kommt|blijft|komt|bliver|kommer|blir|fica) (?:${NOW}|${IN_IT}|in$|on$)(?!\\p{L})`,
  `\\b(?:rejoin\\w*|is fine|is ok|wants? (?:back|in)|back in(?=$| (?:now|again|since|from|the|this|our|on))|takes? (?:part|up|it up|(?:her|his|the|their) (?:place|spot|seat))|takes her|persuaded|dabei|an bord|drin|macht (?:doch |wieder )*(?:weiter|mit)|weiter dabei|wieder (?:da|aktiv|drin)|trotzdem|quand meme|mentors? on|mentoring (?:on|anyway)|changed (?:her|his|their) minds? back|second thoughts)\\b`,
  `\\bstill (?:in\\b|here|active|mentor\\w*|mentee|on\\b|with|takes?|taking|particip\\w*|attend\\w*|wants?|keen|interested|available|coming|joins?|willing|part\\b)`,
  `\\btoujours (?:la\\b|partante?|active?|inscrite?|interessee?|mentore?|dans|dispo\\w*|d'accord|motivee?)`,
  `\\b(?:immer noch|noch) (?:dabei|aktiv|da\\b|interessiert|mentor\\w*)`,
  `^(?:in (?:the |our )?|in this ?)${PROGRAMME}\\b|\\bin ours\\b|${IN_IT}$`,
  `\\b(?:otherwise|sonst|sinon) (?:in\\b|fine|ok|active?|aktiv|yes|ja|oui|available|takes|happy|dabei|gerne?|partante?|participe)`,
  // A place, and not one somewhere else.
  `\\b(?:got|has|given|gets|kept|keeps|received|accepted|offered) (?:doch |now |then )*(?:an? |the |her |his |their )?(?:place|spot|seat)(?: (?:after all|now|again|back|with us|in (?:round|the|our|this).*))?$`,
  `\\bplatz (?:doch |nun |jetzt |wieder )*(?:bekommen|erhalten|angenommen|behalten|bestatigt)|\\b(?:hat|bekommt|behalt|bekam) (?:doch |jetzt |nun |wieder |einen |ihren |seinen |den )*platz\\b`,
  `\\bplace (?:obtenue|trouvee|acceptee|confirmee|gardee|kept|confirmed|accepted|reinstated|restored)`,
  `\\b(?:er tilba[kg]e(?! (?:til|pa|i) )|volvio(?! (?:a|al) )|voltou|terug(?! naar)(?= |$)|doet (?:toch |weer )*mee|teilgenommen|er med|med ig[je]+n|reinstat\\w*|restored|rientr\\w*|in (?:runde|round|ronda) \\d)\\b`,
  // It is not settled.
  `\\b(?:appeal(?:s|ed|ing)?(?! court)|widerspruch|einspruch|recours|reclam\\w*|reappl\\w*|re-appl\\w*)\\b`,
];
const IN_AFTER_ALL = new RegExp(WORDS.map((one) => `(?:${one})`).join('|'), 'u');

/** Whether words beside a word for leaving may take it back. @param clause  folded. */
export const mayTakeBack = (clause: string): boolean => IN_AFTER_ALL.test(clause);

/** A yes to something: a post, a place at a school, a jury. */
const YES_TO_ANOTHER =
  /^(?!.*\b(?:rounds?|runde|tour|ronda|turno|this|diese\w*|cette|now|again|back|list\w*|appeal|recours|nachruck\w*|year|jahr|annee|autumn|spring|summer|winter|herbst|fruhjahr|printemps|automne|term|semester|jan\w*|feb\w*|march|april|may|mai|june?|july?|aug\w*|sept?\w*|okt\w*|oct\w*|nov\w*|dec\w*|dez\w*|programm\w*|program\w*|mentor\w*|mentee\w*|scheme|cohort)\b)(?:(?:s?he|they|has|is|was|been|hat|ist|wurde|a|est|ete|also|now|got|elle|il|sie|er) )*(?:accept\w*|got|took|taken|found|enrolled|admit\w*|admis\w*|select\w*|approv\w*|match\w*|paired|register\w*|confirm\w*|activ\w*|aktiv\w*|angenommen|aufgenommen|zugelassen|angemeldet|eingeschrieben|genehmigt|inscri\w*|retenue?|aceptad[oa]|admitid[oa]|seleccionad[oa]|ammess[oa]|accettat[oa]|aangenomen|toegelaten|optaget|antagen|participa\w*|participating) (?!(?:for|in|on|to|by|dans|en|a|im|in) (?:this|the (?:programme|program|scheme|mentoring)|our|diesem|cette|ce|20\d\d|mail|phone|e-?mail|telefon|letter)\b)(?:(?:an?|as|at|for|in|on|to|by|into|somewhere|elsewhere|another|new|job|post|un|une|a|au|aux|chez|en|dans|comme|pour|ailleurs|einen?|eine[rnm]?|als|an|am|bei|beim|zu|zum|zur|im|fur|woanders|una|el|la|como|para|em|num|numa|na|no|op|bij|til|ved|pa)(?: |$))|^(?:ok|okay|fine) (?:with|by|for) (?:us|me|her|him|them|everybody)$/u;

/** Whether a yes is to another thing than taking part, said as a reason. */
export const isYesToAnother = (clause: string): boolean => YES_TO_ANOTHER.test(clause);

/** A word for going in words that begin with a yes: "confirmed her departure", "ok pour arreter". */
const LEAVES =
  /\b(?:departs?|departure|sortie|sortir|refus|retrait|arret\w*|quitt\w*|cess(?:er|ation)|desinscri\w*|leaves|leaving|to leave|left|exit\w*|to stop|stops|stopping|stopped|is out|out again|will be out|unsubscri\w*|disappeared|ghosted|vanished|dropping|accepted an? (?:\w+ )?(?:job|post|position)|ausstieg|austritt|abgang|aufhor\w*|hort auf|verlasst|zu verlassen|ritir\w*|uscita|smett\w*|baja|salida|retir\w*|dejar|saida|sair|desist\w*|vertrek\w*|stopp?en|uittred\w*|avgang|afgang|frafald|udtraeden|slutter|stopper)\b/;

export const speaksOfGoing = (clause: string): boolean => LEAVES.test(clause);
