import { asResource, jsonBody } from '../body.ts';
import { type Interaction, resourceReply } from '../call.ts';
import { found } from '../interactions/read.ts';
import { type Argument, bodyArguments, queryArguments } from './arguments.ts';
import { countOf, numberOf, refuse } from './match-values.ts';

const DEFAULT_COUNT = 10;

/** `ResearchStudy/[id]/$similar`: studies that share conditions, interventions or the phase, with a score and the reasons. */
export const similar: Interaction = async (call, { type, id }) => {
  const { services, access, base } = call;
  found(await services.store.read(access, type, id), `${type}/${id}`);
  const body = call.body.kind === 'none' ? [] : bodyArguments(asResource(jsonBody(call)));
  const { count, minScore } = named([...queryArguments(call.query), ...body]);
  const request = {
    study: id,
    count: count === undefined ? DEFAULT_COUNT : countOf(count, services.limits.maxPageCount),
    minScore: minScore === undefined ? 0 : numberOf(minScore, 0, 1),
  };
  return resourceReply(200, await services.matcher.similar(access, request, base));
};

function named(list: readonly Argument[]): Partial<Record<'count' | 'minScore', Argument>> {
  const given: Partial<Record<'count' | 'minScore', Argument>> = {};
  for (const argument of list) {
    const { name } = argument;
    if (name !== 'count' && name !== 'minScore')
      refuse(argument, 'there is no such parameter; known are count, minScore');
    else if (given[name]) refuse(argument, 'given twice');
    else given[name] = argument;
  }
  return given;
}
