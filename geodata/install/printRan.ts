import type { Ran } from './runProgram.ts';

/** Says what a program did, and ends the process as it ended. */
export function printRan({ output, error, code }: Ran): void {
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = code;
}
