// Names, e-mail, telephone, pages of one's own: words of eight languages by what they speak of. How an entry is written, lexicon.ts says.

export const ideasOfNamesAndAddresses: Readonly<Record<string, string>> = {
  // names
  name: 'name names nom noms namen naam navn nome nomi nominativo *name namn nimi jmeno',
  nombre: 'nombre nombres',
  given:
    'first given christian_name prenom* *vorname* voornaam fornavn firstname forename* primeiro_nome nome_proprio rufname* primer_nombre fornamn imie etunimi* jmeno prenume keresztnev kutsumanimi',
  family:
    'last family surname* lastname *nachname* familienname* familiename* achternaam efternavn apellido* cognome cognomi sobrenome apelido* famille nom_usuel patronyme efternamn etternavn nazwisko* sukunimi* prijmeni priezvisko vezeteknev soyad*',
  full: 'full complet* compleet vollstandig* volledig* fulde ganz* whole fuld entire',
  called:
    'called call prefer_to_be nickname* spitzname* surnom rufname* roepnaam kaldt kaldenavn apodo soprannome apelido_preferido goes_by preferred_name use_for_you go_by usage genannt angesprochen noemen chiamat* tratado',
  email:
    'email* mail mails courriel* correo* *mailadres* mailen electronique elettronica electronico eletronico mel username benutzername nutzername nom_d_utilisateur nombre_de_usuario gebruikersnaam brugernavn nome_utente epost epostadress e_post sahkoposti* eposta mailova',
  address: 'address* adress* direccion indirizzo endereco* adres anschrift',
  phone:
    'phone* telephone* tel mobile handy* portable portatil movil cellulare telemovel gsm whatsapp *telefon* mobil mobilnummer* cell celular skype signal telegram',
  number:
    'number numbers numero numeros nummer nummern nr anzahl zahl antal aantal cantidad quantita quantidade',
  identifier:
    'id ids token matricule matrikel* code codes studentid badge kennung reference cpr nif dni personalnummer',
  // web
  web: 'linkedin xing github gitlab website* web homepage* home_page personal_page page_perso* page_personnelle pagina_personal* pagina_pessoal personlig_side eigene_seite url link twitter mastodon instagram facebook orcid portfolio social gitter matrix slack discord webseite* site internet blog hjemmeside researchgate',
  photo:
    'photo* foto* pic pics picture* imagem imagens insta video_of filming aufnahmen headshot portrait* bild imagen immagine billede image',
};
