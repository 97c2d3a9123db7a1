import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { stacked, type Block } from '../map/Block.ts';
import type { Plane } from '../map/Plane.ts';
import { figuresBlock } from './figuresBlock.ts';
import { hamletsBlock } from './hamletsBlock.ts';
import { headBlock } from './headBlock.ts';
import { profileMap } from './profileMap.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { trendBlock } from './trendBlock.ts';

/** Map, figures, trend and hamlets; the map takes what the words leave, up to a shape that still looks like a map. `null` where they leave too little. */
export function firstPage(
  setting: ProfileSetting,
  shapes: SheetShapes,
  plane: Plane,
  room: number,
): Block | null {
  const gap = 3 * setting.size;
  const head = headBlock(setting, 1);
  const words = [figuresBlock, trendBlock, hamletsBlock].map((block) => block(setting));
  const rest = stacked([head, ...words], gap).height + gap;
  const map = profileMap(setting, shapes, plane, Math.min(tallest, room - rest));
  return map === null ? null : stacked([head, map, ...words], gap);
}

/** Millimetres. */
const tallest = 150;
