import type { Funding } from '../invest/Funding.ts';
import type { FundStudy } from '../invest/FundStudy.ts';
import { lastOf } from './lastOf.ts';
import { lastStudyOf, type LastStudy } from './lastStudyOf.ts';

/** The last choice within a budget and how sure it is, by the problem alone: figures that arrive later and do not touch it take nothing back. */
export interface FundMemory {
  readonly fundingOf: (key: string, make: () => Funding) => Funding;
  readonly studies: LastStudy<FundStudy>;
}

export function createFundMemory(): FundMemory {
  return { fundingOf: lastOf<Funding>(), studies: lastStudyOf<FundStudy>() };
}
