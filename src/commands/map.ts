import { trialBundles } from '../ingest/trial-bundles.ts';
import { Failure } from '../kernel/failure.ts';
import { stringifyJson } from '../kernel/json.ts';
import type { MapOptions } from '../mapping/trial-bundle.ts';
import { type ReadOptions, readRecords } from '../registry/records.ts';
import { conditionTerms } from './condition-terms.ts';
import { inputsOf, textChunks } from './input.ts';
import { localTerminology } from './local-terminology.ts';
import { Progress } from './progress.ts';
import { tell, tellLint } from './remarks.ts';
import type { Terminal } from './terminal.ts';

export interface MapCommand extends MapOptions {
  readonly from: ReadOptions['from'];
}

/** Trial records or pages → one FHIR transaction Bundle a line. */
export async function map(
  terminal: Terminal,
  files: readonly string[],
  { from, ...options }: MapCommand,
): Promise<void> {
  const lexicon = await localTerminology();
  const progress = new Progress(terminal, 'map');
  for (const input of inputsOf(files)) {
    try {
      for await (const result of readRecords(textChunks(input, terminal.input), {
        from,
        input,
        isTerm: conditionTerms(lexicon),
      })) {
        if (terminal.readerGone) return;
        if ('problem' in result) {
          terminal.problem(result.problem);
        } else {
          tell(terminal, result.trial.remarks, { input, line: result.line });
          await mapOne(input, result.line, () =>
            trialBundles(result.trial, lexicon, options, undefined, (findings) =>
              tellLint(terminal, findings, { input, line: result.line }),
            ).map((bundle) => stringifyJson(bundle)),
          );
        }
        progress.advance();
      }
    } catch (error) {
      terminal.report(error, { input });
    }
  }
  progress.end();

  async function mapOne(input: string, line: number, bundles: () => readonly string[]): Promise<void> {
    try {
      for (const bundle of bundles()) await terminal.writeLine(bundle);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      terminal.report(error, { input, line });
    }
  }
}
