import { Failure } from '../kernel/failure.ts';
import { stringifyJson } from '../kernel/json.ts';
import { fromBundle } from '../mapping/study-record.ts';
import { toCtgov } from '../registry/ctgov/trial.ts';
import { resourcesOf } from './document.ts';
import { inputsOf } from './input.ts';
import { tell } from './remarks.ts';
import type { Terminal } from './terminal.ts';

type Source = Exclude<Parameters<typeof fromBundle>[0], readonly unknown[]>;

/** The Bundles of one trial, as `map` may have split them. */
interface Group {
  readonly line: number;
  nctId: string | undefined;
  readonly bundles: Source[];
}

/** Bundles that belong to no trial must not be gathered for ever. */
const MOST_PARTS = 5000;

/** Bundles of trials → the registry's study record, one a line, from the resources alone. */
export async function unmap(terminal: Terminal, files: readonly string[]): Promise<void> {
  for (const input of inputsOf(files)) {
    try {
      let group: Group | undefined;
      for await (const document of resourcesOf(input, terminal.input)) {
        if (terminal.readerGone) return;
        if (document.kind === 'problem') terminal.problem(document.problem);
        if (document.kind !== 'resource') continue;
        if (document.resource.resourceType !== 'Bundle') {
          terminal.problem({
            input,
            line: document.line,
            message: `A Bundle is needed, not a ${document.resource.resourceType}`,
          });
          continue;
        }
        const bundle = document.resource as unknown as Source;
        const nctId = nctIdOf(bundle);
        if (group && (group.bundles.length >= MOST_PARTS || (group.nctId !== undefined && group.nctId !== nctId))) {
          await write(input, group);
          group = undefined;
        }
        group ??= { line: document.line, nctId: undefined, bundles: [] };
        group.nctId ??= nctId;
        group.bundles.push(bundle);
      }
      if (group) await write(input, group);
    } catch (error) {
      terminal.report(error, { input });
    }
  }

  async function write(input: string, { line, bundles }: Group): Promise<void> {
    try {
      const trial = fromBundle(bundles);
      tell(terminal, trial.remarks, { input, line });
      await terminal.writeLine(stringifyJson(toCtgov(trial)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      terminal.report(error, { input, line });
    }
  }
}

/** What a trial owns is stored under its number; a part that holds only what trials share has none. */
function nctIdOf(bundle: Source): string | undefined {
  for (const { resource, request } of bundle.entry ?? []) {
    const own = request?.method === 'PUT' ? /NCT\d{8}/.exec(request.url ?? '')?.[0] : undefined;
    const stated =
      resource?.resourceType === 'ResearchStudy'
        ? resource.identifier?.find(({ value }) => /^NCT\d{8}$/.test(value ?? ''))?.value
        : undefined;
    const nctId = own ?? stated;
    if (nctId !== undefined) return nctId;
  }
  return undefined;
}
