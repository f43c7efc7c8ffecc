// How people say what somebody whom they name is to them: "my first boss at Arup, X", "X, then head of our workshop", "I report to X", "hat mich X
// überredet". In the languages of profiles: before the name, behind it, around it.

const any = (...ways: readonly string[]) => `(?:${ways.join('|')})`;

/** Whose somebody is. */
const OWN =
  '(?:my|our|his|her|their|mon|ma|notre|son|sa|[ms]eine?[mnrs]?|uns(?:e?re?)[mnrs]?|ihre?[mnrs]?|mijn|onze|mi[ao]?|meu|minha|min|m[oó]j|moja|mojego|mojej|moim|mojemu|moją|z)';
/** What one person is to another, at work and in learning; in German also as the end of a word. */
const ONE = any(
  'boss|manager|opposite number|counterpart|buddy|supervisor|advis[oe]r|mentor|tutor|lead|leader|foreman|teacher|coach|trainer|instructor|examiner|director|head|predecessor|successor|colleague|co-?worker|neighbou?r|friend|partner|deputy|assistant|(?:room-?|flat-?)?mate|mentee|intern|apprentice',
  'chef(?:fe)?|patronn?e?|responsable|(?:tut|format|direct|success|pr[ée]d[ée]cess|institut)(?:eure?|rice)|ma[îi]tre(?:sse)?|prof(?:esseure?)?|contrema[îi]tre|mentore?|coll[èe]gue|voisine?|amie?|adjointe?|assistante?|bin[ôo]me|complice|encadrante?|sup[ée]rieure?|marraine|parrain|mentor[ée]e?|filleule?|stagiaire|apprentie?',
  '\\p{L}*(?:chef|sekret[äa]r|leiter|lehrer|meister|ausbilder|betreuer|trainer|partner|mentor|freund|vorg[äa]nger|nachfolger|vorarbeiter|nachbar|assistent|stellvertreter|professor|kollege?|doktorvater|doktormutter|vorgesetzte|f[üu]hrungskraft|pat|mentee|azubi|praktikant|doktorand)(?:in|[enr]|rn)?s?',
  'baas|leidinggevende|leermeester|leraar|begeleider|collega|voorganger|vriendin?',
  'hij[oa]|marido|mujer|espos[oa]|figli[oa]|marito|moglie|zoon|dochter|man|vrouw|m[ęą][żz]\\p{L}*|c[óo]rk\\p{L}+|syn\\p{L}*|żon\\p{L}+',
  'jef[ea]|tutora?|maestr[oa]|profesora?|compa[ñn]er[oa]|directora?|capo|relatrice|relatore|chefe|orientadora?',
  '(?:szef|promotor|kierowni|koleg|kole[żz]ank|nauczyciel|mentor)\\p{L}*|N\\+1',
);
const SMALL = '(?:\\p{L}[\\p{L}’-]{1,14} )';
/** Until a comma ends it: "at Arup,", "de thèse,", "in meiner ersten Stelle,". */
const WHERE =
  "(?: (?:at|in|of|from|for|during|de|d['’]|du|des|chez|à|aux?|en|beim?|[ia]m|an|der|von|aus|bij|op|van|nel|w|na) ?[^,.;:!?()\\n]{1,44})?, ";
const CALLED =
  "(?:called|named|namens|genannt|nommée?|appelée?|qui s['’]appelait|genaamd|llamad[oa]|di nome)";
const BEING = `(?: (?:was|is|war|ist|hei(?:ß|ss)t|hie(?:ß|ss)|était|est|s['’]appelait|s['’]appelle|era|es|è|był|była|heette) (?:\\p{Ll}{4,12} )?|:? | (?:d[eu]|des|d['’]|of) ?\\p{Ll}+ |,? ${CALLED} )`;

/** Whoever stands behind these is somebody. */
const before = any(
  `${OWN} ${SMALL}{0,3}${ONE}(?: \\p{Ll}{4,14})?(?:${BEING}|${WHERE})`,
  `(?:an?|une?|eine[mnr]?|een|una?) ${SMALL}{0,3}${ONE},? ${CALLED} `,
  '(?:report(?:s|ed|ing)? to|succe(?:ssor (?:to|of)|ed(?:ed|ing)?)|t(?:ake|aken|aking|ook) over [^.!?\\n]{0,24}from|shar(?:e|ed|ing) [^.!?\\n]{1,28} with|inherited [^.!?\\n]{0,24}from|(?:deputy|assistant) to|(?:postdoc|student|apprentice) (?:with|of|under)|(?:replaced|mentored|coached|supervised)|(?:recruited|hired|coached|mentored|supervised|trained|taught) by|thanks to|grateful to|it was|(?:advice|lesson|encouragement)[^.!?\\n]{0,24} (?:came|was|is) from) ',
  "(?:succédé à|pris la (?:suite|relève) de|partag\\p{L}{1,4} [^.!?\\n]{1,28} avec|sous (?:la|les?) (?:houlette|direction|responsabilité|supervision|conduite|aile|ordres) de|thèse (?:de doctorat )?avec|(?:encadr|recrut|form|mentor|coach|embauch|accompagn|engag)ée? par|merci à|pass(?:ez|er) par|rendez-vous (?:avec|auprès de|chez)|pense (?:souvent |encore |toujours )?à|(?:remplac|accompagn|mentor|encadr)ée? |remercie(?: encore)?|grâce à|(?:l['’]équipe|groupe|labo(?:ratoire)?|bureau) d[eu](?: professeur)?|au nom d[e'’]) ?",
  '(?:berichte an|nachfolge(?:rin|r)? von|lehrstuhl von|unter (?:der )?(?:anleitung|leitung|aufsicht|betreuung) von|teile [^.!?\\n]{1,28} mit|dank|(?:team|gruppe|abteilung|leitung) von|(?:gab|gibt|half|hat|haben|hatte|wurde|zeigte|lehrte|riet|empfahl) (?:mir|mich|uns)(?: damals| dann| einmal)?|empfohlen [^.!?\\n]{0,28}von|betreut (?:hat|haben|wurde) [^.!?\\n]{0,20}(?:mich|uns|ich)(?: damals)?(?: von)?) ',
  '(?:pod kierunkiem|uczyła? mnie|pracował[ae]m z|dał[ao]? mi|zawdzięczam|dziękuję|wdzięczn[ay]) ',
  '(?:comparto|condivido|deel) [^.!?\\n]{1,28} (?:con|met) ',
);
const ARTICLE = '(?:(?:d(?:er|ie|em|en)|l[ae])(?: (?:gute|liebe|alte|vieux|vieille|bonne))? )?';
const WHEN =
  "(?:then|now|later|at the time|damals|heute|jetzt|früher|alors|aujourd['’]hui|toen|allora|entonces) ";
const BESIDE = '(?:,| \\(|,? [–—-]) ?';

/** Who was helped, behind what was said of somebody. */
const HELPED = '(?:ex-)?(?:mentee|mentor[ée]+e?|mentorada)';

/** Whoever stands before these is. */
const behind = any(
  ',? whose? \\p{Ll}+ ',
  `${BESIDE}(?:${WHEN})?(?:(?:${OWN}|the|der|die|le|la|une?|eine?|an?) |l['’])${SMALL}{0,3}${ONE}`,
  `${BESIDE}${WHEN}${SMALL}{0,2}${ONE}`,
  ' (?:has |had |once |always |first )?(?:(?:taught|told|showed|pushed|convinced|persuaded|encouraged|talked|warned|dared|coached|mentored|trained) (?:me|us)|used to say)',
  "(?:,? qui)? (?:(?:nous|m['’]) ?(?:a|avait|ont) |me |nous )(?:\\p{Ll}+ )?(?:appris|dit|montrée?|poussée?|convaincue?|encouragée?|transmis|soufflé|répété|conseillée?|guidée?|formée?|initiée?|enseigné|tendu la|donné (?:le goût|envie)|fait confiance|laissée?|confié|lancée?|prise? sous|disait|répétait)",
  ",? qui (?:ne |n['’]|m['’]|me |nous )?(?:dirige|relis|dis|corrige|répét|croy|écout|sav|pren|enseign|encadr)\\p{Ll}*ait",
  ',? (?:(?:die|der) )?(?:(?:hat|hatte) )?(?:mir|mich|uns) (?:[\\p{L}-]+ ){0,6}(?:beigebracht|gezeigt|gelehrt|überredet|überzeugt|ermutigt|geraten|gesagt|zugetraut|geholt|gebracht|begeistert|angesteckt|mitgenommen|überlassen|anvertraut|ausgebildet|angelernt)',
  ' (?:zeigte|lehrte|sagte|riet|überredete|überzeugte|brachte|holte|begeisterte) (?:mir|mich|uns)',
  ' (?:\\p{L}+ ){0,2}(?:übernommen|geerbt|überredet|überzeugt|ermutigt)',
  `${BESIDE}${HELPED}`,
  "(?:,? qui)? (?:m['’]|nous )(?:a|avait) \\p{Ll}+| (?:gave|\\p{Ll}+ed) (?:me|us)",
  ',? (?:die|der)? ?(?:hat|hatte) (?:mir|mich|uns)',
  "['’]s (?:team|group|lab|office|desk)",
  '[^.,!?\\n]{0,20}, (?:named (?:after|for)|du nom d|benannt nach)',
  ' me (?:dijo|convenció|animó)| mi ha (?:convinto|detto)| heeft (?:mij|me)',
);

const around: readonly (readonly [left: string, right: string])[] = [
  [
    '(?:ohne|without|sans|zonder|sin|senza|bez)',
    ",? (?:wäre|hätte|I would|I['’]d|je ne serais|je n['’]aurais|no habría|non sarei|zou ik)",
  ],
  ['(?:gemeinsam|zusammen) mit', ' (?:leite|mache|gebe|organisiere|betreue|unterrichte|führe) ich'],
  ['with', '(?:, [^,.!?\\n]{1,40})?,? (?:I|we)'],
  ['avec', "(?:, [^,.!?\\n]{1,40})?,? (?:on|nous|j['’] ?ai)"],
  ['mit', '(?:, [^,.!?\\n]{1,40},)? (?:(?:habe|hatte|bin|war|teile) (?:ich|wir)|haben wir)'],
  [
    '(?:when|quand|lorsque|als|nachdem|since|after)',
    ' (?:retired|left|died|moved|handed|est parti\\p{L}*|a pris|in (?:Rente|Pension|den Ruhestand)|ging)',
  ],
  ['under', ',? I (?:learned|learnt|was)'],
];

const found: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`(?<!\\p{L})${before}${ARTICLE}["“„«]?$`, 'iu'), /(?:)/],
  [/(?:)/, new RegExp(`^${behind}(?!\\p{L})`, 'iu')],
  ...around.map(
    ([left, right]) =>
      [new RegExp(`(?<!\\p{L})${left} $`, 'iu'), new RegExp(`^${right}(?!\\p{L})`, 'iu')] as const,
  ),
];

/** Whether a sentence says of whoever stands between its two halves what they are to the author. */
export function isRelated(left: string, right: string): boolean {
  return found.some(([one, other]) => one.test(left) && other.test(right));
}

const MANY = '(?:an?|two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre|cinq|\\d)';
/** Children and the like, behind whom their names stand. */
const CHILD = any(
  `${OWN} ${SMALL}{0,2}(?:(?:eld|old|young)est|middle (?:one|child)|little (?:one|boy|girl)|a[iî]née?|cadette?|benjamine?|petite? derni[eè]re?|(?:ält|jüng)este[rn]?|(?:klein|groß|mittler)e[rn]?|syn\\p{L}*|córk\\p{L}+)(?:,? ${CALLED}|,| \\(| –)? ?`,
  `${MANY} ${SMALL}{0,2}(?:boys?|girls?|kids|sons?|daughters?|children|fils|filles?|enfants|garçons?|ados|s[oö]hne?|t[oö]chter|kinder|jungs?|mädchen)(?:,? ${CALLED}|,|:| \\(| –) ?`,
  "(?:papa|maman|m[eè]re|p[eè]re|parrain|marraine|mum|mom|dad|mother|father|parent|mama|vater|mutter|oma|opa|grand\\p{L}+|mam[áa]|papà|mamma|mari|femme|husband|wife) (?:de |d['’]|to |of |von |di )",
  '(?:mamą|tatą|ojcem|matką) |(?:(?:mam|wychowuję) (?:syn\\p{L}+|córk\\p{L}+|dzieci)|dzieci|kinderen|hij[oa]s|figli[e]?|filhos),? ',
  '(?:l[ae] (?:petite?|grande?|cadette?)|d(?:ie|er) (?:kleine|große)), ',
);
/** Before one name alone: a boss, a mentee, a parent's child. */
const beforeOne = new RegExp(
  `(?<!\\p{L})${any(
    `${OWN} ${SMALL}{0,3}${ONE}(?: \\p{Ll}{4,14})?(?:${BEING}|, )`,
    '(?:baas|collega|jef[ea]|capo|(?:szef|kierowni|promotor|koleg|koleżank)\\p{L}*) ',
    '(?:herrn?|frau) (?:kolleg(?:en?|in)|(?:nachbar|lehrer|pfarrer|direktor|rektor|präsident|ingenieur)(?:in)?|prof\\.?(?: em\\.)?(?: dr\\.)?) ',
    CHILD,
    "(?:depuis|après|avant|since|after|before|seit|nach|vor) (?:la |the |der |l['’])?(?:naissance|arrivée|birth|geburt) (?:de |d['’]|of |von )",
    '(?:binôme|tandem|duo) (?:avec|with|mit) ',
    '(?:ask|fragt?(?: (?:einfach|ruhig|doch|gern|am besten|sie))?|wende dich an|demande[rz]? à|adresse[rz]?-(?:vous|toi) à|vraag|pregunta a|chiedi a) ',
  )}${ARTICLE}["“„«]?$`,
  'iu',
);
const AT_WORK = any(
  'HR|IT|finance|reception|(?:the )?(?:front desk|canteen|workshop|next office)|accounts|accounting|payroll|procurement|security|next door',
  'de[rm] (?:personal\\p{L}*|empfang|werkstatt|kantine|buchhaltung|sekretariat|pforte|einkauf|rechnungswesen)|nebenan|empfang',
  "(?:la |l['’]|le )?(?:équipe(?: de \\p{Ll}+)?|accueil|compta\\p{L}*|cantine|atelier|secrétariat|RH|paie|sécurité|équipe voisine|achats)",
  'balie|receptie|recepci[óo]n|recepcji|kadr',
);
/** The same before a word that is a given name and nothing else. */
const beforeGiven =
  /(?<!\p{L})(?:neben|gegenüber(?: von)?|next to|opposite|à côté d[e’']|en face d[e’']|(?:binôme|tandem|duo|together|zusammen|gemeinsam) (?:avec|with|mit)|accompagné|mentoré|mentored|coached|rendez-vous (?:avec|auprès de)|sans|ohne|without) ?$/iu;
/** Behind it: where a colleague sits, what somebody taught. */
const behindOne = new RegExp(
  `^${any(
    `,? (?:from|in|at|aus|von|am|im|an|à|de|du|d['’]|au|aux|bij|van|en|z|w) ?(?:de )?${AT_WORK}`,
    ' aus de[rm] \\p{L}+(?:ei|statt|abteilung|gruppe|team|labor)',
    ',? \\(?\\d{1,2} (?:ans|years?|jahre?|months|mois|monate)',
    `${BESIDE}${OWN} ${SMALL}{0,3}(?:${ONE}|derni[eè]re?|a[iî]née?|cadette?|youngest|eldest|fille|fils|mari|femme|wife|husband|son|daughter|jüngste|älteste)`,
    '[^.,!?\\n]{0,20}, (?:named (?:after|for)|du nom d|benannt nach)',
  )}(?!\\p{L})`,
  'iu',
);

const aroundOne: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[.!?;:,]\s|(?<!\p{L})(?:with|avec|mit) )$/iu, /^ (?:and I|et moi|und ich)(?!\p{L})/iu],
  [
    /(?<!\p{L})(?:when|since|wenn|als|seit|quand|depuis que) $/iu,
    /^ (?:was born|came along|arrived|geboren|zur welt|auf d(?:er|ie) welt|est n[ée]e?|est arrivée?)/iu,
  ],
  [
    /(?<!\p{L})(?:(?:hole|bringe) ich|je (?:récupère|dépose)|pick(?:ing)? up) $/iu,
    /^ (?:aus|von|in|zur|à|from|at) (?:der |die |the |la |l['’])?(?:kita|schule|krippe|kindergarten|école|crèche|school|nursery)/iu,
  ],
  [
    /(?<!\p{L})(?:d(?:er|ie|em) alten?|le (?:vieux|père|grand)|la (?:vieille|mère)|old|big|little) $/iu,
    /^,? (?:hat|war|sagte|konnte|zeigte|from|on|at|and|taught|disait|ne |m['’]|me |chef)/iu,
  ],
];

/** Behind these may stand an employer. */
const HOUSED =
  /(?<!\p{L})(?:at|for|from|joined|in|with|of|bei|von|zu|für|chez|pour|à|de|du|d['’]|l['’]|ex-)\s?$/iu;

/** The same of one name alone, which may be a house: fewer ways say that it is somebody. */
export function isRelatedOne(left: string, right: string, isGiven: boolean): boolean {
  if (beforeOne.test(left) || aroundOne.some(([one, other]) => one.test(left) && other.test(right)))
    return true;
  return (isGiven && beforeGiven.test(left)) || (behindOne.test(right) && !HOUSED.test(left));
}

const listed = new RegExp(`(?<!\\p{L})${CHILD}["“„«]?$`, 'iu');

/** Whether others follow whoever stands behind this: a parent's children. */
export function isListing(left: string): boolean {
  return listed.test(left);
}
