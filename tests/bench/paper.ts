import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './Measurement.ts';

interface Run {
  readonly ms: number;
  readonly megabytes: number;
  readonly kilobytes: number;
}

/** One map sheet in lines beside the same in dots, and a deck whose slides can be changed beside one picture a slide. */
export function paper(): readonly Measurement[] {
  return [
    ...held('A3 sheet of 1,462 hamlets as PDF', runOf('sheet'), runOf('sheet-picture')),
    ...held('twelve scenes as slides', runOf('deck'), runOf('deck-pictures')),
  ];
}

const held = (what: string, portal: Run, naive: Run): readonly Measurement[] => [
  { what, unit: 'ms', portal: portal.ms, naive: naive.ms, aim: '' },
  {
    what: `${what}: … memory at the peak`,
    unit: 'MB',
    portal: portal.megabytes,
    naive: naive.megabytes,
    aim: '',
  },
  { what: `${what}: … the file`, unit: 'kB', portal: portal.kilobytes, naive: naive.kilobytes, aim: '' },
];

/** In a process of its own, whose peak is its own. */
function runOf(what: string): Run {
  const script = fileURLToPath(new URL('paperRun.ts', import.meta.url));
  const { stdout, stderr } = spawnSync('npx', ['tsx', script, what], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}
