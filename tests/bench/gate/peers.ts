/** Other validators of R4, each with its definitions read. */
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { structureDefinitions } from '../structure-definitions.ts';
import type { Check } from './measuring.ts';

/** Refusals are thrown: a peer that refuses has done its work too. */
export function medplum(): Check {
  indexStructureDefinitionBundle(structureDefinitions());
  return (resource) => {
    try {
      return validateResource(resource as Resource);
    } catch (error) {
      return error;
    }
  };
}

export function lantana(): Check {
  const { Fhir } = createRequire(import.meta.url)('fhir') as {
    readonly Fhir: new () => { validate(resource: unknown): unknown };
  };
  const fhir = new Fhir();
  return (resource) => fhir.validate(resource);
}
