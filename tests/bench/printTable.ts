import type { Measurement } from './Measurement.ts';

const heads = ['Measure', 'Portal', 'Naive way', 'Naive / portal', 'Aim'];

/** The measurements as a table that can be pasted into the README. */
export function printTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ what, unit, portal, naive, aim }) => [
    what,
    `${figure(portal)} ${unit}`,
    naive === null ? '–' : `${figure(naive)} ${unit}`,
    naive === null ? '–' : `${figure(naive / portal)} ×`,
    aim,
  ]);
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map((row) => row[at] ?? '')].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
