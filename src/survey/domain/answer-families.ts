// THE TABLE of graded answers in eight languages: points of agreement, satisfaction, quality, frequency and extent from the least to the most.
// `<` parts the points, `|` several wordings of one point; compared folded and whole. Of two that fit alike the upper one is taken.

import { remembered } from '../../ground/made-when-asked.ts';
import { answerKey } from './answer-words.ts';

/** Points of a family from the least to the most; several wordings of one point stand side by side. */
export type Family = readonly (readonly string[])[];

const AGREE = [
  'strongly disagree | completely disagree | totally disagree | fully disagree < disagree | rather disagree | somewhat disagree < neither agree nor disagree | neutral | neither | undecided < agree | rather agree | somewhat agree < strongly agree | completely agree | totally agree | fully agree',
  "pas du tout d'accord | tout a fait en desaccord | totalement en desaccord < pas d'accord | plutot pas d'accord | en desaccord | plutot en desaccord < ni d'accord ni pas d'accord | neutre | ni d'accord, ni pas d'accord | ni en accord ni en desaccord < d'accord | plutot d'accord < tout a fait d'accord | entierement d'accord | totalement d'accord",
  'stimme uberhaupt nicht zu | stimme gar nicht zu < stimme nicht zu | stimme eher nicht zu < teils, teils | teils/teils | teils teils | neutral | weder noch < stimme zu | stimme eher zu < stimme voll und ganz zu | stimme voll zu | stimme vollig zu',
  'trifft nicht zu | trifft gar nicht zu | trifft uberhaupt nicht zu < trifft eher nicht zu < teils, teils | teils/teils | teils teils < trifft eher zu < trifft zu | trifft voll zu | trifft voll und ganz zu',
  'totalmente en desacuerdo | muy en desacuerdo < en desacuerdo | bastante en desacuerdo < ni de acuerdo ni en desacuerdo | neutral | indiferente < de acuerdo | bastante de acuerdo < totalmente de acuerdo | muy de acuerdo',
  "per niente d'accordo | fortemente in disaccordo | completamente in disaccordo | totalmente in disaccordo < poco d'accordo | in disaccordo | non d'accordo < ne d'accordo ne in disaccordo | neutrale | indifferente | incerto < d'accordo | abbastanza d'accordo < molto d'accordo | completamente d'accordo | del tutto d'accordo | pienamente d'accordo | totalmente d'accordo",
  'helemaal mee oneens | helemaal oneens | zeer mee oneens | zeer oneens | helemaal niet mee eens < mee oneens | oneens | niet mee eens < neutraal | niet eens, niet oneens | noch eens, noch oneens | noch mee eens, noch mee oneens | niet mee eens, niet mee oneens < mee eens | eens < helemaal mee eens | helemaal eens | zeer mee eens | zeer eens',
  'discordo totalmente | discordo plenamente < discordo | discordo parcialmente < nem concordo nem discordo | neutro | indiferente < concordo | concordo parcialmente < concordo totalmente | concordo plenamente',
  'meget uenig | helt uenig < uenig | delvist uenig < hverken enig eller uenig | neutral < enig | delvist enig < meget enig | helt enig',
];

const SATISFIED = [
  'very dissatisfied | very unsatisfied | not at all satisfied < dissatisfied | unsatisfied | rather dissatisfied | somewhat dissatisfied | not satisfied < neither satisfied nor dissatisfied | neutral < satisfied | rather satisfied | somewhat satisfied < very satisfied | completely satisfied | extremely satisfied',
  'tres insatisfait | pas du tout satisfait < insatisfait | plutot insatisfait | pas satisfait < neutre | ni satisfait ni insatisfait < satisfait | plutot satisfait < tres satisfait | tout a fait satisfait',
  'pas satisfait | pas du tout satisfait | insatisfait < peu satisfait < satisfait | plutot satisfait | assez satisfait < tres satisfait',
  'sehr unzufrieden | uberhaupt nicht zufrieden < unzufrieden | eher unzufrieden | nicht zufrieden < neutral | weder zufrieden noch unzufrieden | teils, teils | teils/teils < zufrieden | eher zufrieden < sehr zufrieden | vollig zufrieden',
  'muy insatisfecho | nada satisfecho < insatisfecho | poco satisfecho < neutral | indiferente | ni satisfecho ni insatisfecho < satisfecho | bastante satisfecho < muy satisfecho | totalmente satisfecho',
  'nada satisfecho < poco satisfecho < satisfecho | bastante satisfecho < muy satisfecho',
  'per niente soddisfatto | per nulla soddisfatto < poco soddisfatto < abbastanza soddisfatto | soddisfatto < molto soddisfatto',
  'molto insoddisfatto | del tutto insoddisfatto < insoddisfatto | poco soddisfatto < neutrale | ne soddisfatto ne insoddisfatto < soddisfatto | abbastanza soddisfatto < molto soddisfatto | del tutto soddisfatto',
  'zeer ontevreden | helemaal niet tevreden < ontevreden | niet tevreden < neutraal | niet tevreden, niet ontevreden | noch tevreden, noch ontevreden < tevreden < zeer tevreden | heel tevreden',
  'muito insatisfeito < insatisfeito | pouco satisfeito < neutro | indiferente | nem satisfeito nem insatisfeito < satisfeito < muito satisfeito',
  'meget utilfreds < utilfreds < neutral | hverken tilfreds eller utilfreds | hverken eller < tilfreds < meget tilfreds',
];

const QUALITY = [
  'very poor | very bad < poor | bad < fair | average | ok | okay | acceptable < good < very good | excellent',
  'poor < fair < good < very good < excellent',
  'tres mauvais | tres mauvaise < mauvais | mauvaise < moyen | moyenne | passable < bon | bonne < tres bon | tres bonne | excellent | excellente',
  'insuffisant | mauvais < passable | moyen < bien | bon < tres bien | tres bon | excellent',
  'sehr schlecht < schlecht < mittel | mittelmassig | befriedigend < gut < sehr gut',
  'ungenugend < mangelhaft < ausreichend < befriedigend < gut < sehr gut',
  'muy malo | muy mala | muy mal | pesimo < malo | mala | mal < regular < bueno | buena | bien < muy bueno | muy buena | muy bien | excelente',
  'pessimo | pessima | molto scarso < scarso | scarsa | insufficiente < sufficiente | discreto | discreta < buono | buona < ottimo | ottima | eccellente',
  'zeer slecht | heel slecht < slecht < matig | voldoende | neutraal < goed < zeer goed | heel goed | uitstekend',
  'pessimo | pessima | muito mau | muito ruim < mau | ma | ruim < regular | razoavel < bom | boa < otimo | otima | muito bom | muito boa | excelente',
  'meget darlig | meget darligt < darlig | darligt < middel | hverken godt eller darligt < god | godt < meget god | meget godt | fremragende',
  '😡 | 😠 | 🤬 | 😭 | 😩 < 🙁 | ☹ | 😟 | 😕 | 😞 | 😢 | 😒 < 😐 | 😑 | 😶 < 🙂 | 😊 | ☺ | 😀 < 😍 | 🤩 | 😁 | 😄 | 😃 | 🥰 | 😆',
];

const FREQUENCY = [
  'never < rarely | seldom < sometimes | occasionally | now and then < often | frequently < always | very often',
  'jamais < rarement < parfois | de temps en temps | quelquefois < souvent < toujours | tres souvent',
  'nie | niemals < selten < manchmal | gelegentlich | ab und zu | hin und wieder < oft | haufig < immer | sehr oft',
  'nunca < casi nunca | raramente | rara vez < a veces | algunas veces < a menudo | casi siempre | con frecuencia | frecuentemente < siempre | muy a menudo',
  'mai < raramente | quasi mai | di rado < qualche volta | a volte | talvolta | ogni tanto < spesso < sempre | molto spesso',
  'nooit < zelden < soms | af en toe < vaak < altijd | zeer vaak',
  'nunca < raramente < as vezes | de vez em quando < frequentemente | muitas vezes < sempre',
  'aldrig < sjaeldent < nogle gange | af og til | sommetider < ofte < altid | meget ofte',
];

const EXTENT = [
  'not at all < a little | slightly | to a small extent < to some extent | moderately | somewhat < to a large extent | mostly | very much < fully | completely',
  'no | not really | not at all < partly | partially | in part | somewhat < mostly | largely | for the most part | to a large extent < yes | yes, fully | fully | completely | yes, completely | yes, all of them',
  'pas du tout < un peu < moyennement | assez < beaucoup | en grande partie < entierement | tout a fait',
  'pas du tout < plutot non < plutot oui < tout a fait',
  'non < plutot non < plutot oui < oui',
  'pas du tout | non | non, pas du tout < plutot non | pas vraiment < plutot oui < tout a fait | oui | oui, tout a fait',
  'non | pas du tout < en partie | partiellement | un peu < en grande partie | pour la plupart < oui | oui, entierement | entierement | totalement | oui, totalement | oui, tout a fait',
  'gar nicht | uberhaupt nicht < ein wenig | kaum < teilweise | einigermassen < weitgehend | sehr < vollstandig | voll und ganz',
  'nein | gar nicht | nein, gar nicht < eher nein | eher nicht < eher ja | eher schon < ja | ja, sehr | ja, voll und ganz | auf jeden fall',
  'nein | gar nicht | uberhaupt nicht < zum kleinen teil | zum kleineren teil | teilweise | zum teil | kaum | in geringem masse < zum grossen teil | zum grosseren teil | uberwiegend | grosstenteils | weitgehend | in hohem masse < ja | voll und ganz | vollstandig | ja, voll und ganz | ja, vollstandig | ja, ganz',
  'nada < poco < bastante < mucho | muchisimo',
  'nada < poco < algo | regular < bastante < mucho | muchisimo',
  'no | nada < en parte | parcialmente | un poco < en gran parte | en gran medida | en su mayoria < si | si, totalmente | totalmente | completamente | si, del todo | si, completamente',
  'per niente | per nulla < poco < abbastanza < molto | moltissimo',
  'no | per niente < in parte | parzialmente < in gran parte | in buona parte | per lo piu | quasi del tutto < si | si, completamente | completamente | del tutto | pienamente | si, del tutto | si, pienamente',
  'helemaal niet < een beetje | weinig | nauwelijks < gedeeltelijk | enigszins | redelijk < grotendeels | veel < helemaal | volledig | heel veel',
  'nee | helemaal niet < gedeeltelijk | deels | een beetje < grotendeels < ja | volledig | helemaal | ja, volledig | ja, helemaal',
  'nada < pouco < mais ou menos | algo < bastante < muito | totalmente',
  'nao | nada < em parte | parcialmente < em grande parte | na maior parte < sim | totalmente | completamente | sim, totalmente',
  'slet ikke < i mindre grad | i lav grad | lidt < i nogen grad < i hoj grad < i meget hoj grad | fuldt ud | helt',
  'nej | slet ikke < delvist | til dels < i hoj grad | for det meste < ja | fuldt ud | ja, helt | ja, fuldt ud',
];

const LIKELY = [
  'very unlikely | not at all likely < unlikely | not likely < neutral | neither likely nor unlikely < likely < very likely | extremely likely',
  'tres improbable | pas du tout probable < improbable | peu probable < neutre < probable | assez probable < tres probable',
  'sehr unwahrscheinlich < unwahrscheinlich | eher unwahrscheinlich < neutral | teils, teils < wahrscheinlich | eher wahrscheinlich < sehr wahrscheinlich',
  'muy improbable < improbable < neutral | ni probable ni improbable < probable < muy probable',
  'molto improbabile < improbabile < neutrale < probabile < molto probabile',
  'zeer onwaarschijnlijk < onwaarschijnlijk < neutraal < waarschijnlijk < zeer waarschijnlijk',
  'muito improvavel < improvavel < neutro < provavel < muito provavel',
  'meget usandsynligt < usandsynligt < hverken eller | neutral < sandsynligt < meget sandsynligt',
];

/** Less usual ones: known by three of their points, because a word alone that a family above has is meant as there. */
const RARE = [
  'strongly disagree < disagree < somewhat disagree | slightly disagree < neither agree nor disagree | neutral | neither < somewhat agree | slightly agree < agree < strongly agree',
  'nada de acuerdo < poco de acuerdo < bastante de acuerdo < muy de acuerdo',
  'nada de acuerdo < poco de acuerdo < algo de acuerdo < totalmente de acuerdo',
  'lehne vollig ab | lehne voll ab | lehne voll und ganz ab < lehne eher ab < teils, teils | teils/teils | teils teils | neutral | weder noch < stimme eher zu < stimme vollig zu | stimme voll zu | stimme voll und ganz zu',
  'stimmt nicht < stimmt eher nicht < teils, teils | teils teils | stimmt teilweise < stimmt eher < stimmt genau | stimmt vollig | stimmt voll und ganz',
  'stimmt gar nicht | stimmt uberhaupt nicht < stimmt eher nicht < teils, teils | teils teils | stimmt teilweise < stimmt eher < stimmt genau | stimmt vollig | stimmt voll und ganz',
  'schlecht < massig < in ordnung | okay | ok < gut < sehr gut',
];
/** So many of its points. */
const OF_A_RARE = 3;
/** Whether enough of its points are used to know a family by. */
export const isKnownBy = (family: Family, used: number): boolean => used >= (isRare(family) ? OF_A_RARE : 1);

const familiesIn = (rows: readonly string[]): Family[] =>
  rows.map((row) => row.split(' < ').map((point) => point.split(' | ')));

const agreement = familiesIn(AGREE);
const rare = familiesIn(RARE);
/** Whether it is one of the less usual ones. */
export const isRare = (family: Family): boolean => rare.includes(family);
export const families: readonly Family[] = [
  ...agreement,
  ...[SATISFIED, QUALITY, FREQUENCY, EXTENT, LIKELY].flatMap(familiesIn),
  ...rare,
];

/** The words of a folded answer in one order: "agree completely" says what "completely agree" says. */
export const inOrder = remembered((key: string) =>
  key
    .split(/[\s,]+/)
    .sort()
    .join(' '),
);

export const wordingOf = (text: string): string => inOrder(answerKey(text));

/** The point between as many on either side; −1 where there is none. */
export const middleOf = (family: Family): number => (family.length % 2 === 1 ? (family.length - 1) / 2 : -1);

/** Which point of a family an answer names; −1 where none. */
export function placeIn(family: Family, text: string): number {
  const wording = wordingOf(text);
  return family.findIndex((words) => words.some((word) => inOrder(word) === wording));
}

/** Which of these points an answer names in another wording: "Somewhat agree" beside "Agree"; −1 where none. */
export function pointAmong(keys: readonly string[], text: string): number {
  const family = families.find((one) => keys.every((word, k) => placeIn(one, word) === k));
  return family === undefined ? -1 : placeIn(family, text);
}

const frequency = familiesIn(FREQUENCY);
/** Whether a word says how often something was. */
export const isFrequency = (word: string): boolean => frequency.some((family) => placeIn(family, word) >= 0);

/** Whether a word says how far somebody agrees. */
export const isAgreement = (word: string): boolean => agreement.some((family) => placeIn(family, word) >= 0);
