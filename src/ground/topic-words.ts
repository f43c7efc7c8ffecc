// What people often want to talk about in mentoring, in eight languages: a row is one topic, however it is called. Only names that mean
// the same wherever they stand; behind a question mark those that mean something else as well, in another language (German "Promotion" is
// a doctorate) or another trade. These count only as the other half of a sure one ("Promotion / Beförderung").

import { fold, wordsOf } from './folding.ts';
import { late, remembered } from './made-when-asked.ts';
import { halvesOf } from './two-languages.ts';

const TOPICS = `
career|careers|carriere|carrieres|karriere|carrera profesional|carrera laboral|carriera|loopbaan|carreira|?carrera
career planning|planning your career|plan de carriere|planification de carriere|plans de carriere|karriereplanung|planificacion de la carrera|pianificazione della carriera|loopbaanplanning|karriereplanlaegning|planeamento de carreira|planejamento de carreira
career development|evolution de carriere|developpement de carriere|evolution professionnelle|karriereentwicklung|desarrollo de carrera|sviluppo di carriera|loopbaanontwikkeling|karriereudvikling|desenvolvimento de carreira|?desarrollo profesional|?sviluppo professionale|?desenvolvimento profissional
conflict|conflicts|conflit|conflits|konflikt|konflikte|conflicto|conflictos|conflitto|conflitti|conflicten|konflikter|conflito|conflitos
conflict management|managing conflict|managing conflicts|gestion des conflits|gestion de conflits|konfliktmanagement|gestion de conflictos|gestione dei conflitti|conflicthantering|konflikthandtering|gestao de conflitos
wellbeing|well-being|well being|bien-etre|wohlbefinden|bienestar|benessere|welzijn|trivsel|bem-estar
wellbeing at work|bien-etre au travail|wohlbefinden am arbeitsplatz|bienestar laboral|benessere sul lavoro|welzijn op het werk|bem-estar no trabalho
stress management|gestion du stress|stressbewaltigung|stressmanagement|gestion del estres|gestione dello stress|stresshandtering|gestao do stress
team management|managing a team|leading a team|gestion d'equipe|gestion d'equipes|management d'equipe|teamfuhrung|teamleitung|gestion de equipos|gestion del equipo|gestione del team|gestione dei team|teammanagement|teamledelse|gestao de equipas|gestao de equipes
leadership|lederskab|fuhrung|liderazgo|leiderschap|lideranca|?encadrement|?ledelse
teamwork|travail d'equipe|travail en equipe|teamarbeit|trabajo en equipo|lavoro di squadra|teamwerk|teamarbejde|trabalho em equipa|trabalho em equipe|?samenwerken
time management|managing time|gestion du temps|zeitmanagement|gestion del tiempo|gestione del tempo|tijdsbeheer|tidsstyring|gestao do tempo
organisation|organization|organizacion|organizzazione|organisatie|organizacao
planification|planung|planificacion|pianificazione|planlaegning|planeamento|planejamento|?planning
negotiation|negotiating|negociation|verhandeln|verhandlungsfuhrung|negociacion|negoziazione|onderhandelen|onderhandeling|forhandling|negociacao|?verhandlung
salary negotiation|negociation salariale|gehaltsverhandlung|negociacion salarial|negoziazione salariale|salarisonderhandeling|lonforhandling|negociacao salarial
networking|building networks|building a network|reseau|reseautage|netzwerken|netzwerk aufbauen|redes de contactos|creacion de redes|netwerken|netvaerk|netvaerksdannelse|rede de contactos|rede de contatos|?reseaux|?netzwerke|?reti
communication|kommunikation|comunicacion|comunicazione|communicatie|comunicacao
communication with patients|communication avec les patients|communication avec le patient|kommunikation mit patienten|comunicacion con los pacientes|comunicacion con pacientes|comunicazione con i pazienti|communicatie met patienten|patientkommunikation|comunicacao com doentes|comunicacao com pacientes
public speaking|prise de parole en public|parler en public|offentlich sprechen|vor publikum sprechen|hablar en publico|parlare in pubblico|spreken in het openbaar|falar em publico|?prise de parole
work-life balance|balance of work and life|equilibre vie professionnelle et vie privee|equilibre vie professionnelle vie privee|equilibre vie pro vie perso|equilibre de vie|equilibrio vita lavoro|werk-privebalans|balance mellem arbejde og privatliv|equilibrio entre trabalho e vida pessoal
balance of work and family|conciliation travail et famille|conciliation travail famille|vereinbarkeit von beruf und familie|conciliacion de la vida laboral y familiar|conciliazione lavoro famiglia
parental leave|conge parental|elternzeit|permiso parental|congedo parentale|ouderschapsverlof|foraeldreorlov|licenca parental
return from parental leave|returning from parental leave|back from parental leave|retour de conge parental|ruckkehr aus der elternzeit
publishing|publication|publications|publier|publizieren|veroffentlichen|publikation|publikationen|publicar|publicaciones|pubblicare|pubblicazioni|publiceren|publicaties|publicering|publicacoes
teaching|enseignement|enseigner|unterrichten|ensenanza|docencia|insegnamento|lesgeven|undervisning|ensino|?lehre|?onderwijs
research|recherche|forschung|investigacion|ricerca|onderzoek|forskning|pesquisa|investigacao
writing|ecriture|schreiben|escritura|scrittura|schrijven|skrivning|escrita|?redaction
grant writing|grant applications|writing grants|demandes de financement|demande de subvention|drittmittelantrage|forderantrage|solicitudes de subvenciones|richieste di finanziamento|subsidieaanvragen|fondsansogninger|ansogninger om midler|candidaturas a financiamento|?drittmittel
funding|financement|finanzierung|financiacion|finanziamento|financiering|finansiering|financiamento
budget|budgets|budgetierung|presupuesto|presupuestos|begroting|orcamento|?bilancio
finance|finances|finanzen|finanzas|finanza|financien|finanser|financas
exams|examinations|examens|prufungen|examenes|esami|eksamener|exames
night shifts|night shift|night work|gardes de nuit|garde de nuit|travail de nuit|nachtdienst|nachtdienste|nachtschicht|turnos de noche|turni di notte|nachtdiensten|nattevagter|turnos da noite
it systems|it|information technology|systemes informatiques|outils informatiques|it-systeme|sistemas informaticos|sistemi informatici|it-systemen|it-systemer|?informatique|?informatik|?informatica
digital skills|competences numeriques|digitale kompetenzen|competencias digitales|competenze digitali|digitale vaardigheden|digitale kompetencer|competencias digitais
project management|gestion de projet|gestion de projets|projektmanagement|projektleitung|gestion de proyectos|gestione dei progetti|gestione progetti|projectmanagement|projektledelse|gestao de projetos|gestao de projectos
change management|conduite du changement|gestion du changement|veranderungsmanagement|gestion del cambio|gestione del cambiamento|verandermanagement|forandringsledelse|gestao da mudanca
decision making|decision-making|making decisions|prise de decision|entscheidungsfindung|entscheidungen treffen|toma de decisiones|processo decisionale|besluitvorming|beslutningstagning|tomada de decisao|tomada de decisoes
delegation|delegating|deleguer|delegieren|delegar|delegare|delegeren|delegering|uddelegering
giving feedback|donner du feedback|feedback geben|dar feedback|dare feedback|feedback geven
motivation|motivacion|motivazione|motivatie|motivacao
self-confidence|confiance en soi|selbstvertrauen|confianza en uno mismo|fiducia in se stessi|zelfvertrouwen|selvtillid|autoconfianca|?autostima
assertiveness|affirmation de soi|durchsetzungsvermogen|asertividad|assertivita|assertiviteit|assertividade|?gennemslagskraft
job interviews|entretiens d'embauche|entretien d'embauche|vorstellungsgesprache|bewerbungsgesprache|entrevistas de trabajo|colloqui di lavoro|sollicitatiegesprekken|jobsamtaler|entrevistas de emprego|?interviews|?entretiens|?entrevistas|?colloqui
job applications|candidatures|bewerbungen|bewerbung|solicitudes de empleo|candidature|sollicitaties|sollicitatie|jobansogninger|candidaturas
job search|looking for a job|recherche d'emploi|jobsuche|stellensuche|busqueda de empleo|ricerca di lavoro|werk zoeken|jobsogning|procura de emprego
avancement|beforderung|aufstieg|ascenso|forfremmelse|?promotion|?promotions|?promocion|?promozione|?promotie|?promocao
languages|language skills|langues|sprachen|sprachkenntnisse|idiomas|lingue|talen|taalvaardigheid|sprog|linguas
working abroad|travailler a l'etranger|arbeiten im ausland|trabajar en el extranjero|lavorare all'estero|werken in het buitenland|arbejde i udlandet|trabalhar no estrangeiro
mobility|mobilite|mobilitat|movilidad|mobilita|mobiliteit|mobilitet|mobilidade
entrepreneurship|starting a business|founding a company|entrepreneuriat|creation d'entreprise|unternehmertum|grundung|unternehmensgrundung|emprendimiento|imprenditorialita|ondernemerschap|ivaerksaetteri|empreendedorismo
innovation|innovacion|innovazione|innovatie|inovacao
quality|qualite|qualitat|calidad|qualita|kwaliteit|kvalitet|qualidade
improving quality|quality improvement|amelioration de la qualite|amelioration qualite|qualitatsverbesserung|mejora de la calidad|miglioramento della qualita|kwaliteitsverbetering|kvalitetsforbedring|melhoria da qualidade
securite|sicherheit|seguridad|sicurezza|veiligheid|sikkerhed|seguranca|?safety
diversity|diversite|diversitat|vielfalt|diversidad|diversita|diversiteit|diversitet|diversidade
inclusion|inklusion|inclusione|inclusie|inclusao
equality|egalite|igualdad|gelijkheid|igualdade|?gleichstellung|?ligestilling
gender equality|egalite des genres|egalite entre femmes et hommes|geschlechtergleichstellung|igualdad de genero|parita di genere|igualdade de genero
health|sante|gesundheit|salud|salute|gezondheid|sundhed|helbred|saude
mental health|sante mentale|psychische gesundheit|salud mental|salute mentale|mentale gezondheid|geestelijke gezondheid|mental sundhed|saude mental
training|formation|formacion|formazione|opleiding|formacao
continuing education|formation continue|fortbildung|formacion continua|formazione continua|bijscholing|efteruddannelse|formacao continua|?weiterbildung
mentoring|mentorat|mentoria|mentorschap
coaching|?accompagnement
retirement|retraite|ruhestand|pensionierung|jubilacion|pensionamento|aposentacao|aposentadoria|?pensioen|?pension
new in post|starting a new job|taking up a post|prise de poste|neu im amt|neu in der stelle|nuevo en el puesto|nuovo incarico|nieuw in functie|ny i jobbet|novo no cargo
gestione|gestao|?management|?gestion
human resources|hr|ressources humaines|rh|personalwesen|recursos humanos|risorse umane|personeelszaken|humanressourcer
marketing|mercadotecnia
law|droit|recht|rechtswissenschaft|derecho|diritto|jura|direito|?rechten
ethics|ethique|ethik|etica|ethiek|etik
supervising doctoral students|encadrement de doctorants|betreuung von doktorierenden|betreuung von doktoranden
visibility|visibilite|sichtbarkeit|visibilidad|visibilita|zichtbaarheid|synlighed|visibilidade
strategy|strategie|estrategia|strategia|strategi
goals|objectifs|ziele|objetivos|obiettivi|doelen|objectivos
setting goals|goal setting|fixer des objectifs|ziele setzen|fijar objetivos|doelen stellen|definir objetivos
resilience|resilienz|resiliencia|resilienza|veerkracht|robusthed
on-call|on call|on-call duty|astreinte|astreintes|rufbereitschaft|reperibilita|oproepdienst|tilkaldevagt|?bereitschaftsdienst|?guardias
`;

/** Between the words that tell a topic from others. */
const SMALL = new Set(
  'a an the of for and in on to at your my your de des du la le les l d un une et en au aux a der die das und im am zu fur mit von el los las del y il lo gli i di della dei e het een van voor og i til af o os as da do dos'.split(
    ' ',
  ),
);

/** What a topic is compared as: its telling words in order. */
export function topicName(text: string): string {
  const all = wordsOf(text);
  const telling = all.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : all).join(' ');
}

interface Names {
  /** Null for a name of two topics. */
  readonly sure: ReadonlyMap<string, number | null>;
  /** Names that may mean a topic, with its number behind them. */
  readonly perhaps: ReadonlySet<string>;
}

const names = late((): Names => {
  const sure = new Map<string, number | null>();
  const perhaps = new Set<string>();
  TOPICS.trim()
    .split('\n')
    .forEach((row, k) => {
      for (const text of row.split('|')) {
        const name = topicName(text);
        if (text.startsWith('?')) perhaps.add(`${name} ${k}`);
        else sure.set(name, sure.has(name) && sure.get(name) !== k ? null : k);
      }
    });
  return { sure, perhaps };
});

/** The topic that we know by this name; null for any other, and for a name of two. */
function knownTopic(text: string): number | null {
  return names().sure.get(topicName(text)) ?? null;
}

/**
 * Equal where a topic is surely the same: what we know by its name, also where an option says it in two languages
 * ("Career / Carrière"); else the text itself, folded.
 */
const keyOf = remembered((text: string): string => {
  const halves = halvesOf(text) ?? [text];
  const topic = halves.map(knownTopic).find((one) => one !== null) ?? null;
  const isIt = (half: string) =>
    knownTopic(half) === topic || names().perhaps.has(`${topicName(half)} ${topic}`);
  return topic !== null && halves.every(isIt) ? `topic ${topic}` : fold(text);
});

/** Words of which a person said that they are one topic, or that they are not. */
export interface TopicsSettled {
  readonly words: readonly string[];
  readonly areOne: boolean;
}

/** What a person settled, by the key of a word; set anew by each call, as the language is. */
let settled: ReadonlyMap<string, string> = new Map();
let apart: readonly (readonly string[])[] = [];

/** From now on these words are one topic, whatever we know of them; and of those that are two nobody is asked. */
export function takeTopics(topics: readonly TopicsSettled[]): void {
  const found = new Map<string, string>();
  for (const { words } of topics.filter(({ areOne }) => areOne)) {
    const keys = words.map(keyOf);
    const known = keys.map((key) => found.get(key)).find((key) => key !== undefined);
    const one = known ?? `settled ${found.size}`;
    const joined = new Set(keys.flatMap((key) => found.get(key) ?? []));
    for (const [key, group] of found) if (joined.has(group)) found.set(key, one);
    for (const key of keys) found.set(key, one);
  }
  settled = found;
  apart = topics.filter(({ areOne }) => !areOne).map(({ words }) => words.map(keyOf));
}

/** What a topic is compared as: equal where it is surely the same, or where a person said so. */
export function topicKey(text: string): string {
  const key = keyOf(text);
  return settled.get(key) ?? key;
}

/** Whether a person said that these are two. */
export function areSaidApart(a: string, b: string): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return apart.some((keys) => keys.includes(one) && keys.includes(other));
}

/** Whether the first is called, in one language or trade, by the name of the topic that the second surely is. */
export function isPerhapsCalled(a: string, b: string): boolean {
  return names().perhaps.has(`${topicName(a)} ${knownTopic(b)}`);
}
