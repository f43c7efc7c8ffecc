import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';
import { nativeSources } from './test/native-sources.ts';
import { SHORT_RUNS } from './test/short-runs.ts';

// The host's clock has the manifest's zone; it must be set before any date is made.
process.env['TZ'] = 'Europe/Zurich';

export default defineConfig({
  // Whoever watches sees a source again as soon as it changes; a run reads all of them once.
  plugins: process.argv.includes('run') ? [await nativeSources()] : [],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One process for each processor: what tests import is read once, and the engine keeps what it has learnt.
    isolate: false,
    setupFiles: 'test/before-each-file.ts',
    globalSetup: 'test/fresh-bundle.ts',
    // The longest sweep takes about a minute alone; a machine four times slower that does other things besides has to get there too.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A busy machine takes its time to publish a document or to write a workbook; the usual second is too short, and asking
    // twenty times a second takes from those who are asked.
    expect: { poll: { timeout: 120_000, interval: 150 } },
    reporters: ['default'],
    // As many as there are processors: the default leaves one idle.
    maxWorkers: Math.max(1, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    execArgv: SHORT_RUNS,
  },
});
