import type { MapOver } from '../../../domain/brief/MapOver.ts';
import { hazardClasses } from '../../../domain/hazard/HazardClass.ts';
import type { OwnLayer } from '../../../domain/layer/OwnLayer.ts';
import { safetyLook } from '../../../domain/resettle/safetyLook.ts';
import { briefIn } from '../../../i18n/briefIn.ts';
import { capital } from '../../../i18n/capital.ts';
import { count } from '../../../i18n/format/count.ts';
import { hazardClassName } from '../../../i18n/hazardClassName.ts';
import type { Language } from '../../../i18n/Language.ts';
import { wordsOf } from '../../../i18n/wordsOf.ts';
import type { Item, Point } from '../../drawing/Drawing.ts';
import type { Box } from '../Box.ts';
import { boxPath } from '../boxPath.ts';
import type { ScreenScale } from '../screenScale.ts';
import { ringItems } from './foundItems.ts';
import { arrowItems, moveItems } from './moveItems.ts';
import { marks, roads, zones as ownZones } from './ownLayerItems.ts';
import { siteItems } from './siteItems.ts';
import { zoneEdge, zoneFill } from './zoneItems.ts';

const { start } = safetyLook.moves;

/** A line of the legend: the mark as the map draws it, into a box, what it is, and how many there are. */
export interface OverLegendRow {
  readonly mark: (box: Box, screen: ScreenScale) => readonly Item[];
  readonly label: string;
  readonly count: string;
}

/** What lies over the units, in groups of which the first has a heading of its own. */
export interface OverLegend {
  readonly zones: readonly OverLegendRow[];
  readonly marks: readonly OverLegendRow[];
}

/** Only what is on the map is in its legend. */
export function overLegend({ zones, sites, moves, places, layers }: MapOver, language: Language): OverLegend {
  const words = wordsOf(language).legend;
  const number = (of: number) => count(of, language);
  const all = zones.flatMap((layer) => layer.zones);
  return {
    zones: hazardClasses.flatMap((hazard, rank) => {
      const found = all.filter((zone) => zone.hazard === hazard).length;
      if (found === 0) return [];
      return {
        mark: (box: Box, screen: ScreenScale) => [
          zoneFill(hazard, [boxPath(box)]),
          zoneEdge(hazard, [boxPath(box)], screen),
        ],
        label: capital(hazardClassName(rank + 1, language)),
        count: number(found),
      };
    }),
    marks: [
      ...(['open', 'full', 'warned', 'refused'] as const).flatMap((state) => {
        const found = sites.filter((site) => site.state === state).length;
        if (found === 0) return [];
        return {
          mark: (box: Box, screen: ScreenScale) => siteItems(state, middleOf(box), screen),
          label: words.sites[state],
          count: number(found),
        };
      }),
      ...(moves.length === 0 ? [] : [{ mark: wayMark, label: words.sites.way, count: number(moves.length) }]),
      ...(places.length === 0
        ? []
        : [
            {
              mark: (box: Box, screen: ScreenScale) => ringItems([middleOf(box)], screen),
              label: words.sites.found,
              count: number(places.length),
            },
          ]),
      ...layers
        .filter(({ role }) => role !== 'sites')
        .map(({ name, role, features }) => ({
          mark: (box: Box, screen: ScreenScale) => layerMark(role, box, screen),
          label: briefIn(language).sheet.ownLayer(name, words.layerRoles[role]),
          count: number(features.length),
        })),
    ],
  };
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

function wayMark(box: Box, screen: ScreenScale): readonly Item[] {
  const [, y] = middleOf(box);
  // The arrow stands before the mark of a site, so its way ends that much beyond the box.
  const from: Point = [box.x + screen.mm(start.radius + start.rim), y];
  const way = { from, to: [box.x + box.width + screen.mm(8), y], households: 30 } as const;
  const drawn = { ...way, to: [box.x + box.width, y] } as const;
  return [...moveItems([drawn], screen), ...arrowItems([way], screen)];
}

function layerMark(role: OwnLayer['role'], box: Box, screen: ScreenScale): readonly Item[] {
  const [x, y] = middleOf(box);
  switch (role) {
    case 'hazard':
      return ownZones([boxPath(box)], [], box, screen);
    case 'roads':
      return roads(
        [
          [
            [box.x, y],
            [box.x + box.width, y],
          ],
        ],
        screen,
      );
    case 'sites':
      return [];
    default:
      return marks(role, [[x, y]], screen);
  }
}
