// French of people whose address was corrected after they had been told of each other.

export const correctedAddressWords = {
  'another address of {name} than the one that pairs and mails know, {former}':
    'une autre adresse de {name} que celle que connaissent binômes et mails, {former}',
  'the same person under a new address': 'la même personne sous une nouvelle adresse',
  'Nothing goes out twice, and new mails go to the new address.':
    'Rien ne part deux fois, et les nouveaux mails vont à la nouvelle adresse.',
  'If this is somebody else, write proposed into Status where they stand in {Matches} or {Circles}.':
    'Si c’est quelqu’un d’autre, écrivez « proposed » dans Status, à sa ligne de {Matches} ou de {Circles}.',
  'Others may have the former address in a mail. To send it to them again, choose this name under “A mail did not arrive?” in Introduce.':
    'D’autres ont peut-être l’ancienne adresse dans un mail. Pour le leur renvoyer, choisissez ce nom sous « Un mail n’est pas arrivé ? » dans Présenter.',
};
