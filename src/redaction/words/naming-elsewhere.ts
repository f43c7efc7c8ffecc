// How people say what they are called in scripts without capitals, and the titles that follow a name there. NAME is the group `name`.

/** The hundred commonest Chinese family names: before a title they are somebody. */
const CHINESE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蔣葉蘇魏呂盧鍾譚陸範賈韋鄒龍賀顧龔萬錢嚴湯';
const END = '(?=[\\s,.，。、;；!！?？()（）・·।|]|$)';
/** What somebody is, before the name. */
const GREEK_JOB =
  '(?:[Κκ]αθηγ|[Ππ]ροϊ?στ[αά]μ|[Σσ]υν[αά]δ[εέ]λφ|[Δδ][αά]σκ[αά]λ|[Φφ]ίλ|[Αα]φεντικ|[Μμ]έντορ|[Δδ]ιευθ|[Κκ]υρία|[Κκ]ύριο)';
/** "κύριε Διευθυντά": an office is no name. */
const GREEK_OFFICE =
  '(?:Αντι|Υφ|Πρωθ|Υπ)?(?:Διευθ[υύ]ντ|Πρ[οό][εέ]δρ|Γραμματέ|Καθηγ[ηή]τ|[Υυ]πουργ|Πρ[υύ]ταν|Κοσμ[ηή]τορ|Δ[ηή]μαρχ|Δημάρχ|Πρέσβ|Βουλευτ|Γενικ|Προϊστ)';

export const namedElsewhere: readonly RegExp[] = [
  // Family before the name: "我先生李强", "زوجي كريم", "אשתי נועה", "मेरे पति राजेश".
  new RegExp(
    `(?:我(?:先生|丈夫|老公|爱人|愛人|太太|妻子|老婆|妹妹|姐姐|弟弟|哥哥)|女儿|女兒|儿子|兒子|同事)(?<name>[${CHINESE}]\\p{Script=Han}{1,2}?|[阿小老]\\p{Script=Han})(?=[也在今是去上和刚读跟的对都很，。、；,.\\s]|$)`,
    'gu',
  ),
  /(?<!\p{Script=Arabic})(?:و?(?:زوجي|زوجتي|ابني|ابنتي|أخي|أختي|زميلي|زميلتي|مديري|مديرتي))\s(?<name>(?!ال)[\p{Script=Arabic}]{3,12})(?=[\s،,.])/gu,
  /(?<!\p{Script=Hebrew})ו?(?:בעלי|אשתי|בני|בתי|אחי|אחותי|הבן שלי|הבת שלי|הבוס שלי)\s(?<name>[\p{Script=Hebrew}'׳]{2,12})(?=[\s,.])/gu,
  /(?:मेरे पति|मेरी पत्नी|मेरी बेटी|मेरा बेटा|मेरे बेटे|मेरे भाई|मेरी बहन)\s(?<name>(?!के|की|का|को|ने|भी|एक)[\p{Script=Devanagari}\p{M}]{2,14})(?=[\s,।])/gu,
  /(?:旧姓|旧名|本名|筆名|笔名|曾用名|英文名)[は：:、・]?\s?(?<name>[\p{Script=Han}々]{2,3}?|\p{Lu}\p{Ll}+)(?=[、，。,.\s）)」]|先生|です|と|$)/gu,
  /(?<name>[\p{Script=Katakana}ー]{2,8}(?:さん|先生|氏|君|くん|ちゃん|様|教授))/gu,
  new RegExp(`(?:我叫|叫我|我是|我名叫|名字是|名字叫)(?<name>\\p{Script=Han}{2,3})${END}`, 'gu'),
  new RegExp(`(?<name>[${CHINESE}](?!课)\\p{Script=Han}?(?:老师|老師|先生|女士|教授|博士))`, 'gu'),
  // A whole name before a title, behind a word that a person follows: "多亏了刘建国老师".
  new RegExp(
    `(?:谢谢|感谢|[了是和跟与找请向对给被由让随从师]|导师|同事|朋友|^|[\\s，。、；：:“「（(])(?<name>[${CHINESE}](?![的了是在和跟找个位上下中学语文课])\\p{Script=Han}(?![的了是在和跟学语文课业科院校班级系])\\p{Script=Han}(?:老师|老師|先生|女士|教授|博士|师傅|主任|经理))`,
    'gmu',
  ),
  // A nickname between its marks, told by its form of address: 「ともちゃん先生」と呼ばれる.
  /「(?<name>(?![おご皆奥母父姉兄学])[\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Han}々]{1,6}(?:さん|ちゃん|くん|君|先生|先輩|師匠|姉さん|兄さん){1,2})」(?=(?:と|って)(?:よく|も)?(?:呼|いう(?:愛称|あだ名)|言われ)|(?:の|という)(?:愛称|あだ名))/gu,
  /(?<name>[\p{Script=Han}々]{2,4}(?:[ 　]?[\p{Script=Han}々]{1,3}|\p{Script=Hiragana}{2,3})?|[\p{Script=Katakana}ー]{2,10}|(?<!\p{Script=Hiragana})\p{Script=Hiragana}{2,4})(?=と申します|といいます|と言います|と呼)/gu,
  /(?<![\p{Script=Han}々])(?<name>(?!皆|学生|奥)[\p{Script=Han}々]{1,2}[\p{Script=Han}々](?<![者師士員手屋生長客])(?:さん|先生|氏|君|くん|ちゃん|様|教授|課長|部長))/gu,
  /(?:저는|제 이름은|이름은|나는)\s?(?<name>\p{Script=Hangul}{2,4}?)(?=입니다|이고|이라고|라고|예요|이에요)/gu,
  /(?<!\p{Script=Hangul})(?<name>(?!우리|저희|첫|지금|직속)\p{Script=Hangul}{2,4}\s?(?:씨|교수님|박사님|선생님|과장님|부장님|팀장님|언니|누나|오빠))/gu,
  // Whose somebody is, before the name.
  /(?:지도교수|선배|동기|친구|멘토|상사|남편|아내|사수)\s(?<name>\p{Script=Hangul}{2,3}?)(?=이?[가는의와랑도]|\s)/gu,
  // "上司の佐伯（内線4417）", but not "上司の指導を": a line stands behind somebody, or a whole name with its dot.
  /(?:上司|同僚|先輩|後輩|部下|恩師|指導教員|主任|課長|部長)の(?<name>[\p{Script=Katakana}ー]{2,10}[・＝][\p{Script=Katakana}ー]{2,10}|[\p{Script=Han}々]{2,4}(?=[（(](?:内線|直通|電話|\p{Lu}?\d{3})))/gu,
  /(?:夫|妻|息子|娘)の(?<name>[\p{Script=Katakana}ー]{2,8}|[\p{Script=Han}々]{1,3}(?=[にとがはを、。]))/gu,
  new RegExp(
    `(?:导师|導師|师父|師父|主管|老板|老闆|前辈|前輩|师兄|師兄|师姐|師姐|人叫|名叫|老公|老婆)(?<name>[${CHINESE}]\\p{Script=Han}{1,2}?|[阿小老]\\p{Script=Han})(?=[对對在教是说說给給常，。、；！,.;!\\s]|$)`,
    'gu',
  ),
  // With a father's name, and two capitals behind what people stand behind.
  /(?<name>\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:[оеё]вич|[оеё]вн|ичн)\p{Ll}{0,2}(?:\s\p{Lu}\p{Ll}+)?)/gu,
  /(?<=\s(?:у|от|со|благодаря|ο|η)\s)(?<name>\p{Lu}[\p{Ll}\p{M}]+\s\p{Lu}[\p{Ll}\p{M}]+)/gu,
  // Whose help, whose teaching, whose family, in Greek.
  /(?:γιος|κόρη|σύζυγ[οό]ς|άντρας|γυναίκα|αδελφ[όή]ς?|παιδί)(?: μου)?,? (?:[οη] |τ\p{Ll}{1,2} )(?<name>\p{Lu}[\p{Ll}\p{M}]+)/gu,
  // Behind what somebody is, in any case of the name; behind an article in the genitive only where it is one's own.
  new RegExp(
    `(?<!\\p{L})(?:${GREEK_JOB}\\p{Ll}*(?:(?: μου,? τ(?:ου|ης)| μου),? (?:(?:ο|η|τον?|την?) )?|,? (?:ο|η|τον?|την?) |,? τ(?:ου|ης) (?!\\p{L}+(?:ού|ής|ών|ων|ίου|ικ\\p{Ll}{1,3}) )|,? (?!\\p{L}+(?:[οό]υ|ού|[ηή]ς|[ωώ]ν|[αά]ς|ματος) ))|(?:[Δδ]ρ|[Κκ]αθ)\\. ?)(?!${GREEK_OFFICE})(?<name>\\p{Lu}[\\p{Ll}\\p{M}]+\\s\\p{Lu}[\\p{Ll}\\p{M}]+)`,
    'gu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:κύρι[εο]ς?|κυρία[ςν]?|κ\\.) )(?!${GREEK_OFFICE})(?<name>\\p{Lu}[\\p{Ll}\\p{M}]{3,})`,
    'gu',
  ),
  /(?:βοήθεια|χάρη|[Εε]υχαριστ\p{Ll}+|επίβλεψη|καθοδήγηση)(?: μου)?,? (?:σ?τ(?:ου|ης|ον?|ην?)|ο|η|με τ\p{Ll}+) (?:\p{Ll}{5,} )?(?<name>\p{Lu}[\p{Ll}\p{M}]+\s\p{Lu}[\p{Ll}\p{M}]+)/gu,
  /(?:मेरा नाम|माझे नाव)\s(?<name>[\p{Script=Devanagari}\p{M}]+(?:\s(?!है|हैं|आहे)[\p{Script=Devanagari}\p{M}]+){0,2})(?=\s(?:है|हैं|आहे))/gu,
  new RegExp(
    `(?:קוראים לי|שמי|השם שלי|שמי הוא)\\s(?<name>[\\p{Script=Hebrew}־'׳]{2,}(?:\\s(?!ו)[\\p{Script=Hebrew}־'׳]{2,}${END})?)`,
    'gu',
  ),
  new RegExp(
    `(?:اسمي|إسمي|اسمى)\\s(?:هو\\s)?(?<name>[\\p{Script=Arabic}\\p{M}]{2,}(?:\\s(?!و|لكن)[\\p{Script=Arabic}\\p{M}]{2,}${END})?)`,
    'gu',
  ),
  /(?:ผมชื่อ|ดิฉันชื่อ|ฉันชื่อ|ชื่อของผมคือ|เรียกว่า|เรียกผมว่า|เรียกฉันว่า|ชื่อเล่น|(?:เพื่อน|ทุกคน|น้องๆ|นักเรียน)เรียก)\s?(?<name>[\p{Script=Thai}\p{M}]{2,20}?)(?=เป็น|ครับ|ค่ะ|คะ|นะ|ทำ|อยู่|และ|มา|จาก|ก็|ได้|[^\p{Script=Thai}\p{M}]|$)/gu,
  // What friends call somebody, the name before the verb or behind it.
  /(?<name>[\p{Script=Devanagari}\p{M}]+(?:\s(?:दीदी|भैया|जी|सर|मैडम))?)\s(?:कहते|कहती|बुलाते|बुलाती|पुकारते|पुकारती)\s(?:हैं|है|हो)/gu,
  /(?<!\p{Script=Hangul})(?<name>\p{Script=Hangul}{1,4}?)(?:이라고|라고)\s?(?:불러|불리|부르|불립|불렀|해요|합니다)/gu,
  /(?:大家都叫我|大家叫我|都叫我|朋友叫我|同事叫我|人称|外号|昵称|小名)[“「『]?(?<name>\p{Script=Han}{1,3})(?=[”」』。，、；！\s,.]|$)/gu,
  /(?<name>[\p{Script=Katakana}ー]{2,8}|(?:(?<![\p{Script=Hiragana}\p{Script=Han}])|(?<=からは|からも|には))\p{Script=Hiragana}{2,5}|[\p{Script=Katakana}\p{Script=Hiragana}ー]{1,5}(?:ちゃん|くん|さん))(?=と呼ばれ|って呼|と呼んで)/gu,
  /(?<name>[\p{Script=Hebrew}'׳]{2,12}),?\s(?:כך|ככה|כמו ש)\s?(?:קוראים|מכנים|נקרא)/gu,
  /(?:יסמוני|מכנים אותי|קוראים לי(?:\sכולם)?|החברים קוראים לי)\s["״”“]?(?<name>[\p{Script=Hebrew}'׳]{2,12})/gu,
  /(?:ينادونني|ينادوني|يناديني الجميع|الجميع يناديني|يسميني\s\p{Script=Arabic}+|يناديني\s\p{Script=Arabic}+|تسميني\s\p{Script=Arabic}+|يلقبونني|المعروف بـ?|لقبي)\s?[«"“”]?(?<name>(?:(?:أبو|أم|ابو|ام)\s)?[\p{Script=Arabic}]{2,12})/gu,
  /(?:أنا|انا)\s(?<name>(?:(?:أبو|أم)\s)?[\p{Script=Arabic}]{2,12})(?=\s?[،,.])/gu,
  /(?:اسمي|إسمي|اسمى)\s(?:هو\s)?(?<name>[\p{Script=Arabic}\p{M}]{2,}\s(?:بن|ابن|بنت|أبو|آل|عبد)\s[\p{Script=Arabic}\p{M}]{2,})/gu,
];
