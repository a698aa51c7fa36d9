import type { AnyResource } from '../../fhir/resource.ts';
import { asResource, jsonBody } from '../body.ts';
import type { Call } from '../call.ts';
import { type Argument, bodyArguments, queryArguments } from './arguments.ts';

interface Entry {
  readonly resource?: { readonly resourceType?: unknown };
}

/**
 * What a call of `$match` or `$candidates` says: a Parameters, or a patient's record alone, in which a Bundle may hold a
 * Parameters of its own; parameters of the address join them.
 */
export function callArguments(call: Call): readonly Argument[] {
  const fromQuery = queryArguments(call.query);
  if (call.body.kind === 'none') return fromQuery;
  const body = asResource(jsonBody(call));
  if (body.resourceType === 'Parameters') return [...bodyArguments(body), ...fromQuery];
  return [{ name: 'resource', expression: body.resourceType, resource: body }, ...argumentsWithin(body), ...fromQuery];
}

/** Parameters that lie among the entries of a record: how the MITRE matching services are asked. */
function argumentsWithin(body: AnyResource): readonly Argument[] {
  if (body.resourceType !== 'Bundle' || !Array.isArray(body['entry'])) return [];
  return (body['entry'] as readonly (Entry | null)[]).flatMap((entry, index) =>
    entry?.resource?.resourceType === 'Parameters'
      ? bodyArguments(entry.resource as AnyResource, `Bundle.entry[${index}].resource`)
      : [],
  );
}

/** The record, without the Parameters among its entries; the others keep their places. */
export function withoutParameters(record: AnyResource): AnyResource {
  const entries = record['entry'] as readonly Entry[] | undefined;
  if (record.resourceType !== 'Bundle' || !entries?.some(isParameters)) return record;
  const entry = entries.map((one) => {
    if (!isParameters(one)) return one;
    const { resource: _, ...rest } = one;
    return rest;
  });
  return { ...record, entry };
}

const isParameters = ({ resource }: Entry): boolean => resource?.resourceType === 'Parameters';
