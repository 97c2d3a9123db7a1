import { nearestFeature } from '../../domain/space/nearestFeature.ts';
import { standingPoint } from '../../domain/space/standingPoint.ts';
import { finished } from '../../domain/steps/finished.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { idsIn } from '../statistics/input/idsIn.ts';
import { wordsOfCli } from '../wordsOfCli.ts';
import { distanceNote } from './distanceNote.ts';
import { openShapes } from './openShapes.ts';

const usage =
  'near --from FILE --to FILE [--id FIELD] [--to-id FIELD] [--from-layer NAME] [--to-layer NAME] [--coordinates SYSTEM [--swapped]]';

/**
 * The nearest shape of one file for every shape of another. Lines and areas of `--to` are measured at their nearest
 * point; a shape of `--from` is measured from one point, and the answer says from which.
 */
export const nearCommand: Command = {
  name: 'near',
  usage,
  async run(args, language) {
    const options = readOptions(args, usage, {
      values: ['from', 'to', 'id', 'to-id', 'from-layer', 'to-layer', 'coordinates'],
      flags: ['swapped'],
    });
    const from = await openShapes(options, 'from');
    const to = await openShapes(options, 'to');
    const [ids, toIds] = [idsIn(from.table, options.text('id')), idsIn(to.table, options.text('to-id'))];
    if (to.shapes.every(({ geometry }) => geometry === null))
      throw new CliFault((words) => words.noShapes(to.file));
    const points = from.shapes.map(({ geometry }) => geometry && standingPoint(geometry));
    const nearest = finished(
      nearestFeature(
        points.map((point) => point && point.position),
        to.shapes.map(({ geometry }) => geometry),
      ),
    );
    const features = points.map((point, at) => {
      const found = nearest.index[at] ?? -1;
      return {
        id: ids[at],
        number: at + 1,
        nearest: found < 0 ? null : toIds[found],
        nearestNumber: found < 0 ? null : found + 1,
        km: found < 0 ? null : nearest.km[at],
        measuredFrom: point?.standing ?? null,
        at: point?.position ?? null,
        reason: point === null ? (from.shapes[at]?.reason ?? 'geometry-broken') : null,
      };
    });
    return {
      from: from.file,
      to: to.file,
      distance: distanceNote,
      measuredFrom: wordsOfCli(language).measuredFrom(),
      n: features.filter(({ km }) => km !== null).length,
      withoutShape: features.filter(({ reason }) => reason !== null).map(({ id }) => id),
      features,
    };
  },
};
