// The result in a few numbers: of pairs where people are paired, of circles where there are circles, of both where a programme has both.

import { say, sayCount } from '../../language/say.ts';
import type { Strand } from '../../programme/strands.ts';
import type { Matching } from './matching.ts';
import type { Quality } from './quality.ts';

export interface Tile {
  readonly n: number;
  /** What there are so many of, without the number. */
  readonly says: string;
}

export function hasOnlyCircles(strands: readonly Pick<Strand, 'kind'>[]): boolean {
  return strands.length > 0 && strands.every(({ kind }) => kind === 'circle');
}

type TiledFrom = Pick<Matching, 'pairs' | 'circles' | 'unmatched' | 'setAside' | 'freeMentors'>;

export function tilesOf(matching: TiledFrom, all: Quality, strands: readonly Strand[]): Tile[] {
  const { circles, unmatched, setAside } = matching;
  const [without, grouped] = [unmatched.length + setAside.length, circles.length];
  const ofCircles = { n: grouped, says: sayCount(grouped, 'circle', 'circles') };
  if (hasOnlyCircles(strands)) return [ofCircles, ...insideCircles(matching), withoutCircle(without)];
  const { length: pairs } = matching.pairs;
  const { length: free } = matching.freeMentors;
  return [
    { n: pairs, says: sayCount(pairs, 'pair', 'pairs') },
    { n: all.first, says: say('got their first choice') },
    { n: all.named, says: say('got a mentor they named') },
    ...(grouped > 0 ? [ofCircles] : []),
    { n: without, says: sayCount(without, 'mentee without a mentor', 'mentees without a mentor') },
    { n: free, says: sayCount(free, 'mentor has room', 'mentors have room') },
  ];
}

/** A place of a mentor is a circle: whoever leads one is not said to have room for somebody. */
function insideCircles({ circles, freeMentors }: TiledFrom): Tile[] {
  const mentees = circles.reduce((sum, circle) => sum + circle.mentees.length, 0);
  const leading = new Set(circles.flatMap(({ mentors }) => mentors.map(({ id }) => id))).size;
  const idle = freeMentors.filter(({ hasSome }) => !hasSome).length;
  return [
    { n: mentees, says: sayCount(mentees, 'mentee in a circle', 'mentees in a circle') },
    { n: leading, says: sayCount(leading, 'mentor leads a circle', 'mentors lead a circle') },
    { n: idle, says: sayCount(idle, 'mentor leads none', 'mentors lead none') },
  ];
}

function withoutCircle(n: number): Tile {
  return { n, says: sayCount(n, 'mentee without a circle', 'mentees without a circle') };
}
