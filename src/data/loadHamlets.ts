import type { HamletsFile } from '../domain/area/AreasFile.ts';
import { loadBuilt } from './loadBuilt.ts';

/** The roster of sample hamlets, needed from the first view of hamlets or of a sample figure on. */
export const loadHamlets = (): Promise<HamletsFile> => loadBuilt('hamlets.json');
