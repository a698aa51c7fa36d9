import { readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { elementsOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { narrativeFacts } from './narrative/narrative-facts.ts';
import { readWhen } from './when.ts';

const FIRM = new Set(['final', 'amended', 'corrected', 'appended']);
const VOID = new Set(['entered-in-error', 'cancelled']);

/**
 * A DiagnosticReport: that the examination was done, the findings that its conclusion codes, and what the words of the conclusion mention.
 * Its results are Observations of their own.
 */
export const reportFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  if (VOID.has(status)) return [];
  const firm = FIRM.has(status);
  const when = readWhen(resource, 'effective', 'DiagnosticReport', at);
  const common = { reference: at.reference, certainty: firm ? 'confirmed' : 'provisional', ...when } as const;
  const examination = readCodeable(resource['code']);
  const conclusion = textOf(resource['conclusion']);
  const done: readonly Fact[] = examination
    ? [
        {
          domain: 'procedure',
          expression: 'DiagnosticReport.code',
          ...at.named(examination),
          state: firm ? 'ended' : 'unknown',
          ...common,
          ...(conclusion !== undefined && { value: { kind: 'text', text: conclusion } }),
        },
      ]
    : [];
  const findings = elementsOf(resource['conclusionCode']).flatMap((item, index): readonly Fact[] => {
    const codeable = readCodeable(item);
    if (!codeable) return [];
    const expression = `DiagnosticReport.conclusionCode[${index}]`;
    return [{ domain: 'condition', expression, ...at.named(codeable), state: 'unknown', ...common }];
  });
  const written = {
    ...(when.start && { recorded: when.start }),
    ...(when.date !== undefined && { date: when.date }),
  };
  const told = conclusion === undefined ? [] : narrativeFacts(conclusion, 'DiagnosticReport.conclusion', written, at);
  return [...done, ...findings, ...told];
};
