import type { Assignment } from './Assignment.ts';
import { priceBound, type PriceBound } from './priceBound.ts';
import { transport, type Transport } from './transport.ts';

/** The optimum of parcels that may be divided, which no whole one undercuts. */
export type Divided = Transport & PriceBound;

/** @returns `null` where the rooms do not suffice */
export function divideAssignment(assignment: Assignment): Divided | null {
  const divided = transport(assignment);
  return divided === null ? null : { ...divided, ...priceBound(assignment, divided.prices) };
}
