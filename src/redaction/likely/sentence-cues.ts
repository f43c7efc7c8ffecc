// What a small word says of whoever stands near it: who teaches, says or shares something is somebody; what is read, used or lived in is a
// thing. Folded, in English, French, German, Spanish, Italian, Portuguese, Dutch and the Nordic languages.
import { late } from '../../ground/made-when-asked.ts';

const classes: Readonly<Record<string, string>> = {
  teaches:
    'taught teach teaches trained trains mentored mentors coached coaches supervised supervises advised advises tutored guided showed shows inspired encouraged pushed convinced persuaded hired recruited introduced raised corrected studied learned learnt learning appris apprend apprenait apprises forme formee encadre encadree accompagne accompagnee recrute recrutee engage engagee embauche pousse poussee conseille conseillee convaincu convaincue montre transmis initie initiee inspire suivi suivie gelehrt lehrte gelernt lernte beigebracht brachte ausgebildet betreut betreute eingestellt gezeigt zeigte erklart erklarte gefordert geholfen half ermutigt abgeschaut uberredet enseno ensenado aprendi aprendido formo insegnato imparato insegnava ensinou aprendi leerde geleerd laerte lart laert',
  says: 'said says say told tells asked asks replied answered wrote writes joked insisted insists claims thinks believes calls called dit disait dira disent repete repetait repond ecrit ecrivait raconte demande demandait pense pretend affirme crie soupire appelle sagt sagte meinte meint fragt fragte schrieb schreibt behauptet findet antwortete erzahlt nennt rief dice decia dijo disse diceva diz dizia zei zegt sade sager siger',
  together:
    'share shared shares sharing together organise organize run founded wrote co partage partageais partageons ensemble monte montons anime animons fonde coecrit cofonde binome duo teile teilte teilen gemeinsam zusammen leite leiten grundete organisiere comparto juntos condivido insieme samen sammen tillsammans',
  owes: 'owe owes thanks thank grateful gratitude tribute miss missed merci grace remercie reconnaissant reconnaissante dois doit devons hommage danke dank verdanke verdankt dankbar gracias debo agradezco grazie devo obrigado obrigada bedankt tack tak',
  who: 'who whose whom qui dont lequel laquelle der die dessen deren quien cuyo che cui quem wie die som',
  beside: 'with avec mit con com met med samt nebst',
  by: 'by par von por da door af av durch',
  under: 'under sous chez bei unter bij hos presso',
  serves:
    'boss chief chef cheffe patron patronne teacher professor mentor coach guide colleague neighbour neighbor friend roommate predecessor successor assistant secretary lehrer lehrerin meister meisterin ausbilder ausbilderin chefin kollege kollegin nachbar nachbarin freund freundin maitre maitresse professeur formateur formatrice directeur directrice tuteur tutrice collegue voisin voisine ami amie jefe jefa companero companera amigo amiga profesor profesora capo collega amico amica maestra maestro colega vizinho baas leraar vriend vriendin',
  becomes:
    'retired died left joined came arrived laughed smiled waited listened believed trusted knew lived works worked leads led runs ran helps helped gave gives brought takes took made makes keeps kept never always retraite decede parti partie arrive rit riait attendait ecoute travaille travaillait dirige dirigeait aide tient gardait venait jamais toujours pensioniert gestorben kam ging lachte wartete horte glaubte wusste arbeitet arbeitete leitet hilft gab nimmt nahm macht machte nie immer',
  'is read':
    'read reads reading reread listen listening listens play plays playing watch watching novel novels book books poem poems author film films song music opera theory style fan lis lire lisais lecture ecoute joue jouer roman romans livre livres poeme auteur film theorie style oeuvre musique lese lesen las hore spiele spielen roman romane buch bucher gedicht theorie musik oper leo leer lectura leggo leggere ler lees lezen',
  'is used':
    'use using used code coding install tool tools software programming script language version app platform method model algorithm machine brand utilise utilisant outil outils logiciel langage methode modele appareil marque benutze nutze software werkzeug methode modell sprache gerat marke programmiere uso herramienta strumento',
  'is lived in':
    'in near born grew lived moved town city village region country coast south north east west raised station airport ne nee grandi vecu habite habitais ville village pays region cote sud nord est ouest pres gare originaire installe installee arrivee geboren aufgewachsen lebe lebte wohne wohnte stadt dorf stamme stammt aus bei umgezogen naci vivo ciudad pueblo nato nata vivo citta nasci moro cidade woon stad',
  'is a house':
    'at joined company firm university college institute school department hospital bank museum employer studied degree worked entreprise societe universite ecole institut faculte hopital banque musee stage diplome firma unternehmen uni universitat hochschule schule klinik spital studium studiert praktikum abschluss empresa universidad azienda universita bedrijf',
};

const table = late(() => {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
});

/** What the word says of its neighbour: often nothing. */
export function saidBy(word: string): readonly string[] {
  return table().get(word) ?? [];
}
