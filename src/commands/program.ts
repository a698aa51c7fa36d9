import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { processConfig } from '../config.ts';
import { POLICIES } from '../eligibility/verdict.ts';
import { today } from '../kernel/clock.ts';
import { dayRange } from '../kernel/dates.ts';
import { PRODUCT } from '../product.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { FhirService } from './fhir-service.ts';
import { inputsOf } from './input.ts';
import type { JudgeCommand } from './judge.ts';
import type { MapCommand } from './map.ts';
import type { MatchCommand } from './match.ts';
import { runCommand } from './run-command.ts';
import type { Streams, Terminal } from './terminal.ts';

/** Runs the command line; `words` are those after the program's name. Gives the exit code. */
export async function main(words: readonly string[], streams: Streams = process): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const running: Running = async (run) => {
    code = await runCommand(run, streams);
  };
  try {
    await program(running, streams).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
}

type Running = (run: (terminal: Terminal) => Promise<void>) => Promise<void>;

/** Each verb brings in its own part of the program only: one that reads text never waits for a store. */
function program(running: Running, streams: Streams): Command {
  const root = new Command('trialbridge')
    .description('Trial records and pages as FHIR R4, and a patient against every criterion of a trial.')
    .version(PRODUCT.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) => write(`${JSON.stringify({ message: text.trim() })}\n`),
    });
  const verb = (name: string, description: string): Command => root.command(name).description(description);
  const policy = new Option('--policy <policy>', 'how silence in the record is read').choices(POLICIES);
  const server: [string, string] = ['--server <url>', 'FHIR base of a server; default: the configured store'];
  const asOf: [string, string, typeof day] = ['--as-of <day>', 'YYYY-MM-DD; default: today', day];
  const patient: [string, string] = ['--patient <file>', 'a Patient, or a Bundle of one patient'];

  verb('map [files...]', 'trial records or pages to FHIR transaction Bundles, one a line')
    .addOption(new Option('--from <form>', 'what the input is').choices(['auto', 'ctgov', 'page']).default('auto'))
    .addOption(
      new Option('--ids <kind>', 'PUT by id, or conditional').choices(['literal', 'conditional']).default('literal'),
    )
    .option('--max-entries <n>', 'split Bundles that would have more entries', positive)
    .action((files: string[], options: MapCommand) =>
      running(async (terminal) => (await import('./map.ts')).map(terminal, files, options)),
    );
  verb('unmap [files...]', 'those Bundles back to study records, one a line').action((files: string[]) =>
    running(async (terminal) => (await import('./unmap.ts')).unmap(terminal, files)),
  );
  verb('read [files...]', 'eligibility text {id, text, section?} to {id, criteria}, one a line').action(
    (files: string[]) => running(async (terminal) => (await import('./read.ts')).read(terminal, files)),
  );
  verb('judge', 'a patient against criteria {id, section, text}, one judgement a line')
    .requiredOption(...patient)
    .requiredOption('--criteria <file>', 'criteria, one a line')
    .option(...asOf)
    .addOption(policy.default('clinical'))
    .option('--willing', 'take consent, willingness and stated ability as given', false)
    .action((options: JudgeCommand, command: Command) => {
      if (options.patient === '-' && options.criteria === '-')
        command.error('error: only one of --patient and --criteria can be standard input');
      return running(async (terminal) =>
        (await import('./judge.ts')).judge(terminal, { ...options, asOf: options.asOf ?? today() }),
      );
    });
  verb('match', 'a patient against the stored studies: the Bundle of $match')
    .requiredOption(...patient)
    .option('--study <id>', 'NCT number or id; may be repeated', (id: string, before: string[]) => [...before, id], [])
    .option(...asOf)
    .addOption(
      new Option('--format <form>', 'a Bundle, or a report for people').choices(['json', 'text']).default('json'),
    )
    .option(...server)
    .action(({ study, ...options }: MatchCommand & ServiceChoice & { study: string[] }) =>
      running(async (terminal) => {
        const { match } = await import('./match.ts');
        await withService(terminal, options, (service) => match(terminal, { ...options, studies: study }, service));
      }),
    );
  verb('load <files...>', 'trial records, pages, Bundles or resources into the store or a server')
    .option(...server)
    .action((files: string[], options: ServiceChoice) =>
      running(async (terminal) => {
        const { load } = await import('./load.ts');
        const terminology = await (await import('./local-terminology.ts')).localTerminology();
        await withService(terminal, options, (service) => load(terminal, files, service, terminology));
      }),
    );
  verb('check [files...]', 'resources against R4, one OperationOutcome a line').action((files: string[]) =>
    running(async (terminal) => (await import('./check.ts')).check(terminal, files)),
  );
  root
    .command('terminology')
    .description('vocabularies behind the lexicon')
    .command('import [files...]')
    .description('vocabulary files into the configured store')
    .action((files: string[]) =>
      running(async (terminal) => {
        const { importTerminology } = await import('./terminology-import.ts');
        const { localVocabularies } = await import('./local-terminology.ts');
        const writer = await localVocabularies();
        try {
          await importTerminology(terminal, inputsOf(files), writer);
        } finally {
          writer.close();
        }
      }),
    );
  verb('serve', 'serve the configured store as it is').action(() =>
    running(async (terminal) =>
      (await import('./serve.ts')).serve(terminal, { sample: { file: 'patient.json', query: '?count=3' } }),
    ),
  );
  return root;
}

interface ServiceChoice {
  readonly server?: string;
}

/** The named server, or the configured store for as long as `use` takes. */
async function withService(
  terminal: Terminal,
  { server }: ServiceChoice,
  use: (service: FhirService) => Promise<void>,
): Promise<void> {
  const { localService, remoteService } = await import('./fhir-service.ts');
  if (server !== undefined) return use(remoteService(server));
  const { openEngine } = await import('../engine.ts');
  const config = processConfig();
  const engine = await openEngine(config.store, config);
  engine.onIndexFault((message, cause) => terminal.note({ message, cause: String(cause) }));
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
