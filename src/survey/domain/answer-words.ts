// THE TABLES of answer words in English, French and German: points of agreement, satisfaction, quality and frequency from the
// least to the most, yes and partly and no, and words that mean "this does not concern me". Compared folded and whole.
import { fold } from '../../ground/folding.ts';

/** Points of a family from the least to the most; several wordings of one point stand side by side. */
export type Family = readonly (readonly string[])[];

const agree: Family[] = [
  [
    ['strongly disagree', 'completely disagree', 'totally disagree', 'fully disagree'],
    ['disagree', 'rather disagree', 'somewhat disagree'],
    ['neither agree nor disagree', 'neutral', 'neither', 'undecided'],
    ['agree', 'rather agree', 'somewhat agree'],
    ['strongly agree', 'completely agree', 'totally agree', 'fully agree'],
  ],
  [
    ["pas du tout d'accord", 'tout a fait en desaccord'],
    ["pas d'accord", "plutot pas d'accord", 'en desaccord', 'plutot en desaccord'],
    ["ni d'accord ni pas d'accord", 'neutre', "ni d'accord, ni pas d'accord", 'ni en accord ni en desaccord'],
    ["d'accord", "plutot d'accord"],
    ["tout a fait d'accord", "entierement d'accord"],
  ],
  [
    ['stimme uberhaupt nicht zu', 'stimme gar nicht zu'],
    ['stimme nicht zu', 'stimme eher nicht zu'],
    ['teils, teils', 'teils/teils', 'teils teils', 'neutral', 'weder noch'],
    ['stimme zu', 'stimme eher zu'],
    ['stimme voll und ganz zu', 'stimme voll zu', 'stimme vollig zu'],
  ],
  [
    ['trifft nicht zu', 'trifft gar nicht zu', 'trifft uberhaupt nicht zu'],
    ['trifft eher nicht zu'],
    ['teils, teils', 'teils/teils', 'teils teils'],
    ['trifft eher zu'],
    ['trifft zu', 'trifft voll zu', 'trifft voll und ganz zu'],
  ],
];

const satisfied: Family[] = [
  [
    ['very dissatisfied', 'very unsatisfied', 'not at all satisfied'],
    ['dissatisfied', 'unsatisfied', 'rather dissatisfied', 'somewhat dissatisfied', 'not satisfied'],
    ['neither satisfied nor dissatisfied', 'neutral'],
    ['satisfied', 'rather satisfied', 'somewhat satisfied'],
    ['very satisfied', 'completely satisfied', 'extremely satisfied'],
  ],
  [
    ['tres insatisfait', 'pas du tout satisfait'],
    ['insatisfait', 'plutot insatisfait', 'pas satisfait', 'peu satisfait'],
    ['neutre', 'ni satisfait ni insatisfait'],
    ['satisfait', 'plutot satisfait'],
    ['tres satisfait', 'tout a fait satisfait'],
  ],
  [
    ['sehr unzufrieden', 'uberhaupt nicht zufrieden'],
    ['unzufrieden', 'eher unzufrieden', 'nicht zufrieden'],
    ['neutral', 'weder zufrieden noch unzufrieden', 'teils, teils'],
    ['zufrieden', 'eher zufrieden'],
    ['sehr zufrieden', 'vollig zufrieden'],
  ],
];

const quality: Family[] = [
  [
    ['very poor', 'very bad'],
    ['poor', 'bad'],
    ['fair', 'average', 'ok', 'acceptable'],
    ['good'],
    ['very good', 'excellent'],
  ],
  [
    ['tres mauvais', 'tres mauvaise'],
    ['mauvais', 'mauvaise'],
    ['moyen', 'moyenne', 'passable'],
    ['bon', 'bonne'],
    ['tres bon', 'tres bonne', 'excellent'],
  ],
  [['sehr schlecht'], ['schlecht'], ['mittel', 'mittelmassig', 'befriedigend'], ['gut'], ['sehr gut']],
];

const frequency: Family[] = [
  [['never'], ['rarely', 'seldom'], ['sometimes', 'occasionally'], ['often'], ['always', 'very often']],
  [['jamais'], ['rarement'], ['parfois', 'de temps en temps'], ['souvent'], ['toujours', 'tres souvent']],
  [['nie', 'niemals'], ['selten'], ['manchmal', 'gelegentlich'], ['oft', 'haufig'], ['immer', 'sehr oft']],
];

const extent: Family[] = [
  [
    ['not at all'],
    ['a little', 'slightly', 'to a small extent'],
    ['to some extent', 'moderately', 'somewhat'],
    ['to a large extent', 'mostly', 'very much'],
    ['fully', 'completely'],
  ],
  [
    ['pas du tout'],
    ['un peu'],
    ['moyennement', 'assez'],
    ['beaucoup', 'en grande partie'],
    ['entierement', 'tout a fait'],
  ],
  [
    ['gar nicht', 'uberhaupt nicht'],
    ['ein wenig', 'kaum'],
    ['teilweise', 'einigermassen'],
    ['weitgehend', 'sehr'],
    ['vollstandig', 'voll und ganz'],
  ],
];

export const families: readonly Family[] = [...agree, ...satisfied, ...quality, ...frequency, ...extent];

/** A word as it is compared: "satisfait(e)", "satisfait·e" and "satisfaite" are "satisfait". */
export function answerKey(text: string): string {
  return fold(text)
    .replace(/\(e\)|·e\b|-e\b/g, '')
    .replace(/\b(insatisfait|satisfait)es?\b/g, '$1')
    .replace(/[.!]+$/, '');
}

export type YesNo = 'yes' | 'partly' | 'no';

const yesNoWords: Readonly<Record<YesNo, readonly string[]>> = {
  yes: ['yes', 'oui', 'ja', 'yes, fully', 'yes, completely', 'definitely', 'yes definitely'],
  partly: [
    'partly',
    'partially',
    'in part',
    'somewhat',
    'maybe',
    'perhaps',
    'en partie',
    'partiellement',
    'peut-etre',
    'teilweise',
    'zum teil',
    'vielleicht',
    'yes, partly',
    'oui, en partie',
  ],
  no: ['no', 'non', 'nein', 'not at all', 'not yet', 'pas encore', 'noch nicht'],
};

export function yesNoOf(text: string): YesNo | null {
  const key = answerKey(text);
  const found = (Object.keys(yesNoWords) as YesNo[]).find((word) => yesNoWords[word].includes(key));
  return found ?? null;
}

const NOT_APPLICABLE =
  /^(n ?[./]? ?a\.?|not applicable|does not apply|doesn't apply|don't know|do not know|i don't know|prefer not to (say|answer)|sans objet|non applicable|ne sait pas|je ne sais pas|ne se prononce pas|entfallt|nicht zutreffend|weiss nicht|keine angabe|k\. ?a\.?|-|–|—)$/;

/** An answer that says that the question does not concern this person. "No opinion" is an opinion. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(answerKey(text));
}
