import { setOfKey } from '../domain/area/setOfKey.ts';
import type { AreaKey } from '../domain/area/Area.ts';
import type { Cell } from '../domain/indicator/Cell.ts';
import { indicatorById } from '../domain/indicator/indicatorById.ts';
import type { World } from '../domain/indicator/World.ts';
import type { HistoryEntry } from '../domain/kept/HistoryEntry.ts';
import type { ToldEntry } from '../domain/kept/historyRows.ts';
import type { ArrangementStatus } from '../domain/resettle/ArrangementStatus.ts';
import { areaName } from './areaName.ts';
import { count } from './format/count.ts';
import { printCell } from './format/printCell.ts';
import type { Language } from './Language.ts';
import { wordIn } from './wordIn.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Says what entries of a history did, one after the other. What is not here any more (an indicator whose file
 * was taken out) is called by its id.
 *
 * @param history the whole of it, since undoing names what was undone
 */
export function historySentences(
  history: readonly HistoryEntry[],
  world: World,
  language: Language,
): (entry: HistoryEntry) => ToldEntry {
  const { history: words, status } = wordsOf(language).kept;
  const indicatorName = (id: string) => {
    const indicator = indicatorById(id, world);
    return indicator === undefined ? id : wordIn(indicator.name, language);
  };
  const figureName = (id: string, year: number) => words.figure(indicatorName(id), String(year));
  const placeName = (key: AreaKey) => {
    const { areas, indexOf } = world.sets[setOfKey(key)];
    const area = areas[indexOf.get(key) ?? -1];
    return area === undefined ? key : areaName(area, language);
  };
  const printed = (id: string, cell: Cell) =>
    printCell(indicatorById(id, world)?.unit ?? 'number', cell, language);

  const statusName = (given: ArrangementStatus | null) => status[given ?? 'none'];

  function changes(entry: Extract<HistoryEntry, { kind: 'import' }>): string {
    if (entry.projects !== undefined) return words.projects(count(entry.projects, language));
    if (entry.changed.length === 0) return words.shapes(count(entry.shapes, language));
    const told = entry.changed.map((changed) => {
      const kinds = ['filled', 'changed', 'sampleReplaced', 'sampleRemoved', 'lost'] as const;
      const parts = kinds
        .filter((kind) => changed[kind] > 0)
        .map((kind) => words.changes[kind](count(changed[kind], language)));
      const what = parts.length === 0 ? words.unchanged : parts.join(', ');
      return `${figureName(changed.indicator, changed.year)}: ${what}`;
    });
    return told.join('; ');
  }

  function tell(entry: HistoryEntry): ToldEntry {
    switch (entry.kind) {
      case 'import':
        return {
          what: (entry.measured === true ? words.measure : words.import)(entry.file.name),
          changed: changes(entry),
        };
      case 'withdraw':
        return { what: words.withdraw(entry.file.name), changed: '' };
      case 'edit': {
        const { indicator, area, year, before, after } = entry.edit;
        return {
          what: words.edit(placeName(area), figureName(indicator, year)),
          changed: words.fromTo(printed(indicator, before), printed(indicator, after)),
        };
      }
      case 'give-back':
        return {
          what: words.giveBack(placeName(entry.area), figureName(entry.indicator, entry.year)),
          changed: '',
        };
      case 'status':
        return {
          what: words.setStatus(placeName(entry.area)),
          changed: words.becomes(statusName(entry.before), statusName(entry.after)),
        };
      case 'project': {
        const { before, after } = entry;
        const how = before === null ? 'added' : after === null ? 'removed' : 'changed';
        return { what: words.typed[how]((after ?? before)?.project.name ?? entry.id), changed: '' };
      }
      case 'scenes':
        return { what: words.scenes[entry.how](count(entry.place + 1, language)), changed: '' };
      case 'undo':
      case 'redo': {
        const of = history[entry.of - 1];
        return { what: words[entry.kind](of === undefined ? '' : tell(of).what), changed: '' };
      }
    }
  }
  return tell;
}
