import type { ReceivingSite } from './ReceivingSite.ts';

/** A receiving site with the communes it lies in. */
export interface SiteEntry extends ReceivingSite {
  /** Codes of the units of either vintage that hold its position. */
  readonly commune2021: string;
  readonly commune2025: string;
}

/** The shape of `sites.json`; none where nothing is known of any. */
export interface SitesFile {
  readonly sites: readonly SiteEntry[];
}
