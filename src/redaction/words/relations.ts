// How people say, folded, what somebody whom they name is to them: "my first boss at Arup, X", "X, then head of our workshop", "I report to X", "hat mich X
// überredet". In the languages of profiles: before the name, behind it, around it.

import { lighterOf } from '../lighter-patterns.ts';

export const any = (...ways: readonly string[]) => `(?:${ways.join('|')})`;

/** Whose somebody is. */
export const OWN =
  '(?:my|our|his|her|their|mon|ma|notre|son|sa|[ms]eine?[mnrs]?|uns(?:e?re?)[mnrs]?|ihre?[mnrs]?|mijn|onze|mi[ao]?|meu|minha|min|m[oo]j|moja|mojego|mojej|moim|mojemu|moja|z)';
/** What one person is to another, at work and in learning; in German also as the end of a word. */
export const ONE = any(
  'boss|manager|opposite number|counterpart|buddy|supervisor|advis[oe]r|mentor|tutor|lead|leader|foreman|teacher|coach|trainer|instructor|examiner|director|head|predecessor|successor|colleague|co-?worker|neighbou?r|friend|partner|deputy|assistant|(?:room-?|flat-?)?mate|mentee|intern|apprentice|secretary',
  'chef(?:fe)?|patronn?e?|responsable|(?:tut|format|direct|success|pr[ee]d[ee]cess|institut)(?:eure?|rice)|ma[ii]tre(?:sse)?|prof(?:esseure?)?|contrema[ii]tre|mentore?|coll[ee]gue|voisine?|amie?|adjointe?|assistante?|bin[oo]me|complice|encadrante?|sup[ee]rieure?|marraine|parrain|mentor[ee]e?|filleule?|stagiaire|apprentie?',
  '[a-z]*(?:chef|sekret[aa]r|leiter|leitung|lehrer|meister|ausbilder|betreuer|trainer|partner|mentor|freund|vorg[aa]nger|nachfolger|vorarbeiter|nachbar|assistent|stellvertreter|professor|kollege?|doktorvater|doktormutter|vorgesetzte|f[uu]hrungskraft|pat|mentee|azubi|praktikant|doktorand)(?:in|[enr]|rn)?s?',
  'baas|leidinggevende|leermeester|leraar|begeleider|collega|voorganger|vriendin?',
  'hij[oa]|marido|mujer|espos[oa]|figli[oa]|marito|moglie|zoon|dochter|man|vrouw|m[ea]z(?:a|owi|em)?|cork(?:[aieo]|om|ami)|syn(?:a|owi|em|ek|ka|kiem|kowi|owie|ow|ami|om)?|zon(?:a|y|ie)',
  'jef[ea]|tutora?|maestr[oa]|profesora?|compa[nn]er[oa]|directora?|capo|relatrice|relatore|chefe|orientadora?',
  '(?:szef|promotor|kierowni|koleg|kolezan[ck]|nauczyciel|mentor)[a-z]*|n\\+1',
);
export const SMALL = '(?:[a-z][a-z’-]{1,14} )';
/** Until a comma ends it: "at Arup,", "de thèse,", "in meiner ersten Stelle,". */
const WHERE =
  "(?: (?:at|in|of|from|for|during|de|d['’]|du|des|chez|a|aux?|en|beim?|[ia]m|an|der|von|aus|bij|op|van|nel|w|na) ?[^,.;:!?()\\n]{1,44})?, ";
const CALLED =
  "(?:called|named|namens|genannt|nommee?|appelee?|qui s['’]appelait|genaamd|llamad[oa]|di nome)";
/** "is called", "of my team": not what somebody is. */
export const TOLD = ` (?:heisst|hiess|heette|s['’]appelait|s['’]appelle) | (?:d[eu]|des|d['’]|of) ?[a-z]+ |,? ${CALLED} `;
export const IS =
  '(?: (?:then|now|there|here|damals|dort|hier|heute|alors))? (?:was|is|war|ist|etait|est|era|es|e|byl|byla) (?:[a-z]{4,12} )?';

/** Whoever stands behind these is somebody. */
const before = any(
  `${OWN} ${SMALL}{0,3}${ONE}(?:${IS}|(?: [a-z]{4,14})?(?:${TOLD}|:? |${WHERE}))`,
  `(?:an?|une?|eine[mnr]?|een|una?) ${SMALL}{0,3}${ONE},? ${CALLED} `,
  '(?:report(?:s|ed|ing)? to|succe(?:ssor (?:to|of)|ed(?:ed|ing)?)|t(?:ake|aken|aking|ook) over [^.!?\\n]{0,24}from|shar(?:e|ed|ing) [^.!?\\n]{1,28} with|inherited [^.!?\\n]{0,24}from|(?:deputy|assistant) to|(?:postdoc|student|apprentice) (?:with|of|under)|(?:replaced|mentored|coached|supervised)|(?:recruited|hired|coached|mentored|supervised|trained|taught) by|thanks to|grateful to|it was|(?:advice|lesson|encouragement)[^.!?\\n]{0,24} (?:came|was|is) from) ',
  "(?:succede a|pris la (?:suite|releve) de|partag[a-z]{1,4} [^.!?\\n]{1,28} avec|sous (?:la|les?) (?:houlette|direction|responsabilite|supervision|conduite|aile|ordres) de|these (?:de doctorat )?avec|(?:encadr|recrut|form|mentor|coach|embauch|accompagn|engag)ee? par|merci a|pass(?:ez|er) par|rendez-vous (?:avec|aupres de|chez)|pense (?:souvent |encore |toujours )?a|(?:remplac|accompagn|mentor|encadr)ee? |remercie(?: encore)?|grace a|(?:l['’]equipe|groupe|labo(?:ratoire)?|bureau) d[eu](?: professeur)?|au nom d[e'’]) ?",
  '(?:berichte an|nachfolge(?:rin|r)? von|lehrstuhl von|unter (?:der )?(?:anleitung|leitung|aufsicht|betreuung) von|teile [^.!?\\n]{1,28} mit|dank|(?:team|gruppe|abteilung|leitung) von|(?:gab|gibt|half|hat|haben|hatte|wurde|zeigte|lehrte|riet|empfahl) (?:mir|mich|uns)(?: damals| dann| einmal)?|empfohlen [^.!?\\n]{0,28}von|betreut (?:hat|haben|wurde) [^.!?\\n]{0,20}(?:mich|uns|ich)(?: damals)?(?: von)?) ',
  // For whom one asks when the author is away.
  '(?:ask(?:ing)? (?:[a-z]+ )?for|fragt?(?:en)?(?: sie)?(?: [a-z]+)? nach|demande[rz]?(?: (?:a|apres))?|chied(?:i|ete) di|pregunt[ae][dn]? (?:por|a)|vraag naar) ',
  '(?:me|mu|muj|mou|moji|sve[a-z]*|svym|svou) (?:vedouci|sef|kolegy|skolitel|kolego)[a-z]* ',
  '(?:pisal|zrobil|obronil)[ao]?m? (?:[a-z]+ )?u ',
  '(?:pod (?:kierunkiem|opieka)|uczyla? mnie|pracowal[ae]m z|dal[ao]? mi|zawdzieczam|dziekuje|wdzieczn[ay]) ',
  '(?:comparto|condivido|deel) [^.!?\\n]{1,28} (?:con|met) ',
  // Not in the words of another language: "ensemble à Kuala Lumpur"; in Italian not behind what was done there.
  '(?:together with|(?:zusammen|gemeinsam) mit|ensemble avec|samen met|(?:razem|wspolnie) z|(?<!(?:[dst]o|[dst]i|[dst]a|mo|no) )insieme a|(?:insieme|junt[oa]s?) con|junt[oa]s? com) ',
  '(?:(?:doctorate|ph\\.?d|dphil|thesis|degree) under|(?:owe|devo|debo|danken|dois) [^.!?\\n]{1,24} (?:to|aan|an|a)|(?:co)?(?:dirig|supervis)ee? par|betreute|(?:promoviert|habilitiert|(?:doktor|master|diplom)arbeit)[^.,!?\\n]{0,24} bei|(?:hat|hatte), war|pracuj[ea] z|zawdzieczam) ',
  '(?:co-?(?:lead|led|run|wrote|teach|anime|ecris|dirige)|organi[sz]e[sd]?|organisiere) [^.!?\\n]{1,40} (?:with|avec|mit) ',
);
export const ARTICLE = '(?:(?:d(?:er|ie|em|en)|l[ae])(?: (?:gute|liebe|alte|vieux|vieille|bonne))? )?';
const WHEN =
  "(?:then|now|later|at the time|damals|heute|jetzt|fruher|alors|aujourd['’]hui|toen|allora|entonces) ";
export const BESIDE = '(?:,| \\(|,? [–—-]) ?';

/** Who was helped, behind what was said of somebody. */
const HELPED = '(?:ex-)?(?:mentee|mentor[ee]+e?|mentorada)';

/** Whoever stands before these is. */
const behind = any(
  ',? whose? [a-z]+ ',
  ',? (?:on|at|unter|au|al|op|pa|pod|sous le) [+(]?\\d{2}',
  ",? (?:from|du|de la|de l['’]|aus de[rm]|vom|van|del|della) (?:the |our )?(?:[a-z-]+ ){0,2}(?:team|office|crew|ward|night shift|lab|helpdesk|service (?:com|paie|rh|info)|equipe|atelier|abteilung|werkstatt|reparto|turno)",
  `${BESIDE}(?:${WHEN})?(?:(?:${OWN}|the|der|die|le|la|une?|eine?|an?) |l['’])${SMALL}{0,3}${ONE}`,
  `${BESIDE}${WHEN}${SMALL}{0,2}${ONE}`,
  ' (?:has |had |once |always |first )?(?:(?:taught|told|showed|pushed|convinced|persuaded|encouraged|talked|warned|dared|coached|mentored|trained) (?:me|us)|used to say)',
  "(?:,? qui)? (?:(?:nous|m['’]) ?(?:a|avait|ont) |me |nous )(?:[a-z]+ )?(?:appris|dit|montree?|poussee?|convaincue?|encouragee?|transmis|souffle|repete|conseillee?|guidee?|formee?|initiee?|enseigne|tendu la|donne (?:le gout|envie)|fait confiance|laissee?|confie|lancee?|prise? sous|disait|repetait)",
  ",? qui (?:ne |n['’]|m['’]|me |nous )?(?:dirige|relis|dis|corrige|repet|croy|ecout|sav|pren|enseign|encadr)[a-z]*ait",
  ',? (?:(?:die|der) )?(?:(?:hat|hatte) )?(?:mir|mich|uns) (?:[a-z-]+ ){0,6}(?:beigebracht|gezeigt|gelehrt|uberredet|uberzeugt|ermutigt|geraten|gesagt|zugetraut|geholt|gebracht|begeistert|angesteckt|mitgenommen|uberlassen|anvertraut|ausgebildet|angelernt)',
  ' (?:zeigte|lehrte|sagte|riet|uberredete|uberzeugte|brachte|holte|begeisterte) (?:mir|mich|uns)',
  ' (?:[a-z]+ ){0,2}(?:ubernommen|geerbt|uberredet|uberzeugt|ermutigt)',
  `${BESIDE}${HELPED}`,
  "(?:,? qui)? (?:m['’]|nous )(?:a|avait) [a-z]+| (?:gave|[a-z]+ed) (?:me|us)",
  ',? (?:die|der)? ?(?:hat|hatte) (?:mir|mich|uns)',
  "['’]s (?:team|group|lab|office|desk)",
  '[^.,!?\\n]{0,20}, (?:named (?:after|for)|du nom d|benannt nach)',
  ' me (?:dijo|convencio|animo)| mi ha (?:convinto|detto)| heeft (?:mij|me)',
);

const around: readonly (readonly [left: string, right: string])[] = [
  [
    '(?:ohne|without|sans|zonder|sin|senza|bez)',
    ",? (?:ware|hatte|i would|i['’]d|je ne serais|je n['’]aurais|no habria|non sarei|zou ik)",
  ],
  ['(?:gemeinsam|zusammen) mit', ' (?:leite|mache|gebe|organisiere|betreue|unterrichte|fuhre) ich'],
  ['mit', ' zusammen (?:mache|leite|gebe|organisiere|betreue|unterrichte|fuhre|biete) ich'],
  ['an', ' wenden'],
  ['with', '(?:, [^,.!?\\n]{1,40})?,? (?:i|we)'],
  ['avec', "(?:, [^,.!?\\n]{1,40})?,? (?:on|nous|j['’] ?ai)"],
  ['mit', '(?:, [^,.!?\\n]{1,40},)? (?:(?:habe|hatte|bin|war|teile) (?:ich|wir)|haben wir)'],
  [
    '(?:when|quand|lorsque|als|nachdem|since|after)',
    ' (?:retired|left|died|moved|handed|est parti[a-z]*|a pris|in (?:rente|pension|den ruhestand)|ging)',
  ],
  ['under', ',? i (?:learned|learnt|was)'],
  ['z', ' [a-z]{3,14}l[iy]smy'],
];

const found: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`(?<![a-z])${before}${ARTICLE}["“„«]?$`), /(?:)/],
  [/(?:)/, new RegExp(`^${behind}(?![a-z])`)],
  ...around.map(
    ([left, right]) => [new RegExp(`(?<![a-z])${left} $`), new RegExp(`^${right}(?![a-z])`)] as const,
  ),
];

/** Whether a sentence says of whoever stands between its two halves, folded, what they are to the author. */
export function isRelated(left: string, right: string): boolean {
  return found.some(([one, other]) => lighterOf(one).test(left) && lighterOf(other).test(right));
}

const MANY =
  '(?:an?|two|three|four|five|zwei|drei|vier|funf|deux|trois|quatre|cinq|dos|tres|cuatro|due|tre|quattro|dois|duas|twee|drie|tva|\\d)';
/** Where children are: "deux ados à la maison, X". */
const AT_HOME =
  '(?: (?:at home|in the house|still at home|a la maison|au foyer|zu ?hause|daheim|im haus|en casa|in casa|em casa|thuis|hjemme|hemma))?';
/** Children and the like, behind whom their names stand. */
export const CHILD = any(
  `${OWN} ${SMALL}{0,2}(?:a[ii]nee?|cadette?|benjamine?|petite? derni[ee]re?|syn(?:a|owi|em|ek|ka|kiem|kowi|owie|ow|ami|om)?|cork(?:[aieo]|om|ami))(?:,? ${CALLED}|,| \\(| –)? ?`,
  `${OWN} ${SMALL}{0,2}(?:(?:alt|jung)este[rn]?|(?:klein|gross|mittler)e[rn]?)(?: heisst|,? ${CALLED}|,| \\(| –) ?`,
  `${MANY} ${SMALL}{0,2}(?:boys?|girls?|kids|sons?|daughters?|children|teenagers?|teens|toddlers|twins|fils|filles?|enfants|garcons?|ados?|adolescent(?:e?s)?|s[oo]hnen?|t[oo]chtern?|kindern?|jungs?|madchen|teenagern?|hij[oa]s|figli[eo]?|filh[oa]s|kinderen|barn|born|buben?|bua|meitli|maitli|m[aa]dels|loulous?|loulouttes?|minots?)${AT_HOME}(?:,? ${CALLED}|,| ?:| \\(| –) ?`,
  "(?:papa|maman|m[ee]re|p[ee]re|parrain|marraine|mum|mom|dad|mother|father|parent|mama|vater|mutter|oma|opa|grand[a-z]+|mam[aa]|papa|mamma|madre|padre|mae|pai|mor|far|moeder|vader|mari|femme|husband|wife) (?:(?:solo|celibataire|isolee?|combl[a-z]+|heureu(?:x|se)|fi[a-z]{1,3}) )?(?:de |d['’]|to |of |von |di |van |til |till |da |do )(?:une? )?(?:petite? )?",
  '(?:mama|tata|ojcem|matka) |(?:(?:mam|wychowuje) (?:syn[a-z]+|cork[a-z]+|dzieci)|dzie(?:ci|cmi)|kinderen|hij[oa]s|figli[e]?|filhos),? ',
  '(?:l[ae] (?:petite?|grande?|cadette?)|d(?:ie|er) (?:kleine|grosse)), ',
);
/** The same before a name that is given: "my youngest corgi" is none. */
const YOUNGEST = any(
  `${OWN} ${SMALL}{0,2}(?:ones|kids|boys|girls|lads|lasses|bairns|filles|garcons|petite?s?|jungs|m[aa]dels|kleinen)(?:,| ?:| \\(| –) ?`,
  "(?:(?:i|we)(?: have|['’]ve)? (?:raised|brought up|fostered|adopted)|(?:j['’] ?ai|nous avons|on a) (?:elevee?s?|adoptee?s?)(?: seule?)?) ",
  `${OWN} ${SMALL}{0,2}(?:(?:eld|old|young)est|middle (?:one|child)|little (?:one|boy|girl))(?:,? ${CALLED}|,| \\(| –)? ?`,
  `${OWN} ${SMALL}{0,2}(?:team|equipe|crew|gruppe|group|mentees|filleuls|kolleg[a-z]+|colleagues|collegues)(?: (?:of|de|d['’]|von|aus) ?[a-z]+)?(?: \\(|: |, )`,
  `(?:${OWN}|${MANY}) ${SMALL}{0,2}(?:mentor(?:s|en|es)?|boss(?:es)?|chef(?:s|fes)?|buddies|binomes|pat(?:en|innen)|kolleg(?:en|innen)|colleagues|collegues)(?:,|:| \\() ?`,
);
const listed = new RegExp(`(?<![a-z])${CHILD}["“„«]?$`);
const youngest = new RegExp(`(?<![a-z])${YOUNGEST}["“„«]?$`);

/** Whether others follow whoever stands behind this: a parent's children. */
export function isListing(left: string, isGiven: boolean): boolean {
  return lighterOf(listed).test(left) || (isGiven && lighterOf(youngest).test(left));
}
