import { levelOf } from '../area/levelOf.ts';
import { classify } from '../classify/classify.ts';
import { classNumbers } from '../classify/classNumbers.ts';
import { EXCEPTED, NOT_APPLICABLE, NOT_MAPPED, OUTSIDE } from '../classify/Legend.ts';
import type { Column } from '../indicator/Cell.ts';
import { figureYear } from '../indicator/figureYear.ts';
import type { World } from '../indicator/World.ts';
import { asksForHamlets } from '../plan/asksForHamlets.ts';
import { isResting } from '../plan/isResting.ts';
import { showsYears } from '../plan/showsYears.ts';
import { setOf } from '../plan/setOf.ts';
import type { Plan } from '../plan.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { Solver } from '../solver/Solver.ts';
import { ofWhole } from '../steps/ofWhole.ts';
import type { Steps } from '../steps/Steps.ts';
import { changeNumbers } from './changeNumbers.ts';
import { compareJudged } from './compareJudged.ts';
import type { AreaSetId } from '../area/Area.ts';
import { createArrangement, type Arrangement } from './createArrangement.ts';
import { createColumns } from './createColumns.ts';
import { createFlags } from './createFlags.ts';
import { createFundMemory, type FundMemory } from './createFundMemory.ts';
import { createFunding } from './createFunding.ts';
import { createIndex } from './createIndex.ts';
import { createScores } from './createScores.ts';
import { createSecond, thirdsOf } from './createSecond.ts';
import { createYearChange, type YearChange } from './createYearChange.ts';
import { createStudies, type ShapesOf } from './createStudies.ts';
import { exceptedUnits } from './exceptedUnits.ts';
import { flaggedParts } from './flaggedParts.ts';
import { fundedNumbers } from './fundedNumbers.ts';
import { hazardNumbers } from './hazardNumbers.ts';
import { knownIndicator } from './knownIndicator.ts';
import { memoize } from './memoize.ts';
import type { FlaggedHamlets, Flags, FlagsCompared, Outcome, ScoreTable, UsedIndicator } from './Outcome.ts';
import { pooledColumn } from './pooledColumn.ts';
import { paintedNumbers } from './paintedNumbers.ts';
import type { Ranked } from './Ranked.ts';
import { studiedNumbers } from './studiedNumbers.ts';
import type { Study } from './Study.ts';
import { excepted, visibleUnits } from './visibleUnits.ts';

/** How plans are answered in one world of data. */
export interface Answer {
  /** Everything a slider waits for. */
  readonly of: (plan: Plan) => Outcome;
  /** What takes longer, beside an outcome that is there; `null` where its plan asks for none. */
  readonly study: (outcome: Outcome) => Steps<Study | null>;
  /** The outcome with its study: the map may be painted by it. */
  readonly withStudy: (outcome: Outcome, study: Study | null) => Outcome;
}

/**
 * The whole way from figures to picture for one world of data: plan in, outcome out. Columns, flags and
 * normalised scores are remembered, so that a moving slider only weighs and sorts.
 *
 * @param shapesOf boundaries as the map draws them, for who is a neighbour of whom
 * @param solverOf for plans that paint by a budget; `null` while it is not there, which they say
 * @param money what the world before this one chose within a budget
 */
export function createAnswer(
  world: World,
  shapesOf: ShapesOf = () => null,
  solverOf: () => Solver | null = () => null,
  money: FundMemory = createFundMemory(),
): Answer {
  const columns = createColumns(world);
  const indexOf = createIndex(world, columns);
  const flagsOf = memoize<Flags | null>();
  const comparedOf = memoize<FlagsCompared | null>();
  const hamletsOf = memoize<FlaggedHamlets | null>();
  const scoresOf = createScores(indexOf);
  const arrangementOf = createArrangement(world, columns);
  const studiesOf = createStudies(world, shapesOf);
  const funder = createFunding(world, columns, solverOf, money);

  /** The ranking that the open question is about: among hamlets in danger only those are ranked. */
  function rankingOf(plan: Plan, set: AreaSetId, arranged: Arrangement | null): ScoreTable | null {
    if (plan.tab !== 'safety') return scoresOf(set, plan);
    return set === 'hamlet' ? (arranged?.ranked.scores ?? null) : null;
  }

  function changeOf({ paint, indicator: id, year, comparedYear }: Plan, set: AreaSetId): YearChange | null {
    if (paint !== 'year-change' || comparedYear === null) return null;
    const indicator = knownIndicator(world, id);
    const end = (asked: number) => ({
      asked,
      year: figureYear(world, indicator, asked),
      ...columns(set, asked, id),
    });
    return createYearChange(indicator, [end(comparedYear), end(year)]);
  }

  function answer(plan: Plan): Outcome {
    const setId = setOf(plan);
    const set = world.sets[setId];
    const column = (id: string) => columns(setId, plan.year, id);
    const shown = column(plan.indicator);
    const resting = isResting(plan);
    const ruleSet = resting ? null : ruleSetChosen(plan, levelOf(setId), plan.year);
    const flags =
      ruleSet === null
        ? null
        : flagsOf(JSON.stringify([setId, plan.year, rulesKey(ruleSet)]), () =>
            createFlags(ruleSet, plan.year, set.areas.length, column),
          );
    const compared =
      flags === null
        ? null
        : comparedOf(JSON.stringify([setId, plan.year, plan.rules, plan.ownRules, plan.against]), () =>
            compareJudged(columns, setId, plan, flags),
          );
    const counted = asksForHamlets(plan)
      ? hamletsOf(JSON.stringify([setId, plan.year, plan.rules, plan.ownRules]), () =>
          flaggedParts(world, columns, setId, plan.year, plan),
        )
      : null;
    const hamlets = counted === null ? null : leftOut(counted, exceptedUnits(set.areas, plan.except));
    const arranged = plan.tab === 'safety' ? arrangementOf(plan) : null;
    const scores = resting ? null : rankingOf(plan, setId, arranged);
    const inside = visibleUnits(set, plan, flags);
    const painted = paintedColumn(plan, shown.column, scores, hamlets);
    const isOfTwo = plan.paint === 'bivariate' && plan.second !== null;
    const classification = isOfTwo
      ? thirdsOf(shown.column)
      : classify(
          showsYears(plan) ? pooledColumn(world, columns, setId, plan.indicator) : painted,
          plan.method,
          plan.classes,
          plan.breaks,
        );
    const second =
      isOfTwo && plan.second !== null
        ? createSecond(
            { column: shown.column, classification, indicator: knownIndicator(world, plan.indicator) },
            { ...column(plan.second), indicator: knownIndicator(world, plan.second) },
          )
        : null;
    const change = changeOf(plan, setId);
    const judged = plan.paint === 'flag' || plan.paint === 'flag-change';
    const none = new Int8Array(set.areas.length);
    const numbers = judged
      ? (judgedNumbers(plan, flags, compared) ?? none.fill(NOT_APPLICABLE))
      : plan.paint === 'hazard'
        ? (hazardNumbers(world, setId, plan.riskShare) ?? none.fill(NOT_MAPPED))
        : (change?.numbers ?? second?.numbers ?? classNumbers(painted, classification));
    const order = scores?.order ?? Int32Array.from(set.areas, (_, index) => index);
    return {
      plan,
      set: setId,
      shown: shown.used,
      column: shown.column,
      classification,
      classNumbers: paintedNumbers(numbers, inside),
      visible: order.filter((index) => inside[index] === 1),
      second,
      change,
      funding: null,
      flags,
      compared,
      hamlets,
      scores,
      risk: arranged?.risk ?? null,
      arrangement: arranged?.ranked.scores ?? null,
      study: null,
      sample:
        isSample(
          plan,
          shown.used,
          (flags?.sample ?? false) || (plan.paint === 'flag-change' && (compared?.sample ?? false)),
          scores?.sample ?? false,
          world.hazard !== undefined,
        ) || [second?.used, change?.from.used, change?.to.used].some((used) => used?.provenance === 'sample'),
    };
  }

  /** What a budget goes to is asked of the picture that everything else is in already. */
  function answerWithFunding(plan: Plan): Outcome {
    const outcome = answer(plan);
    if (plan.paint !== 'funding') return outcome;
    const funding = funder.choose(outcome);
    const sample = typeof funding === 'string' ? outcome.sample : funding.units.sample;
    // Where only another place was selected, it is known already how sure each place is.
    const held = typeof funding === 'string' ? null : funder.studied(funding);
    const study = held === null ? null : { ...unstudied, funding: held };
    return repainted({ ...outcome, funding, sample }, study);
  }

  function* studyOf({ plan, set, scores, column, funding }: Outcome): Steps<Study | null> {
    const whole: Ranked = { set, plan, columns, indexOf, scores, among: '' };
    const ranked = plan.tab === 'safety' ? (arrangementOf(plan)?.ranked ?? null) : whole;
    const order = studiesOf(plan, scores, column, ranked);
    if (funding === null || typeof funding === 'string') return yield* order;
    const ordered = yield* ofWhole(order, 0, 0.5);
    const held = yield* ofWhole(funder.study(funding), 0.5, 1);
    return { ...(ordered ?? unstudied), funding: held };
  }

  function repainted(outcome: Outcome, study: Study | null): Outcome {
    const keys = world.sets[outcome.set].areas.map(({ key }) => key);
    const numbers =
      outcome.funding === null
        ? studiedNumbers(outcome, study)
        : fundedNumbers(keys, outcome.funding, study?.funding ?? null);
    if (numbers === null) return { ...outcome, study };
    const inside = Uint8Array.from(outcome.classNumbers, (number) =>
      number === OUTSIDE ? 0 : number === EXCEPTED ? excepted : 1,
    );
    return { ...outcome, study, classNumbers: paintedNumbers(numbers, inside) };
  }

  return { of: answerWithFunding, study: studyOf, withStudy: repainted };
}

const unstudied: Study = { ranks: null, flips: null, clusters: null, funding: null };

/** Shares without the places that were taken out: nobody is told of them, and no class is cut by them. */
function leftOut(hamlets: FlaggedHamlets, out: Uint8Array): FlaggedHamlets {
  if (!out.includes(1)) return hamlets;
  return {
    ...hamlets,
    shares: hamlets.shares.map((share, unit) => (out[unit] === 1 ? 'not-applicable' : share)),
  };
}

/** What is cut into classes. */
function paintedColumn(
  { paint }: Plan,
  shown: Column,
  scores: ScoreTable | null,
  hamlets: FlaggedHamlets | null,
): Column {
  if (paint === 'flag-share') return hamlets?.shares ?? shown.map(() => 'not-carried');
  return paint === 'score' && scores !== null
    ? Array.from(scores.score, (score) => (Number.isNaN(score) ? 'incomplete' : score))
    : shown;
}

/** An own copy keeps its id when its thresholds change. */
function rulesKey({ id, ownCopy, classes, scope }: RuleSet): unknown {
  return ownCopy === undefined ? id : [id, scope, classes];
}

function judgedNumbers(
  { paint }: Plan,
  flags: Flags | null,
  compared: FlagsCompared | null,
): Int8Array | null {
  if (flags === null || paint === 'flag') return flags?.classNumbers ?? null;
  if (compared === null) return null;
  const { classes } = flags.ruleSet;
  return changeNumbers(
    compared,
    Array.from(flags.classNumbers, (number) => classes[number]?.flagged ?? false),
  );
}

/** Hamlets themselves are a sample, so any picture of them, or of hazard worked out over them, is one. */
function isSample(
  plan: Plan,
  shown: UsedIndicator,
  flags: boolean,
  scores: boolean,
  exposed: boolean,
): boolean {
  const { paint } = plan;
  const byScore =
    paint === 'score' ||
    paint === 'standing' ||
    paint === 'shift' ||
    (paint === 'cluster' && plan.clustered === 'score');
  const byFlag = paint === 'flag' || paint === 'flag-change';
  const painted =
    paint === 'hazard' ? exposed : byFlag ? flags : byScore ? scores : shown.provenance === 'sample';
  return plan.level === 'hamlet' || paint === 'flag-share' || painted;
}
