import type { ReportsFile } from '../domain/area/ReportsFile.ts';
import { loadBuilt } from './loadBuilt.ts';

/** Reported hazards, resettlement projects, baselines and targets, each with its source. */
export const loadReports = (): Promise<ReportsFile> => loadBuilt('reports.json');
