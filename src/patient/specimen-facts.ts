import { readSites } from './body-site.ts';
import { readCodeable } from './codeable.ts';
import type { Collector } from './collecting.ts';
import { elementOf, textOf } from './element.ts';
import type { Fact } from './facts.ts';
import { readDay, readWhen } from './when.ts';

const STATES: Readonly<Record<string, Fact['state']>> = { available: 'active', unavailable: 'ended' };

/** A Specimen: material of the patient that was taken, and whether it can still be had. It says nothing of what was found in it. */
export const specimenFacts: Collector = (resource, at) => {
  const status = textOf(resource['status']) ?? 'unknown';
  const type = readCodeable(resource['type']);
  if (status === 'entered-in-error' || !type) return [];
  const collection = elementOf(resource['collection']);
  const received = readDay(resource['receivedTime'], 'Specimen.receivedTime', at);
  const when = collection ? readWhen(collection, 'collected', 'Specimen.collection', at) : {};
  const date = when.date ?? textOf(resource['receivedTime']);
  return [
    {
      domain: 'specimen',
      reference: at.reference,
      expression: 'Specimen.type',
      // What a specimen is called ("ascites", "tumour") names the material, not a finding: its words are not looked up.
      ...type,
      ownConcepts: [],
      concepts: [],
      certainty: status === 'available' ? 'confirmed' : 'provisional',
      state: STATES[status] ?? 'unknown',
      ...when,
      ...(received && { recorded: received }),
      ...(date !== undefined && { date }),
      ...readSites(collection?.['bodySite']),
    },
  ];
};
