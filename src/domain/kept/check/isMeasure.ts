import type { KeptMeasure, RestsOn } from '../../measure/KeptMeasure.ts';
import {
  measuredSets,
  measureKinds,
  seatSets,
  type Measure,
  type MeasureTarget,
} from '../../measure/Measure.ts';
import {
  either,
  isNothing,
  isNumber,
  isText,
  listOf,
  matching,
  objectOf,
  oneOf,
  type Check,
} from './Check.ts';
import { isMoment } from './isHistoryEntry.ts';

const isTarget: Check<MeasureTarget> = either(
  objectOf<Extract<MeasureTarget, { kind: 'layer' }>>({ kind: oneOf(['layer']), id: isText }),
  objectOf<Extract<MeasureTarget, { kind: 'seat' }>>({ kind: oneOf(['seat']), of: oneOf(seatSets) }),
);

const isKilometres: Check<number> = (value): value is number => isNumber(value) && value > 0;

const isChosen: Check<Measure> = objectOf<Measure>({
  kind: oneOf(measureKinds),
  set: oneOf(measuredSets),
  target: isTarget,
  clip: either(isNothing, isText),
  coverage: oneOf(['province', 'shapes']),
  field: isText,
  surfaces: listOf(isText),
  km: isKilometres,
});

const isRestsOn: Check<RestsOn> = objectOf<RestsOn>({
  id: isText,
  kind: oneOf(['layer', 'clip', 'boundaries']),
  name: isText,
  file: isText,
  sha256: matching(/^[0-9a-f]{64}$/),
  brought: isMoment,
});

const isYesOrNo: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

/** How figures were measured, as a document that may come from anywhere says it. */
export const isMeasure: Check<KeptMeasure> = objectOf<KeptMeasure>({
  measure: isChosen,
  restsOn: listOf(isRestsOn),
  sampleLayer: isYesOrNo,
});
