import type { MapOver } from '../../../domain/brief/MapOver.ts';
import { labelOf } from '../../../domain/layer/labelOf.ts';
import { overlayNamedFrom } from '../../../domain/layer/overlayLook.ts';
import { safetyLook } from '../../../domain/resettle/safetyLook.ts';
import type { NameWanted } from '../placeNames.ts';
import { ink } from '../sheetInk.ts';
import type { OverSheet } from './OverSheet.ts';
import { pointsOf } from './pointsOf.ts';

/** Names of sites and of the planner's shapes, from the zoom on at which the map names them too; units come first. */
export function overNames(
  { sites, layers }: MapOver,
  { at, screen }: OverSheet,
  size: number,
): readonly NameWanted[] {
  const wanted = (key: string, text: string, position: readonly number[]): NameWanted => ({
    key,
    text,
    at: at([...position]),
    beside: true,
    clear: screen.mm(safetyLook.sites.half),
    importance: -20,
    size: 1.9 * size,
    weight: 'bold',
    colour: ink.text,
    halo: ink.paper,
  });
  return [
    ...(screen.zoom < safetyLook.sites.namedFrom
      ? []
      : sites.map(({ id, name, position }) => wanted(`site:${id}`, name, position))),
    ...(screen.zoom < overlayNamedFrom
      ? []
      : layers
          .filter(({ role }) => role !== 'sites' && role !== 'buildings')
          .flatMap(({ id, features }) =>
            features.flatMap(({ geometry, properties }, place) => {
              const [position] = pointsOf(geometry);
              const name = labelOf(properties);
              return position === undefined || name === ''
                ? []
                : [wanted(`layer:${id}:${String(place)}`, name, position)];
            }),
          )),
  ];
}
