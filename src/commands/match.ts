import { today } from '../kernel/clock.ts';
import { stringifyJson } from '../kernel/json.ts';
import { resourceOf } from './document.ts';
import type { FhirService } from './fhir-service.ts';
import type { Terminal } from './terminal.ts';

export interface MatchCommand {
  readonly patient: string;
  /** NCT numbers or ids; none: every study that is open. */
  readonly studies: readonly string[];
  /** YYYY-MM-DD */
  readonly asOf?: string;
}

/** Prints the searchset Bundle of `$match`. */
export async function match(
  terminal: Terminal,
  { patient, studies, asOf = today() }: MatchCommand,
  service: FhirService,
): Promise<void> {
  const resource = await resourceOf(patient, terminal.input);
  const parameters = {
    resourceType: 'Parameters',
    parameter: [
      { name: 'resource', resource },
      { name: 'asOf', valueDate: asOf },
      ...studies.map((study) => ({ name: 'study', valueString: study })),
    ],
  };
  await terminal.writeLine(stringifyJson(await service.post('ResearchStudy/$match', parameters)));
}
