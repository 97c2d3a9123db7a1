import type { Area, AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { areaAbove } from '../area/searchIndex.ts';
import type { Indicator, Unit, Words } from '../indicator/Indicator.ts';
import { wholeOf } from '../indicator/wholeOf.ts';
import { allowedRange, type AllowedRange } from './allowedRange.ts';
import type { SheetRows, WrittenCell } from './SheetRows.ts';

/** Sets a template can be about, each with what names the place of its units. */
export const templateSets = ['commune2025', 'commune2021', 'district', 'hamlet'] as const;
export type TemplateSet = (typeof templateSets)[number];

const above: Readonly<Record<TemplateSet, readonly AreaSetId[]>> = {
  commune2025: [],
  commune2021: ['district'],
  district: [],
  hamlet: ['commune2021', 'district'],
};

export interface TemplateRequest {
  readonly set: TemplateSet;
  readonly indicators: readonly Indicator[];
  readonly year: number;
  /** Only these units of the set, by index; all of them where left out. */
  readonly units?: readonly number[];
}

/** The words of a template, in the language of the planner. */
export interface TemplateWords {
  readonly sheet: string;
  readonly codebook: string;
  /** Names the code system and its vintage, which the reader looks for: `Mã xã (bộ 2025)`. */
  readonly code: Readonly<Record<TemplateSet, string>>;
  readonly name: Readonly<Record<TemplateSet, string>>;
  readonly place: Readonly<Partial<Record<AreaSetId, string>>>;
  /** `Tỉ lệ hộ nghèo năm 2025 (%)` */
  readonly figure: (name: string, unit: string, year: number) => string;
  readonly columns: {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly range: string;
    readonly definition: string;
    readonly direction: string;
    readonly denominator: string;
    readonly period: string;
    readonly source: string;
  };
  readonly range: (range: AllowedRange | null) => string;
  readonly direction: Readonly<Record<Indicator['direction'], string>>;
  readonly unit: (unit: Unit) => string;
  readonly told: (words: Words) => string;
  readonly area: (area: Area) => string;
  readonly period: (year: number) => string;
  /** How to fill it in, one line each. */
  readonly hints: readonly string[];
}

export interface Template {
  /** A row for each unit, a column for each measure. */
  readonly sheet: SheetRows;
  /** What each column means and what may stand in it. */
  readonly codebook: SheetRows;
}

/**
 * An empty sheet for the units of one set that comes back without a question: codes with their system, names
 * with kind and place, a column for each measure with year, unit and id in its header; and its codebook.
 */
export function templateOf(
  sets: AreaSets,
  { set, indicators, year, units }: TemplateRequest,
  words: TemplateWords,
): Template {
  const places = above[set];
  const header = [
    words.code[set],
    words.name[set],
    ...places.map((place) => words.place[place] ?? place),
    ...indicators.map(
      ({ id, name, unit }) => `${words.figure(words.told(name), words.unit(unit), year)} [${id}]`,
    ),
  ];
  const { areas } = sets[set];
  const asked = units === undefined ? areas : areas.filter((_, index) => units.includes(index));
  const rows = asked.map((area): WrittenCell[] => [
    area.code,
    words.area(area),
    ...places.map((place) => nameAbove(sets, area, place, words)),
    ...indicators.map(() => null),
  ]);
  const widths = [12, 28, ...places.map(() => 24), ...indicators.map(() => 22)];
  return {
    sheet: { name: words.sheet, rows: [header, ...rows], widths },
    codebook: { name: words.codebook, rows: codebookRows(indicators, year, words), widths: codebookWidths },
  };
}

const codebookWidths = [28, 40, 16, 30, 60, 26, 24, 16, 50];

function nameAbove(sets: AreaSets, area: Area, set: AreaSetId, words: TemplateWords): string {
  const place = areaAbove(sets, area, set);
  return place === null ? '' : words.area(place);
}

function codebookRows(
  indicators: readonly Indicator[],
  year: number,
  words: TemplateWords,
): readonly (readonly WrittenCell[])[] {
  const { columns, told } = words;
  return [
    Object.values(columns),
    ...indicators.map(({ id, name, unit, definition, direction, formation, source }): WrittenCell[] => [
      id,
      told(name),
      words.unit(unit),
      words.range(allowedRange(unit)),
      told(definition),
      words.direction[direction],
      told(wholeOf({ formation })?.name ?? { vi: '', en: '' }),
      words.period(year),
      told(source),
    ]),
    ...words.hints.map((hint) => [hint]),
  ];
}
