import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { boundsAround } from '../../domain/coordinates/boundsAround.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import { stacked, type Block } from '../map/Block.ts';
import type { Box } from '../map/Box.ts';
import { fitScale } from '../map/fitScale.ts';
import { insetBlock } from '../map/insetBlock.ts';
import { legendBlock } from '../map/legendBlock.ts';
import { mapFrame } from '../map/mapFrame.ts';
import { overBlock } from '../map/over/overBlock.ts';
import type { Plane } from '../map/Plane.ts';
import { scaleBlock } from '../map/scaleBlock.ts';
import { screenScale } from '../map/screenScale.ts';
import { shifted } from '../map/shifted.ts';
import { movedInward } from './movedInward.ts';
import type { ProfileSetting } from './ProfileSetting.ts';
import { quiet } from './profileWords.ts';

/** Under this height it is no map to look at; millimetres on paper with type of the usual size. */
const least = 70;

/**
 * The place outlined within its surroundings, painted as on the screen, with legend, scale and the province beside it.
 *
 * @param room height for all of it, in millimetres
 * @returns `null` where that is too little
 */
export function profileMap(
  setting: ProfileSetting,
  shapes: SheetShapes,
  plane: Plane,
  room: number,
): Block | null {
  const { brief, profile, width, size, language, measure } = setting;
  const shape = shapes.units[profile.unit] ?? null;
  const bounds = boundsAround([shape]);
  const aside = { width: 0.34 * width, size: size * 0.9, language, measure };
  if (shape === null || bounds === null) return legendBlock(brief, { ...aside, width });
  const left = width - aside.width - 4;
  const screenOf = (denominator: number) => screenScale(denominator, (bounds.south + bounds.north) / 2, size);
  const blocksOf = (denominator: number): Block =>
    stacked(
      [
        legendBlock(brief, aside),
        overBlock(shapes.over, screenOf(denominator), aside),
        scaleBlock(denominator, 'A4', plane.system, aside),
        ...(shapes.province === null
          ? []
          : [insetBlock(shapes.province, [shape], plane, aside.width * 0.7, size)]),
      ],
      2.5 * size,
    );
  const caption = quiet(profilePaperIn(language).map, setting);
  const gap = 0.8 * size;
  const height = room - gap - caption.height;
  if (height < Math.max(least * size, blocksOf(1e6).height)) return null;
  const frame: Box = { x: 0, y: 0, width: left, height };
  // About a quarter of the frame on each side is left to the neighbours.
  const paths = plane.pathsOf(shape);
  const fitted = fitScale(paths, frame, Math.min(left, height) * 0.22);
  const province = shapes.province === null ? [] : plane.pathsOf(shapes.province);
  // The marks in the upper corners stay free.
  const top = 14 * size;
  const scale = movedInward(fitted, paths, province, { ...frame, y: top, height: height - top });
  const items = mapFrame(frame, {
    brief: namedAround(brief, profile.area.within),
    ...{ shapes, plane, scale, bounds, size, language, measure },
    screen: screenOf(scale.denominator),
    outlined: shape,
    format: { paper: 'A4', orientation: 'portrait', graticule: false },
  });
  const map = { height, items: [...items, ...shifted(blocksOf(scale.denominator).items, left + 4, 0)] };
  return stacked([map, caption], gap);
}

/** Hamlets are named too where the map shows one of them from near. */
function namedAround(brief: Brief, within: Brief['rows'][number]['area']['within']): Brief {
  const commune = brief.vintage === 2021 ? within.commune2021 : within.commune2025;
  if (brief.set !== 'hamlet' || commune === undefined) return brief;
  return {
    ...brief,
    painting: { ...brief.painting, plan: { ...brief.painting.plan, within: commune } },
  };
}
