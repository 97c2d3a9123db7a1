import { hazardAt } from '../hazard/hazardAt.ts';
import type { HazardLayer } from '../hazard/HazardLayer.ts';
import type { LocatedSite } from './judgeSite.ts';
import type { SiteEntry } from './SitesFile.ts';

/** The sites of the installation with what these layers say of their places. */
export const embeddedSites = (
  sites: readonly SiteEntry[],
  layers: readonly HazardLayer[],
): readonly LocatedSite[] =>
  sites.map((site) => ({
    site,
    commune: `commune2025:${site.commune2025}`,
    isOwn: false,
    mapped: hazardAt(site.position, layers),
  }));
