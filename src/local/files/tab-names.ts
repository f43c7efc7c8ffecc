// Names of tabs in a workbook file: Excel's format takes at most 31 characters and not all of them; Google's own download
// shortens longer ones. A workspace keeps the full names beside the file.

/** Characters of a sheet's name; Excel specifications and limits. */
const LONGEST = 31;

/** A name for the file for each tab, in order: short enough, allowed, different from all others whatever their case. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_') || 'Sheet';
    for (let n = 1; ; n++) {
      const end = n === 1 ? '' : `~${n}`;
      const short = `${[...plain].join('').slice(0, LONGEST - end.length)}${end}`;
      if (taken.has(short.toLowerCase())) continue;
      taken.add(short.toLowerCase());
      return short;
    }
  });
}
