// "Only a woman, otherwise I would rather not take part": a wish beside which nothing else will do, told from one that is weighed.
import { fold } from '../ground/folding.ts';
import { NO_PREFERENCE } from '../ground/wish-words.ts';
import { yesOrNo } from '../ground/yes-no.ts';
import { questionOf } from '../reading/question.ts';
import { saysRatherNobody } from '../reading/rather-nobody.ts';

/** It has to be; folded, in eight languages. */
const MUST =
  /\b(?:must|ha(?:s|ve) to|needs to|strictly|essential|mandatory|compulsory|non-negotiable|muss|mussen|unbedingt|zwingend|doi(?:t|vent)|il faut|imperati\w+|obb?ligat\w+|obrigat\w+|tiene que|debe|imprescindible|indispensab\w+|deve|per forza|tassativ\w+|moet|verplicht|skal|tem (?:de|que))\b/;
/** Nothing beside it; "only if" bounds no wish. */
const ONLY =
  /\b(?:only|nur|uniquement|seulement|rien que|que des|sol[oa]|solamente|soltanto|unicamente|alleen|kun|udelukkende|apenas|somente|so (?:uma?|com|mulher\w*|home\w+|outr\w+|d[aeo])|e[xs]c?lusi\w+|ausschliesslich|uitsluitend|under no circumstances|on no account|no way|auf keinen fall|keinesfalls|en aucun cas|en ningun caso|de ninguna manera|in nessun caso|in geen geval|under ingen omstaendigheder|em caso algum)\b(?! (?:if|when|wenn|falls|si|se|als|hvis)\b)/;
/** … unless it is said to be no more than welcome. */
const WELCOME =
  /\b(?:if (?:at all )?possible|ideally|prefer\w*|rather|need not|not necessarily|wenn (?:es )?(?:moglich|geht)|moglichst|lieber|gern\w*|am liebsten|nicht (?:nur|unbedingt|zwingend)|muss (?:aber |es )?nicht|kein muss|si possible|de preference|plutot|idealement|pas (?:seulement|uniquement|forcement|obligat\w+|imperati\w+)|si (?:es )?posible|mejor|no (?:solo|es|tiene que)|se possibile|meglio|non (?:solo|e|deve|per forza)|liefst|liever|indien mogelijk|niet (?:alleen|per se|verplicht)|hoeft|helst|hvis muligt|ikke (?:kun|nodvendigvis)|se possivel|nao (?:so|e|precisa))\b|(?:\bnot|n't) (?:a |strictly )?(?:only|must|need|have to|essential|mandatory)\b/;
/** What happens else. */
const OTHERWISE =
  /\b(?:otherwise|if not|or else|sonst|ansonsten|andernfalls|sinon|autrement|si no|de lo contrario|se no|senno|altrimenti|zo niet|anders|ellers|senao|se nao|caso contrario)\b/;
const NOTHING =
  /\b(?:not?|nobody|none|nothing|without|withdraw|wait|nicht|kein\w*|niemand\w*|ohne|warte\w*|pas|(?<!une )personne|rien|aucun\w*|sans|attend\w+|nadie|nada|sin|esperar|non|nessun\w*|niente|senza|aspett\w+|niet|geen|zonder|wachten|ikke|ingen|uden|vente|nao|ninguem|sem)\b|n't\b/;
/** Somebody takes no part, or takes nothing else. */
const REFUSES =
  /(?:\b(?:no|not|never|nicht|pas|ne|non|niet|ikke|nao)|n't) (?:\w+ ){0,2}(?:tak(?:e|ing) part|part[ei]cip\w*|teil\w*|mitmach\w*|accept\w*|akzeptier\w*|acept\w*|accett\w*|aceit\w*|deelne\w*|meedoe\w*|deltag\w*)|\bn'accept\w*|\b(?:or (?:nobody|no one|none|not at all)|oder (?:niemand\w*|gar nicht)|ou (?:personne|rien|ninguem)|o (?:nadie|nada|nessun\w*|niente)|of niemand|eller ingen)\b/;

/** @param question  a yes to one that asks whether it must be so insists, too. */
export function insists(answer: string, question = ''): boolean {
  const said = fold(answer).replace(NO_PREFERENCE, ' ');
  const isNot = NOTHING.test(said.replace(OTHERWISE, ' '));
  if (REFUSES.test(said) || (isNot && OTHERWISE.test(said))) return true;
  // Its words are packed: they are unpacked for those alone who refuse something.
  if (isNot && said.includes(' ') && saysRatherNobody({ folded: said })) return true;
  if (WELCOME.test(said)) return false;
  return MUST.test(said) || ONLY.test(said) || (yesOrNo(answer) === 'yes' && MUST.test(asked(question)));
}

const asked = (question: string) => questionOf(question).halves.flat().join(' ');
