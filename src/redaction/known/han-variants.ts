// One character of a name as others write it: simplified, traditional, or as a Japanese register has it.
import { late } from '../../ground/made-when-asked.ts';

/** The usual one first. */
const VARIANTS =
  '张張 刘劉 陈陳 赵趙 吴吳呉 孙孫 马馬 郑鄭 谢謝 许許 韩韓 冯馮 邓鄧 萧蕭肖 叶葉 苏蘇 吕呂 卢盧 钟鍾鐘 谭譚 陆陸 贾賈 韦韋 邹鄒 龙龍竜 贺賀 顾顧 龚龔 万萬 钱錢 严嚴 汤湯 国國 荣榮 华華 丽麗 伟偉 强強 杰傑 静靜 庆慶 军軍 东東 凤鳳 ' +
  '兰蘭 莲蓮 梦夢 渊淵 杨楊 黄黃 罗羅 梁樑 宁寧 欧歐 阳陽 诸諸 葛萵 闻聞 祥詳 瑞瑞 丰豐 贤賢 实實 宝寶 银銀 铁鐵 鸿鴻 鹏鵬 飞飛 云雲 风風 飒颯 晓曉 兴興 业業 义義 乐樂 书書 亚亞 仪儀 伦倫 佳佳 俊俊 信信 倩倩 刚剛 剑劍 劲勁 ' +
  '边邊辺邉 斉斎齋齊齐 高髙 崎﨑嵜 沢澤泽 浜濱滨 桜櫻樱 広廣广 桧檜 薗園园 桑桒 嶋島岛 徳德 恵惠 真眞 渡渡 斗鬥 学學 栄榮 沖冲 浅淺 涼凉 滝瀧 礼禮 秋秌 竜龍 継繼 荘莊庄 蔵藏 観觀 関關关 黒黑 塩鹽 弥彌 寿壽 剣劍 圭珪 尭堯 峰峯 遥遙 翔翔 萌萠 凛凜 渚渚 巌巖 穂穗 総總 聡聰聪 豊豐 辻辻 柳栁 藤籐';
const usual = late(() => {
  const found = new Map<string, string>();
  for (const [first, ...others] of VARIANTS.split(' ').map((one) => [...one]))
    for (const other of others) if (!found.has(other)) found.set(other, first!);
  return found;
});

/** The same text with the usual character in each place; no longer and no shorter. */
export function likeUsual(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (letter) =>
    letter.length > 1 ? letter : (usual().get(letter) ?? letter),
  );
}
