import type { CodeableConcept, Extension } from '@medplum/fhirtypes';
import type { Outcome, OutcomesModule } from '../trial/protocol.ts';
import { OBJECTIVE_TYPE, xver } from './canonical.ts';
import { OUTCOME_TO_FHIR } from './code-map.table.ts';
import { codeIn, present, presentOrNone, someOf } from './element.ts';
import { allAt, ownExtension, ownValue } from './extension.ts';
import { extensionValue } from './extension-shape.ts';

const OUTCOME = xver('ResearchStudy.outcomeMeasure');
type Kind = keyof typeof OUTCOME_TO_FHIR;
const KINDS = Object.keys(OUTCOME_TO_FHIR) as readonly Kind[];

/** The cross-version outcomeMeasure, one for each outcome; its time frame stands on the name. */
export const toOutcomes = (module: OutcomesModule | undefined): Extension[] =>
  KINDS.flatMap((kind) => (module?.[kind] ?? []).map((outcome) => toOutcome(kind, outcome)));

function toOutcome(kind: Kind, { measure, description, timeFrame }: Outcome): Extension {
  const extension: Extension[] = [];
  const frame = ownExtension('time-frame', timeFrame);
  if (measure !== undefined || frame.length > 0) {
    const besideName = frame.length > 0 ? { extension: frame } : undefined;
    extension.push(
      present<object>({ url: 'name', valueString: measure, _valueString: besideName } as object) as Extension,
    );
  }
  extension.push({
    url: 'type',
    valueCodeableConcept: { coding: [{ system: OBJECTIVE_TYPE, code: OUTCOME_TO_FHIR[kind] }] },
  });
  if (description !== undefined) extension.push({ url: 'description', valueMarkdown: description });
  return { url: OUTCOME, extension };
}

/** The lists of outcomes; an outcome without a type is primary. */
export function fromOutcomes(extensions: readonly Extension[] | undefined): OutcomesModule | undefined {
  const all = allAt(extensions, OUTCOME).map((extension) => ({
    kind: kindOf(extension),
    outcome: outcomeOf(extension),
  }));
  return presentOrNone<OutcomesModule>(
    Object.fromEntries(
      KINDS.map((kind) => [kind, someOf(all.filter((one) => one.kind === kind).map((one) => one.outcome))]),
    ) as OutcomesModule,
  );
}

function kindOf(extension: Extension): Kind {
  const type = extension.extension?.find((one) => one.url === 'type');
  const code = codeIn(extensionValue(type) as CodeableConcept | undefined, OBJECTIVE_TYPE);
  return KINDS.find((kind) => OUTCOME_TO_FHIR[kind] === code) ?? 'primaryOutcomes';
}

function outcomeOf(extension: Extension): Outcome {
  const part = (url: string): Extension | undefined => extension.extension?.find((one) => one.url === url);
  const name = part('name') as
    | (Extension & { readonly _valueString?: { readonly extension?: Extension[] } })
    | undefined;
  return present<Outcome>({
    measure: name?.valueString,
    description: extensionValue(part('description')) as string | undefined,
    timeFrame: ownValue<string>(name?._valueString?.extension, 'time-frame'),
  } as Outcome);
}
