// What somebody is asked to be content with: whom they met, or what they took part in: "your buddy", "the buddy project", "your year as a mentor".

/** Whether somebody is asked how content they are. */
export const CONTENT = /satisf|zufrieden|soddisf|tevreden|tilfreds|\bhappy\b|\bcontente?\b/;

/** The role in which somebody answers, or for whom something was: nobody whom they met. */
const IN_A_ROLE =
  /\b(?:as|being|als|comme|come|como|som|for|fur|pour|para|per|voor)(?: (?:an?|the|our|all|eine?[rnm]?|die|alle|un[ae]?|les|los|las|um|uma|i|le|een|de|en)?)? ?\b(?:(?:mentor|mentee|budd(?:y|ies)|tutor|tuteur|tutrice|parrain|marraine|filleul|pat(?:e|in|en)|maatje|makker|padrino|madrina|ahijad)\w*)(?:(?:,? (?:or|and|oder|und|ou|et|o|y|e|of|en|eller|og)(?: (?:an?|eine?|un[ae]?|als|as|comme|como|come|som))?| ?\/) ?(?:mentor|mentee|budd|tut|parrain|marraine|filleul|pat(?:e|in)|padrin|madrin|ahijad)\w*)*/g;
/** What people take part in, also in one word with whom they met there; how long it was, and what came of it. */
const TAKEN_PART_IN =
  /\b(?:(?:mentor|mentee|partner|buddy|tandem|paten?|tutor|match|parrain|maatje|makker)\w*[ -]?)?(?:programm?[ae]?\w*|scheme|proje[ck]t\w*|proyecto|progetto|projeto|initiative|iniciativa|iniziativa|year|annee|jahr|jaar|ano|anno|aret|experience|erfahrung\w*|experiencia|esperienza|ervaring\w*|erfaring\w*|journey|parcours|percorso|traject|forlob\w*|participation|teilnahme|participacion|partecipazione|deelname|deltagelse|training|schulung\w*|formation|formacion|formazione|opleiding|accompagnement|begleitung|acompanamiento|(?:your|deiner|ihrer|votre|tu|su|il tuo|je|uw|din) (?:time|zeit|temps|tiempo|tempo|tijd|tid))\b/;
/** "Mentoring" is no mentor. */
const MENTORING = /mentor(?:ing|ship|at|ia|oria)\w*/g;

const placeOf = (words: RegExp, text: string): number => {
  const at = text.search(words);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

/**
 * Whether a question of how content somebody is speaks of whom they met before it speaks of what they took part in.
 * @param whom  words for a pair, or for one of the two.
 */
export function isContentWith(text: string, whom: readonly RegExp[]): boolean {
  const said = text.replace(IN_A_ROLE, ' ');
  const after = said.slice(said.search(CONTENT));
  return [after, said].some((part, k, parts) => {
    const rest = part.replace(MENTORING, (word) => '.'.repeat(word.length));
    const met = Math.min(...whom.map((words) => placeOf(words, rest)));
    const isSaidBehind = k === 1 && parts[0]!.search(TAKEN_PART_IN) >= 0;
    return !isSaidBehind && met < placeOf(TAKEN_PART_IN, part);
  });
}
