import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import { areaSetIds } from '../../area/Area.ts';
import { hazardClasses } from '../../hazard/HazardClass.ts';
import { hazardKinds } from '../../hazard/HazardLayer.ts';
import type { MatchDecision } from '../../join/MatchDecision.ts';
import type { ReceivingSite } from '../../resettle/ReceivingSite.ts';
import { layerRoles, type HazardReading, type OwnLayer } from '../../layer/OwnLayer.ts';
import type { AcceptedFile, OwnBoundaries } from '../AcceptedFile.ts';
import type { KeptFile } from '../KeptDocument.ts';
import {
  either,
  isCount,
  isNothing,
  isObject,
  isNumber,
  isText,
  listOf,
  matching,
  objectOf,
  oneOf,
  type Check,
} from './Check.ts';
import { isAreaKey } from './isAreaKey.ts';
import { isFigures } from './isFigures.ts';
import { isArea, isGeometry } from './isGeometry.ts';
import { isIndicator, isWords } from './isIndicator.ts';
import { isMeasure } from './isMeasure.ts';
import { isProjects } from './isProjects.ts';

const isUnitShape: Check<Feature<Polygon | MultiPolygon>> = (
  value,
): value is Feature<Polygon | MultiPolygon> =>
  isObject(value) && value['type'] === 'Feature' && isArea(value['geometry']);

type LayerFeature = Feature<Geometry, Readonly<Record<string, string>>>;
const isLayerShape: Check<LayerFeature> = (value): value is LayerFeature =>
  isObject(value) &&
  value['type'] === 'Feature' &&
  isGeometry(value['geometry']) &&
  isObject(value['properties']) &&
  Object.values(value['properties']).every(isText);

const isBoundaries: Check<OwnBoundaries> = objectOf<OwnBoundaries>({
  set: oneOf(areaSetIds),
  file: isText,
  features: listOf(either(isNothing, isUnitShape)),
});

const isHazard: Check<HazardReading> = objectOf<HazardReading>({
  kind: oneOf(hazardKinds),
  field: isText,
  classes: listOf(either(isNothing, oneOf(hazardClasses))),
  coverage: oneOf(['zones', 'everywhere']),
});

const isSpot: Check<ReceivingSite['position']> = (value): value is ReceivingSite['position'] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);

const isYesOrNo: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

const isAmount = either(isNothing, isNumber);

const isSite: Check<ReceivingSite> = objectOf<ReceivingSite>(
  {
    id: matching(/^[a-z0-9-]{1,80}$/),
    name: isText,
    position: isSpot,
    capacity: either(isNothing, isCount),
    landHectares: isAmount,
    kmToRoad: isAmount,
    kmToWater: isAmount,
    kmToSchool: isAmount,
    kmToHealthStation: isAmount,
    costPerHousehold: isAmount,
    statedHazard: oneOf(hazardClasses),
    sample: isYesOrNo,
  },
  ['statedHazard'],
);

const hasLayerShape = objectOf<OwnLayer>(
  {
    id: matching(/^[a-z]+-[a-z0-9-]{1,60}$/),
    name: isText,
    file: isText,
    role: oneOf(layerRoles),
    features: listOf(isLayerShape),
    hazard: isHazard,
    sites: listOf(isSite),
  },
  ['hazard', 'sites'],
);

/** Classes are those of the features, one by one. */
const isLayer: Check<OwnLayer> = (value): value is OwnLayer =>
  hasLayerShape(value) &&
  (value.hazard === undefined || value.hazard.classes.length === value.features.length);

const isAccepted: Check<AcceptedFile> = either(
  objectOf<Extract<AcceptedFile, { kind: 'sheet' }>>(
    {
      kind: oneOf(['sheet']),
      file: isText,
      figures: listOf(isFigures),
      indicators: listOf(isIndicator),
      measure: isMeasure,
    },
    ['measure'],
  ),
  either(
    objectOf<Extract<AcceptedFile, { kind: 'boundaries' }>>({
      kind: oneOf(['boundaries']),
      file: isText,
      boundaries: isBoundaries,
    }),
    either(
      objectOf<Extract<AcceptedFile, { kind: 'layer' }>>({
        kind: oneOf(['layer']),
        file: isText,
        layer: isLayer,
      }),
      objectOf<Extract<AcceptedFile, { kind: 'projects' }>>({
        kind: oneOf(['projects']),
        file: isText,
        table: isProjects,
      }),
    ),
  ),
);

const isDecision: Check<MatchDecision> = objectOf<MatchDecision>({
  written: isText,
  parents: listOf(isText),
  set: oneOf(areaSetIds),
  area: either(isNothing, isAreaKey) as Check<MatchDecision['area'] & string>,
  from: isText,
});

export const isKeptFile: Check<KeptFile> = objectOf<KeptFile>({
  entry: isCount,
  accepted: isAccepted,
  decisions: listOf(isDecision),
  remarks: listOf(isWords),
  remarked: isCount,
});
