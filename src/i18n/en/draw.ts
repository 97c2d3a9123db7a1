import type { Translated } from '../Translated.ts';
import type { draw as vi } from '../vi/draw.ts';

export const draw: Translated<typeof vi> = {
  zone: 'Draw a hazard zone',
  site: 'Draw a receiving site',
  label: { zone: 'Drawing a hazard zone', site: 'Placing a receiving site' },
  next: {
    zone: 'Click the map to set each corner.',
    more: 'Click on; double-click or “Done” closes the zone.',
    site: 'Click the map where the site is.',
  },
  keys: 'Keys: focus the map, arrows move it, space sets a corner at the middle, Enter is done, Backspace takes a corner back, Esc gives up.',
  area: (area) => `Area ${area}`,
  crossing: 'This side crosses one that is drawn.',
  faults: {
    'not-on-earth': 'A corner is not on the map.',
    'too-few-corners': 'At least three different corners are needed.',
    'no-area': 'All corners lie on one line, so there is no zone.',
    'crosses-itself':
      'The outline crosses itself, so nobody can say what is inside. Take corners back and draw on; those set are still there.',
  },
  takeBack: 'Take corner back',
  finish: 'Done',
  cancel: 'Give up',
  save: 'Save',
  failed: 'It could not be saved. Try again.',
  name: 'Name',
  zoneName: (number) => `Drawn zone ${number}`,
  siteName: (number) => `Placed site ${number}`,
  kind: 'Hazard',
  class: 'Class',
  capacity: 'Capacity (households)',
  land: 'Land for houses and gardens (ha)',
  cost: 'Cost per household (million đồng)',
  unknown: 'Leave empty what is not known.',
  coverage:
    'The zone counts beside the layers that are chosen. Outside it nobody looked: not mapped, which is not safe.',
  sites: 'Your own sites take the place of the sample ones in the matching.',
  badNumber: (field) => `${field}: a number from 0 on is needed.`,
  badCapacity: 'The capacity has to be a whole number from 1 on.',
};
