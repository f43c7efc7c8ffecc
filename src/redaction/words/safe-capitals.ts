// Capitalised words that tell nobody: countries, languages, towns that thousands live in, tools everybody uses. Folded.

export const safeCapitals: ReadonlySet<string> = new Set(
  `i europe european africa african asia asian america american north south east west northern southern eastern western africa antarctica arctic atlantic pacific mediterranean
english german french spanish italian portuguese dutch danish swedish norwegian finnish polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian serbian croatian slovene arabic chinese japanese korean
hindi persian hebrew latin luxembourgish irish scottish welsh british swiss austrian belgian indian australian canadian brazilian mexican
anglais allemand francais espagnol italien portugais neerlandais danois suedois norvegien polonais grec turc russe arabe chinois japonais luxembourgeois suisse autrichien belge europeen europeenne
englisch deutsch franzosisch franzoesisch spanisch italienisch portugiesisch niederlandisch polnisch griechisch turkisch russisch arabisch chinesisch
albania algeria argentina australia austria belgium brazil bulgaria canada chile china colombia croatia cuba cyprus czechia denmark egypt england estonia finland france georgia germany ghana greece hungary iceland india indonesia iran
iraq ireland israel italy japan jordan kenya korea kosovo latvia lebanon lithuania luxembourg malaysia malta mexico moldova monaco morocco netherlands nigeria norway pakistan peru poland portugal romania russia rwanda scotland senegal
serbia singapore slovakia slovenia spain sweden switzerland syria taiwan thailand tunisia turkey uganda ukraine uk usa us vietnam wales
allemagne angleterre autriche belgique bresil chine danemark espagne finlande grece hongrie inde irlande italie japon maroc norvege pays bas pologne russie suede suisse tunisie turquie ukraine
deutschland england belgien brasilien danemark finnland frankreich griechenland indien irland italien japan luxemburg marokko niederlande norwegen osterreich oesterreich polen rumanien russland schweden schweiz spanien tschechien turkei ungarn
london paris berlin munich munchen muenchen hamburg cologne koln koeln frankfurt stuttgart vienna wien graz zurich zuerich geneva geneve genf lausanne bern berne basel lugano lyon marseille toulouse bordeaux lille nantes nice grenoble strasbourg strassburg brussels
bruxelles brussel antwerp ghent liege amsterdam rotterdam utrecht copenhagen kopenhagen aarhus odense aalborg stockholm oslo helsinki dublin cork edinburgh glasgow manchester oxford cambridge madrid barcelona valencia seville lisbon lisbonne porto rome roma milan mailand
turin torino naples napoli bologna florence athens prague prag brno warsaw krakow budapest bucharest sofia belgrade zagreb ljubljana bratislava riga vilnius tallinn kyiv moscow istanbul ankara boston chicago york washington angeles francisco toronto montreal tokyo beijing shanghai sydney
melbourne aachen leipzig dresden heidelberg freiburg gottingen goettingen tubingen tuebingen karlsruhe dortmund dusseldorf duesseldorf bonn mainz constance rhine rhein alps alpes alpen jura
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mondays tuesdays wednesdays thursdays fridays
lundi mardi mercredi jeudi vendredi samedi dimanche
orcid isbn doi cifre whatsapp skype telegram github cern esa eso nasa who eu un oecd unesco unicef ilo wto erc dfg snf fnr cnrs
python java javascript typescript fortran matlab excel word powerpoint linux windows unix macos android git github gitlab docker kubernetes root geant numpy pandas tensorflow pytorch sql mysql postgres oracle sap latex cad catia autocad labview arduino
slack teams zoom outlook google microsoft apple amazon linkedin youtube wikipedia facebook instagram twitter erasmus scrum agile kanban lean six sigma prince pmp itil
phd msc bsc mba hr it pr ai ml ict vat gdpr iso cv pm ceo cto cfo rd r&d stem faq qa ux ui api dna rna mri pcr lhc cms atlas alice lhcb
chad sundays saturdays sir madam madame monsieur professor doctor chf eur usd gbp dkk nok sek stanford harvard yale princeton eth epfl mit cnn bbc imperial sorbonne physics chemistry biology mathematics engineering economics law medicine
    frau herr herrn mr mrs ms mme mlle dr prof
    physique chimie biologie mathematiques informatique economie droit medecine ecoles internet web bachelor master diploma christmas easter noel weihnachten ostern covid brexit`
    .trim()
    .split(/\s+/),
);

/** Words that begin or end the name of an institution rather than of a person. */
export const institutionWords: ReadonlySet<string> = new Set(
  `university universite universitat uni college school ecole hochschule institute institut academy academie akademie foundation fondation stiftung society societe gesellschaft association verband council conseil rat commission
committee ministry ministere ministerium agency agence agentur bank banque banca sparkasse stadtwerke verlag versicherung assurances insurance museum hospital hopital klinikum library laboratory laboratoire labor centre center zentrum group company gmbh ag sa ltd inc project projet projekt programme program programm
technical technische technique national federal international royal polytechnic politecnico federale bundes european europaische open free lake mount lac mont see river street rue strasse new old saint san santa st union court parliament nations states kingdom republic clinique clinic klinik theatre theater opera orchestra orchestre studio studios cabinet atelier hotel brewery brasserie bakery bakeries boulangerie garage cooperative genossenschaft partners brothers trust club association federation syndicat observatory observatoire hospice prix prize award medal preis medaille bourse stipendium fellowship festival stadion lycee gymnasium institution industries press verein bund gewerkschaft building buildings gebaude batiment house tower wing werft brauerei maschinenbau`
    .trim()
    .split(/\s+/),
);
