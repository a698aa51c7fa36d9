import { type Reply, resourceReply } from '../../call.ts';

/** An entry of a Parameters: `name`, and a value under its typed name, or `part`. */
export interface OutParameter {
  readonly name: string;
  readonly [value: `value${string}`]: string | boolean | object;
  readonly part?: readonly OutParameter[];
}

export const parametersReply = (parameter: readonly OutParameter[]): Reply =>
  resourceReply(200, { resourceType: 'Parameters', parameter } as { readonly resourceType: string });
