// Family in languages other than English, French and German, as it is written, in small letters: behind one of these a word with a capital is somebody, with or without
// a possessive. Words that mean something else nearby (Dutch "man", Italian "prima", Spanish "sin") are left to the possessive before them.

export const kinElsewhere: ReadonlySet<string> = new Set(
  [
    'marido mujer esposa esposo hija hijo hijas hijos hermana hermano hermanas hermanos abuela abuelo sobrina sobrino sobrinos suegra suegro cuñada cuñado nieta nieto nietos novia novio mellizos mellizas gemelos',
    'marito moglie figlio figlia figli figlie fratello sorella sorelle fratelli nonna nonno nipote cognata cognato suocera suocero fidanzata fidanzato gemelle gemelli',
    'mulher filha filho filhas filhos irmã irmão irmãs irmãos avó avô sobrinha sobrinho namorada namorado sogra sogro gêmeos gémeos netos',
    'echtgenoot echtgenote zoon zoontje dochter dochtertje dochters zonen zoons broer broers zus zusje zussen schoonmoeder schoonvader tweeling kleinzoon kleindochter',
    'hustru hustrun kone kæreste kjæreste samboer samboeren sambo sambon kæresten kjæresten mannen kona søn sønn sønnen sønnerne sønnene datter datteren døtre døtrene dotter dottern döttrar sonen bror søster søsteren syster systern mormor farmor morfar',
    'mąż męża mężem mężowi żona żonę żoną żonie syn syna synem synowi synek synka córka córki córkę córką córce córeczka brat brata bratem bratu siostra siostrę siostrą siostrze siostry babcia babci dziadek teściowa szwagier narzeczony narzeczona',
    'manžel manžela manželem manželovi manželka manželku manželkou manželce dcera dceru dcerou dceři dcéra dcéru dcére bratr bratrovi sestra sestru sestře babička dědeček přítelkyně priateľ priateľka',
    'férjem férjemmel feleségem feleségemmel fiam fiammal lányom lányommal bátyám öcsém nővérem húgom párom gyerekeim gyermekeim ikreim unokám anyám apám',
    'soțul soția fiul fiica copiii fratele bunica bunicul',
    'eşim eşimle oğlum oğlumla oğullarım kızım kızımla kızlarım annem babam kardeşim ablam abim ağabeyim ikizlerim çocuklarım kocam karım yeğenim teyzem dayım amcam halam nişanlım',
    'mieheni vaimoni poikani tyttäreni lapseni veljeni siskoni puolisoni avopuolisoni äitini isäni kaksosemme',
    'suprug supruga kći kćer brat sestra',
    'bambini bambine bimbi bimbe gemellini barn barnen barna børn børnene tjejer tjejerna pojkar pojkarna jenter gutter kinderen kindjes kids synowie synami synów dzieci dziećmi děti dětmi synové lapset lapsemme lapsieni',
    'lányunk fiunk gyerekek gyerekünk gyermekünk crianças meninas meninos niñas niños peques copii fetele băieții copilul tvillingarna',
    'муж мужу мужем жена жене жену женой сын сыну сына сыном дочь дочери дочка дочке дочку дочкой брат брату братом сестра сестре сестру сестрой чоловік чоловіком чоловіку дружина дружині дружиною син сина синові донька доньку донькою',
  ]
    .join(' ')
    .split(' '),
);

/** Between such a noun and the name: "soțul meu Radu", "a férjem, Zsolt", "ο γιος μου ο Νίκος". */
export const betweenElsewhere =
  /^(?: (?:meu|mea|mei|mele|ми|min|mitt|mine|mia|mio|μου|мой|моя))?(?: (?:van|vannak))?(?:[,:]? [(„“"«]?|,? [ηο] )$/u;

/** "a minha mulher, a Graça": without the comma the article or "to" begins something else, "mi hija a Ronda", "mi marido el viernes". */
export const articleBetween = /^(?: (?:meu|mea|mia|mio))?, (?:a|o|as|os|la|el|l[ea]s?) $/u;
export const articles: ReadonlySet<string> = new Set('o a la el le il'.split(' '));
/** Where everybody has an article. */
export const inPortuguese =
  /(?<!\p{L})(?:meus?|minhas?|nossos?|nossas?|não|uma|mulher|filh[oa]s?|irmãos?|irmãs?)(?!\p{L})/iu;

/** Turkish sets a noun behind family as readily as a name: "oğlum Türk", "kızım Matematik seviyor". */
export const turkishKin =
  /^(?:eş|oğl|oğullar|kız|kızlar|anne|baba|kardeş|abla|abi|ağabey|ikizler|çocuklar|koca|kar|yeğen|teyze|day|amca|hala|nişanl)[ıiuü]?m(?:l[ae])?$/iu;

/** Whether a word behind Turkish family is a name, by what follows it and by whether people are called so. */
export const isTurkishName = (behind: string, isCalledSo: boolean): boolean =>
  isCalledSo ? !/^ için/u.test(behind) : /^(?: (?:ile|d[ae]|adlı) |['’]l[ae] |,? [(\d])/u.test(behind);

/** "and" between two people of one list. */
export const linksElsewhere: ReadonlySet<string> = new Set(
  'y e i en og och ja ve es si a z s un и та'.split(' '),
);

/** Between "and" and the name, in a list: "a Inês e o Duarte", "en kleine Bram". */
export const beforeListed: ReadonlySet<string> = new Set(
  'o a la el le il little small baby young kleine kleiner klein petite petit lille lilla mala maly pequena pequeno piccola piccolo'.split(
    ' ',
  ),
);

/** Where somebody comes from or lives, by its ending: "Annem Karadenizli", "anyám Budapesten", "veljeni Ruotsissa", "dcera Slovenka". */
export const isOfPlace =
  /^.{3,}(?:b[ae]n|b[oe]l|r[oe]l|n[ae]l|ss[ae]|st[ae]|l[lt][ae]|l[iu])$|^.{5,}en$|^(?:pol(?:ak|ka)|cech|cesk[ay]|slov(?:ak|enka)|nem(?:ec|ka)|niem(?:iec|ka)|morav(?:ak|anka)|ukrain.*|rus(?:ka|yn)?|brit.*|anglic.*)$/;
