import { count } from '../format/count.ts';
import { printValue } from '../format/printValue.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';
import { storyIn } from '../storyIn.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { SceneSeen } from './SceneSeen.ts';
import type { Slide } from './Slide.ts';

const poorRateReported = 'poor_household_rate_end_of_year';

/**
 * The targets of the Resolution that have a baseline, each from where it started, with the newest reported poverty rate as the figure. Nothing in it is a
 * sample. Empty until the reports are there.
 */
export function targetsSlide({ reports }: SceneSeen, language: Language): Partial<Slide> {
  if (reports === null) return { sample: false };
  const words = storyIn(language);
  const told = words.ready.targets;
  const { units, bounds } = wordsOf(language).data;
  const print = (bound: '=' | '>' | '>=', value: number, unit: string) => {
    const number = withUnit(printValue('number', value, language), units[unit] ?? unit, language);
    return bound === '=' ? number : `${bounds[bound]} ${number}`;
  };
  const known = reports.targets2025.flatMap(({ name, comparator, value, unit, baseline }) =>
    baseline === null
      ? []
      : [
          {
            name: wordIn(name, language),
            before: print(baseline.bound, baseline.value, unit),
            value: print(comparator, value, unit),
          },
        ],
  );
  const all = reports.targets2025.length;
  const start = reports.baselines.find(({ id }) => id === 'poor-rate');
  const newest = reports.figures
    .filter(({ indicator }) => indicator === poorRateReported)
    .toSorted((one, other) => other.year - one.year)[0];
  const number = (value: number) => count(value, language);
  return {
    sentence: told.sentence(number(all), number(known.length), number(all - known.length)),
    items: known,
    source: told.source,
    sample: false,
    ...(start === undefined || newest === undefined
      ? {}
      : {
          figure: {
            value: print('=', newest.value, '%'),
            label: words.figures.poorRate(
              `${print(start.bound, start.value, '%')} ${told.start}`,
              told.latest(String(newest.year)),
            ),
          },
        }),
  };
}
