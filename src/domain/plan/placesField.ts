import {
  allowedClasses,
  placeDistances,
  type PlaceDistance,
  type ScreenChoices,
} from '../resettle/screen/ScreenChoices.ts';
import { numberFrom, refused, taken, type PlanField } from './PlanField.ts';

/** `40,1000,low,3,mapped,road:1,school:3`: households, square metres for each, worst class, places in a commune, land, kilometres. */
export const placesField: PlanField<ScreenChoices> = {
  key: 'places',
  write: ({ households, squareMetresPerHousehold, worst, perCommune, unmapped, within }) =>
    [
      ...[households, squareMetresPerHousehold, worst, perCommune, unmapped ? 'open' : 'mapped'].map(String),
      ...placeDistances.flatMap((each) =>
        within[each] === undefined ? [] : [`${each}:${String(within[each])}`],
      ),
    ].join(','),
  read: (text) => {
    const [households = '', land = '', worst, perCommune = '', seen, ...distances] = text.split(',');
    const allowed = allowedClasses.find((each) => each === worst);
    const within = distances.map(distanceIn);
    const counts = [whole(households, 1, 9999), whole(land, 50, 99_999), whole(perCommune, 1, 20)];
    const [many, metres, most] = counts;
    if (many == null || metres == null || most == null || allowed === undefined)
      return refused('bad-value', text);
    if ((seen !== 'open' && seen !== 'mapped') || within.includes(null)) return refused('bad-value', text);
    return taken({
      households: many,
      squareMetresPerHousehold: metres,
      worst: allowed,
      perCommune: most,
      unmapped: seen === 'open',
      within: Object.fromEntries(within.filter((each) => each !== null)),
    });
  },
};

function whole(text: string, least: number, most: number): number | null {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : null;
}

function distanceIn(text: string): readonly [PlaceDistance, number] | null {
  const [name, far = ''] = text.split(':');
  const distance = placeDistances.find((each) => each === name);
  const km = numberFrom(far);
  return distance === undefined || km === null || km <= 0 || km > 500 ? null : [distance, km];
}
