import { areaSetIds } from '../area/Area.ts';
import { methods } from '../classify/Legend.ts';
import { paints, tabs, type Camera, type Plan } from '../plan.ts';
import { ruleSets } from '../rules/ruleSets.ts';
import { usualNormalisations } from '../score/IndexChoices.ts';
import { missingTreatments } from '../score/MissingTreatment.ts';
import { aggregations, meanKinds } from '../score/ScoreStructure.ts';
import { spreads, variations, type Spread } from '../score/sensitivity/RankChoices.ts';
import { outlierTreatments } from '../score/Treatment.ts';
import { clusterStatistics } from '../space/ClusterChoices.ts';
import { combineWays } from '../hazard/HazardCombination.ts';
import type { Known } from './Known.ts';
import { againstField } from './againstField.ts';
import { classPointsField } from './classPointsField.ts';
import { communitiesField } from './communitiesField.ts';
import { fundGroupsField } from './fundGroupsField.ts';
import { kindWeightsField } from './kindWeightsField.ts';
import { neighboursField } from './neighboursField.ts';
import {
  freeText,
  numberFrom,
  oneOf,
  orNull,
  place,
  refused,
  someOf,
  taken,
  wholeNumber,
  yesOrNo,
} from './PlanField.ts';
import type { FieldReading, PlanField } from './PlanField.ts';
import { placesField } from './placesField.ts';
import { ownRulesField } from './ownRulesField.ts';
import { ownTargetsField } from './ownTargetsField.ts';
import { exceptField } from './exceptField.ts';
import { lockedField } from './lockedField.ts';
import { areasField } from './areasField.ts';
import { idsField } from './idsField.ts';
import { readAmounts } from './readAmounts.ts';
import { readYearMoney } from './readYearMoney.ts';
import { readCapacities } from './readCapacities.ts';
import { readDimensions, readIndicator, readWeights } from './readWeights.ts';
import { treatmentsField } from './treatmentsField.ts';
import { writeWeights } from './writeWeights.ts';

function readBreaks(text: string): FieldReading<readonly number[]> {
  if (text === '') return taken([]);
  const values = text.split(',').map(numberFrom);
  const numbers = values.filter((value) => value !== null);
  const ascending = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
  const usable = numbers.length === values.length && numbers.length <= 6 && ascending;
  return usable ? taken(numbers) : refused('bad-value', text);
}

function readSort(text: string): FieldReading<Plan['sort']> {
  const by = text.replace(/^-/, '');
  return /^[a-z0-9-]{1,60}$/.test(by) && !by.startsWith('-')
    ? taken({ by, descending: text.startsWith('-') })
    : refused('bad-value', text);
}

/** Those that are here stay; of each of the others a word is said. */
function readLayers(text: string, { hasLayer }: Known): FieldReading<readonly string[]> {
  const ids = text === '' ? [] : [...new Set(text.split(','))];
  if (ids.length > 40 || !ids.every((id) => /^[a-z]+-[a-z0-9-]{1,60}$/.test(id)))
    return refused('bad-value', text);
  const absent = ids.filter((id) => hasLayer?.(id) === false);
  return {
    value: ids.filter((id) => !absent.includes(id)),
    remarks: absent.map((value) => ({ code: 'own-layer-absent', value })),
  };
}

function readCamera(text: string): FieldReading<Camera> {
  const [longitude, latitude, zoom, ...rest] = text.split(',').map(numberFrom);
  if (longitude == null || latitude == null || zoom == null || rest.length > 0)
    return refused('bad-value', text);
  const onEarth = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 0 && zoom <= 24;
  return onEarth ? taken({ longitude, latitude, zoom }) : refused('bad-value', text);
}

const hazardIds: PlanField<readonly string[]> = {
  key: 'hazards',
  write: (ids) => ids.join(','),
  read: (text) => {
    const ids = [...new Set(text.split(','))];
    return ids.length <= 40 && ids.every((id) => /^[a-z0-9-]{1,80}$/.test(id))
      ? taken(ids)
      : refused('bad-value', text);
  },
};

/** Five decimals are a metre; more would only make the address longer. */
const rounded = (value: number, digits: number) => String(Math.round(value * 10 ** digits) / 10 ** digits);

/** An id that names no rule set judges by the one in force; which own ones there are stands in another field. */
const ruleId: PlanField<string> = {
  key: 'rules',
  write: (id) => id,
  read: (text) =>
    ruleSets.some(({ id }) => id === text) || /^own-\d{1,3}$/.test(text)
      ? taken(text)
      : refused('bad-value', text),
};

const levels = oneOf('level', ['district', 'commune', 'hamlet']);

/** Every field of the plan but its version, in the order in which the address names them. */
export const planFields: {
  readonly [Field in Exclude<keyof Plan, 'version'>]: PlanField<Plan[Field]>;
} = {
  tab: orNull(oneOf('tab', tabs)),
  paint: oneOf('paint', paints),
  level: {
    ...levels,
    read: (text, known) =>
      text !== 'commune' && known.hasSet?.(text === 'hamlet' ? 'hamlet' : 'district') === false
        ? refused('bad-value', text)
        : levels.read(text, known),
  },
  vintage: {
    key: 'map',
    write: String,
    read: (text, { hasSet }) =>
      text === '2021' && hasSet?.('commune2021') !== false
        ? taken(2021)
        : text === '2025'
          ? taken(2025)
          : refused('bad-value', text),
  },
  within: orNull(place('in', ['district', 'commune2021', 'commune2025'])),
  indicator: { key: 'ind', write: (value) => value, read: readIndicator },
  second: orNull({ key: 'ind2', write: (value) => value, read: readIndicator }),
  year: wholeNumber('year', 1990, 2100),
  comparedYear: orNull(wholeNumber('year2', 1990, 2100)),
  multiples: yesOrNo('years'),
  method: oneOf('m', methods),
  classes: wholeNumber('k', 2, 7),
  breaks: { key: 'b', write: (values) => values.join(','), read: readBreaks },
  weights: { key: 'w', write: writeWeights, read: readWeights },
  dimensions: { key: 'dw', write: writeWeights, read: readDimensions },
  normalisation: oneOf('norm', usualNormalisations),
  outliers: oneOf('out', outlierTreatments),
  treatments: treatmentsField,
  meanWithin: oneOf('mean', meanKinds),
  aggregation: oneOf('agg', aggregations),
  missing: orNull(oneOf('missing', missingTreatments)),
  floor: wholeNumber('floor', 0, 100),
  except: exceptField,
  top: wholeNumber('top', 1, 9999),
  spread: oneOf('spread', Object.keys(spreads) as Spread[]),
  varied: someOf('vary', variations),
  pinned: orNull(freeText('pin', 4000)),
  statistic: oneOf('stat', clusterStatistics),
  neighbours: neighboursField,
  discovery: oneOf('fdr', ['held', 'plain']),
  clustered: oneOf('of', ['indicator', 'score']),
  rules: orNull(ruleId),
  ownRules: ownRulesField,
  against: orNull(againstField),
  hazards: orNull(hazardIds),
  riskClass: oneOf('risk', ['medium', 'high', 'very-high']),
  riskShare: wholeNumber('risk-share', 1, 100),
  eventKm: orNull(wholeNumber('event-km', 1, 50)),
  eventSince: wholeNumber('event-since', 1900, 2100),
  combine: oneOf('combine', combineWays),
  kindWeights: kindWeightsField,
  classPoints: classPointsField,
  arrangeWeights: { key: 'mw', write: writeWeights, read: readWeights },
  zones: yesOrNo('zones'),
  unmappedSites: yesOrNo('unmapped-sites'),
  movers: wholeNumber('movers', 1, 9999),
  moveKm: orNull(wholeNumber('move-km', 1, 500)),
  splitHamlets: yesOrNo('split'),
  stayKm: wholeNumber('stay-km', 0, 500),
  householdCost: orNull(wholeNumber('hh-cost', 1, 9999)),
  capacities: { key: 'cap', write: writeWeights, read: readCapacities },
  locked: lockedField,
  places: placesField,
  funding: yesOrNo('fund'),
  fundBudget: {
    key: 'money',
    write: String,
    read: (text) => {
      const million = numberFrom(text);
      return million !== null && million >= 0 && million <= 1e9 ? taken(million) : refused('bad-value', text);
    },
  },
  fundPrices: { key: 'price', write: writeWeights, read: readAmounts(1e7) },
  fundGoals: { key: 'goal', write: writeWeights, read: readAmounts(100) },
  fundLeast: orNull(wholeNumber('fund-least', 0, 999)),
  fundMost: orNull(wholeNumber('fund-most', 0, 999)),
  fundGroups: fundGroupsField,
  fundIn: areasField('fund-in'),
  fundOut: areasField('fund-out'),
  fundPinned: orNull(freeText('fund-pin', 4000)),
  fundWhat: oneOf('fund-what', ['units', 'projects']),
  projectGoals: { key: 'pgoal', write: writeWeights, read: readAmounts(100) },
  programmeMoney: { key: 'prog-money', write: writeWeights, read: readAmounts(1e9) },
  yearMoney: { key: 'year-money', write: writeWeights, read: readYearMoney },
  projectsIn: idsField('proj-in'),
  projectsOut: idsField('proj-out'),
  projectsPinned: orNull(freeText('proj-pin', 20_000)),
  ownTargets: ownTargetsField,
  communities: communitiesField,
  togetherKm: wholeNumber('together', 0, 9999),
  district: orNull(place('district', ['district'])),
  flag: orNull(freeText('flag', 40)),
  text: freeText('q', 200),
  sort: { key: 'sort', write: ({ by, descending }) => (descending ? `-${by}` : by), read: readSort },
  selected: orNull(place('at', areaSetIds)),
  beside: orNull(freeText('left', 4000)),
  besideAs: oneOf('left-as', ['side', 'swipe']),
  layers: { key: 'lay', write: (ids) => ids.join(','), read: readLayers },
  table: yesOrNo('table'),
  camera: orNull({
    key: 'view',
    write: ({ longitude, latitude, zoom }) =>
      [rounded(longitude, 5), rounded(latitude, 5), rounded(zoom, 2)].join(','),
    read: readCamera,
  }),
  language: oneOf('lang', ['vi', 'en']),
  theme: oneOf('theme', ['auto', 'light', 'dark']),
  embed: yesOrNo('embed'),
};
