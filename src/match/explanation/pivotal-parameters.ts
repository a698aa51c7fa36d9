import type { ParametersParameter, Resource } from '@medplum/fhirtypes';
import type { Pivotal } from './pivotal.ts';

/** A pivotal change as a part of Parameters: `criterion`, `from` and `to` follow each other, once for each criterion that it turns. */
export const pivotalParameter = ({ change, turned, grade, assume }: Pivotal): ParametersParameter => ({
  name: 'pivotal',
  part: [
    { name: 'change', valueString: change },
    ...turned.flatMap(({ id, from, to }) => [
      { name: 'criterion', valueString: id },
      { name: 'from', valueCode: from },
      { name: 'to', valueCode: to },
    ]),
    { name: 'grade', valueCode: grade },
    ...assume.map((resource) => ({ name: 'assume', resource: resource as Resource })),
  ],
});
