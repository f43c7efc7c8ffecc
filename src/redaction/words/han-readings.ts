// How characters of names are read: Chinese ones in pinyin without tones, Japanese family names in Latin letters. A name that the workbook
// has in Latin letters is found by it in a Chinese or Japanese text.
import { late } from '../../ground/made-when-asked.ts';

/** A syllable, and the characters of names that are read so. */
const pinyin =
  'ai爱艾 an安 ang昂 ba巴 bai白百柏 bao宝保鲍包 bei贝北 bi碧毕 bin斌彬宾滨 bing冰兵秉炳 bo博波伯勃 cai蔡才彩采 can灿 cang苍 cao曹 cen岑 chang常昌长畅 chao超朝晁 chen陈陳晨辰琛宸沉 cheng成程承诚城澄丞 chi池驰 chong崇冲 chu楚初褚储 chuan川传 chun春纯淳 cong聪从丛 cui崔翠 da达大 dai戴代 dan丹旦 dao道 de德 deng邓鄧登 di迪笛狄 ding丁定鼎 dong东冬董栋 dou窦 du杜都 duan段端 en恩 fan范凡帆樊繁 fang方芳房放 fei飞菲斐费非 fen芬 feng冯馮峰锋丰凤风枫 fu付傅富福符芙 gan甘 gang刚钢岗 gao高 ge葛歌格戈 geng耿庚 gong龚宫弓巩功 gu顾谷古 guan关冠管官 guang光广 gui贵桂 guo郭国國果 hai海 han韩韓涵寒汉晗翰 hang航杭 hao浩郝豪昊皓好 he何贺和赫鹤荷 heng恒衡 hong红宏洪虹鸿弘泓 hou侯厚 hu胡虎湖 hua华花骅桦 huai怀 huan欢焕环 huang黄黃煌凰 hui慧惠辉晖汇卉蕙 huo霍 ji季纪吉姬继基冀 jia佳家嘉贾甲珈 jian建健剑坚简剑见 jiang江姜蒋蔣疆 jiao娇焦教 jie杰洁捷婕节 jin金锦瑾晋进津今 jing静晶京景敬婧菁靖荆经 jiu九久 ju菊居鞠 juan娟涓 jun军俊君骏均钧峻 kai凯开恺 kang康 ke可柯克科珂 kong孔 kuan宽 kui奎魁 kun坤昆琨 lai赖来 lan兰岚蓝澜 lang朗郎 lao劳 le乐 lei雷磊蕾 leng冷 li李丽利力立黎莉礼理璃励厉 lian连莲廉涟 liang梁良亮 liao廖 lin林琳霖麟临 ling玲灵凌铃令岭 liu刘劉柳流 long龙龍隆 lu卢盧陆陸鲁路璐露鹿芦 luan栾 lun伦 luo罗羅洛骆 lü吕呂绿律 ma马馬 man曼满 mao毛茂 mei梅美媚枚 meng孟梦蒙萌 mi米蜜 miao苗妙淼 min敏民闽旻 ming明铭鸣茗 mo莫墨默 mu木穆沐慕 na娜那纳 nan南楠男 ni倪妮 nian年 ning宁凝 niu牛 nuo诺 ou欧 pan潘盼 pang庞 pei裴佩沛培 peng彭鹏朋 ping平萍屏 pu蒲朴普 qi齐奇琪琦祺启祁旗其七 qian钱錢谦倩千茜 qiang强 qiao乔巧 qin秦琴勤沁芹 qing清青庆晴卿情 qiong琼 qiu秋邱丘 qu曲屈 quan全泉权 que阙 qun群 ran然冉染 ren任仁人 rong荣容蓉融 rou柔 ru如茹汝 ruan阮 rui瑞锐睿蕊芮 run润 ruo若 sa萨 san三 sen森 sha莎沙 shan山珊姗善 shang尚商 shao邵少绍 shen沈申深慎 sheng盛生胜圣升声 shi石施诗史师时世士实 shou寿 shu舒书淑树姝 shuang双爽 shui水 shun顺舜 shuo朔硕 si思司斯丝 song宋松颂 su苏蘇素 sui随 sun孙孫 suo索 tai泰 tan谭譚谈覃坛 tang唐汤湯堂棠 tao陶涛桃 teng滕腾 tian田天甜 ting婷庭亭廷 tong童彤桐同 tu涂图 wan万婉晚宛 wang王汪旺望 wei魏韦伟玮威薇卫维巍为微炜蔚 wen文温闻雯 weng翁 wo沃 wu吴吳武伍吾五 xi席希西熙曦溪玺喜 xia夏霞侠 xian贤先显仙娴 xiang向项祥翔湘香 xiao晓曉小肖萧笑孝潇箫 xie谢謝解 xin新欣鑫心辛馨昕信 xing邢星兴杏行 xiong熊雄 xiu秀修 xu徐许許旭绪 xuan轩宣萱璇 xue薛雪学 xun勋荀 ya雅亚娅 yan严颜燕艳岩彦妍研阎闫晏延言 yang杨楊阳洋扬羊 yao姚瑶尧耀药 ye叶葉业野 yi易怡艺一义毅依益奕逸仪伊宜亦 yin尹银音殷 ying英颖莹应映迎盈 yong勇永咏泳 you尤友悠游 yu于余余玉宇雨俞郁钰瑜禹羽育煜予语 yuan袁元源媛远圆苑 yue月岳悦越 yun云芸韵运允昀 zai再 zan赞 ze泽 zeng曾增 zhai翟 zhan詹展占 zhang张張章彰 zhao赵趙昭兆照 zhe哲浙喆 zhen真珍振震贞甄镇 zheng郑鄭正政征峥铮 zhi志智芝之知直致治 zhong钟鍾中忠仲 zhou周洲舟宙 zhu朱祝竹珠诸 zhuang庄 zhuo卓 zi子紫梓自 zong宗 zou邹鄒 zu祖 zuo左佐';

const japanese =
  'sato佐藤 suzuki鈴木 takahashi高橋 tanaka田中 ito伊藤 watanabe渡辺 watanabe渡邊 watanabe渡邉 yamamoto山本 nakamura中村 kobayashi小林 kato加藤 yoshida吉田 yamada山田 sasaki佐々木 yamaguchi山口 matsumoto松本 inoue井上 kimura木村 hayashi林 saito斎藤 saito齋藤 saito斉藤 shimizu清水 yamazaki山崎 yamasaki山崎 mori森 ikeda池田 hashimoto橋本 abe阿部 ishikawa石川 yamashita山下 nakajima中島 nakashima中島 ishii石井 ogawa小川 maeda前田 okada岡田 hasegawa長谷川 fujita藤田 goto後藤 kondo近藤 murakami村上 endo遠藤 aoki青木 sakamoto坂本 fukuda福田 ota太田 nishimura西村 fujii藤井 kaneko金子 fujiwara藤原 okamoto岡本 miura三浦 nakano中野 nakagawa中川 harada原田 matsuda松田 takeuchi竹内 ono小野 tamura田村 nakayama中山 wada和田 ishida石田 morita森田 ueda上田 hara原 uchida内田 shibata柴田 sakai酒井 miyazaki宮崎 yokoyama横山 takagi高木 ando安藤 miyamoto宮本 ono大野 kojima小島 kudo工藤 taniguchi谷口 imai今井 takada高田 maruyama丸山 masuda増田 sugiyama杉山 murata村田 otsuka大塚 arai新井 koyama小山 hirano平野 fujimoto藤本 kono河野 kawano河野 ueno上野 noguchi野口 takeda武田 matsui松井 chiba千葉 iwasaki岩崎 sugawara菅原 kinoshita木下 kubo久保 sano佐野 nomura野村 matsuo松尾 kikuchi菊地 kikuchi菊池 ichikawa市川 mizuno水野 furukawa古川 onishi大西 sakurai桜井 sakurai櫻井 honda本田 kuroda黒田 shimada島田 hamada浜田 yano矢野 mochizuki望月 kawaguchi川口 hirata平田 kumagai熊谷 hirose広瀬 akiyama秋山 kawamura川村 araki荒木 okubo大久保 iida飯田 yoshikawa吉川 nagai永井 kubota久保田 hoshino星野 nakata中田 seki関 hattori服部 kawasaki川崎 ozaki尾崎 iwata岩田 tsuchiya土屋 katayama片山 fukushima福島 nishida西田 matsuoka松岡 honma本間 asano浅野 kawakami川上 oka岡 higuchi樋口 matsushita松下 nagata永田 tsuji辻 kawai河合 ishihara石原 baba馬場 hirai平井 noda野田 kamata鎌田 oda小田 sugimoto杉本 eguchi江口 naito内藤 minami南 nishi西 ogata緒方 iwamoto岩本 komatsu小松 miyake三宅 tani谷 nagashima長島 yasuda安田 horie堀江 hori堀 otani大谷 hamasaki浜崎 ishibashi石橋 nakanishi中西 tanabe田辺 hashiguchi橋口 hayakawa早川 kitamura北村 matsubara松原 muto武藤 amano天野 shinohara篠原 kosugi小杉 tachibana橘';

const pairsOf = (table: string) =>
  table.split(' ').map((entry) => {
    const sound = /^[a-zü]+/u.exec(entry)![0];
    return { sound: sound.replace('ü', 'u'), letters: entry.slice(sound.length) };
  });
const readings = late(
  () =>
    new Map(
      pairsOf(pinyin).flatMap(({ sound, letters }) => [...letters].map((one) => [one, sound] as const)),
    ),
);
const families = late(() => {
  const found = new Map<string, string[]>();
  for (const { sound, letters } of pairsOf(japanese))
    found.set(sound, [...(found.get(sound) ?? []), letters]);
  return found;
});

/** How a character is read in a Chinese name; null where the table does not have it. */
export function pinyinOf(letter: string): string | null {
  return readings().get(letter) ?? null;
}

/** How a Japanese family name of this sound may be written. */
export function japaneseFamiliesOf(sound: string): readonly string[] {
  return families().get(sound) ?? [];
}
