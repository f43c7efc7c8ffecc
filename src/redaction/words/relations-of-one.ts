// How people say, folded, what somebody of whom they write one name alone is to them: "my boss Brigitte", "thanks to Momo", "Annikas Team". It may be a house, so fewer
// ways say that it is somebody than of a whole name; more where the name is a given one and nothing else.
import { lighterOf } from '../lighter-patterns.ts';
import { ARTICLE, any, BESIDE, CHILD, IS, ONE, OWN, SMALL, TOLD } from './relations.ts';

/** Before one name alone: a boss, a mentee, a parent's child. */
const beforeOne = new RegExp(
  `(?<![a-z])${any(
    `${OWN} ${SMALL}{0,3}${ONE}(?:${TOLD}|, |(?<!partner|lead|leader|head|trainer|coach):? )`,
    '(?:baas|collega|jef[ea]|capo|(?:szef|kierowni|promotor|koleg|kolezank)[a-z]*) ',
    '(?:herrn?|frau) (?:kolleg(?:en?|in)|(?:nachbar|lehrer|pfarrer|direktor|rektor|prasident|ingenieur)(?:in)?|prof\\.?(?: em\\.)?(?: dr\\.)?) ',
    CHILD,
    '(?:soeur jumelle|frere jumeau|zwillings(?:schwester|bruder)) ',
    "(?:depuis|apres|avant|since|after|before|seit|nach|vor) (?:la |the |der |l['’])?(?:naissance|arrivee|birth|geburt) (?:de |d['’]|of |von )",
    '(?:binome|tandem|duo) (?:avec|with|mit) ',
    '(?:ask|fragt?(?: (?:einfach|ruhig|doch|gern|am besten|sie))?|wende dich an|demande[rz]? a|adresse[rz]?-(?:vous|toi) a|vraag|pregunta a|chiedi a) ',
  )}${ARTICLE}["“„«]?$`,
);
const AT_WORK = any(
  'de[rm] (?:personal[a-z]*|empfang|werkstatt|kantine|buchhaltung|sekretariat|pforte|einkauf|rechnungswesen)|nebenan|empfang',
  "(?:la |l['’]|le )?(?:equipe(?: de [a-z]+)?|accueil|compta[a-z]*|cantine|atelier|secretariat|rh|paie|securite|equipe voisine|achats)",
  'balie|receptie|recepci[oo]n|recepcji|kadr',
);
/** Of English, in which "an IT company" and "a finance firm" are houses. */
const IN_ENGLISH =
  'hr|l ?& ?d|finance|facilities|estates|comms|catering|the people team|reception|(?:the )?(?:front desk|canteen|workshop|next office)|accounts|accounting|payroll|procurement|security|next door';
/** Where programs and houses are, too. */
const ELSEWHERE = any(
  '(?:from|in|at) (?:it(?: support)?|legal|sales|marketing|logistics|the (?:stores|lab|post room))',
  '(?:aus|in|von) de[rm] (?:it|recht[a-z]*|poststelle|technik|pflege)',
  "(?:a|au|de|du|d['’]) ?(?:la |l['’]|le )?(?:support|juridique|magasin|maintenance|logistique)",
);
/** Work that is done with others: "I co-lead the reading group with". */
const SHARED = any(
  '(?:co-?[a-z]{3,12}|play|run|ran|lead|led|teach|taught|organi[sz]ed?|share|wrote|built|set up) (?:[^.!?\\n]{1,40} )?with',
  '(?:co-?[a-z]{3,12}|anime|organise|monte|tiens|joue|cours|a deux|j?bosse|j?travaille|forme) (?:[^.!?\\n]{1,40} )?avec',
  '(?:organisiere|leite|mache|spiele|laufe|betreue|schreibe|unterrichte|arbeite)(?: ich)? (?:[^.!?\\n]{1,40} )?mit',
);
/** The same before a word that is a given name and nothing else. */
const beforeGiven = new RegExp(
  `(?<![a-z])${any(
    "(?:neben|gegenuber(?: von)?|next to|opposite|a cote d[e’']|en face d[e’']) ?",
    '(?:binome|tandem|duo|together|zusammen|gemeinsam) (?:avec|with|mit) ',
    '(?:dank(?:e|bar)? an|ask(?:ing)? (?:[a-z]+ )?for|fragt?(?:en)?(?: sie)?(?: [a-z]+)? nach|demande[rz]?(?: apres)?|chied(?:i|ete) di|pregunt[ae][dn]? por|vraag naar) ',
    `${SHARED} `,
    '(?:accompagne|mentore|mentored|coached|rendez-vous (?:avec|aupres de)|sans|ohne|without) ?',
    `${OWN} ${SMALL}{0,3}${ONE}(?:${IS}| \\(| (?:[a-z]{4,14}(?:,|:)? )?)`,
    '(?:thesis|these|memoire|doctorate|ph\\.?d|dphil|degree|tesis|tesi|dottorato|doctorado|proefschrift) (?:was |etait )?(?:under|with|avec|chez|con|bij) ',
    '(?:promoviert|habilitiert|(?:doktor|master|diplom|bachelor)arbeit)[^.,!?\\n]{0,24} bei ',
    // Whom one thanks, is proud of, greets, hears.
    "(?:thanks to|grace a|dank|owe [^.!?\\n]{1,30} to|dois [^.!?\\n]{1,30} a|verdanke (?:ich )?|hadn['’]t been for|proud of|fiere? d[e'’]|stolz auf|(?:hello|hi) to|bonjour a|gruss[a-z]{1,3}(?: mir)?|hat mir|(?:book|reach) me (?:through|via)|voyez avec|c['’](?:est|etait)|it was|es war|the (?:person|one|woman|man|voice) [^.!?\\n]{0,44}(?:was|is)) ?",
    // What somebody had or left: "l'ancienne équipe de", "after the retirement of".
    "(?:equipe|bande|bureau|poste|place|atelier|service|depart|retraite|voix|conseils?|phrase|succession|suite|team|crew|desk|office|retirement|voice|advice|shift|truppe|mannschaft|buro|schreibtisch|stelle|weggang|stimme|rat) (?:d[e'’]|of|von) ?",
    "(?:l['’](?:equipe|atelier)|la (?:bande|place)|le (?:bureau|poste|service)) a ",
    // "if you see Leopoldine", "je mange avec Ousmane"
    '(?:see|met|meet|know|knew|miss|croise[rz]?|(?:ai|avons) rencontre|traf(?: ich)?|treffe|(?:esse|kenne) ich|lunch with|(?:mange|dejeune)(?: [a-z]+)? avec|esse (?:ich )?mit) ',
    // "le grand Stan"
    '(?:l[ae]|cet?(?:te)?) (?:grande?|vieux|jeune|bonn?e?|brave|chere?|sacree?) ',
    '(?:good old|dear old) ',
  )}["“„«]? ?$`,
);
/** Behind it: where a colleague sits, what somebody taught. */
const behindOne = new RegExp(
  `^${any(
    `,? (?:from|in|at|aus|von|am|im|an|a|de|du|d['’]|au|aux|bij|van|en|z|w) ?(?:de )?${AT_WORK}`,
    `,? (?:from|in|at|aus|von|am|im|de|du|d['’]|au|aux|bij|van|en|z|w) ?(?:de )?(?:${IN_ENGLISH})`,
    ' aus de[rm] [a-z]+(?:ei|statt|abteilung|gruppe|team|labor)',
    ',? \\(?\\d{1,2} (?:ans|years?|jahre?|months|mois|monate)',
    `${BESIDE}${OWN} ${SMALL}{0,3}(?:${ONE}|derni[ee]re?|a[ii]nee?|cadette?|youngest|eldest|fille|fils|mari|femme|wife|husband|son|daughter|jungste|alteste)`,
    '[^.,!?\\n]{0,20}, (?:named (?:after|for)|du nom d|benannt nach)',
  )}(?![a-z])`,
);
/** What somebody at work has; what a scholar left is none: "Darcy's law". */
const HAD =
  '(?:team|crew|desk|office|group|shift|class|voice|advice|lab|project|job|role|post|place|seat|chair|retirement|departure|arrival|leave|death|patience|help|trust|idea|words|notes|notebook|door|workshop|successor|predecessor|deputy|assistant|boss|mentee|colleague)s?(?![a-z])';
/** The same behind a word that is a given name and nothing else. */
const behindGiven = new RegExp(
  `^${any(
    // Who is nobody's tool: "Jacinta, who passed", "Corentin, qui", "Jonas, der".
    ',? (?:who|whose|whom|qui) [a-z]| ?, (?:der|die|dessen|deren) (?!ich |wir |man )[a-z]',
    ", (?:(?:aux?|a|at|an|am|im|in|on) )(?:la |l['’]|le |the |der |dem )?[a-z]{3,}[^.,!?\\n]{0,20}, (?:who|qui|der|die) ",
    `['’]s (?:[a-z]+ )?${HAD}`,
    ` (?:was|is|war|ist|etait|est) ${OWN} ${SMALL}{0,3}(?:${ONE}|auszubildende|erste[rn]?)`,
    `,? ${ELSEWHERE}(?![a-z])`,
    ' (?:always|never|used to|keeps|says|kept|immer|sagt|zu sagen|disait|dit|repetait)',
    ' (?:and i|et moi|und ich)(?![a-z])',
    ' (?:mir|mich|me|uns) ',
    ',? (?:on|at|unter|au|al) [+(x]?\\d{3}',
  )}`,
);

/** "Der lange Ditmar", "ohne den Jupp": as people say of somebody whom they know. */
const GERMAN_ARTICLE =
  /(?<![a-z])(?:(?:d(?:er|ie|en|em) (?:lange|kleine|grosse|dicke|alte|gute|liebe|junge)[nrm]?|(?:ohne|durch|fur) d(?:en|ie)|(?:mit|von|bei) de[rm]|unser[enm]?)) $/;
const aroundOne: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[.!?;:,]\s|(?<![a-z])(?:with|avec|mit) )$/, /^ (?:and i|et moi|und ich)(?![a-z])/],
  [
    /(?<![a-z])(?:when|since|wenn|als|seit|quand|depuis que) $/,
    /^ (?:was born|came along|arrived|geboren|zur welt|auf d(?:er|ie) welt|est n[ee]e?|est arrivee?)/,
  ],
  [
    /(?<![a-z])(?:(?:hole|bringe) ich|je (?:recupere|depose)|pick(?:ing)? up) $/,
    /^ (?:aus|von|in|zur|a|from|at) (?:der |die |the |la |l['’])?(?:kita|schule|krippe|kindergarten|ecole|creche|school|nursery)/,
  ],
  [
    /(?<![a-z])(?:d(?:er|ie|em) alten?|le (?:vieux|pere|grand)|la (?:vieille|mere)|old|big|little) $/,
    /^,? (?:hat|war|sagte|konnte|zeigte|from|on|at|and|taught|disait|ne |m['’]|me |chef)/,
  ],
  // Only somebody does this, whatever the name is: "c'est grâce à Momo, du magasin, que", "Irmgard, die an mich geglaubt hat".
  [
    /(?<![a-z])c['’](?:est|etait) grace a $/,
    /^, (?:a l[ae]s? |a l['’]|aux? |d[eu] (?:la |l['’])?)(?!fin|debut|base|origine|depart|epoque|longue|fond|suite|moment)[^.,!?\n]{3,40},? qu(?:[ie]|['’])/,
  ],
  [
    /(?<![a-z])c['’](?:est|etait) $/,
    new RegExp(
      `^, (?:aux?|a|d[eu]) ?(?:${AT_WORK}|(?:la |l['’])?(?:photocopieuse|imprimante|machine|caisse|porte|loge|cafete?ria))[^.,!?\\n]{0,20}, qui `,
    ),
  ],
  [/(?<![a-z])(?:proud of|fiere? d[e'’]) ?$/, /^, (?:who|qui) (?:[a-z]+ ){1,2}(?:her|his|son|sa) /],
  [/(?<![a-z])comme dit $/, new RegExp(`^,? ${ELSEWHERE}(?![a-z])`)],
  [/(?<![a-z])(?:it|that) was $/, /^ who (?:taught|told|showed) (?:me|us) /],
  [/(?<![a-z])verdanke(?: ich)? $/, /^, (?:die|der) (?:immer |so |fest )?an mich gegl/],
  [/(?<![a-z])schrieb ich bei $/, /^, (?:der|dessen) [a-z]/],
  [/(?<![a-z])(?:thesis with|these avec) $/, /^, (?:who|qui) [a-z]/],
  [
    /(?<![a-z])(?:hello to|bonjour a|grusst?(?: mir)?) $/,
    new RegExp(`^ (?:a|at|in|am|an|im) ?(?:${AT_WORK}|${IN_ENGLISH})`),
  ],
  [
    /(?<![a-z])(?:ce sacre|cette sacree) (?:petite?|grande?|vie(?:ux|ille)|gros(?:se)?|brave)? ?$/,
    /^ (?:de l['’]|du|de la|a l['’]|au) ?[a-z]+ ?(?:m['’]|nous |disait )/,
  ],
  [/(?<![a-z])la bande a $/, /(?:)/],
  [/(?<![a-z])young $/, /^ in (?:my|our) (?:team|group|crew|shift|class|lab|office)(?![a-z])/],
  [
    /(?<![a-z])d(?:er|ie|en|em) (?:lange|dicke)[nrm]? $/,
    /^ (?:vom|im|aus de[rm]) [a-z]+,? (?:hat|hatte|kennt|lacht|sagt)(?![a-z])/,
  ],
  [
    /(?<![a-z])unser[enm]? $/,
    /^ (?:vom|im|aus de[rm]|von der|in der|am) [a-z]+,? (?:lacht|sagt|erzahlt|meint)(?![a-z])/,
  ],
];

/** The same where the name is a given one and nothing else. */
const aroundGiven: readonly (readonly [RegExp, RegExp])[] = [
  // Books and cars are called so, too: "le petit Robert", "la vieille Clio".
  [
    /(?<![a-z])(?:l[ae]|cet?(?:te)?) (?:petite?|vieille) $/,
    /^,? (?:du|de la|de l['’]|des|a la|a l['’]|aux?|qui|m['’]|me|nous|disait|dit|chef) ?(?!mes|mon|ma)[a-z]/,
  ],
  // Who does something: "when Siobhan went", "weil Nicole mir".
  [
    /(?<![a-z])(?:when|because|what|if|while|that|until|quand|parce que|ce que|lorsque|als|weil|wenn|was|dass|bis|comme dit|as|wie|wer) $/,
    /^,? (?!(?:in|of|on|at|de|des?|du|au|aux|and|or|et|ou|und|oder|am|im|von|a|the|s|der|die|das)(?![a-z]))[a-z]/,
  ],
  [/(?<![a-z])comme dit $/, /(?:)/],
  [/(?<![a-z])(?:als|weil|wenn|nachdem|bevor|seit|bis) $/, /^ (?:in|mit|zu[mr]?|nach|fur|am|im|an) [a-z]/],
  [
    /(?<!(?:the|a|at) |[a-z])(?:old|young|big|little) $/,
    /^ (?:in|from|on) (?:my|our|the) (?!distance|background|rain|sun|night|morning|evening|world|end)[a-z]+/,
  ],
  [GERMAN_ARTICLE, /^ (?:vom|im|aus de[rm]|von der|in der|am|an der) [a-z]/],
  [/(?<![a-z])d(?:er|ie) $/, /^ (?:vom|aus de[rm]|im) [a-z]+,? (?:hat|kennt|kann|weiss|sagt|war)(?![a-z])/],
];

/** Before a given name and another: one watches series, too. */
const watched = /(?<![a-z])(?:by watching|en (?:regardant|observant)) $/;

/** Behind these may stand an employer. */
const HOUSED =
  /(?<![a-z])(?:at|for|from|joined|in|with|of|bei|von|zu|fur|chez|pour|a|de|du|d['’]|l['’]|ex-)\s?$/;

export interface OneName {
  /** It is somebody's given name and no word. */
  readonly isGiven: boolean;
  /** No family name stands beside it. */
  readonly isAlone: boolean;
  /** A family name stands before it: nobody goes by half. */
  readonly isBehindName: boolean;
  /** Programs, shops or cars go by it, too. */
  readonly isThing: boolean;
}

/** Whether a sentence says of one name, which may be a house, what somebody is to the author: fewer ways do. */
export function isRelatedOne(left: string, right: string, one: OneName): boolean {
  const { isGiven, isAlone, isBehindName, isThing } = one;
  const isBetween = ([before, behind]: readonly [RegExp, RegExp]) =>
    lighterOf(before).test(left) && lighterOf(behind).test(right);
  if (lighterOf(beforeOne).test(left) || aroundOne.some(isBetween)) return true;
  if (isGiven && lighterOf(beforeGiven).test(left)) return true;
  if (isGiven && !isAlone && !isBehindName && lighterOf(watched).test(left)) return true;
  const isOnly = isGiven && isAlone && !isThing;
  if (isOnly && (lighterOf(behindGiven).test(right) || aroundGiven.some(isBetween))) return true;
  return !isBehindName && lighterOf(behindOne).test(right) && !HOUSED.test(left);
}
