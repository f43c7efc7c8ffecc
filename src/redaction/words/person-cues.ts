// Words after which a capitalised word is somebody: kin, colleagues, "named". Folded, in English, French and German.

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Family: whoever is named behind one of these is somebody. */
export const kin: ReadonlySet<string> = set(`
husband wife spouse son sons daughter daughters child children kid kids twin twins triplets brother brothers sister sisters mother father mum dad mom parents uncle aunt auntie cousin cousins nephew niece grandson granddaughter
grandmother grandfather grandma grandpa granny nan stepson stepdaughter stepmother stepfather godson goddaughter godchild fiance fiancee boyfriend girlfriend toddler baby mam mammy mummy daddy gran nanna hubby wifey missus bro sis stepdad stepmum
mari femme epoux epouse conjoint conjointe compagnon compagne fils fille filles enfants frere freres soeur soeurs mere pere maman papa mamie papi papy oncle tante cousin cousine cousins cousines neveu niece neveux nieces
jumeaux jumelles copain copine cheri cherie frangin frangine daron daronne tonton tata pepe filleul filleule gendre bru bebe benjamin cadet cadette aine ainee
mann frau ehemann ehefrau gatte gattin sohn sohne soehne sohnen tochter tochtern toechtern kind kinder kindern bruder brudern schwester schwestern mutter vater eltern onkel tante vetter cousine neffe neffen nichte nichten enkel enkelin
zwillinge zwillingen bub buben bua jungs madels lebenspartner lebenspartnerin gottergatte stiefsohn stieftochter grossmutter grossvater grosseltern oma opa schwager schwagerin schwaegerin schwiegermutter schwiegervater schwiegersohn schwiegertochter patenkind patensohn patentochter gotti gotte verlobter verlobte lebensgefahrte lebensgefahrtin
`);

const working = set(`
partner friend friends colleague colleagues boss supervisor advisor adviser student students postdoc predecessor successor mentee mentees mentor mentors manager assistant deputy named called ask thank thanks law neighbour neighbor tutor roommate flatmate
ami amie amis amies collegue collegues chef cheffe patron patronne superviseur superviseuse directrice etudiant etudiante predecesseur successeur mentore directeur assistante assistant adjointe adjoint nomme nommee appele appelee demandez voisin voisine tuteur tutrice
freund freundin freunde freunden kollege kollegen kollegin kolleginnen chef chefin doktorvater doktormutter betreuer betreuerin vorgesetzte vorgesetzter vorganger vorgaenger nachfolger nachfolgerin vorgangerin nachbar nachbarin
namens genannt heisst heissen appelle appellent studentin studenten doktorand doktorandin partnerin stellvertreter stellvertreterin mentorin assistentin vorgesetzten
`);

export const personCues: Pick<ReadonlySet<string>, 'has'> = {
  has: (word) => kin.has(word) || working.has(word),
};

/** One person at work or at home: "my boss", "ma cheffe", "mein Doktorvater". */
export const ofOne: ReadonlySet<string> = set(
  `partner friend colleague boss supervisor advisor adviser predecessor successor mentee mentor manager tutor neighbour neighbor roommate flatmate student postdoc assistant deputy
  ami amie collegue chef cheffe patron patronne superviseur superviseuse directrice directeur predecesseur successeur mentore voisin voisine assistante assistant adjointe adjoint
  freund freundin kollege kollegin chef chefin doktorvater doktormutter betreuer betreuerin vorgesetzte vorgesetzter vorgesetzten vorganger nachfolger nachfolgerin nachbar nachbarin partnerin stellvertreter stellvertreterin mentorin assistentin`,
);

/** Those of `verbsOfOneself` behind which a name may stand: whoever studied or worked names a place. */
const speaking = set('soy sono sou ik jestem jsem sunt saya olen');

/** "Soy Licenciada", "Soy Nahiara": in other languages one says so what one is, or who. */
export const saysI = ({ plain, startsSentence }: { plain: string; startsSentence: boolean }): boolean =>
  startsSentence && speaking.has(plain);

/** Of those, in German, which a noun never follows but a name. */
export const kinCues: ReadonlySet<string> = set(
  'mann frau ehemann ehefrau gatte gattin sohn tochter bruder schwester mutter vater onkel tante vetter neffe nichte enkel enkelin oma opa freund freundin doktorvater doktormutter verlobter verlobte namens genannt heisst heissen',
);

/** Between two people of one list. */
export const listLinks: ReadonlySet<string> = set('and et und or ou oder');

/** What an organisation is called by, behind its name. */
export const legalForms: ReadonlySet<string> = set(
  'gmbh ag ltd inc llc plc sa sas sarl srl bv nv kg kgaa se ev corp corporation oy ab aps spa labs pharma analytics systems software solutions consulting technologies holding bank news',
);

/** What people do, behind a word that may be a name. */
export const personVerbs: Readonly<Record<'en' | 'fr' | 'de', RegExp>> = {
  en: /^(?:is|was|has|had|and|who|also|said|told|\p{L}{2,}ed|joins|works|leads|likes|loves|speaks|helps|draws|took|began|left|made|does|did)$/u,
  fr: /^(?:est|etait|a|avait|et|qui|dit|fut|aime|travaille|dirige|aide|parle|anime|\p{L}{2,}(?:ait|era))$/u,
  de: /^(?:ist|war|hat|hatte|und|sagt|arbeitet|leitet)$/u,
};
