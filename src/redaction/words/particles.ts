// Small words inside names. They are never looked for on their own, but go with the name they belong to.

export const particles: ReadonlySet<string> = new Set(
  (
    'van von vom zu zum zur der den dem des de del della delle dello degli di da do dos das du d la le les lo el al ' +
    'bin ibn ben abu y e i und et ter ten te op af av os san santa mac mc o t s st saint sainte'
  ).split(' '),
);

/** Titles that stand before a name and are not part of it. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'dr drs prof professor professeur professeure pr pd priv doz ing dipl mag med phil rer nat habil hc msc bsc mba phd mr mrs ms mx ' +
    'miss sir dame lord lady rev fr monsieur madame mademoiselle mme mlle m me maitre herr herrn frau sig sigra signor signora ' +
    'dott dottssa dottoressa sr sra srta don dona senor senora dhr mevr mw jr sen'
  ).split(' '),
);
