import solverAddress from 'highs/runtime?url';
import { openSolver } from '../domain/solver/openSolver.ts';
import type { Solver } from '../domain/solver/Solver.ts';

/** The solver as the page keeps it, for the page itself and its workers. */
export const openPageSolver = (): Promise<Solver> => openSolver(solverAddress);
