import { asResource, jsonBody } from '../body.ts';
import { type Interaction, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';
import { bodyArguments, queryArguments } from './arguments.ts';
import { countOf, numberOf } from './match-values.ts';
import { namedArguments } from './named-arguments.ts';

const DEFAULT_COUNT = 10;

/** `ResearchStudy/[id]/$similar`: studies that share conditions, interventions or the phase, with a score and the reasons. */
export const similar: Interaction = async (call, { type, id }) => {
  const { services, access, base } = call;
  found(await services.store.read(access, type, id), `${type}/${id}`);
  const body = call.body.kind === 'none' ? [] : bodyArguments(asResource(jsonBody(call)));
  const named = namedArguments(['ResearchStudy', 'similar'], [...queryArguments(call.query), ...body]);
  const [count] = named.get('count') ?? [];
  const [minScore] = named.get('minScore') ?? [];
  const request = {
    study: id,
    count: count === undefined ? DEFAULT_COUNT : countOf(count, services.limits.maxPageCount),
    minScore: minScore === undefined ? 0 : numberOf(minScore, 0, 1),
  };
  return resourceReply(200, await services.matcher.similar(access, request, base));
};
