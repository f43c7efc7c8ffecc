// Short forms of given names, folded. A mentor whose form of address is one of these is asked about it.
import { late } from '../../ground/made-when-asked.ts';

const table = `
robert bob bobby rob robbie bert | william will bill billy willy liam | elizabeth liz lizzie beth betty eliza | elisabeth lisa liesl sissi elsbeth elise
katharina kathi kati katja kaethe trine | catherine cathy kate katie | katherine kate kathy katie | johannes hannes hans jo | johanna hanna hanni jo
michael mike michi mick mikey | thomas tom tommy | alexander alex xander sascha | alexandra alex sandra sascha | christoph chris stoffel | christopher chris kit
christian chris | christine chris tine tina christel | maximilian max maxi | benjamin ben benny | daniel dan danny dani | daniela dani | matthias matze hias matt | andreas andi andy
stefanie steffi | stephanie steffi steph | susanne susi sanne | nicolas nico nick | nicholas nick nicky | jonathan jon jonny | joseph joe jo joey | josef sepp jupp joe
francois fanfan | wolfgang wolfi wolf | friedrich fritz fred | gabriele gabi | barbara babs babsi barbie | margarete grete gretel marga | margaret maggie meg peggy
dorothea dora thea doro | antonia toni | anton toni | francesco franco cecco | giuseppe beppe peppe pino | giovanni gianni vanni | patrick pat paddy | patricia pat patty tricia
samuel sam sammy | samantha sam | edward ed eddie ted | edmund ed | theodore ted theo | richard rick dick richie | charles charlie chuck | david dave davy | james jim jimmy jamie
jennifer jen jenny | jessica jess | rebecca becky | victoria vicky tori | veronika vroni vera | philipp phil flip | philip phil | timothy tim | anthony tony | antoine toine
valentin vali | florian flo flori | sebastian basti seb | ferdinand ferdi | leonhard leo hardy | leonard leo len | ursula uschi ursel | angelika geli | monika moni | waltraud traudl
heinrich heinz heiner hein | dieter didi | guenther guenni | jurgen juerg | juergen juerg | soren soeren | aleksandra ola | malgorzata gosia | katarzyna kasia | agnieszka aga | wojciech wojtek
piotr piotrek | dmitri dima mitja | ekaterina katja katya | tatiana tanja tanya | natalia natasha natascha | vladimir wolodja vova | pavel pascha pasha pasa pascha | dimitrios mimis dimitris jimmy | dimitris mimis | alexandros alekos alex | konstantinos kostas dinos | georgios giorgos jorgos | ioannis jannis giannis yannis | panagiotis takis | evangelos vangelis
elisabeth lisi sisi betti elsa lilo ella babette | hildegard hilde hildi | dorothea doerte | rudolf rudi rudolfo | wilhelm willi willy | hubert hubsi bertl | josefa pepi peppi | johann hansi | georg schorsch girgl | alois lois loisl | ludwig wiggerl lutz | apollonia loni | magdalena leni lena magda
jean-francois jeff jef | francoise fanfan francine | anne-sophie anso | agnes nenes | ines nenes | marie-louise malou | therese tete | bernadette dette | christophe totof kiki | nathalie nath nat | philippe phil fifi | genevieve ginette | henri riri riton | guillaume guigui | emmanuel manu | stephane steph | sebastien seb
rebecca bex becca | gareth gaz | barry baz | sharon shaz shazza | terence tez terry | gerald gez jerry gerry | henry hal harry hank | john jack johnny | mary molly polly mamie | sarah sally | ann nan nancy annie | harold hal harry | dorothy dot dolly dottie | lawrence larry laurie | leonora nora | eleanor nell nellie nora | helen nell nellie
zsofia zsofi sophie zsofka | katalin kati | laszlo laci | istvan isti pista | sandor sanyi | ferenc feri | andras bandi | jozsef joska | tereza terka teri | marketa majka | jiri jirka | josef pepa pepik | karel karlik | vaclav vasek | anna ania andzia anicka anka anni annika aneta | krystyna krysia | joanna asia | barbara basia | zbigniew zbyszek | tadeusz tadek | stanislaw staszek
hector tito | francisco paco pancho kiko curro | jose pepe | dolores lola loli | rosario charo | concepcion concha conchi | manuel manolo | enrique quique kike | ignacio nacho | alberto beto | roberto beto | eduardo edu lalo | guadalupe lupe | mercedes merche | teresa tere maite | maria-teresa maite | luigi gigi gino | salvatore turi toto | vincenzo enzo | lorenzo enzo renzo | giovanna gianna vanna | federica fede chicca | katherine kit kitty kate katie kathy | catherine kit kitty | katharine kit | deborah debbie deb | steven steve | stephen steve | svetlana sveta | pavel pasha | nikolaos nikos | ibrahim ibo | philippa pippa | cornelia conny nele | constanze conny | charlotte lotte charlie | krishna krish | juliette ju | julie ju | yevgeniy zhenya | mikhail misha | maria masha | ivan vanya | nadezhda nadia nadya | lyubov luba | lena lenka | jan janek honza | ewa ewcia
margaret maggie mags madge daisy marge margie peg | ulrike uli ulli rike ulla | ulrich uli ulli ueli ulle | rudolf ruedi rudi rolf dolfi | jakob koebi jakobli jockel | heinrich heiri heini | werner werni wernu | verena vreni vreneli reni
ernst aschi erni | gottfried godi friedel gottfriedli | samuel saemi sam | franziska fraenzi franzi ziska | gertrud trudi traudl trude gerti | josef seppi sepperl beppi | georg schorsch girgl goerg | ludwig wiggerl luggi lutz | leopold poldi
ferdinand ferdl | theresia resi | kreszentia zenzi | walburga burgi | alois loisl luis | sebastian wastl baschi | rosa rosl rosi | maria mitzi mizzi mimi mia moni | monika moni | stefan steffl stef | michael michl mischa michu mitch
darren daz dazza | kevin kev | trevor trev | stuart stu | nigel nige | jeremy jez jem | colin col | brian bri | wendy wend | graham gray | kenneth ken kenny | ronald ron ronnie | raymond ray | leslie les | derek del dez | desmond des dez
jacqueline jackie jacqui | josephine jo josie | pamela pam | penelope penny pen | rosemary rosie romy | susan sue suzie susie | theresa tess tessa terri | winifred winnie freddie | bartholomew bart barty | archibald archie | augustus gus
constance connie | eleanor ellie nell nora | frances fran frankie fanny | georgina georgie gina | harriet hattie harry | henrietta etta hettie | imogen immy imo | isobel izzy bel | louise lou lulu | lucinda lucy cindy | marjorie marge
matilda tilly mattie | millicent millie | muriel mu | philomena phil mena | rosalind ros roz | sybil syb | tabitha tabby | ursula ursi uschi ulla | yvonne vonny | zachary zac zack | yannick yanni yann nick | yann yannou
aurelie lili aure | severine sev | benedicte bene | benoit ben | bernard nanard bernie | christophe tophe chris | clementine clem titine | delphine del fifi | dominique dom domi | emmanuel manu | emmanuelle manu emma | fabrice fab | frederic fred
genevieve gege ginette viviane | guillaume guigui gui | ghislaine ghis | gregoire greg | jean-claude jc jean-clo | jean-marc jm | jean-michel jm jean-mi | jean-paul jp | jean-philippe jp jphi | jean-pierre jp | jerome gege jej | laurence lolo
laurent lolo lau | marie-claude mc marie-clo | marie-helene mh | marie-laure malau | marie-therese maite | maxime max | mathilde mat tilda | nicolas nico colas | pascale pasc | quentin quent | raphael raph rafa | solene sol | stephane steph fanou
sylvie syl | theodore theo | thibault thib tib | vincent vince | virginie virg gigi | xavier xav | corentin coco | capucine capu | gwenaelle gwen | gwenael gwen | yves yvon | valerie val | veronique vero | wilfried willi fried | wilhelmina mina willa
sergei seryozha serezha seroja | sergey seryozha serezha | natalya natasha nata | nataliya natasha | aleksandr sasha shura sanya | evgeny zhenya | evgeniy zhenya | dmitry dima mitya | nikolai kolya | nikolay kolya | anatoly tolya | mikhail misha | vladimir volodya | tatyana tanya | anastasia nastya | olga olya | elena lena alyona | irina ira | lyudmila lyuda mila | galina galya | maria marusya manya masha mariska maraki marika | mariya masha marusya | anna anya nyura | yulia yulya | ksenia ksyusha | viktoria vika | aleksei lyosha alyosha | alexey lyosha alyosha | evdokia dusya | oksana ksenya | andrii andriyko | yelena lena
tomasz tomek tomus | krzysztof krzysiek krzys | grzegorz grzesiek grzes | jakub kuba | malgorzata malgosia goska | elzbieta ela elka | zofia zosia | katarzyna kaska kasienka | joanna aska | magdalena madzia | ewelina ewelinka | johanna hanneke joke hannie | willem wim pim | pieter piet | cornelis cees kees | hendrik henk | gerardus ger | maria marieke riet | elisabeth els | jacobus koos jaap | petrus piet peer | theodorus theo dorus | catharina toos trijn | wilhelmina willemijn mien
antonio tonino toni tonio toninho toze tono | giuseppe peppe peppino | francesca franci checca | jose ze zeca zezinho | antonio toninho | joao joaozinho | francisco chico | conceicao sao | fernando nando | luis luisinho lucho | gheorghe gigi gica | ioana oana ioanuta | peter peti petya petko petar | judit jutka | eva evicka evuska | jana janicka | katerina katka kata | dimitra mimi toula | eleni lenio nitsa | stavros stavrakis | evgenia evi | dolores lola | birgitte bitte | kirsten kis | margareta greta | christina stina | karl kalle | lars lasse | pehr pelle | nils nisse | gunnar gurra | juhani juha jussi | johannes jussi
`;

interface Forms {
  /** Short forms of a name. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** The names that a short form stands for. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
}

const forms = late((): Forms => {
  const of = new Map<string, string[]>();
  const namesOf = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, more: string) => {
    const list = map.get(key);
    if (list) list.push(more);
    else map.set(key, [more]);
  };
  for (const entry of table.trim().split(/[|\n]/)) {
    const [name = '', ...short] = entry.trim().split(/\s+/);
    for (const form of short) {
      add(of, name, form);
      add(namesOf, form, name);
    }
  }
  return { of, namesOf };
});

/** Whether somebody is called so by friends: Chuck, Ed, Gosia. */
export function isNickname(word: string): boolean {
  return forms().namesOf.has(word);
}

/** Whether one is a usual short form of the other. */
export function isShortForm(form: string, name: string): boolean {
  return forms().of.get(name)?.includes(form) === true;
}

/** Everything a bearer of this name is usually called instead: short forms, and for a short form the names it stands for. */
export function otherUsualForms(name: string): readonly string[] {
  const { of, namesOf } = forms();
  const full = namesOf.get(name) ?? [];
  const others = full.flatMap((one) => of.get(one) ?? []).filter((one) => one !== name);
  return [...(of.get(name) ?? []), ...full, ...others];
}
