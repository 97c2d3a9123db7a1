import { runCommand } from './runCommand.ts';

const { output, error, code } = await runCommand(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = code;
