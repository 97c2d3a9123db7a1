import { levelOf } from '../../domain/area/levelOf.ts';
import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import { EXCEPTED, OPEN } from '../../domain/classify/Legend.ts';
import { hazardClasses } from '../../domain/hazard/HazardClass.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import { changeCounts } from '../../domain/outcome/changeCounts.ts';
import type { YearChange } from '../../domain/outcome/createYearChange.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { areaName } from '../areaName.ts';
import { changeSpan } from '../change/changeSpan.ts';
import { extremes } from '../finding/extremes.ts';
import { count } from '../format/count.ts';
import { printFigure } from '../format/printFigure.ts';
import { score } from '../format/score.ts';
import { million } from '../invest/million.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { placeName } from '../placeName.ts';
import { storyIn } from '../storyIn.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { KeyFigure } from './KeyFigure.ts';

/**
 * The figure that says most of a picture, by what it is painted by; `null` where it has none, or its study is not there yet.
 * Values are printed beside the class bounds, so they cannot contradict the legend.
 */
export function keyFigureOf(outcome: Outcome, world: World, language: Language): KeyFigure | null {
  const words = storyIn(language).figures;
  const { plan, classNumbers, flags, hamlets, scores, study, risk, visible } = outcome;
  const number = (value: number) => count(value, language);
  const counted = (is: (number: number) => boolean) =>
    classNumbers.reduce((sum, each) => sum + (is(each) ? 1 : 0), 0);
  const unit = wordsOf(language).difficulty.units[levelOf(outcome.set)];
  switch (plan.paint) {
    case 'indicator':
      return extremeFigure(outcome, world, language);
    case 'bivariate':
      return outcome.second === null
        ? extremeFigure(outcome, world, language)
        : { value: number(counted((each) => each === levelsOfTwo ** 2 - 1)), label: words.both(unit) };
    case 'year-change':
      return outcome.change === null
        ? extremeFigure(outcome, world, language)
        : changeFigure(outcome, outcome.change, world, language);
    case 'flag': {
      const name = flags?.ruleSet.classes[0]?.name;
      if (name === undefined) return null;
      const of = counted((each) => each >= 0 || each === OPEN);
      return {
        value: number(counted((each) => each === 0)),
        label: words.flagged(wordIn(name, language), number(of)),
      };
    }
    case 'flag-share': {
      if (hamlets === null) return null;
      const sum = (of: 'flagged' | 'hamlets') =>
        visible.reduce((total, unit) => total + (hamlets.parts[unit]?.[of] ?? 0), 0);
      return { value: number(sum('flagged')), label: words.hamlets(number(sum('hamlets'))) };
    }
    case 'score': {
      const first = visible.find((unit) => scores?.rank[unit] === 1);
      const area = first === undefined ? undefined : world.sets[outcome.set].areas[first];
      if (scores === null || first === undefined || area === undefined || scores.scale === 1) return null;
      return {
        value: score(scores.score[first] ?? NaN, language),
        label: words.first(placeName(world.sets, area, plan.vintage, language)),
      };
    }
    case 'standing': {
      const sensitivity = study?.ranks?.sensitivity;
      if (sensitivity === undefined) return null;
      const certain = sensitivity.standing.filter((each) => each === 'in').length;
      const top = Math.min(plan.top, scores?.ranked ?? 0);
      return { value: words.of(number(certain), number(top)), label: words.certain(number(top)) };
    }
    case 'cluster': {
      const clusters = study?.clusters ?? null;
      if (clusters === null || typeof clusters === 'string') return null;
      const isLow = indicatorById(outcome.shown.indicator, world)?.direction === 'higher-is-better';
      const sought = plan.clustered === 'indicator' && isLow ? 'low' : 'high';
      const group = clusters.groups.find(({ label }) => label === sought);
      return group === undefined ? null : { value: number(group.units.length), label: words.cluster(unit) };
    }
    case 'funding': {
      if (outcome.funding === null || typeof outcome.funding === 'string') return null;
      const { units: asked, funding } = outcome.funding;
      return {
        value: number(funding.totals.units),
        label: (outcome.funding.projects === null ? words.funded : words.fundedProjects)(
          million(asked.problem.conditions.budget, language),
        ),
      };
    }
    case 'hazard': {
      if (risk !== null)
        return {
          value: number(
            risk.classNumbers.reduce(
              (sum, each, at) => sum + (each === 0 && classNumbers[at] !== EXCEPTED ? 1 : 0),
              0,
            ),
          ),
          label: words.risk,
        };
      const high = hazardClasses.indexOf('high') + 1;
      return { value: number(counted((each) => each >= high)), label: words.hazard(unit) };
    }
    default:
      return null;
  }
}

/** How many places became better, and worse; of a measure without a worse end, how many rose. */
function changeFigure(
  { visible, set, shown }: Outcome,
  change: YearChange,
  world: World,
  language: Language,
): KeyFigure | null {
  if (change.refusal !== null) return null;
  const { yearChange: words, difficulty } = wordsOf(language);
  const { better, worse } = changeCounts(change, visible);
  const number = (value: number) => count(value, language);
  const [unit, span] = [difficulty.units[levelOf(set)], changeSpan(change, language)];
  return (indicatorById(shown.indicator, world)?.direction ?? 'neutral') === 'neutral'
    ? { value: number(worse), label: words.neutralFigure(unit, number(better), span) }
    : { value: number(better), label: words.figure(unit, number(worse), span) };
}

/** The place that calls for attention most by one measure; the highest of one that has no worse end. */
function extremeFigure(outcome: Outcome, world: World, language: Language): KeyFigure | null {
  const words = storyIn(language).figures;
  const { column, visible, classification, set, shown } = outcome;
  const indicator = indicatorById(shown.indicator, world);
  const found = extremes(column, visible);
  if (indicator === undefined || found === null) return null;
  const name = lowerFirst(wordIn(indicator.name, language));
  if (indicator.unit === 'status') {
    const yes = found.highest === 1 ? found.highestUnits.length : 0;
    return {
      value: count(yes, language),
      label: words.yes(name, count(found.figures, language)),
    };
  }
  const isLow = indicator.direction === 'higher-is-better';
  const [value, units] = isLow ? [found.lowest, found.lowestUnits] : [found.highest, found.highestUnits];
  const area = world.sets[set].areas[units[0] ?? -1];
  if (area === undefined) return null;
  const beside = classification.intervals
    .flatMap(({ lower, upper }) => [lower, upper])
    .filter(Number.isFinite);
  return {
    value: printFigure(indicator.unit, value, language, { beside }),
    label: (isLow ? words.lowest : words.highest)(areaName(area, language), name),
  };
}
