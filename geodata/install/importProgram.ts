import { CliFault, type CliWords } from '../../src/cli/CliFault.ts';
import { coordinatesAsked } from '../../src/cli/import/coordinatesAsked.ts';
import { openSources } from '../../src/cli/openSources.ts';
import { readOptions } from '../../src/cli/readOptions.ts';
import type { Language } from '../../src/i18n/Language.ts';
import { importProvince } from './importProvince.ts';
import { remarksOf } from './remarksOf.ts';

const usage =
  'npm run geodata:import -- FILE... [--province "Lạng Sơn"] [--code 20] [--layer NAME] [--coordinates EPSG:9211] [--swapped] [--licence TEXT] [--edition 2025-07-01] [--language vi|en]';

/** What `npm run geodata:import` does with what was typed; the lines it prints. */
export async function importProgram(
  args: readonly string[],
  words: CliWords['install'],
  language: Language,
  folder: string,
): Promise<readonly string[]> {
  const options = readOptions(args, usage, {
    files: true,
    values: ['province', 'code', 'layer', 'coordinates', 'licence', 'edition'],
    flags: ['swapped'],
  });
  const code = options.text('code') ?? null;
  if (code !== null && !/^\d{1,2}$/.test(code))
    throw new CliFault((all) => all.optionValue('code', code, '01 … 99'));
  const edition = options.text('edition') ?? null;
  if (edition !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(edition))
    throw new CliFault((all) => all.optionValue('edition', edition, '2025-07-01'));
  const sources = await openSources(options.files);
  const { name, units, withPopulation, problems } = await importProvince(
    sources,
    {
      name: options.text('province') ?? null,
      code,
      layer: options.text('layer') ?? null,
      coordinates: coordinatesAsked(options),
      licence: options.text('licence') ?? null,
      edition,
    },
    folder,
  );
  return [words.imported(name, units, withPopulation), ...remarksOf(problems, words, language), words.next];
}
