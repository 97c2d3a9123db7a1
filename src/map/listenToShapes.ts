import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { LayerId } from './layers.ts';
import type { ScreenPoint } from './listenToPointer.ts';

/** A shape of one of the planner's own layers. */
export interface PointedShape {
  /** Id of its layer. */
  readonly layer: string;
  /** What the file calls it; empty where it says nothing. */
  readonly name: string;
}

/** Top to bottom, as they are drawn, and from how far each is met, in CSS pixels: a zone only from inside. */
const asked = [
  ['overlay:places', 4],
  ['overlay:facilities', 4],
  ['overlay:roads', 4],
  ['overlay:hazard', 0],
] as const satisfies readonly (readonly [LayerId, number])[];

/**
 * Hovering over the planner's own shapes, looked up once a frame and not while the map moves. Returns its
 * undo.
 */
export function listenToShapes(
  map: MapLibre,
  onshape: (shape: PointedShape | null, point: ScreenPoint | null) => void,
): () => void {
  let waiting = 0;
  let last: MapMouseEvent | null = null;
  let isOver = false;

  const tell = (shape: PointedShape | null, point: ScreenPoint | null) => {
    if (shape === null && !isOver) return;
    isOver = shape !== null;
    onshape(shape, point);
  };
  const lookUp = () => {
    waiting = 0;
    if (last === null || map.isMoving()) return;
    const { x, y } = last.point;
    const shape = shapeAt(map, { x, y });
    tell(shape, shape && { x, y });
  };
  const subscriptions = [
    map.on('mousemove', (event) => {
      if (!isOver && !asked.some(([id]) => map.getLayer(id))) return;
      last = event;
      waiting ||= requestAnimationFrame(lookUp);
    }),
    map.on('mouseout', () => {
      last = null;
      tell(null, null);
    }),
  ];
  return () => {
    cancelAnimationFrame(waiting);
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
}

function shapeAt(map: MapLibre, { x, y }: ScreenPoint): PointedShape | null {
  for (const [id, reach] of asked) {
    if (!map.getLayer(id)) continue;
    const around: [[number, number], [number, number]] = [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ];
    const properties = map.queryRenderedFeatures(around, { layers: [id] })[0]?.properties;
    if (properties !== undefined) {
      return { layer: String(properties['layer']), name: String(properties['name']) };
    }
  }
  return null;
}
