import type { Bundle } from '@medplum/fhirtypes';
import { processWantsColour } from '../config.ts';
import { today } from '../kernel/clock.ts';
import { Failure, type Issue } from '../kernel/failure.ts';
import { stringifyJson } from '../kernel/json.ts';
import { resourceOf } from './document.ts';
import type { FhirService } from './fhir-service.ts';
import { matchReport } from './match-report.ts';
import { layoutFor } from './match-report-layout.ts';
import type { Terminal } from './terminal.ts';

export interface MatchCommand {
  readonly patient: string;
  /** NCT numbers or ids; none: every study that is open. */
  readonly studies: readonly string[];
  /** YYYY-MM-DD */
  readonly asOf?: string;
  readonly format?: 'json' | 'text';
}

/** Prints the searchset Bundle of `$match`, or a report of it for people. */
export async function match(
  terminal: Terminal,
  { patient, studies, asOf = today(), format = 'json' }: MatchCommand,
  service: FhirService,
): Promise<void> {
  const resource = await resourceOf(patient, terminal.input);
  const parameters = {
    resourceType: 'Parameters',
    parameter: [
      { name: 'resource', resource },
      { name: 'asOf', valueDate: asOf },
      ...(format === 'text' ? [{ name: 'detail', valueCode: 'evidence' }] : []),
      ...studies.map((study) => ({ name: 'study', valueString: study })),
    ],
  };
  try {
    const answer = await service.post('ResearchStudy/$match', parameters);
    if (format === 'json') await terminal.writeLine(stringifyJson(answer));
    else
      for (const line of matchReport(
        answer as unknown as Bundle,
        layoutFor(terminal.columns, terminal.columns !== undefined && processWantsColour()),
      ))
        await terminal.writeLine(line);
  } catch (error) {
    const inRecord = placesInRecord(error, resource.resourceType);
    if (inRecord === undefined) throw error;
    terminal.report(inRecord, { input: patient });
  }
}

const RECORD = 'Parameters.parameter[0].resource';

/** The same refusal, if all of it is about the record, with the places as they are in the record's own file. */
function placesInRecord(error: unknown, type: string): Failure | undefined {
  if (!(error instanceof Failure)) return undefined;
  const { message, expression } = error;
  const issues: readonly Issue[] =
    error.issues.length > 0
      ? error.issues
      : [{ severity: 'error', message, ...(expression !== undefined && { expression }) }];
  if (!issues.every((issue) => issue.expression?.startsWith(RECORD))) return undefined;
  const placed = issues.map((issue) => ({ ...issue, expression: `${type}${issue.expression!.slice(RECORD.length)}` }));
  return new Failure(error.kind, message, { issues: placed, cause: error });
}
