import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

// The host's clock has the manifest's zone; it must be set before any date is made.
process.env['TZ'] = 'Europe/Zurich';

/**
 * Every execution begins in a fresh realm and ends after a tenth of a second: what the engine would optimise is thrown away with
 * it, and most memory too. So it compiles simply at once, optimises only what runs for long, and collects young memory seldom.
 * It saves about a quarter of all computing.
 */
const SHORT_RUNS = [
  '--always-sparkplug',
  '--no-flush-bytecode',
  '--interrupt-budget=2000000',
  '--max-semi-space-size=64',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/fresh-bundle.ts',
    // The longest sweep takes about a minute alone; a machine four times slower that does other things besides has to get there too.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A busy machine takes its time to publish a document or to write a workbook; the usual second is too short.
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default'],
    // As many as there are processors: the default leaves one idle.
    maxWorkers: Math.max(1, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    execArgv: SHORT_RUNS,
  },
});
