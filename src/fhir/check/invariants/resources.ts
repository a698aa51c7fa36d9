/** Invariants of R4's infrastructure and administrative resources. */
import { isAfter } from '../date-order.ts';
import type { Node } from '../visit.ts';
import {
  child,
  count,
  has,
  hasAny,
  hasChoice,
  type InvariantTable,
  invariant,
  isDistinct,
  items,
  nodes,
} from './invariant.ts';

const entries = (bundle: Node): readonly Node[] => nodes(bundle['entry']);
const isType = (node: Node, ...types: readonly string[]): boolean => types.includes(node['type'] as string);
const firstType = (bundle: Node): unknown => {
  const first = entries(bundle)[0];
  return first && child(first, 'resource')['resourceType'];
};
const fullUrlVersions = (bundle: Node): string[] =>
  entries(bundle)
    .filter((entry) => typeof entry['fullUrl'] === 'string')
    .map((entry) => `${entry['fullUrl']} ${String(child(child(entry, 'resource'), 'meta')['versionId'] ?? '')}`);

export const RESOURCES: InvariantTable = {
  Bundle: [
    invariant('bdl-1', 'only a searchset or history has a total', (node) => {
      return !has(node, 'total') || isType(node, 'searchset', 'history');
    }),
    invariant('bdl-2', 'only entries of a searchset have search', (node) => {
      return isType(node, 'searchset') || !entries(node).some((entry) => has(entry, 'search'));
    }),
    invariant('bdl-3', 'entries have a request in a batch, transaction or history, and nowhere else', (node) => {
      const expected = isType(node, 'batch', 'transaction', 'history');
      return entries(node).every((entry) => has(node, 'type') && has(entry, 'request') === expected);
    }),
    invariant('bdl-4', 'entries have a response in a response or history, and nowhere else', (node) => {
      const expected = isType(node, 'batch-response', 'transaction-response', 'history');
      return entries(node).every((entry) => has(node, 'type') && has(entry, 'response') === expected);
    }),
    invariant('bdl-7', 'a fullUrl stands for one version once', (node) => {
      return isType(node, 'history') || isDistinct(fullUrlVersions(node));
    }),
    invariant('bdl-9', 'a document has an identifier with system and value', (node) => {
      const identifier = child(node, 'identifier');
      return !isType(node, 'document') || (has(identifier, 'system') && has(identifier, 'value'));
    }),
    invariant('bdl-10', 'a document has a timestamp', (node) => {
      return !isType(node, 'document') || typeof node['timestamp'] === 'string';
    }),
    invariant('bdl-11', 'a document begins with a Composition', (node) => {
      return !isType(node, 'document') || firstType(node) === 'Composition';
    }),
    invariant('bdl-12', 'a message begins with a MessageHeader', (node) => {
      return !isType(node, 'message') || firstType(node) === 'MessageHeader';
    }),
  ],
  'Bundle.entry': [
    invariant('bdl-5', 'an entry has a resource, a request or a response', (node) => {
      return hasAny(node, 'resource', 'request', 'response');
    }),
    invariant('bdl-8', 'a fullUrl names no version', ({ fullUrl }) => {
      return typeof fullUrl !== 'string' || !fullUrl.includes('/_history/');
    }),
  ],
  'Parameters.parameter': [
    invariant('inv-1', 'a parameter has a value, a resource or parts', (node) => {
      return count(node, 'part', 'resource') + (hasChoice(node, 'value') ? 1 : 0) === 1;
    }),
  ],
  Organization: [
    invariant('org-1', 'an organization has an identifier or a name', (node) => hasAny(node, 'identifier', 'name')),
    invariant('org-3', 'a telecom of an organization is not for home use', (node) => !hasHomeUse(node, 'telecom')),
    invariant('org-2', 'an address of an organization is not for home use', (node) => !hasHomeUse(node, 'address')),
  ],
  InsurancePlan: [
    invariant('ipn-1', 'a plan has an identifier or a name', (node) => hasAny(node, 'identifier', 'name')),
  ],
  Group: [
    invariant('grp-1', 'only an actual group has members', (node) => !has(node, 'member') || node['actual'] === true),
  ],
  'Patient.contact': [
    invariant('pat-1', 'a contact has a name, telecom, address or organization', (node) => {
      return hasAny(node, 'name', 'telecom', 'address', 'organization');
    }),
  ],
  Linkage: [invariant('lnk-1', 'a linkage has two items at least', (node) => items(node['item']).length > 1)],
  List: [
    invariant('lst-1', 'an empty reason needs an empty list', (node) => count(node, 'emptyReason', 'entry') < 2),
    invariant('lst-2', 'only a list of changes marks entries as deleted', (node) => {
      return node['mode'] === 'changes' || !nodes(node['entry']).some((entry) => has(entry, 'deleted'));
    }),
    invariant('lst-3', 'only a working list dates its entries', (node) => {
      return node['mode'] === 'working' || !nodes(node['entry']).some((entry) => has(entry, 'date'));
    }),
  ],
  Task: [
    invariant('inv-1', 'the last change must not be before the start', (node) => {
      return !isAfter(node['authoredOn'], node['lastModified']);
    }),
  ],
  Appointment: [
    invariant('app-2', 'start and end come together', (node) => count(node, 'start', 'end') !== 1),
    invariant('app-3', 'only a proposed, cancelled or waiting appointment lacks a time', (node) => {
      const timed = has(node, 'start') && has(node, 'end');
      return timed || ['proposed', 'cancelled', 'waitlist'].includes(node['status'] as string);
    }),
    invariant('app-4', 'a reason of cancelation needs a cancelled appointment', (node) => {
      return !has(node, 'cancelationReason') || ['no-show', 'cancelled'].includes(node['status'] as string);
    }),
  ],
  'Appointment.participant': [
    invariant('app-1', 'a participant has a type or an actor', (node) => hasAny(node, 'type', 'actor')),
  ],
  AppointmentResponse: [
    invariant('apr-1', 'a participant type or an actor', (node) => hasAny(node, 'participantType', 'actor')),
  ],
  'AuditEvent.entity': [
    invariant('sev-1', 'name and query exclude each other', (node) => count(node, 'name', 'query') < 2),
  ],
  Consent: [invariant('ppc-1', 'a consent has a policy or a rule', (node) => hasAny(node, 'policy', 'policyRule'))],
  'CoverageEligibilityResponse.insurance.item': [
    invariant('ces-1', 'either a category or a product', (node) => count(node, 'category', 'productOrService') === 1),
  ],
  'Composition.section': [
    invariant('cmp-1', 'a section has a text, entries or sections', (node) => hasAny(node, 'text', 'entry', 'section')),
    invariant('cmp-2', 'an empty reason needs an empty section', (node) => count(node, 'emptyReason', 'entry') < 2),
  ],
  'RequestGroup.action': [
    invariant('rqg-1', 'either a resource or actions', (node) => count(node, 'resource', 'action') === 1),
  ],
};

const hasHomeUse = (node: Node, name: string): boolean => nodes(node[name]).some(({ use }) => use === 'home');
