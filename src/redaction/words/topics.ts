// Words of jobs and subjects that English and French write with a capital, too: "Computer Science", "Product Owner", "Responsable Qualité".
// Nobody is called by them. Folded.

const topics: ReadonlySet<string> = new Set(
  `scrum kanban devops academic accounting administration administrator advisor affairs agile analysis analyst analytics applied architect architecture artificial assistant automation biology business career change chemistry coach coaching communication communications community computer computing consultant corporate creative customer data design designer developer development digital director diversity economics
economy education electrical embedded energy engineer engineering enterprise environment environmental equality ethics events excellence executive experience finance financial global graphic health human
inclusion information innovation intelligence interaction international journalism knowledge leader leadership lean learning legal library lifelong maintenance management manager
marketing mathematics mechanical media medicine mobile modelling network networks nursing operations organisation organisational organization owner performance philosophy
physics planning policy portfolio processes procurement product production professional programme project projects psychology public purchasing quality relations reporting research researcher resources
responsibility risk safety sales science sciences scientist security service services social sociology software source specialist statistics strategic strategy studies support sustainability sustainable
system systems teaching team technical technology technologies testing theory thinking training transformation translation user ux web wellbeing workplace writing
achats agiles appliquee appliquees assistante assurance bibliotheque charge chargee chef cheffe cognition commerce commercial commerciale communaute comptabilite conception conduite conseil consultante controle culture
developpement developpeur developpeuse directeur directrice donnees droit durable economie economique economiques education egalite energie enseignement entrepreneuriat entreprise entreprises environnement ethique etudes evenementiel
financiere formation generale generaliste gestion graphique habilite habilitee humaines industriel industrielle informatique ingenierie ingenieur ingenieure innovation internationale internationales juridique logiciel logistique maintenance maitre manageriale
mathematiques mecanique medicale metier metiers numerique organisation pedagogie philosophie physique planification politique politiques processus produit produits projet projets psychologie publique qualite recherche recherches
redaction relations responsable responsabilite ressources risques sante sciences scientifique secretaire securite sociale sociales societale sociologie statistique statistiques strategie strategique systeme systemes technicien
technicienne technologie theorie traduction transfert utilisateur vente ventes `.split(/\s+/),
);

export function isTopic(word: string): boolean {
  return topics.has(word);
}
