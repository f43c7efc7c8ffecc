// Names that are ordinary words too, in English, French and German, as they look folded. Such a word is taken for a
// name only where something supports it; otherwise a person is asked.
import { late } from '../../ground/made-when-asked.ts';

const words = `
able ace amber angel angle archer art ash aster august autumn bacon baker ball banks barber bard barn bass bay bean bear beck bell
berg best bill bird bishop black blade blank bloom blue bob bond booker bow bowl brand branch bridge bridges bright brook brown buck
bull burn bush butler butter cage camp carpenter carter cash castle chance chase chip christian church church clay clerk cliff close coin
cook cooper corn cotton court craft crane cross crow crystal dance dawn day dean dear destiny dove
drew duke earl east eden ember english eve fair fairweather faith farmer field fields fine finch fisher fish flint flood flower ford
forest foster fox frank franc france freed freeman french friend frost gale garden gardener gay german gill glass glover gold good grace
grant gray green grey grove guy hall hand harbor hardy hart hawk hay hazel heart hill hills holiday
hope hopes house hunt hunter ice iris iron island ivory ivy jade jewel john joy judge king knight lake lamb
lane law lawyer leaf light lily lion little long love low major march mark marks marsh marshal marshall martin mason
may mead melody mercy merit miles mill miller mills mint moon moor moore more moss north oak olive page
pace park parker pat patience paris pearl penny pepper pike pine piper poet pool poole pope porter pot potter power price
prince prudence quick rain ray reed reid rich richer rider rise river rivers robin rock roman rose rosemary ruby rush
sage sailor salt sand sands sandy savage scarlet sharp shepherd short silver simple singer sky small smart smith snow song
south spring star steel stern stone storm strange street strong summer summers sunny swan swift tailor taylor temple thorn
tiger tin trinity turner vale valley van victor victory vine violet virgin walker wall ward warden water waters
weaver weir welcome wells west white wild will wills win winter wise wolf wood woods worth yard young
agneau aime ami amour ange anne ane avril baron bas beau beaulieu bel belle berger blanc blanche bois boisson bon
bonheur bonnet bouche boulanger bourgeois bout boucher brun caille cadet capucine cerise champ champs chant chapelle charpentier chat chateau chene
chevalier clair claire clement cochon colombe coq corps cote coupe court cousin couturier croix cuisinier dame
desire dieu doux droit duc duchesse faure felix ferme fleur fleuri fontaine foret forgeron fort fournier franc
garde garnier gentil grand gras gris gros guerre hiver innocent
jardin jolie joli juste justice lac lapierre large
lion long loup lucie maire maison malin marc marchand mare marechal marguerite marin marion marron masse meunier
meilleur merle meunier mignon mont monnier moulin muguet navarre neige noel noir nord nuit olivier or page pain
papillon parent parfait pasteur pere perle petit petite petits pic picard pierre pin plat poirier
poisson pomme pommier pont porte prairie premier prieur prince printemps prudent puits ravel ravi regent remi renard
rey reine rene riche rivage riviere robe roche roi romain rose rossignol rouge roux rue sage saint savoie
sauvage savary soleil soulier souris tailleur tendre terrier tour tours tout vacher val valentin vallee
vasseur verger vert vigne vigneron ville villeneuve vincent violette vivier voisin vrai
acker adler alt amsel anger apfel arm bach bader balken baer baer bart bauer baum bayer beck becker beer berg berger bernstein
biber binder birke bischof blau blum blume bock boden bogen bohne brand brandt braun breit brenner brot bruch brücke bruecke brucke
brunnen buch buche bühler burg burger busch dick dorn dorf drechsler dreher ecker ehrlich eiche eisen engel ernst esche esser
fahrer falk falke fass feder fein feld felder ferber feuer fiedler fink fischer fleck fleischer flink flügel fluegel flugel forst frei frisch
fried frieden froh frost früh fruehling fruhling fuchs fuhrmann fürst fuerst furst gans garten gast gerber glaser glock glück glueck
gluck gold graf gras grau grob gros gross groß gruber grube grün gruen grun grund gut hafner hahn hammer hand hart hase haus
hecht heide heil heimat held helm herbst hering herr herz heuer himmel hirsch hirt hoch hof hofer hold holz holzer
honig hufe hund hut jäger jaeger jager jahr jung junge jünger kaiser kalt kamm kant kanzler keil keller
kern kessler kind kirch kirsch klein kleine klee klug knecht koch köhler koehler kohler kohl könig koenig konig korn kraft krämer kraemer kramer kranz
kraus krause krebs kreis kreuz krieger krone krug krüger kühn kuehn kunst kupfer kurz lamm land lang lange laub lauf laut
lehrer licht lieb linde linden lob löwe loewe lowe luchs lutz mai mann mantel markt mark maler maurer meer meister meise menge mensch
merz metzger metzler milde mohn mohr mond morgen moser moos most mühl mühle muehle muhle müller mueller muller münch mut nacht nadel nagel nebel neu neumann
nord nuss obst ochs ochse ohm ost otter papst pfaff pfeffer pfeifer pfeiffer pfeil pfennig pflug pilz pracht puls rabe rab rad rat
rauch recht reich reif reim reiter rein reis richter riedel riese ring ritter rohr rose rosen rost rot roth rothe rudel ruhe ruhig
ruf rupp sack sahm salz sand sanft sattler sauer schäfer schaefer schafer schaf scharf schatz scheibe schein scherer schick schiffer schild schilling schlecht schlegel schlosser schlüter
schmied schneider schnell schön schoen schon schreiber schreiner schubert schuh schulte schuster schütz schuetz schutz schütze schwab schwan schwarz schwein schwert see seele seidel seiler sommer sonne
sonntag specht sperling spiegel spieler spitz sporn stahl stamm stark staub stein steiner stern stock stolz storch storm strauch strauß strauss streit strich strom stumpf sturm süß suess suss tag tanne tat taub tau teich
thal thaler tief tischler tod toll töpfer ton traum treu tritt trost turm unger unruh vater vetter vogel voll wache wagner wahl wald waldmann wand wanderer weber weg
weich weide weiher wein weiß weiss welle wels welt wende west wetter wied wiese wild wille wind winkel winter wirt wohl wolf wolff wunder wunderlich wurm wurst zahn zander zeit zeller ziegel ziegler zimmer
zimmermann zorn zucker zweig
`;

/** Words that stand with a capital although no name is meant: months, days, countries and towns that are names too. */
const capitals = `
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar februar marz maerz juni juli oktober dezember
montag dienstag mittwoch donnerstag freitag samstag sonntag chad china jordan georgia india france ireland israel kenya cuba malta cyprus
paris london florence florenz vienna wien sydney adelaide victoria charlotte alexandria lourdes bern basel geneva geneve genf milan milano verona
siena carolina virginia dakota asia africa europa america lorraine champagne bourgogne jena essen bremen kiel ulm worms speyer hagen
sofia chelsea houston austin dallas lincoln savannah santiago leon cordoba toledo valencia barcelona roma nancy tours lille arles blois kassel basra nice berlin hamburg koln trier celle fulda hameln
ada pascal julia ruby carmen mercedes ferrari porsche tesla bentley renault citroen opel benz tosca aida fidelio salome elektra othello hamlet macbeth faust gaston marianne asterix barbie
easter christmas noel god bible english french german irish welsh scottish frank roman latin norman
`;

/** Words to ask about; the set is made at the first question. */
type Words = Pick<ReadonlySet<string>, 'has'>;

function setOf(text: string): Words {
  const set = late(
    () =>
      new Set(
        text
          .trim()
          .split(/\s+/)
          .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss')),
      ),
  );
  return { has: (word) => set().has(word) };
}

export const capitalWords: Words = setOf(capitals);
export const nameWords: Words = setOf(`${words} ${capitals}`);

/** Given names that are verbs or nouns in lower case and names with a capital. */
export const lowerCaseWords: Words = setOf(
  'peter mark marc rob sue bill frank jack nick pat art ray dean grant chase bob tom pierre alba aura norma robin jerry johnny charlotte roman martin viola',
);
