/** The URL of a request inside a Bundle: relative to the server's base, and of a known form. */
import { isId } from './check/primitives.ts';
import { isResourceType } from './definitions/definitions.ts';

/** What a URL below the base names. All absent: the whole system. */
export interface RequestTarget {
  readonly type?: string;
  readonly id?: string;
  readonly versionId?: string;
  /** Whether it asks for versions: of the system, of a type, or of one resource. */
  readonly history?: boolean;
  /** `Patient/1/Observation`: the type to search (`*` for every type) in the compartment of `type` and `id`. */
  readonly within?: string;
  /** Without the dollar sign. */
  readonly operation?: string;
  /** `metadata`. */
  readonly metadata?: boolean;
  /** What follows the question mark, as it is; never empty. */
  readonly query?: string;
}

/** What is wrong with it, in words that follow "the URL". */
export interface UrlProblem {
  readonly problem: string;
}

/** Reads `[type]/[id]?[query]` and its kin. Never decodes: no character that would need it may stand in a path. */
export function parseRequestUrl(url: string): RequestTarget | UrlProblem {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  if (url.includes('#') || hasWhiteSpace(url)) return { problem: 'must have neither a fragment nor white space' };
  if (path.includes(':') || path.startsWith('/') || path.includes('\\')) {
    return { problem: 'must be relative to the base of the server: Type, Type/id or Type?query' };
  }
  const target = parsePath(path);
  return query === '' || 'problem' in target ? target : { ...target, query };
}

const hasWhiteSpace = (text: string): boolean => /\s/.test(text);

function parsePath(path: string): RequestTarget | UrlProblem {
  if (path === '') return {};
  const segments = path.split('/');
  const last = segments.at(-1)!;
  if (last.startsWith('$') && segments.length <= 3) return parseOperation(segments.slice(0, -1), last.slice(1));
  if (path === 'metadata') return { metadata: true };
  if (path === '_history') return { history: true };
  const [type, id, third, versionId] = segments as [string, ...string[]];
  if (!isResourceType(type)) return { problem: `must begin with a resource type of R4, not with ${type.slice(0, 64)}` };
  if (id === undefined) return { type };
  if (id === '_history' && third === undefined) return { type, history: true };
  if (!isId(id) || segments.length > 4) return { problem: 'must have an id of letters, digits, hyphens and dots' };
  if (isDots(id)) return { problem: 'must not climb with dots' };
  return third === undefined ? { type, id } : parseBelow(type, id, third, versionId);
}

function parseBelow(
  type: string,
  id: string,
  third: string,
  versionId: string | undefined,
): RequestTarget | UrlProblem {
  if (third === '_history' && versionId === undefined) return { type, id, history: true };
  if (third === '_history' && isId(versionId!)) return { type, id, versionId: versionId! };
  if ((third === '*' || isResourceType(third)) && versionId === undefined) return { type, id, within: third };
  return { problem: `has no part ${third.slice(0, 64)} below ${type}/id` };
}

function parseOperation(place: readonly string[], operation: string): RequestTarget | UrlProblem {
  if (!isId(operation)) return { problem: 'must have the name of an operation after $' };
  const target = place.length === 0 ? {} : parsePath(place.join('/'));
  if ('problem' in target) return target;
  return target.history || target.metadata ? { problem: 'has no operation there' } : { ...target, operation };
}

const isDots = (id: string): boolean => id === '.' || id === '..';
