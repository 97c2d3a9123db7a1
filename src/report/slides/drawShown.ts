import type PptxGenJS from 'pptxgenjs';
import { ink } from '../map/sheetInk.ts';
import { base64 } from './base64.ts';
import type { DeckChart, DeckSlide, DeckTable } from './DeckSlide.ts';
import { face, hex, right } from './slideLayout.ts';

/** What stands beside the words: the map, a table, or bars. */
export function drawShown(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { map, table, chart }: Pick<DeckSlide, 'map' | 'table' | 'chart'>,
  picture: Uint8Array | null,
): void {
  if (picture !== null && map !== null)
    slide.addImage({ data: `image/png;base64,${base64(picture)}`, ...right, altText: map });
  if (table !== null) drawTable(slide, table);
  if (chart !== null) drawBars(deck, slide, chart);
}

function drawTable(slide: PptxGenJS.Slide, { header, rows, widths }: DeckTable): void {
  const cell: PptxGenJS.TableCellProps = {
    fontFace: face,
    fontSize: 12,
    color: hex(ink.text),
    valign: 'middle',
    margin: 0.05,
  };
  const { x, y, w } = right;
  slide.addTable(
    [
      header.map((name) => ({ text: name, options: { ...cell, bold: true } })),
      ...rows.map((row) => row.map((each) => ({ text: each, options: cell }))),
    ],
    {
      ...{ x, y, w },
      colW: widths.map((share) => share * w),
      border: { type: 'solid', pt: 0.75, color: hex(ink.noData) },
    },
  );
}

function drawBars(
  deck: PptxGenJS,
  slide: PptxGenJS.Slide,
  { name, labels, values, format }: DeckChart,
): void {
  // Bars are drawn from below.
  const data = [{ name, labels: labels.toReversed(), values: values.toReversed() }];
  slide.addChart(deck.ChartType.bar, data, {
    ...right,
    barDir: 'bar',
    chartColors: [hex(ink.accent)],
    showTitle: true,
    title: name,
    titleFontFace: face,
    titleFontSize: 14,
    showValue: true,
    dataLabelFormatCode: format,
    dataLabelFontSize: 12,
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: 12,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    showLegend: false,
    altText: name,
  });
}
