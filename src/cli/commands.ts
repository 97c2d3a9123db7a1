import type { Command } from './Command.ts';
import { classifyCommand } from './statistics/classifyCommand.ts';
import { hotspotCommand } from './statistics/hotspotCommand.ts';
import { lisaCommand } from './statistics/lisaCommand.ts';
import { moranCommand } from './statistics/moranCommand.ts';
import { mpiCommand } from './statistics/mpiCommand.ts';

/** Every command, in the order in which a wrong call lists them. */
export const commands: readonly Command[] = [
  classifyCommand,
  hotspotCommand,
  lisaCommand,
  moranCommand,
  mpiCommand,
];
