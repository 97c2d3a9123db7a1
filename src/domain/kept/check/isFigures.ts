import { areaSetIds } from '../../area/Area.ts';
import { missingReasons, type Cell, type Column } from '../../indicator/Cell.ts';
import { ownProvenances } from '../../indicator/Indicator.ts';
import type { OwnFigures, RateParts } from '../../indicator/World.ts';
import { either, isNumber, isText, listOf, matching, objectOf, oneOf, type Check } from './Check.ts';

/** Fit for an address and for a key of the plan. */
export const isIndicatorId = matching(/^[a-z0-9][a-z0-9-]{0,79}$/);
export const isYear: Check<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200;

export const isCell: Check<Cell> = either(isNumber, oneOf(missingReasons));
export const isColumn: Check<Column> = listOf(isCell);

const isParts: Check<RateParts> = either(
  objectOf<Extract<RateParts, { kind: 'columns' }>>({
    kind: oneOf(['columns']),
    numerator: isColumn,
    denominator: isColumn,
    names: objectOf({ numerator: isText, denominator: isText }),
  }),
  objectOf<Extract<RateParts, { kind: 'indicator' }>>({ kind: oneOf(['indicator']), id: isIndicatorId }),
);

export const isFigures: Check<OwnFigures> = objectOf<OwnFigures>(
  {
    indicator: isIndicatorId,
    set: oneOf(areaSetIds),
    year: isYear,
    column: isColumn,
    file: isText,
    provenance: oneOf(['derived', ...ownProvenances]),
    source: isText,
    carriedBy: isParts,
  },
  ['provenance', 'source', 'carriedBy'],
);
