// The host's clock: what the calls of a program, the cells they carry and its own computing would take at Google. All of it
// is assumed, on the slow side: nobody promises these figures.
import type { World } from './world.ts';

/** ms for each cell: 100,000 cells are read in about a second, and written in three. */
const CELL_MS = { read: 0.01, written: 0.03 };
/** Google computes so much slower than the machine the host runs on. */
const CPU_FACTOR = 3;
/** Most computing of one run here, in ms of CPU: against loops that never end, however busy the machine is. */
const CPU_CAP_MS = 120_000;
/** A run that is over sooner is never asked how much it computed: the question alone is a twentieth of a short one. */
const SHORT_MS = 1000;

export interface Clock {
  /** The program goes on: what it has computed since the last call is added. */
  readonly compute: () => void;
  /** A call of so many ms, which carried these values. */
  readonly call: (ms: number, values: unknown, way: keyof typeof CELL_MS) => void;
  /** The host's own work takes no time at Google. */
  readonly back: () => void;
  /** Whether the run has computed longer than any run may. */
  readonly isStuck: () => boolean;
}

export function createClock(world: World): Clock {
  const { slower, countsCpu } = world.google;
  const began = performance.now();
  let last = countsCpu ? cpuNow() : 0;
  let whenLong: number | null = null;
  return {
    compute: () => {
      if (countsCpu) world.clock += Math.round((cpuNow() - last) * CPU_FACTOR * slower);
    },
    call: (ms, values, way) => {
      world.clock += Math.round((ms + cellsIn(values) * CELL_MS[way]) * slower);
    },
    back: () => {
      if (countsCpu) last = cpuNow();
    },
    isStuck: () => {
      const lasted = performance.now() - began;
      if (lasted < SHORT_MS) return false;
      whenLong ??= cpuNow();
      return lasted > CPU_CAP_MS && cpuNow() - whenLong > CPU_CAP_MS;
    },
  };
}

/** ms of CPU of this process. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of a grid, or of the grids among arguments. */
function cellsIn(values: unknown): number {
  if (!Array.isArray(values)) return 0;
  return values.reduce((n: number, row) => n + (Array.isArray(row) ? row.length : 0), 0);
}
