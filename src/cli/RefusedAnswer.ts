/** The answer of a command that did not do all it was asked for: printed like any other, with a non-zero exit code. */
export class RefusedAnswer {
  constructor(readonly value: unknown) {}
}
