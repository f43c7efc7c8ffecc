// How tabs are called that are ours: by our name, as a copy of one, or by a name that coordinators give such a sheet themselves.
import { fold } from '../ground/folding.ts';
import { type OurSheetId, ourSheet, ourSheetIds } from './our-sheets.ts';

const COPY =
  /^(copy of|copie de|copie d'|kopie von|copia de|copia di|backup of|sauvegarde de|sicherung von) ?/;
const COPY_AFTER = /[ _-]*(\(\d{1,2}\)|copy|copie|kopie|backup|sauvegarde|sicherung)$/;

/** A tab called "Copy of Matches" is a copy of Matches, as Google and people name them. */
export function isCopyName(name: string): boolean {
  return COPY.test(fold(name)) || COPY_AFTER.test(fold(name));
}

/** "Do not match", "Ne jamais mettre ensemble", "Nicht zusammen", "Exclusions"; not "Not matched", which is people who wait. */
const NEVER_PAIR_NAMES =
  /^(the |list |liste )?((never|do not|don'?t|not to|must not|may not|cannot|a? ?ne jamais|a? ?ne pas|jamais|pas|nie|niemals|nicht) (be )?(pair|match|put|together|appari|mettre|jumel|ensemble|paar|zusammen)\p{L}*( ensemble| together)?|no pairing|exclusions?|(forbidden|excluded) pairs?|conflicts?( of interest)?|conflits?( d'interets?)?|incompatibilites?|(paires|binomes|duos) (interdits?|interdites?))( (list|sheet|pairs?|people|these|them|liste|blatt))?$/u;

/** "Previous pairs", "Matches 2025", "Anciens binômes": a list of a former year, in the coordinator's own columns. */
const EARLIER_NAMES =
  /^((earlier|previous|past|former|old|last year'?s?) (pairs?|pairings?|match(es)?)|(pairs|pairings|matches|paires|binomes|duos) (of |de |en )?(19|20)\d\d([-–/]\d{2,4})?|anciens? (binomes?|duos?)|anciennes? paires?|(paires?|binomes?|duos?) (precedente?s?|anterieure?s?|passee?s?)|(fruehere|fruhere|vorherige|alte) paare)$/;

/** Folded names that coordinators give to such a sheet themselves. */
const ALSO_CALLED: Partial<Record<OurSheetId, RegExp>> = {
  neverPair: NEVER_PAIR_NAMES,
  earlierPairs: EARLIER_NAMES,
  rules:
    /^((matching|pairing) rules|rules (for|of) (matching|pairing)|(les )?regles( d'appariement)?|regeln)$/,
  strands: /^(les )?(volets|parcours|straenge|strange)$/,
};

/** Which of our sheets a tab is called after, by our name or by one that coordinators give such a sheet themselves. */
export function idCalled(name: string): OurSheetId | null {
  return idNamed(name) ?? ourSheetIds.find((id) => ALSO_CALLED[id]?.test(fold(name))) ?? null;
}

/** Which of our sheets a tab is called after, as it is, as a copy, or with a number where the name was taken. */
export function idNamed(name: string): OurSheetId | null {
  const bare = fold(name)
    .replace(COPY, '')
    .replace(COPY_AFTER, '')
    .replace(/ \d{1,2}$/, '');
  return ourSheetIds.find((id) => fold(ourSheet(id).name) === bare) ?? null;
}

/** This name, or the next with a number that no tab has. Google compares names without case. */
export function freeName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map((one) => one.toLowerCase()));
  let [free, n] = [name, 1];
  while (taken.has(free.toLowerCase())) free = `${name} ${++n}`;
  return free;
}
