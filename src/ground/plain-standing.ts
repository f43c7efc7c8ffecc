// What one clause says of taking part and nothing else, without who, when and by what way: "is in", "stays", "can't take part", "sans suite". Also
// a slip of the keys in a long word, and what leaves a yes open.

import { THING } from './office-words.ts';

const NEW_ONE =
  '(?:a |an |une? |einen? |un |una |een |en )?(?:new|another|different|neue[nrs]?|andere[nrs]?|autre|nouvelle?|nouveau|otr[oa]|nuev[oa]|altr[oa]|nuov[oa]|nieuwe|andere|ny|anden|nov[oa]|outr[oa])(?: (?:one|mentor(?:in|e|a)?|mentee|mentoree?|partner(?:in)?|match|buddy|binome|tandem))?';
const IN = new RegExp(
  `^(?:${[
    '(?:all |fully )?in|still (?:takes part|taking part|participating|participates|on board)|on board|onboard|joins?(?: us)?|joining(?: us)?|joined|signed up|all set|(?:will )?takes? part|(?:is )?taking part|(?:will )?participates?|(?:is )?participating|stays?(?: on| in| with us| put)?|staying(?: on)?|remains?(?: in)?|continues?|continuing|carries on|carrying on|keeps going|keen and in|reinstated|readmitted|re-admitted|reactivated|re-?enrolled|(?:will )?attends?|attending|(?:is |will be )?coming|comes|will join(?: us)?|(?:has|got|given|has got) (?:a |her |his |their )?place|(?:is |came |comes )?back(?: in)?|returned',
    '(?:selected|confirmed|accepted|approved|registered|enrolled|matched|admitted)(?: (?:for (?:this|the) (?:one|year|round|programme|program|scheme|cohort|edition)|as planned))?',
    'mit dabei|dabei|macht(?: wieder| weiter)? mit|macht weiter|nimmt(?: wieder)? teil|bleibt(?: dabei| drin| an bord)?|an bord|fix|fest|zugesagt|hat zugesagt|wieder dabei|wieder aufgenommen|reaktiviert|(?:hat )?(?:platz )?(?:angenommen|bestatigt)|nachgeruckt|verlangert|geht klar|wiederhergestellt|(?:zusage|bestatigung) (?:erhalten|eingegangen|liegt vor)',
    "partant(?:e)?s?|participera|participe(?:ra)?|prend part|reste|continue|poursuit|maintenue?|maintient (?:sa |son )?(?:participation|candidature|inscription)|reintegree?|revenue?|de retour|(?:a )?confirmee?|(?:a )?accepte(?:e|s)?|(?:est )?(?:retenue?|inscrite?|admise?)|inscription (?:validee|confirmee)|(?:confirmation|accord) recue?|retablie?|reinscrite?|repechee?|reprend sa place|ok|d'accord",
    'participa|participara|partecipa|partecipera|sigue|continua|resta|rimane|neemt deel|doet(?: weer)? mee|blijft|gaat door|deltager|er med|bliver|fortsaetter|volto?u|fica|vuelve|ha vuelto|tornat[oa]|rientrat[oa]|terug|tilbage|regresso?u',
    `(?:looking for|needs|seeks|sucht|braucht|cherche|besoin d'|busca|cerca|zoekt|soger|procura) ?${NEW_ONE}`,
  ].join('|')})$`,
);
const BACK =
  /^(?:reinstated|readmitted|re-admitted|reactivated|re-?enrolled|returned|wieder aufgenommen|reaktiviert|reintegree?|retablie?|reinscrite?|repechee?|wiederhergestellt|volto?u|regresso?u)$/;

const CANNOT =
  "(?:can(?:'t|not| not)|could(?:n't| not)|(?:is |are )?unable to|not able to|won't|will not|(?:does|do|did)(?:n't| not)|no longer)";
const OUT = new RegExp(
  `^(?:${[
    `${CANNOT} (?:take part|taking part|takes part|participat(?:e|es|ing)|join(?:ing)?(?: us)?|continu(?:e|es|ing)|commit|make it|do it|attend)(?: any ?more)?`,
    "(?:bows|bowed|bowing|dropping|drops|bails|bailed) out|(?:has |had )?(?:to )?(?:pull|drop|back|opt|bow) out|(?:has |had )to withdraw|pulling out|(?:not|won't be|will not be|isn't|aren't|never) (?:joining|coming|taking part|participating|in|continuing|on board|returning|attending)(?: us)?(?: any ?more)?|is out|out|desisted|no-go|a no|says no|said no|not proceeding",
    '(?:kann|konnte|will|mochte|darf)(?: (?:doch|leider|nun|jetzt|aber|heuer))* nicht(?: (?:mehr|teilnehmen|mitmachen|mit|dabei sein))*|(?:macht|nimmt|kommt)(?: (?:doch|leider|nun|jetzt))* nicht(?: mehr)?(?: mit| teil)?|nicht(?: mehr)? dabei|raus|hat kein interesse|kein interesse|verzichtet|hat verzichtet|springt ab|sagt ab|steigt aus|doch nicht(?: dabei)?|sagt nein|teilt absage mit',
    "ne (?:peut|pourra|souhaite|veut|desire) (?:pas|plus)(?: (?:participer|continuer|poursuivre|s'engager|venir))?|ne (?:participe|participera|continue|poursuit|vient|viendra|donne|donnera) (?:pas|plus)(?: suite)?|(?:classee? )?sans suite|forfait|hors-?jeu|n'est plus (?:partante?|disponible|interessee?)|arrete tout|jette l'eponge|dit non|decline(?: l'offre| l'invitation)?|se desiste|s'est desistee?|retrait(?: de (?:la |sa )?candidature)?|radiee?|ecartee?|eliminee?|exclue?",
    '(?:ya )?no (?:puede|podra|quiere|va a)(?: (?:participar|seguir|continuar))?|non (?:puo|potra|vuole)(?: (?:piu|partecipare|continuare))*|(?:kan|wil)(?: (?:toch|helaas|nu))* niet(?: (?:meer|meedoen|deelnemen|doorgaan))*|(?:kan|vil)(?: (?:desvaerre|nu|alligevel))* ikke(?: (?:mere|deltage|vaere med|fortsaette))*|nao (?:pode|podera|quer|vai)(?: (?:mais|participar|continuar))*',
  ].join('|')})$`,
);

/** What is still to come before a yes is one. */
const OPEN =
  /\b(?:waiting|awaiting|awaits|pending|missing(?! (?:photo|picture|bio)\b)|outstanding|overdue|incomplete|subject to|condition\w*|reserve|reserv\w*|bedingung\w*|auflage\w*|ersatz\w*|provision\w*|tentativ\w*|to be (?:confirmed|decided|checked)|tbc|tbd|tba|reminder|remind|chas(?:e|ing)|needs?(?! (?:(?:an? |some |step-?free )*(?:wheelchair|access|induction|interpreter|parking|lift|help|support|captions|childcare|evening\w*|online|quiet|large print)))|unless|until(?! (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*$)|once|when|provided|depend\w*|no (?:reply|response|answer)|hasn't|(?:but|aber|mais)\b(?! (?:s?he |elle |il |sie |er )?(?:is |est |ist |has |only |just |nur |seulement |would |very )*(?:slow|prefers?|prefere|bevorzugt|only|just|nur|seulement|mornings?|evenings?|afternoons?|vormittags|abends|morgens|online|busy|late|new|neu|nouvelle|quiet))|ill|sick|unsure|hesitat\w*|unter vorbehalt|vorbehaltlich|vorlaufig\w*|provisorisch|fehl(?:t|en)|offen|ausstehend|steh(?:t|en) (?:noch )?aus|sobald|wenn|falls|sofern|klaren|nachfass\w*|nachhaken|prufen|krank|unschlussig|sous reserve|si|des que|quand|provisoire\w*|a (?:confirmer|verifier|valider|relancer|rappeler|completer|revoir)|manquant\w*|manque|incomplet\w*|en attente|malade|sauf|hesite|pendiente|falta|se|salvo|in attesa|manca|wacht\w*|ontbreekt|mits|venter|mangler|falta|pendente)\b/;
/** "Confirmed for lunch only": only a thing; "only online" is a wish. */
const ONLY = new RegExp(
  String.raw`\b(?:only|just|nur|seulement|solo|alleen|kun|apenas)\b.*\b${THING}|\b${THING}\b.*\b(?:only|just|nur|seulement|solo|alleen|kun|apenas)\b`,
);
const OFFERED =
  /^(?:(?:a )?place |platz |offer )?(?:was |wurde )?(?:offered|sent|made|angeboten|proposee?|ofrecid[oa]|offert[oa]|aangeboden|tilbudt|oferecid[oa])$/;

/** What a clause says by these words alone; null for any other. @param said  folded, without who, when and how. */
export function plainlySaid(said: string): 'active' | 'withdrawn' | null {
  if (IN.test(said)) return 'active';
  return OUT.test(said) ? 'withdrawn' : slipOf(said);
}

/** Whether it says that somebody who was out is in again, by a word that means nothing else. */
export const isBackWord = (said: string): boolean => BACK.test(said);

/** Whether nothing is still to come before a yes is one. */
export const isSettled = (said: string): boolean => !OPEN.test(said) && !ONLY.test(said);

/** Whether somebody was only offered a place. */
export const isOffered = (said: string): boolean => OFFERED.test(said);

/** Words that are often mistyped. One letter left out, doubled or changed for its neighbour: never another letter, which makes another word. */
const LONG_WORDS: Readonly<Record<string, 'active' | 'withdrawn'>> = {
  accepted: 'active',
  confirmed: 'active',
  approved: 'active',
  registered: 'active',
  participating: 'active',
  angenommen: 'active',
  zugesagt: 'active',
  bestatigt: 'active',
  teilnehmend: 'active',
  acceptee: 'active',
  confirmee: 'active',
  inscrite: 'active',
  withdrawn: 'withdrawn',
  declined: 'withdrawn',
  cancelled: 'withdrawn',
  rejected: 'withdrawn',
  abgelehnt: 'withdrawn',
  abgesagt: 'withdrawn',
  abgemeldet: 'withdrawn',
  ausgestiegen: 'withdrawn',
  zuruckgezogen: 'withdrawn',
  desistement: 'withdrawn',
  desistee: 'withdrawn',
};

function slipOf(said: string): 'active' | 'withdrawn' | null {
  if (!/^\p{L}{6,16}$/u.test(said)) return null;
  const means = new Set(Object.entries(LONG_WORDS).flatMap(([word, to]) => (isSlip(said, word) ? [to] : [])));
  return means.size === 1 ? [...means][0]! : null;
}

/** The first letter, and the last, which bends a word, stand as they are. */
function isSlip(said: string, word: string): boolean {
  if (said[0] !== word[0] || said.slice(-1) !== word.slice(-1) || said === word) return false;
  for (let k = 1; k < word.length - 1; k++) {
    const [before, after] = [word.slice(0, k), word.slice(k + 1)];
    if (said === before + after || said === word.slice(0, k) + word[k] + word.slice(k)) return true;
    if (said === before + after[0] + word[k] + after.slice(1)) return true;
  }
  return false;
}

/** Words in capitals that are no initials. */
const NO_INITIALS =
  /^(?:OK|NO|IN|OUT|YES|NON|OUI|JA|SI|SIM|NEE|NEJ|NOT|NIE|PAS|DBS|TBC|TBD|TBA|ASK|NA|AUS|RAUS|VON|BY)$/;

/** Without the initials of whoever noted it: "approved KM 14/01", "angenommen (MK)". */
export function withoutInitials(text: string): string {
  return text
    .replace(
      /(?<=\p{L}[^\p{L}]*)[\s(,/–-]+(\p{Lu}{2,3})(?=$|[\s),.]+(?:\d[\d./ -]*\)?)?$|\))/u,
      (found, letters: string) =>
        NO_INITIALS.test(letters) || text === text.toUpperCase()
          ? found
          : found.startsWith(' (')
            ? ' ('
            : ' ',
    )
    .replace(/ \(\)?$/, '');
}
