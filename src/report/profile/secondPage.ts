import { stacked, type Block } from '../map/Block.ts';
import { closingBlock } from './closingBlock.ts';
import { flagBlock } from './flagBlock.ts';
import { hazardBlock } from './hazardBlock.ts';
import { headBlock } from './headBlock.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { reportsBlock } from './reportsBlock.ts';
import { scoreBlock } from './scoreBlock.ts';

/** Below this fewer hamlets are named before the type becomes smaller. */
const readable = 0.9;
/** A line of the list holds about so many; some are named in any case. */
const [line, least] = [4, 8] as const;
/** How many reports and projects are told, where not all have room. */
const told = [6, 3, 2, 1] as const;

/** Reasons, rank, hazard, what is missing, sources. Where a list is too long for readable type it is cut, and says so. `null` without room. */
export function secondPage(setting: ProfileSetting, room: number): Block | null {
  const { profile, size } = setting;
  const gap = 3 * size;
  const before = [headBlock(setting, 2), flagBlock(setting), scoreBlock(setting)];
  const after = closingBlock(setting);
  const bodyOf = (listed: number, reported: number) =>
    stacked(
      [...before, hazardBlock({ ...setting, listed }), reportsBlock({ ...setting, reported }), after],
      gap,
    );
  const all = profile.hazard?.listed.length ?? 0;
  const whole = bodyOf(all, Infinity);
  if (whole.height <= room) return whole;
  if (size > readable) return null;
  for (const reported of told) {
    const body = bodyOf(all, reported);
    if (body.height <= room) return body;
  }
  for (let listed = Math.floor((all - 1) / line) * line; listed >= least; listed -= line) {
    const body = bodyOf(listed, 1);
    if (body.height <= room) return body;
  }
  return null;
}
