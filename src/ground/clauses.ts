// A short answer as the few clauses it is made of: "accepted, then withdrew 21/1" is two. Split where people set a comma, a dash, a
// bracket or a word like "but", "puis", "jetzt". A thing or a person before a colon is what the rest is said of.

export interface Clause {
  /** Folded, without the word that joins it. */
  readonly text: string;
  /** The word that joins it, or nothing. */
  readonly joined: string;
}

/** Words that open a clause. */
const JOINS =
  '(?:but|then|later|and later|afterwards|now|because|although|though|puis|mais|ensuite|maintenant|finalement|car|parce que|aber|dann|danach|spater|jetzt|nun|inzwischen|weil|pero|luego|ahora|porque|ma|poi|ora|perche|maar|daarna|nu|omdat|men|derefter|fordi|mas|depois|agora)';
const OPENS = new RegExp(`\\b${JOINS}\\b`, 'g');
const AT = /\s*(?:[,;()[\]>\u2192|]|\.(?=\s\p{L})|\s-+\s|\s\/\s|\b(?:and|et|und)\b)\s*/gu;
const COLON = /^([^:]+?) ?: (.+)$/;
const JOINED = new RegExp(`^(${JOINS})\\b`);
/** A day or a number by itself is when it was noted. */
const SAYS = /[^\d./: -]/;
/** A reason is nobody's standing. */
const REASONS = /^(?:because|car|parce que|weil|porque|perche|omdat|fordi)$/;

/** @param said  folded. @param isOfIt  whether what stands before a colon is whom or what the rest is said of. */
export function clausesOf(said: string, isOfIt: (before: string) => boolean): readonly Clause[] {
  const parts = said
    .replace(AT, '\n')
    .replace(OPENS, '\n$&')
    .split('\n')
    .flatMap((part) => {
      const [, before, after] = COLON.exec(part.trim()) ?? [];
      return before === undefined || isOfIt(before) ? [part] : [before, after!];
    });
  const clauses: Clause[] = [];
  let waiting = '';
  for (const part of parts.map((one) => one.trim())) {
    const word = JOINED.exec(part)?.[1] ?? '';
    const [text, joined] = [part.slice(word.length).trim(), `${waiting} ${word}`.trim()];
    // "Then now" is one word in two: the clause is the one that follows.
    waiting = text === '' ? joined : '';
    if (SAYS.test(text)) clauses.push({ text, joined });
  }
  return clauses;
}

/** Whether a clause only says why. */
export const isReason = ({ joined }: Clause): boolean => REASONS.test(joined);

/** Who speaks or is spoken of, and words that say nothing more. */
const BEFORE =
  /^(?:(?:s?he|they|it)(?:'s|'re|'ll|'d)?(?: (?:is|are|has|have|was|will be))?|elle|ils?|elles|sie|er|ella|lei|lui|ze|zij|hij|hun|ela|ele|ist|is|est|has|hat|a|ha|har|heeft|20\d\d:?|sorry|unfortunately|sadly|finally|also|definitely|leider|doch|noch|nun|fest|malheureusement|finalement|toujours|bien|purtroppo|helaas|desvaerre|infelizmente|lamentablemente|ya|status|stand|statut|today|heute|aujourd'hui|this (?:year|time|round)|dieses jahr|diesmal|cette (?:annee|fois)|este ano|quest'anno|dit jaar|i ar)[ ,]+/;
/** "Confirmed that she is not joining": what was said, and not that it was. */
const TOLD =
  /^(?:(?:has |hat |a )?(?:confirm(?:ed|s)|said|says|told us|wrote|writes|replied|mail(?:ed|s)|sagt|schreibt|meldet|bestatigt|dit|ecrit|confirme|dice|zegt|siger|diz) ?(?:that |to say |que |qu'|dass |che |dat |at )?)(?=(?:s?he|they|elle|il|sie|er|ella|lei|ze|hij|hun|han|ela|ele)\b|(?:not|no longer|won't|ne|n'|nicht)\b)/;
/** When, by whom and by what way it was noted. */
const BEHIND =
  /[ ,]+(?:(?:(?:on|by|since|via|per|am|vom|seit|le|du|depuis|el|il|dal|op|den|em)[ ]+)?(?:\d{1,4}(?:[./-]\d{1,4}){1,2}\.?|\d{1,2}\.? ?(?:jan|feb|mar|fev|avr|apr|may|mai|jun|juin|jul|juil|aug|aout|sep|okt|oct|nov|dec|dez)\p{L}*(?: \d{2,4})?|(?:e-?)?mail|courriel|phone|telephone|tel\.?|telefon\w*|whatsapp|sms|letter|post|courrier|brief)|(?:after all|in the end|telefonisch|schriftlich|mundlich|leider|doch|sorry|finalement|too|also|again this year|this year|this round|this time|dieses jahr|diesmal|cette annee|cette fois|este ano|quest'anno|dit jaar|i ar|20\d\d))$/u;

/** The clause without who, when and by what way. */
export function bare(clause: string): string {
  let said = clause.replace(TOLD, '');
  for (let k = 0; k < MOST; k++) {
    const next = said.replace(BEFORE, '').replace(BEHIND, '').trim();
    if (next === '' || next === said) break;
    said = next;
  }
  return said;
}
const MOST = 5;
