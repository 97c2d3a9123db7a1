import { fold } from '../../area/fold.ts';
import type { CostUnit, DistanceUnit, LandUnit } from './SiteChoices.ts';

/** The unit of costs that a name tells, “chi phí (triệu đồng)”; `null` where it tells none: nobody may guess a factor of a thousand. */
export function costUnitOf(name: string): CostUnit | null {
  const words = fold(name);
  if (/\b(trieu|trd|million)\b/.test(words)) return 'million';
  if (/\b(ty|ti|billion)\b/.test(words)) return 'billion';
  return /\b(dong|vnd)\b/.test(words) ? 'dong' : null;
}

/** Hectares, unless the name says square metres. */
export function landUnitOf(name: string): LandUnit {
  return /\b(m ?2|m²|met vuong)(?![\p{L}\p{N}])/u.test(fold(name)) ? 'm2' : 'ha';
}

/** Kilometres, unless every name says metres. */
export function distanceUnitOf(names: readonly string[]): DistanceUnit {
  return names.length > 0 && names.every((name) => /\b(m|met|metres?|meters?)$/.test(fold(name)))
    ? 'm'
    : 'km';
}
