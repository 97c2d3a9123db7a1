import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import {
  Map as MapLibre,
  setWorkerUrl,
  type DataDrivenPropertyValueSpecification,
  type GeoJSONSource,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import areasUrl from '../../../geodata/built/areas.json?url';
import figuresUrl from '../../../geodata/built/figures/hamlets-2025.json?url';
import hamletsUrl from '../../../geodata/built/hamlets.json?url';
import shapesUrl from '../../../geodata/built/hamlets.topo.json?url';
import type { AreasFile, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { buildAreas } from '../../../src/domain/area/buildAreas.ts';
import type { FigureTable } from '../../../src/domain/indicator/FigureTable.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';

/**
 * What one writes first: score on the main thread, write the class into the properties of every feature,
 * send the whole source again, colour by a data expression. The same domain, the same units, no table.
 */
setWorkerUrl(workerUrl);

const open = async <Shape>(url: string) => (await (await fetch(url)).json()) as Shape;
const sets = buildAreas(await open<AreasFile>(areasUrl), await open<HamletsFile>(hamletsUrl));
const tables = [await open<FigureTable>(figuresUrl)];
const world = { sets, tables, own: [], ownIndicators: [], edits: [] };
const topology = await open<Topology>(shapesUrl);
const shapes = feature(topology, topology.objects['hamlet'] as GeometryCollection) as FeatureCollection;
const answer = createAnswer(world).of;
const plan: Plan = { ...defaultPlan, tab: 'priority', paint: 'score', level: 'hamlet', missing: 'others' };

/** The features with their class, and the expression that colours them. */
function drawn(weight: number): [FeatureCollection, DataDrivenPropertyValueSpecification<string>] {
  const outcome = answer({ ...plan, weights: { ...plan.weights, 'poor-rate': weight } });
  const features = shapes.features.map((shape) => {
    const unit = sets.hamlet.indexOf.get(`hamlet:${String(shape.id)}`) ?? -1;
    return { ...shape, properties: { class: outcome.classNumbers[unit] ?? -1 } };
  });
  const [lightest = '#ffffff', ...darker] = outcomeColours(outcome, world, false);
  const steps = darker.flatMap((colour, number) => [number + 1, colour]);
  return [
    { type: 'FeatureCollection', features },
    ['step', ['get', 'class'], lightest, ...steps] as DataDrivenPropertyValueSpecification<string>,
  ];
}

const [data, colour] = drawn(40);
const container = document.getElementById('map');
if (container === null) throw new Error('no place for the map');
const map = new MapLibre({
  container,
  bounds: [105.2, 22.3, 106.9, 23.2],
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { hamlets: { type: 'geojson', data, tolerance: 0.2 } },
    layers: [
      {
        id: 'hamlets',
        type: 'fill',
        source: 'hamlets',
        paint: { 'fill-color': colour, 'fill-antialias': false },
      },
    ],
  },
});

function move(weight: number, done: () => void): void {
  const [features, expression] = drawn(weight);
  void map.getSource<GeoJSONSource>('hamlets')?.setData(features);
  map.setPaintProperty('hamlets', 'fill-color', expression);
  void map.once('idle', done);
}

/** Speaks as the portal's map does, so that the same waiting serves both. */
const inspect = (): { readonly colour: string | null } => ({ colour: map.loaded() ? '' : null });
Object.assign(window, { move });
map.once('idle', () => {
  container.dataset['mapState'] = 'idle';
  Object.assign(container, { inspect });
});
