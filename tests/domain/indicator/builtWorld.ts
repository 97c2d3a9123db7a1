import { readFileSync } from 'node:fs';
import type { FigureTable } from '../../../src/domain/indicator/FigureTable.ts';
import type { World } from '../../../src/domain/indicator/World.ts';
import { realAreas } from '../area/realAreas.ts';

function readTable(name: string): FigureTable {
  const path = new URL(`../../../geodata/built/figures/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as FigureTable;
}

export const sampleYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** The world the page starts with: every embedded table, nothing of the planner's own. */
export const builtWorld: World = {
  sets: realAreas,
  tables: ['place', ...sampleYears.flatMap((year) => [`hamlets-${year}`, `communes-${year}`])].map(readTable),
  own: [],
  ownIndicators: [],
  edits: [],
};
