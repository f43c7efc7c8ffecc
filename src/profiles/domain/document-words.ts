// The words of the Profiles document, in the languages participants read.
import type { Language } from '../../redaction/words/function-words.ts';

export interface DocumentWords {
  readonly title: (programme: string) => string;
  readonly count: (profiles: number) => string;
  readonly howTo: string;
  readonly howLines: readonly string[];
  readonly topics: string;
  readonly profiles: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly places: (n: number) => string;
  readonly placesName: string;
  readonly codesStay: string;
  readonly contact: (address: string) => string;
}

export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  en: {
    title: (programme) => `Mentor profiles, ${programme}`,
    count: (n) => `${n} ${n === 1 ? 'mentor' : 'mentors'}`,
    howTo: 'How to use this document',
    howLines: [
      'Read, and note the codes of those who speak to you. In your application you can name them, best first.',
      'The profiles carry no names, so that you choose by what a mentor brings. Names are shared when pairs are introduced.',
      'You may still recognise a colleague. Please keep it to yourself.',
    ],
    topics: 'Find by topic',
    profiles: 'Profiles',
    fields: {
      background: 'Background',
      expertise: 'Expertise',
      topics: 'Can help with',
      view: 'On mentoring',
      sector: 'Sector',
      years: 'Years of experience',
      format: 'Meets',
      languages: 'Languages',
      experience: 'Mentoring before',
      position: 'Position',
      organisation: 'Organisation',
      unit: 'Department',
      gender: 'Gender',
    },
    places: (n) => (n === 0 ? 'none this time' : String(n)),
    placesName: 'Places for mentees',
    codesStay: 'Codes stay the same for the whole edition.',
    contact: (address) => `Something missing or wrong? Write to ${address}.`,
  },
  fr: {
    title: (programme) => `Profils des mentors, ${programme}`,
    count: (n) => `${n} ${n <= 1 ? 'mentor' : 'mentors'}`,
    howTo: 'Comment utiliser ce document',
    howLines: [
      'Lisez, et notez les codes des profils qui vous parlent. Dans votre candidature, vous pouvez les indiquer par ordre de préférence.',
      'Les profils ne portent pas de nom, pour que vous choisissiez selon ce qu’apporte un mentor. Les noms sont donnés au moment de la mise en relation.',
      'Il se peut que vous reconnaissiez quelqu’un. Merci de le garder pour vous.',
    ],
    topics: 'Trouver par thème',
    profiles: 'Profils',
    fields: {
      background: 'Parcours professionnel',
      expertise: 'Expertise',
      topics: 'Peut aider pour',
      view: 'Sur le mentorat',
      sector: 'Secteur',
      years: 'Années d’expérience',
      format: 'Rencontres',
      languages: 'Langues',
      experience: 'Mentorat auparavant',
      position: 'Fonction',
      organisation: 'Organisation',
      unit: 'Service',
      gender: 'Genre',
    },
    places: (n) => (n === 0 ? 'aucune cette fois' : String(n)),
    placesName: 'Places pour des mentorés',
    codesStay: 'Les codes restent les mêmes pendant toute l’édition.',
    contact: (address) => `Un oubli, une erreur ? Écrivez à ${address}.`,
  },
  de: {
    title: (programme) => `Profile der Mentorinnen und Mentoren, ${programme}`,
    count: (n) => `${n} ${n === 1 ? 'Profil' : 'Profile'}`,
    howTo: 'So nutzen Sie dieses Dokument',
    howLines: [
      'Lesen Sie und notieren Sie die Codes, die Sie ansprechen. In der Bewerbung können Sie sie nennen, die beste Wahl zuerst.',
      'Die Profile tragen keine Namen, damit Sie nach dem wählen, was jemand mitbringt. Namen folgen, wenn Paare einander vorgestellt werden.',
      'Vielleicht erkennen Sie trotzdem jemanden. Bitte behalten Sie es für sich.',
    ],
    topics: 'Nach Thema finden',
    profiles: 'Profile',
    fields: {
      background: 'Werdegang',
      expertise: 'Fachgebiet',
      topics: 'Kann helfen bei',
      view: 'Zum Mentoring',
      sector: 'Branche',
      years: 'Berufsjahre',
      format: 'Treffen',
      languages: 'Sprachen',
      experience: 'Schon Mentor gewesen',
      position: 'Stelle',
      organisation: 'Organisation',
      unit: 'Abteilung',
      gender: 'Geschlecht',
    },
    places: (n) => (n === 0 ? 'diesmal keine' : String(n)),
    placesName: 'Plätze für Mentees',
    codesStay: 'Die Codes bleiben die ganze Runde über gleich.',
    contact: (address) => `Fehlt etwas, stimmt etwas nicht? Schreiben Sie an ${address}.`,
  },
};
