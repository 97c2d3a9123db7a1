import { cultureIndicators } from './catalogue/culture.ts';
import { educationIndicators } from './catalogue/education.ts';
import { hazardIndicators } from './catalogue/hazard.ts';
import { infrastructureIndicators } from './catalogue/infrastructure.ts';
import { livelihoodIndicators } from './catalogue/livelihood.ts';
import { newRuralIndicators } from './catalogue/newRural.ts';
import { placeIndicators } from './catalogue/place.ts';
import { povertyIndicators } from './catalogue/poverty.ts';
import { roadIndicators } from './catalogue/roads.ts';
import { serviceIndicators } from './catalogue/services.ts';
import type { Indicator } from './Indicator.ts';

/** Every measure the portal embeds, in the order in which it is offered. One entry, one place. */
export const catalogue: readonly Indicator[] = [
  ...placeIndicators,
  ...povertyIndicators,
  ...infrastructureIndicators,
  ...roadIndicators,
  ...serviceIndicators,
  ...educationIndicators,
  ...livelihoodIndicators,
  ...cultureIndicators,
  ...newRuralIndicators,
  ...hazardIndicators,
];
