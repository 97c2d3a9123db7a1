import type { AreasFile } from '../domain/area/AreasFile.ts';
import { loadBuilt } from './loadBuilt.ts';

/** Every unit of both vintages: names, codes, districts, the merger. */
export const loadAreas = (): Promise<AreasFile> => loadBuilt('areas.json');
