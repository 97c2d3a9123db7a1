import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './Measurement.ts';

interface Run {
  readonly ms: number;
  readonly megabytes: number;
}

/** 56 profiles of two pages as one PDF, each page written before the next is drawn; beside it all pages drawn first. */
export function profiles(): readonly Measurement[] {
  const [portal, naive] = [runOf('one'), runOf('held')];
  return [
    { what: '56 profiles as one PDF', unit: 'ms', portal: portal.ms, naive: naive.ms, aim: '' },
    {
      what: '56 profiles: … most that is held beyond shapes, figures and type',
      unit: 'MB',
      portal: portal.megabytes,
      naive: naive.megabytes,
      aim: 'flat',
    },
  ];
}

/** In a process of its own, so that nothing else is on its heap. */
function runOf(how: 'one' | 'held'): Run {
  const script = fileURLToPath(new URL('profileRun.ts', import.meta.url));
  const { stdout, stderr } = spawnSync('npx', ['tsx', script, how], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}
