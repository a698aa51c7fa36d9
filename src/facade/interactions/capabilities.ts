import { type Interaction, resourceReply } from '../call.ts';

/** Anyone may read what the server can do: discovery comes before authorisation (SMART App Launch, conformance). */
const ANY_ORIGIN = { 'access-control-allow-origin': '*' } as const;

/** http.html#capabilities */
export const capabilities: Interaction = async () =>
  resourceReply(200, { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' } as { resourceType: string }, ANY_ORIGIN);

export const corsPreflight: Interaction = async () => ({
  status: 204,
  headers: { ...ANY_ORIGIN, 'access-control-allow-methods': 'GET, HEAD, OPTIONS', 'access-control-allow-headers': 'Accept', 'access-control-max-age': '86400' },
});
