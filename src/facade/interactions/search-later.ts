import { parseSearch } from '../../fhir/search/query.ts';
import { nowMs } from '../../kernel/clock.ts';
import { Failure } from '../../kernel/failure.ts';
import { formBody } from '../body.ts';
import type { Call, Interaction } from '../call.ts';
import { respondAsync } from '../operations/respond-async.ts';

/**
 * A search that, with `Prefer: respond-async`, is answered later with all its matches as files (async.html); else at once.
 *
 * @throws Failure `unprocessable` for what files of matches cannot show
 */
export const orLater =
  (search: Interaction): Interaction =>
  async (call, target) =>
    (await respondAsync(call, () => ({ kind: 'export', export: exportOf(call, target.type) }))) ?? search(call, target);

function exportOf(call: Call, type: string) {
  const parameters = new URLSearchParams(call.query);
  if (call.method === 'POST') for (const [name, value] of formBody(call)) parameters.append(name, value);
  const { query } = parseSearch(type, parameters, {
    handling: 'strict',
    baseUrl: call.base,
    defaultCount: 1,
    maxCount: 1,
    now: nowMs(),
  });
  if (query.includes.length > 0)
    throw new Failure(
      'unprocessable',
      'Included resources are not among the files of a search that is answered later',
      {
        expression: query.includes[0]!.reverse ? '_revinclude' : '_include',
      },
    );
  return { selections: [{ type, where: query.where }] };
}
