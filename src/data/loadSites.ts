import type { SiteEntry, SitesFile } from '../domain/resettle/SitesFile.ts';
import { builtAddresses } from './builtAddresses.ts';
import { loadBuilt } from './loadBuilt.ts';

const file = 'sites.json';

/**
 * The receiving sites that come with this installation; none where its data were installed without any.
 *
 * @throws (rejects with) BuiltFileMissing when the file is there and does not arrive
 */
export async function loadSites(): Promise<readonly SiteEntry[]> {
  return builtAddresses.has(file) ? (await loadBuilt<SitesFile>(file)).sites : [];
}
