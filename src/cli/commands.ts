import { briefCommand } from './brief/briefCommand.ts';
import type { Command } from './Command.ts';
import { exposeCommand } from './hazard/exposeCommand.ts';
import { importCommand } from './import/importCommand.ts';
import { fundCommand } from './invest/fundCommand.ts';
import { progressCommand } from './progress/progressCommand.ts';
import { matchCommand } from './resettle/matchCommand.ts';
import { nearCommand } from './space/nearCommand.ts';
import { roadsCommand } from './space/roadsCommand.ts';
import { classifyCommand } from './statistics/classifyCommand.ts';
import { flagCommand } from './statistics/flagCommand.ts';
import { hotspotCommand } from './statistics/hotspotCommand.ts';
import { lisaCommand } from './statistics/lisaCommand.ts';
import { moranCommand } from './statistics/moranCommand.ts';
import { mpiCommand } from './statistics/mpiCommand.ts';
import { scoreCommand } from './statistics/scoreCommand.ts';
import { sensitivityCommand } from './statistics/sensitivityCommand.ts';

/** Every command, in the order in which a wrong call lists them. */
export const commands: readonly Command[] = [
  importCommand,
  classifyCommand,
  flagCommand,
  scoreCommand,
  sensitivityCommand,
  moranCommand,
  lisaCommand,
  hotspotCommand,
  mpiCommand,
  exposeCommand,
  nearCommand,
  roadsCommand,
  matchCommand,
  fundCommand,
  progressCommand,
  briefCommand,
];
