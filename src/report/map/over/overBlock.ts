import type { MapOver } from '../../../domain/brief/MapOver.ts';
import { briefIn } from '../../../i18n/briefIn.ts';
import { paragraph, stacked, type Block } from '../Block.ts';
import { legendWidth, type LegendSetting } from '../LegendSetting.ts';
import { markedRow } from '../markedRow.ts';
import { wordsOf } from '../../../i18n/wordsOf.ts';
import type { ScreenScale } from '../screenScale.ts';
import { ink } from '../sheetInk.ts';
import { overLegend, type OverLegendRow } from './overLegend.ts';

/**
 * The legend of what lies over the units; of no height where nothing does.
 *
 * @param screen of the map, so that marks are as large here as there
 */
export function overBlock(over: MapOver, screen: ScreenScale, setting: LegendSetting): Block {
  const { size, language, measure } = setting;
  const own = { ...setting, width: legendWidth(setting) };
  const words = briefIn(language).sheet;
  const { zones, marks } = overLegend(over, language);
  const group = (title: string, rows: readonly OverLegendRow[]): Block =>
    rows.length === 0
      ? { height: 0, items: [] }
      : stacked(
          [
            paragraph(title, own.width, { size: 2.5 * size, colour: ink.quiet }, measure),
            ...rows.map(({ mark, label, count }) => markedRow((box) => mark(box, screen), label, count, own)),
          ],
          0.5 * size,
        );
  return stacked([group(wordsOf(language).legend.zones, zones), group(words.over, marks)], 1.2 * size);
}
