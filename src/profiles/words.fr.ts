// French of Profiles: what is shown, which words wait, who could be recognised.
export const profiles = {
  Background: 'Parcours professionnel',
  Expertise: 'Expertise',
  Topics: 'Thèmes',
  'View of mentoring': 'Idée du mentorat',
  Skills: 'Compétences',
  Sector: 'Secteur',
  'Years of experience': 'Années d’expérience',
  'Way of meeting': 'Façon de se voir',
  'Mentoring before': 'Mentorat auparavant',
  Position: 'Fonction',
  Organisation: 'Organisation',
  Gender: 'Genre',
  'Their career in their own words, without names.': 'Leur parcours avec leurs mots, sans noms.',
  'What they know, without names.': 'Ce qu’ils savent, sans noms.',
  'What they can help with; also the index of the document.':
    'Ce en quoi ils peuvent aider ; aussi l’index du document.',
  'What mentoring means to them, without names.': 'Ce que le mentorat est pour eux, sans noms.',
  'Skills they named.': 'Les compétences qu’ils ont nommées.',
  'Rare sectors are called Other.': 'Les secteurs rares sont regroupés.',
  '0–9, 10–19 or 20 and more.': '0–9, 10–19 ou 20 et plus.',
  'In person, online or both.': 'Sur place, en ligne ou les deux.',
  'Languages that few mentors speak are left out.':
    'Les langues que peu de mentors parlent sont laissées de côté.',
  'Whether they have been mentors before.': 'Ont-ils déjà été mentors ?',
  'Rare positions are called Other.': 'Les fonctions rares sont regroupées.',
  'Rare organisations are called Other.': 'Les organisations rares sont regroupées.',
  'Rare departments are called Other.': 'Les services rares sont regroupés.',
  'As they answered it.': 'Comme dans leur réponse.',
  'as written': 'tel quel',
  'in bands': 'par tranches',
  'rare ones together': 'réponses rares regroupées',
  'common ones only': 'seulement les plus fréquentes',
  'Correct the cell; until then it is shown like this: {way}.':
    'Corrigez la cellule ; d’ici là, voici comment c’est montré : {way}.',
  ' together with ': ' avec ',
  '{n} of {all} mentors is the only one with these topics, beside what else is shown':
    '{n} mentor sur {all} est seul à avoir ces thèmes, avec le reste de ce qui est montré',
  '{n} of {all} mentors are the only ones with their topics, beside what else is shown':
    '{n} mentors sur {all} sont seuls à avoir leurs thèmes, avec le reste de ce qui est montré',
  'topics that several share': 'des thèmes que plusieurs partagent',
  'Whoever knows what somebody offers can find the profile. A shorter list of topics in the form helps, or hiding Topics.':
    'Qui sait ce que quelqu’un propose peut trouver son profil. Une liste de thèmes plus courte dans le formulaire aide, ou cacher Topics.',
  'one profile comes into the document: {codes}': 'un profil entre dans le document : {codes}',
  '{n} profiles come into the document: {codes}': '{n} profils entrent dans le document : {codes}',
  'at least {n} at a time': 'au moins {n} à la fois',
  'Whoever read the document before, and knows who joined late, can tell whose it is. Wait for others if you can.':
    'Qui a lu le document avant, et sait qui est arrivé tard, devine de qui il s’agit. Attendez-en d’autres si possible.',
  'only {n} of {all} mentors has {what}': 'seul {n} mentor sur {all} a {what}',
  'only {n} of {all} mentors have {what}': 'seuls {n} mentors sur {all} ont {what}',
  'all that is shown together': 'l’ensemble de ce qui est montré',
  'Show {name}: {way}': 'Montrer {name} : {way}',
  'Hide {name} for everybody': 'Cacher {name} pour tout le monde',
  'Hide {name} in {code} only': 'Cacher {name} dans {code} seulement',
  'no answer': 'aucune réponse',
  'a yes to a profile without the name': 'un oui à un profil sans le nom',
  'Ask the mentor. Until then there is no profile; everything else goes on.':
    'Demandez au mentor. D’ici là, il n’y a pas de profil ; tout le reste continue.',
  'nothing but names and addresses': 'rien que des noms et des adresses',
  'a text that says something without them': 'un texte qui dit quelque chose sans eux',
  'This answer is not shown. Ask the mentor to write it again.':
    'Cette réponse n’est pas montrée. Demandez au mentor de la récrire.',
  '{n} characters': '{n} signes',
  'at most {n}; a text that stands out points to its author':
    'au plus {n} ; un texte qui sort du lot désigne son auteur',
  'It is shown as it is. Ask the mentor for a shorter one.':
    'Il est montré tel quel. Demandez au mentor un texte plus court.',
  'no text': 'aucun texte',
  'a few lines about what they bring': 'quelques lignes sur ce qu’ils apportent',
  'Ask the mentor. Topics alone are shown; without them there is no profile.':
    'Demandez au mentor. Seuls les thèmes sont montrés ; sans eux, il n’y a pas de profil.',
  'looks like a participant’s name in another form.': 'ressemble au nom d’une personne du programme.',
  'is a word, and also somebody’s name.': 'est un mot, et aussi le nom de quelqu’un.',
  'may be a person.': 'est peut-être une personne.',
  'may be an employer or a project.': 'est peut-être un employeur ou un projet.',
  'may be a department.': 'est peut-être un service.',
  'is this mentor’s job title.': 'est la fonction de ce mentor.',
  'is a role few people have.': 'est un rôle que peu de gens ont.',
  'is in another script, which we cannot check: please read it.':
    'est dans une autre écriture, que nous ne savons pas vérifier : à relire.',
  'is in a language we cannot check: please read it.':
    'est dans une langue que nous ne savons pas vérifier : à relire.',
  'may be a number that leads to somebody.': 'est peut-être un numéro qui mène à quelqu’un.',
  'may be an address.': 'est peut-être une adresse.',
  'Language of the text': 'Langue du texte',
  'Ask the mentor for a text in the language of most of the others':
    'Demandez au mentor un texte dans la langue de la plupart des autres',
  'is a word we do not know: a person, an employer, a product?':
    'est un mot que nous ne connaissons pas : une personne, un employeur, un produit ?',
  'may tell colleagues who this is: family, health, years, a club.':
    'peut dire à des collègues de qui il s’agit : famille, santé, années, club.',
  'is not what the question asks for, and may name somebody.':
    'ne répond pas à ce que la question demande, et nomme peut-être quelqu’un.',
  'shows whether a man or a woman writes.': 'montre si une femme ou un homme écrit.',
  'speaks about the mentor from outside.': 'parle du mentor de l’extérieur.',
  'a new document': 'un nouveau document',
  'nothing new': 'rien de nouveau',
  'the document brought up to date': 'le document mis à jour',
  'a new document in place of the old one': 'un nouveau document à la place de l’ancien',
  '{n} place decided': '{n} passage décidé',
  '{n} places decided': '{n} passages décidés',
};
