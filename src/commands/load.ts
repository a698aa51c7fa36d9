import type { Engine } from '../engine.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { trialBundles } from '../ingest/trial-bundles.ts';
import { Failure } from '../kernel/failure.ts';
import { createLexicon } from '../terminology/lexicon.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { conditionTerms } from './condition-terms.ts';
import { type Document, documentsOf } from './document.ts';
import { type FhirService, localService } from './fhir-service.ts';
import { inputsOf } from './input.ts';
import { Progress } from './progress.ts';
import { repeatable } from './repeatable.ts';
import type { Terminal } from './terminal.ts';

/** What a load came to; counts of resources except where named. */
export interface LoadSummary {
  bundles: number;
  trials: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Taken by a server that does not say what it did with them. */
  accepted: number;
  problems: number;
}

/** Loads into the store of an engine, without a word where all is well. */
export const loadFiles = (terminal: Terminal, engine: Engine, files: readonly string[]): Promise<LoadSummary> =>
  loadInto(terminal, localService(engine), engine.terminology, files);

/** `load` with a server: prints the summary. */
export async function load(
  terminal: Terminal,
  files: readonly string[],
  service: FhirService,
  terminology: Terminology = createLexicon(),
): Promise<void> {
  await terminal.writeLine(JSON.stringify(await loadInto(terminal, service, terminology, files)));
}

/**
 * Trials, Bundles and resources, each in a transaction of its own, so that an interrupted load can simply be run again:
 * what is there already makes no new version. A failure of the service itself ends the load.
 */
async function loadInto(
  terminal: Terminal,
  service: FhirService,
  terminology: Terminology,
  files: readonly string[],
): Promise<LoadSummary> {
  const summary: LoadSummary = {
    bundles: 0,
    trials: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    accepted: 0,
    problems: 0,
  };
  const progress = new Progress(terminal, 'load');
  for (const input of inputsOf(files)) {
    try {
      for await (const document of documentsOf(input, terminal.input, conditionTerms(terminology))) {
        await loadOne(input, document);
      }
    } catch (error) {
      refused(error, { input });
    }
  }
  progress.end();
  return summary;

  async function loadOne(input: string, document: Document): Promise<void> {
    if (document.kind === 'problem') {
      summary.problems++;
      terminal.problem(document.problem);
      return;
    }
    const { line } = document;
    try {
      if (document.kind === 'trial') {
        for (const { place, message } of document.trial.remarks)
          terminal.remark({ input, line, expression: place, message });
        for (const bundle of trialBundles(document.trial, terminology, { ids: 'literal' }))
          await send(bundle as unknown as AnyResource);
        summary.trials++;
      } else {
        await send(repeatable(document.resource));
      }
    } catch (error) {
      refused(error, { input, line });
    }
    progress.advance();
  }

  /** What is wrong with the input is said, and the rest is loaded; what is wrong with the service ends the load. */
  function refused(error: unknown, place: { readonly input: string; readonly line?: number }): void {
    if (!(error instanceof Failure) || error.kind === 'busy' || error.kind === 'fault') throw error;
    summary.problems++;
    terminal.report(error, place);
  }

  async function send(bundle: AnyResource): Promise<void> {
    const answer = await service.post('', bundle, { prefer: 'return=OperationOutcome' });
    summary.bundles++;
    for (const entry of (answer['entry'] ?? []) as readonly AnswerEntry[]) summary[whatBecameOf(entry)]++;
  }
}

interface AnswerEntry {
  readonly response?: {
    readonly status?: string;
    readonly outcome?: {
      readonly issue?: readonly { readonly details?: { readonly coding?: readonly { readonly code?: string }[] } }[];
    };
  };
}

function whatBecameOf({ response }: AnswerEntry): 'created' | 'updated' | 'unchanged' | 'accepted' {
  const said = response?.outcome?.issue?.[0]?.details?.coding?.[0]?.code;
  if (said === 'created' || said === 'updated' || said === 'unchanged') return said;
  return response?.status?.startsWith('201') ? 'created' : 'accepted';
}
