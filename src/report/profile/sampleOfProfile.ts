import type { Brief, BriefSample } from '../../domain/brief/Brief.ts';
import type { ProfileBrief } from '../../domain/profile/ProfileBrief.ts';

/** Which parts of a profile are a sample, with what the map under it carries. */
export function sampleOfProfile(
  { sample }: Pick<Brief, 'sample'>,
  { figures, hazard }: Pick<ProfileBrief, 'figures' | 'hazard'>,
): BriefSample {
  const indicators = figures.filter(({ used }) => used.provenance === 'sample').map(({ entry }) => entry.id);
  const units = sample.units || (hazard?.listed.some(({ area }) => area.sample) ?? false);
  const hazards = sample.hazards || (hazard?.sample ?? false);
  return { ...sample, indicators, units, hazards, any: sample.any || hazards || indicators.length > 0 };
}
