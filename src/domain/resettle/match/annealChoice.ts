import { createRandom } from '../../random/createRandom.ts';
import type { Assigned, Assignment } from './Assignment.ts';
import type { Chosen } from './Chosen.ts';

/** Holders that a parcel is tried in, those that cost least beside the bound. */
const tried = 12;
/** So often every parcel is tried, on average. */
const rounds = 3000;
/** So often all of it is done again, from where it ended, while some room overflows. */
const attempts = 4;
/** Up to here, of all rounds, rooms may overflow for little, so that parcels find their way past each other. */
const lenient = 0.4;

/**
 * How free a round is.
 *
 * @param done of all rounds, 0..1
 */
function freedom(done: number) {
  const isLenient = done < lenient;
  const part = isLenient ? done / lenient : (done - lenient) / (1 - lenient);
  const between = (first: number, last: number) => first * (last / first) ** part;
  return {
    /** What is let pass, in kilometres of an average parcel. */
    heat: isLenient ? between(0.1, 0.02) : between(0.3, 0.02),
    /** What a household too many costs, beside the price of its room. */
    strict: isLenient ? between(0.05, 2) : between(2, 150),
    /** What any overflow costs, in kilometres of an average parcel. */
    fixed: isLenient ? 0 : 5 * part,
  };
}

/**
 * Whole parcels near a divided optimum. With prices of room the cost of an assignment is the bound, what its arcs cost beside it, and the room left
 * over at its price: that is made small by moving a parcel or exchanging two, first freely and then ever less so (simulated annealing, Kirkpatrick,
 * Gelatt and Vecchi 1983). Rooms may overflow on the way, at a price.
 *
 * @param reduced by arc, from `priceBound` of these prices
 * @returns the best assignment met that keeps to all rooms; `null` where none was met
 */
export function annealChoice(
  { sizes, rooms, starts, holders }: Assignment,
  divided: Assigned,
  prices: Float64Array,
  reduced: Float64Array,
): Chosen | null {
  const random = createRandom(1);
  const [count, parcels] = [rooms.length, sizes.length];
  if (parcels === 0) return new Int32Array(0);
  const arcTo = new Int32Array(parcels * count).fill(-1);
  const choices = Array.from(sizes, (_, parcel) => {
    const from = starts[parcel] as number;
    const arcs = Array.from({ length: (starts[parcel + 1] as number) - from }, (_arc, at) => from + at);
    for (const arc of arcs) arcTo[parcel * count + (holders[arc] as number)] = arc;
    return Int32Array.from(
      arcs.sort((a, b) => (reduced[a] as number) - (reduced[b] as number) || a - b).slice(0, tried),
    );
  });
  const chosen = Int32Array.from(sizes, (_, parcel) => {
    const from = starts[parcel] as number;
    const parts = divided.subarray(from, starts[parcel + 1]);
    return from + parts.indexOf(parts.reduce((most, part) => Math.max(most, part), 0));
  });

  const members: number[][] = Array.from(rooms, () => []);
  const slot = new Int32Array(parcels);
  const load = new Float64Array(count);
  const at = (parcel: number) => holders[chosen[parcel] as number] as number;
  const put = (parcel: number, arc: number) => {
    chosen[parcel] = arc;
    const holder = holders[arc] as number;
    slot[parcel] = (members[holder] as number[]).push(parcel) - 1;
    load[holder] = (load[holder] as number) + (sizes[parcel] as number);
  };
  const lift = (parcel: number) => {
    const holder = at(parcel);
    const own = members[holder] as number[];
    const last = own.pop() as number;
    if (last !== parcel) {
      own[slot[parcel] as number] = last;
      slot[last] = slot[parcel] as number;
    }
    load[holder] = (load[holder] as number) - (sizes[parcel] as number);
  };
  for (let parcel = 0; parcel < parcels; parcel++) put(parcel, chosen[parcel] as number);

  const average = sizes.reduce((sum, size) => sum + size, 0) / parcels;
  let free = freedom(0);
  /** What a holder's load costs: room left over at its price, room that is missing at more. */
  const worth = (holder: number, filled: number) => {
    const left = (rooms[holder] as number) - filled;
    if (left < 0) return average * free.fixed - left * free.strict * (1 + (prices[holder] as number));
    return prices[holder] === 0 ? 0 : left * (prices[holder] as number);
  };
  const change = (holder: number, by: number) => {
    const filled = load[holder] as number;
    return worth(holder, filled + by) - worth(holder, filled);
  };

  let best: Chosen | null = null;
  let least = Infinity;
  const keepBest = () => {
    let cost = 0;
    for (let holder = 0; holder < count; holder++) {
      if ((load[holder] as number) > (rooms[holder] as number)) return;
      cost += worth(holder, load[holder] as number);
    }
    for (let parcel = 0; parcel < parcels; parcel++) cost += reduced[chosen[parcel] as number] as number;
    if (cost >= least) return;
    least = cost;
    best = chosen.slice();
  };

  for (let attempt = 0; attempt < attempts && best === null; attempt++) {
    for (let round = 0; round < rounds; round++) {
      free = freedom(round / rounds);
      const heat = average * free.heat;
      for (let step = 0; step < parcels; step++) {
        const parcel = Math.floor(random.next() * parcels);
        const own = choices[parcel] as Int32Array;
        const arc = own[Math.floor(random.next() * own.length)] as number;
        const [from, to] = [at(parcel), holders[arc] as number];
        if (from === to) continue;
        const size = sizes[parcel] as number;
        let more = (reduced[arc] as number) - (reduced[chosen[parcel] as number] as number);
        const there = members[to] as number[];
        const other =
          there.length > 0 && random.next() < 0.7
            ? (there[Math.floor(random.next() * there.length)] as number)
            : -1;
        if (other < 0) more += change(from, -size) + change(to, size);
        else {
          const back = arcTo[other * count + from] as number;
          if (back < 0) continue;
          const by = size - (sizes[other] as number);
          more += (reduced[back] as number) - (reduced[chosen[other] as number] as number);
          more += change(from, -by) + change(to, by);
        }
        if (more > 0 && (more > 20 * heat || random.next() >= Math.exp(-more / heat))) continue;
        lift(parcel);
        if (other >= 0) {
          const back = arcTo[other * count + from] as number;
          lift(other);
          put(other, back);
        }
        put(parcel, arc);
      }
      if (round % 10 === 9 && round > rounds / 2) keepBest();
    }
    keepBest();
  }
  return best;
}
