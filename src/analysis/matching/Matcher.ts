import type { Match } from '../../domain/resettle/match/Match.ts';
import type { MatchProblem } from '../../domain/resettle/match/MatchProblem.ts';
import type { MatchingReply, MatchingRequest } from './MatchingMessages.ts';

/** The part of a Worker that is needed; a test gives a plain object. */
export interface MatchingPort {
  postMessage(request: MatchingRequest): void;
  addEventListener(kind: 'message', listener: (event: { readonly data: MatchingReply }) => void): void;
  addEventListener(kind: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** What the matcher tells whoever asks; only ever of the newest problem. */
export interface MatchTold {
  readonly match: (match: Match, problem: MatchProblem, apart: Match | null) => void;
  readonly failed: () => void;
}

/** Asks the worker and keeps only the newest answer; while one problem is worked on, later ones replace each other. */
export class Matcher {
  readonly #port: MatchingPort;
  readonly #told: MatchTold;
  #number = 0;
  #underWay: MatchProblem | null = null;
  #waiting: MatchProblem | null = null;

  constructor(port: MatchingPort, told: MatchTold) {
    this.#port = port;
    this.#told = told;
    port.addEventListener('message', ({ data }) => this.#receive(data));
    port.addEventListener('error', () => {
      this.#underWay = null;
      this.#waiting = null;
      told.failed();
    });
  }

  ask(problem: MatchProblem): void {
    if (this.#underWay !== null) {
      this.#waiting = problem;
      return;
    }
    this.#underWay = problem;
    this.#number += 1;
    this.#port.postMessage({ number: this.#number, problem });
  }

  close(): void {
    this.#port.terminate();
  }

  #receive(reply: MatchingReply): void {
    const [asked, next] = [this.#underWay, this.#waiting];
    if (reply.number !== this.#number || asked === null) return;
    this.#underWay = null;
    this.#waiting = null;
    if (next !== null) this.ask(next);
    else if ('match' in reply) this.#told.match(reply.match, asked, reply.apart);
    else this.#told.failed();
  }
}
