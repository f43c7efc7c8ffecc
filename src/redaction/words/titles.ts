// Titles that announce a name, folded. A stop after an abbreviation is allowed, not needed.
import { remembered } from '../../ground/made-when-asked.ts';
import type { Language } from './function-words.ts';

/** Short and civil titles: a capitalised word after one of them is a name. */
export const titlesBeforeNames: ReadonlySet<string> = new Set(
  (
    'prof dr pd mr mrs ms mx miss sir dame lord lady mme mmes mlle madame monsieur herr herrn frau sig signor signora ' +
    'dott dottssa sr sra srta senor senora dhr mevr rev pr dre pre prof dipl ing mag habil hc rer nat phil med jur pol oec doz priv ' +
    'dra drs profa licda mmag mudr judr rndr phdr'
  ).split(' '),
);

/** Titles that are also nouns: "Professor of Physics" names nobody. */
export const titleNouns: ReadonlySet<string> = new Set(
  'professor professeur professeure professorin doctor docteur docteure doktor doktorin maitre doctora professore professora'.split(
    ' ',
  ),
);

/** Capitalised words after a title that are no name. */
export const notAName: ReadonlySet<string> = new Set(
  (
    'emeritus emerita honoris causa doctor doktor docteur professor professeur professeure president prasident prasidentin chair madame monsieur ' +
    'kollege kollegin kollegen ingenieur ingenieurin lehrer lehrerin nachbar nachbarin kapitan kommissar pfarrer pfarrerin rektor rektorin dekan general oberst monseigneur inspecteur capitaine principal captain speaker secretary director directeur directrice direktor direktorin minister ministre chancellor kanzler dean doyen dekan dekanin ' +
    'mayor provost advocate titular asociado asociada associato associata ordinario ordinaria adjunto adjunta emerito catedratico visitante contratado contratada honorario auxiliar ' +
    'und and et oder or ou in en im bei at chez'
  ).split(' '),
);

/** Ranks and callings, in any case: somebody where a word follows that can be a name. "Captain Aldersey", "pani Lipowska". */
export const ranks: ReadonlySet<string> = new Set(
  (
    'captain capt major colonel general sergeant sgt lieutenant corporal commander admiral inspector judge justice senator councillor mayor sister brother father mother abbot bishop canon rabbi imam sheikh pastor reverend vicar nurse coach chef constable superintendent principal headmaster warden ' +
    'capitaine lieutenant commandant adjudant sergent juge soeur frere pere abbe cure pasteur rabbin maire senateur depute ' +
    'schwester bruder pater pfarrer pfarrerin pastorin richter richterin hauptmann oberst rektor rektorin burgermeister burgermeisterin meister meisterin trainer trainerin polier ' +
    'magister magistra profesor profesora profesorowi profesorem profesorka doktora doktorem docent docenta docentem professore ' +
    'dottor dottore ingegner architetto avvocato ragionier doutor doutora engenheiro engenheira arquiteto arquiteta ingeniero ingeniera abogado abogada overlege overlaege syster sjukskoterska lektor pani pan panie panu pania panem doktorka doktorko profesorka docentka inzynier mevrouw meneer mevr dhr juf meester don dona doña señora señor signora signor sor avv ing arch dottssa profssa dottoressa professoressa prof ssa fru hr herra rouva bay bey hanim kyria kyrie kyrios gospodin gospoja'
  ).split(' '),
);

/** Of other languages, in any case: something else in ours. */
export const titlesElsewhere: ReadonlySet<string> = new Set(
  'd da dna dra lic licdo arq mtro mtra eng ir mr mw mgr inz arch geom rag cav avv adv egr sayin dhr mevr hr fr'.split(
    ' ',
  ),
);
/** What makes a woman's title of it, behind its stop: "Prof.ssa", "Sig.ra", "Mag.a". */
export const titleEnding = /^(?:ssa|sse|ra|na|ri|a|in)$/;

/** Written in lower case as well. */
export const asWritten = new Set(
  'dr dra drs prof profa habil hc rer nat phil med ing jur pol oec'.split(' '),
);
/** Whole words, which are ordinary nouns too: in lower case only right before a name. "Associate professor, Teaching" names nobody. */
export const wordsAsWritten = new Set(
  'docteur docteure doctor doctora doktor professeur professeure professor professora monsieur madame mademoiselle maitre'.split(
    ' ',
  ),
);

/** Short forms that mean something else elsewhere: with their stop, and in their language. */
export const shortTitles: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['revd', 'sgt', 'capt', 'cllr', 'lt', 'col', 'maj']),
  fr: new Set(['mgr', 'cdt']),
  de: new Set(['hr', 'hrn', 'frl', 'fr', 'fam', 'pfr', 'bgm']),
};

/** Whether a folded word can be a title anywhere; behind a stop it may be the end of one. */
export const mayBeTitle = remembered(
  (word) =>
    [titlesElsewhere, titlesBeforeNames, titleNouns, ranks, shortest, ...Object.values(shortTitles)].some(
      (titles) => titles.has(word),
    ),
  20_000,
);
const shortest: ReadonlySet<string> = new Set('m pr h c me'.split(' '));
