import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { processConfig } from '../config.ts';
import { POLICIES, type Policy } from '../eligibility/verdict.ts';
import { openEngine } from '../engine.ts';
import { today } from '../kernel/clock.ts';
import { dayRange } from '../kernel/dates.ts';
import { PRODUCT } from '../product.ts';
import { check } from './check.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type FhirService, localService, remoteService } from './fhir-service.ts';
import { judge } from './judge.ts';
import { load } from './load.ts';
import { map } from './map.ts';
import { match } from './match.ts';
import { read } from './read.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serve.ts';
import type { Terminal } from './terminal.ts';
import { unmap } from './unmap.ts';

/** Runs the command line; `words` are those after the program's name. Gives the exit code. */
export async function main(words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const running = (run: (terminal: Terminal) => Promise<void>) => async (): Promise<void> => {
    code = await runCommand(run);
  };
  try {
    await program(running).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

type Running = (run: (terminal: Terminal) => Promise<void>) => () => Promise<void>;

function program(running: Running): Command {
  const root = new Command('trialbridge')
    .description('Trial records and pages as FHIR R4, and a patient against every criterion of a trial.')
    .version(PRODUCT.version)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${JSON.stringify({ message: text.trim() })}\n`) });
  const verb = (name: string, description: string): Command => root.command(name).description(description);

  verb('map [files...]', 'trial records or pages to FHIR transaction Bundles, one a line')
    .addOption(
      new Option('--from <form>', 'what the input is').choices(['auto', 'ctgov', 'page'] as const).default('auto'),
    )
    .addOption(
      new Option('--ids <kind>', 'PUT by id, or conditional requests')
        .choices(['literal', 'conditional'] as const)
        .default('literal'),
    )
    .option('--max-entries <n>', 'split Bundles that would have more entries', positive)
    .action((files: string[], { from, ids, maxEntries }) =>
      running((terminal) => map(terminal, files, { from, ids, ...(maxEntries !== undefined && { maxEntries }) }))(),
    );
  verb('unmap [files...]', 'those Bundles back to study records, one a line').action((files: string[]) =>
    running((terminal) => unmap(terminal, files))(),
  );
  verb('read [files...]', 'eligibility text {id, text, section?} to {id, criteria}, one a line').action(
    (files: string[]) => running((terminal) => read(terminal, files))(),
  );
  verb('judge', 'a patient against criteria {id, section, text}, one judgement a line')
    .requiredOption('--patient <file>', 'a Patient, or a Bundle of one patient')
    .requiredOption('--criteria <file>', 'criteria, one a line')
    .option('--as-of <day>', 'YYYY-MM-DD; default: today', day)
    .addOption(
      new Option('--policy <policy>', 'how silence in the record is read').choices(POLICIES).default('clinical'),
    )
    .option('--willing', 'take consent, willingness and stated ability as given', false)
    .action(
      ({
        patient,
        criteria,
        asOf,
        policy,
        willing,
      }: {
        patient: string;
        criteria: string;
        asOf?: string;
        policy: Policy;
        willing: boolean;
      }) => running((terminal) => judge(terminal, { patient, criteria, asOf: asOf ?? today(), policy, willing }))(),
    );
  verb('match', 'a patient against the stored studies: the Bundle of $match')
    .requiredOption('--patient <file>', 'a Patient, or a Bundle of one patient')
    .option('--study <id>', 'NCT number or id; may be repeated', (id: string, before: string[]) => [...before, id], [])
    .option('--as-of <day>', 'YYYY-MM-DD; default: today', day)
    .option('--server <url>', 'FHIR base of a server; default: the configured store')
    .action(({ patient, study, asOf, server }: { patient: string; study: string[]; asOf?: string; server?: string }) =>
      running((terminal) =>
        withService(server, (service) =>
          match(terminal, { patient, studies: study, ...(asOf !== undefined && { asOf }) }, service),
        ),
      )(),
    );
  verb('load <files...>', 'trial records, pages, Bundles or resources into the store or a server')
    .option('--server <url>', 'FHIR base of a server; default: the configured store')
    .action((files: string[], { server }: { server?: string }) =>
      running((terminal) => withService(server, (service) => load(terminal, files, service)))(),
    );
  verb('check [files...]', 'resources against R4, one OperationOutcome a line').action((files: string[]) =>
    running((terminal) => check(terminal, files))(),
  );
  verb('serve', 'serve the configured store as it is').action(() =>
    running((terminal) => serve(terminal, { sample: 'patient.json' }))(),
  );
  return root;
}

/** The named server, or the configured store for as long as `use` takes. */
async function withService(server: string | undefined, use: (service: FhirService) => Promise<void>): Promise<void> {
  if (server !== undefined) return use(remoteService(server));
  const engine = await openEngine(processConfig().store);
  try {
    await use(localService(engine));
  } finally {
    await engine.close();
  }
}

function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A whole number above 0 is needed.');
  return Number(text);
}

function day(text: string): string {
  const range = text.length === 10 ? dayRange(text) : undefined;
  if (!range || range.first !== range.last) throw new InvalidArgumentError('A day (YYYY-MM-DD) is needed.');
  return text;
}
