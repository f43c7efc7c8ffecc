// Names that begin with the family in their own language, as many write them abroad too.
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

/** Written in a script of East Asia. */
export function isEastAsian(words: readonly string[]): boolean {
  return EAST_ASIAN.test(words.join(''));
}

/** Whether the family name may stand first, so that nobody can tell what the first word is. */
export function mayBeginWithFamily(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  return isEastAsian(words) || FIRST_FAMILY.has(fold(words[0]!));
}
