// Names of which the first word alone is not what a person is called by: where the family name may stand first the whole name is used as
// it was written, and two given names that belong together stay together.
import { fold } from '../ground/folding.ts';

/** Family names that stand first in Vietnamese, Chinese, Korean and Hungarian, as many write them abroad too; folded. */
const FIRST_FAMILY = new Set(
  (
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh dao mai truong lam trinh doan luong ' +
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang feng yu dong xiao cheng cao ' +
    'yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin ' +
    'kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn hong yoo jeon moon baek ' +
    'nagy szabo kovacs toth horvath varga kiss kis molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok ' +
    'feher gal szucs szalai kocsis pinter fodor szoke hegedus sipos'
  ).split(' '),
);
/** Written without Latin letters, in the order of those languages. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Given names that often begin a double one, and those that often end it. */
const BEGINS = new Set(
  'jose maria juan ana luis miguel francisco carlos pedro rosa joao antonio marco gian pier jean marie anne anna hans karl klaus eva'.split(
    ' ',
  ),
);
const ENDS = new Set(
  (
    'luis jose maria carlos antonio manuel miguel angel pablo ignacio javier alberto jesus teresa carmen isabel luisa elena pilar dolores mercedes ' +
    'belen rosa cristina victoria francisco ramon andres fernando enrique pedro paulo joao henrique pierre claude paul luc marc francois jacques ' +
    'louis claire laure louise sophie christine peter heinz werner dieter georg lena lisa grazia chiara paola'
  ).split(' '),
);
const OF = /^(?:del|de)$/;

/** Whether the family name may stand first, so that nobody can tell what the first word is. */
export function mayBeginWithFamily(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  return EAST_ASIAN.test(words.join('')) || FIRST_FAMILY.has(fold(words[0]!));
}

/** How many of the words make up the given name: two of "José Luis Gil", three of "María del Carmen Ruiz", else one. */
export function givenWords(words: readonly string[]): number {
  const [first = '', second = '', third = ''] = words.map(fold);
  if (first === 'maria' && OF.test(second) && ENDS.has(third)) return 3;
  return BEGINS.has(first) && ENDS.has(second) ? 2 : 1;
}
