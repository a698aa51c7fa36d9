import type { Engine } from '../engine.ts';
import type { AnyResource } from '../fhir/resource.ts';
import { retirementWith } from '../ingest/retirement.ts';
import { trialBundles } from '../ingest/trial-bundles.ts';
import { Failure } from '../kernel/failure.ts';
import { createLexicon } from '../terminology/lexicon.ts';
import type { Terminology } from '../terminology/terminology.ts';
import { conditionTerms } from './condition-terms.ts';
import { type Document, documentsOf } from './document.ts';
import { type FhirService, localService } from './fhir-service.ts';
import { holdingsOf } from './holdings.ts';
import { inputsOf } from './input.ts';
import { Progress } from './progress.ts';
import { tell } from './remarks.ts';
import { repeatable } from './repeatable.ts';
import type { Terminal } from './terminal.ts';

const PREFER_OUTCOME = { prefer: 'return=OperationOutcome' };
/** Of one transaction, where others write to the same trial. */
const MOST_ATTEMPTS = 3;

/** What a load came to; counts of resources except where named. */
export interface LoadSummary {
  bundles: number;
  trials: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Taken by a server that does not say what it did with them. */
  accepted: number;
  /** What trials owned and their new records no longer have: kept, and marked as no longer current. */
  retired: number;
  problems: number;
  /** Set where the load broke off: running it again goes on, and makes no second version of what is there. */
  interrupted?: true;
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
  const summary = emptySummary();
  try {
    await loadInto(terminal, service, terminology, files, summary);
  } catch (error) {
    summary.interrupted = true;
    throw error;
  } finally {
    await terminal.writeLine(JSON.stringify(summary));
  }
}

const emptySummary = (): LoadSummary => ({
  bundles: 0,
  trials: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  accepted: 0,
  retired: 0,
  problems: 0,
});

/**
 * Trials, Bundles and resources, each in a transaction of its own, so that an interrupted load can simply be run again:
 * what is there already makes no new version. A failure of the service itself ends the load.
 */
async function loadInto(
  terminal: Terminal,
  service: FhirService,
  terminology: Terminology,
  files: readonly string[],
  summary: LoadSummary = emptySummary(),
): Promise<LoadSummary> {
  const holdings = holdingsOf(service);
  const remarks = new Set<string>();
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
        tell(terminal, document.trial.remarks, { input, line });
        summary.problems += document.trial.remarks.filter(({ lost }) => lost).length;
        for (const bundle of trialBundles(document.trial, terminology, { ids: 'literal' }))
          await send(bundle as unknown as AnyResource, { input, line });
        summary.trials++;
      } else {
        await send(repeatable(document.resource), { input, line });
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

  async function send(bundle: AnyResource, place: Place): Promise<void> {
    const { retiring, answer } = await sent(bundle, place);
    const entries = (answer['entry'] ?? []) as readonly AnswerEntry[];
    summary.bundles++;
    entries.forEach((entry, at) => {
      const became = whatBecameOf(entry);
      summary[at >= entries.length - retiring && became !== 'unchanged' ? 'retired' : became]++;
    });
  }

  /** With what the trial no longer has, in one transaction; looked at again where somebody else was faster. */
  async function sent(bundle: AnyResource, place: Place, attempt = 1): Promise<Sent> {
    const { entries, unanswered } = await retirementWith(bundle, holdings);
    if (unanswered !== undefined) cannotRetire(unanswered, place);
    const own = (bundle['entry'] ?? []) as readonly object[];
    const whole = entries.length === 0 ? bundle : { ...bundle, entry: [...own, ...entries] };
    try {
      return { retiring: entries.length, answer: await service.post('', whole, PREFER_OUTCOME) };
    } catch (error) {
      const overtaken = error instanceof Failure && error.kind === 'precondition' && entries.length > 0;
      if (!overtaken || attempt >= MOST_ATTEMPTS) throw error;
      return sent(bundle, place, attempt + 1);
    }
  }

  /** Once for each reason: it holds for the service, not for one trial. */
  function cannotRetire(reason: string, place: Place): void {
    if (remarks.has(reason)) return;
    remarks.add(reason);
    const message = `The service does not tell what it holds of a trial (${reason}): what a new record no longer has stays as it is there`;
    terminal.remark({ ...place, message });
  }
}

interface Place {
  readonly input: string;
  readonly line: number;
}

interface Sent {
  /** How many of the last entries retire something. */
  readonly retiring: number;
  readonly answer: AnyResource;
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
