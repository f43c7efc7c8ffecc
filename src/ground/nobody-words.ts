// Answers that name nobody on purpose: "no", "none", "-", "n/a", "nobody that I know of", in the languages of answers.
import { fold } from './folding.ts';

const NOBODY =
  /^(?:[-.,/x0?\s]*|n\.?\s?[./]?\s?a\.?|nil|null|none|no|nope|not?|never|nobody|no ?one|not any(?:one|body)?|nothing|not applicable|does(?: not|n't) apply|no (?:conflicts?|preferences?|restrictions?|objections?|issues?|such person|names?)|(?:i )?(?:do not|don't) (?:know|think so|have any)|not that i know|(?:pas|rien|neant|non|aucun(?:e|s|es)?|personne|sans objet)(?: (?:de )?(?:conflits?(?: d'interets?)?|preferences?|restrictions?|personne|particulier|connue?))?|(?:nein|nee|niemand(?:en|em)?|keine?[rnms]?|nichts|entfallt|egal|nicht (?:zutreffend|bekannt)|trifft nicht zu|k\.? ?a\.?)(?: (?:konflikte?|praferenz(?:en)?|einwande|bekannt))?|nadie|ningun[oa]?|nada|no aplica|sin (?:conflictos?|preferencias?)|nessun[oa]?|niente|non applicabile|geen(?: (?:bezwaren|voorkeur|conflicten))?|n\.?v\.?t\.?|niet van toepassing|nej|ingen|ikke relevant|nao|ninguem|nenhum[a]?|nao se aplica|sem conflitos?)$/;

/** What people add out of politeness or care. */
const ADDED =
  /[,;:()\s]*(?:thanks?|thank you|please|merci(?: beaucoup)?|danke|gracias|grazie|dank(?: u| je)?|bedankt|tak|obrigad[oa]|that i (?:know|am aware) of|i know of|i'm aware of|to my knowledge|a ma connaissance|que je sache|soweit ich weiss|que yo sepa|che io sappia|in particular|en particulier|comes to mind|at (?:the moment|present)|so far|as of now|for now|pour l'instant|zur zeit|derzeit|really|at all|du tout|gar nicht)$/;

/** Whether an answer to "whom?" says: nobody. An empty one does. */
export function namesNobody(text: string): boolean {
  let said = bare(text);
  for (let k = 0; k < MOST_ADDED; k++) said = bare(said.replace(ADDED, ''));
  return NOBODY.test(said);
}

const MOST_ADDED = 3;

function bare(text: string): string {
  return fold(text).replace(/^[\s.,;:!–—-]+|[\s.,;:!–—-]+$/g, '');
}
