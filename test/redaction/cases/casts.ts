// The invented people of the cases: who the mentor is, and who else takes part.
import type { Participant } from '../../../src/redaction/participant.ts';

export interface Cast {
  readonly mentor: Participant;
  readonly others: readonly Participant[];
}

const person = (name: string, email: string, unit = '', job = ''): Participant => ({
  name,
  email: `${email}@example.org`,
  unit,
  job,
});

export const casts: Readonly<Record<string, Cast>> = {
  lab: {
    mentor: person('Jonas Weber', 'jonas.weber', 'IT-CDA-WF', 'Software architect'),
    others: [
      person('Ana Petrović', 'ana.petrovic', 'EP-DT'),
      person("Seán O'Connor", 'sean.oconnor', 'Beams Department (BE)'),
      person('Karla Müller-Lüders', 'karla.mueller', 'EN'),
      person('Li Wu', 'li.wu', 'HR'),
      person('Rose Baker', 'rose.baker', 'Finance'),
      person('Jean-Luc Moreau', 'jl.moreau', 'Knowledge Transfer'),
      person('Björn Sørensen', 'bsoren', 'TE-MSC'),
    ],
  },
  campus: {
    mentor: person(
      'Hélène de La Tour',
      'helene.delatour',
      'Institut de Physique (IPH)',
      'Directrice du Centre de calcul',
    ),
    others: [
      person('Étienne Lefèvre', 'elefevre', 'Faculté de Droit'),
      person('Claire Petit', 'claire.petit', 'Service des Ressources humaines'),
      person('François Œuvrard', 'francois.oeuvrard', 'Bibliothèque'),
      person('Nguyễn Thị Lan', 'lan.nguyen', 'Institut de Physique (IPH)'),
      person('Marc Blanc', 'marc.blanc', 'Rectorat'),
      person('Amélie d’Arcy', 'amelie.darcy', 'Chimie'),
    ],
  },
  haus: {
    mentor: person(
      'Jürgen Groß',
      'juergen.gross',
      'Institut für Werkstofftechnik (IWT)',
      'Leiter der Personalabteilung',
    ),
    others: [
      person('Annegret von der Heide', 'a.vonderheide', 'Abteilung Öffentlichkeitsarbeit'),
      person('Lena Schäfer', 'lena.schaefer', 'Rechnungswesen'),
      person('Mirko Zupančič', 'm.zupancic', 'Einkauf'),
      person('Max Klein', 'max.klein', 'Rechtsamt'),
      person('Sabine König', 'sabine.koenig', 'Institut für Werkstofftechnik (IWT)'),
      person('Ole Grün', 'ole.gruen', 'Bauamt'),
    ],
  },
  mixed: {
    mentor: person('Maria José García Márquez', 'mjgarcia', 'Strategy Office', 'Head of Strategy'),
    others: [
      person('Will Young', 'will.young', 'Legal Service'),
      person('Grace Hope', 'grace.hope', 'Data Protection Unit'),
      person('Robert "Bob" Hill', 'bob.hill', 'Procurement'),
      person('Planck, Erika', 'erika.planck', 'Medical Service'),
      person('İsmail Yıldız', 'ismail.yildiz', 'Security'),
      person('Łukasz Wójcik', 'lukasz.wojcik', 'AB-CD-EF'),
      person('Ng Mei Ling', 'meiling.ng', 'Translation'),
      person('Κώστας Παπαδόπουλος (Kostas Papadopoulos)', 'k.papadopoulos', 'Library'),
      person('Sir Peter van den Berg', 'p.vandenberg', 'Directorate'),
    ],
  },
  nord: {
    mentor: person('Åse Lindqvist-Dahl', 'ase.lindqvist', 'Afdeling for Studier (AFS)', 'Senior adviser'),
    others: [
      person('Søren Kjær', 'soeren.kjaer', 'Campus Service'),
      person('Þórunn Jónsdóttir', 'thorunn.j', 'DTU-BIO'),
      person('Emma Stone', 'e.stone', 'Legal'),
      person('Mads Ågård', 'mads.agard', 'Research Support'),
      person('Robert Fitzgerald', 'rfitz', 'DTU-CS-HCI'),
    ],
  },
  sud: {
    mentor: person('Giuseppe D’Angelo', 'g.dangelo', 'Ufficio Tecnico (UT)', 'Responsabile qualità'),
    others: [
      person('María del Carmen Ruiz', 'mc.ruiz', 'Contabilidad'),
      person('Thierry Lacroix', 'thierry.lacroix', 'Pôle Formation continue'),
      person('Nadège Fontaine', 'n.fontaine', 'Laboratoire de Chimie organique (LCO)'),
      person('Al-Rashid, Omar', 'omar.alrashid', 'Service informatique'),
      person('Ursula Frei', 'ursula.frei', 'Abteilung Einkauf'),
      person('Hans-Peter Vogel', 'hp.vogel', 'Zentrum für Lehre (ZfL)'),
    ],
  },
  ost: {
    mentor: person('Zdeněk Hrubý-Kolář', 'zdenek.hruby', 'Ústav fyziky (ÚF)', 'Zástupce ředitele'),
    others: [
      person('Ewa Maria Szymańska', 'e.szymanska', 'Katedra Informatyki'),
      person('Dragoș Ionescu', 'dragos.ionescu', 'Serviciul Tehnic (ST)'),
      person('Gábor Szőke', 'gszoke', 'R2-D2'),
      person('Ilse Winter', 'ilse.winter', 'Stabsstelle Gleichstellung'),
      person('Pierre-Yves Le Bihan', 'pylebihan', 'Cellule Europe'),
      person('Fatima Zahra El Amrani', 'fz.elamrani', 'Département Génie civil (DGC)'),
      person('Tom Short', 'tom.short', 'Estates'),
    ],
  },
};
