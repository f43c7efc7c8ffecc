// French of people whose address was corrected after they had been told of each other, or who answer again from another one.

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
  '{name}, who seems to be the person who is already introduced':
    '{name}, qui semble être la personne déjà présentée',
  'If this is somebody else, write the name, this address and the Status active into the sheet {sheet}. If it is the same person, write the address that is right into the older row too: then the later answer counts. Delete neither. Until then it waits.':
    'S’il s’agit de quelqu’un d’autre, écrivez le nom, cette adresse et le Status « active » dans la feuille {sheet}. Si c’est la même personne, écrivez aussi la bonne adresse dans la ligne plus ancienne : la réponse la plus récente compte alors. Ne supprimez aucune des deux. D’ici là, elle attend.',
};
