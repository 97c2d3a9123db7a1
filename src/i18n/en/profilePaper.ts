import type { Translated } from '../Translated.ts';
import type { profilePaper as vi } from '../vi/profilePaper.ts';

export const profilePaper: Translated<typeof vi> = {
  title: (name) => `Profile of ${name}`,
  file: 'profile',
  all: (count) => `Profiles of ${count} units`,
  page: (page, of) => `Page ${page}/${of}`,
  measure: 'Measure',
  map: 'The place is outlined in dark green, within its surroundings. Beyond the limit of the province the portal has no figures.',
  noScore: 'The map on the screen ranks nothing, so this profile has no score and no rank.',
  notStudied: 'The interval of the rank has not been worked out.',
  hamlets: 'Hamlets and residential groups in it',
  noHazard: 'Hazard zones were not looked at for this profile; that does not mean it is safe.',
  exposed: (count, of) => `${count} of ${of} hamlets are at high or very high hazard.`,
  noneExposed: (of) => `None of ${of} hamlets is called high or very high.`,
  unknown: (count) => `${count} hamlets are not mapped enough to know; that does not mean they are safe.`,
  unseen: 'Not mapped enough to know:',
  named: (name, households) => `${name} (${households})`,
  hamlet: 'Hamlet',
  hazardClass: 'Hazard',
  households: 'Households',
  classBy: (share) => `The hazard of a hamlet is the worst class that at least ${share} of its land lies in.`,
  more: (count) =>
    `${count} more hamlets, for which this page has no room: in the Safety tab, paint the hamlets of the commune by hazard and open the table.`,
  moreReports: (count) =>
    `${count} more reports and projects have no room here: see the profile on the portal.`,
  noTrend: 'No measure has figures of two moments at this level.',
  missing: 'What is missing',
  missingOne: (name, reason) => `${name}: ${reason}`,
  nothingMissing: 'Every measure used in this profile has a figure.',
};
