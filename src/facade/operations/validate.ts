import { checkResource } from '../../fhir/check/resource-check.ts';
import { operationOutcome } from '../../fhir/operation-outcome.ts';
import type { AnyResource } from '../../fhir/resource.ts';
import { Failure, type Issue } from '../../kernel/failure.ts';
import { parseJson } from '../../kernel/json.ts';
import { asResource, jsonBody } from '../body.ts';
import { type Call, type Interaction, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';

/** resource-operation-validate.html: 200 with the outcome, also where the resource is not valid. */
export const validate: Interaction = async (call, { type, id }) => {
  const resource = call.method === 'GET' || call.method === 'HEAD' ? await stored(call, type, id) : submitted(call);
  const mismatch: Issue[] =
    resource.resourceType === type
      ? []
      : [
          {
            severity: 'error',
            message: `A ${type} is needed here, and this is a ${resource.resourceType.slice(0, 64)}`,
            expression: 'resourceType',
          },
        ];
  const issues = [...mismatch, ...checkResource(resource)];
  return resourceReply(200, operationOutcome(issues, 'invalid'));
};

async function stored(call: Call, type: string, id: string): Promise<AnyResource> {
  const version = found(await call.services.store.read(call.access, type, id), `${type}/${id}`);
  return parseJson(version.body.toString('utf8')) as AnyResource;
}

/** The body itself, or the parameter `resource` of a Parameters. */
function submitted(call: Call): AnyResource {
  const body = asResource(jsonBody(call));
  if (body.resourceType !== 'Parameters') return body;
  const parameters = Array.isArray(body['parameter'])
    ? (body['parameter'] as readonly { name?: unknown; resource?: unknown }[])
    : [];
  const resource = parameters.find((parameter) => parameter?.name === 'resource')?.resource;
  if (resource === undefined)
    throw new Failure('invalid', 'There is no parameter `resource` to validate', {
      expression: 'Parameters.parameter',
    });
  return asResource(resource);
}
