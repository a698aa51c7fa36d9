import { Failure } from '../../../kernel/failure.ts';
import { keptSystem } from '../../../terminology/codes/known-systems.ts';
import { refuse, textOf } from '../match-values.ts';
import type { Inputs } from './inputs.ts';

/** A code that an operation is asked about, and where it stands in the request. */
export interface AskedCode {
  /** Under the address at which it is kept; absent where only a code was given. */
  readonly system?: string;
  readonly code: string;
  readonly version?: string;
  readonly display?: string;
  readonly expression: string;
}

interface SentCoding {
  readonly system?: unknown;
  readonly code?: unknown;
  readonly version?: unknown;
  readonly display?: unknown;
}

/** Names of the parameters beside `code` and `coding`. */
interface Names {
  readonly code?: string;
  readonly coding?: string;
  readonly system?: string;
  readonly version?: string;
}

/**
 * The one code of `code` with its system, or of `coding`.
 *
 * @throws Failure `invalid` for none, or both
 */
export function askedCode(inputs: Inputs, names: Names = {}): AskedCode {
  const [codeName, codingName] = [names.code ?? 'code', names.coding ?? 'coding'];
  const code = inputs.argument(codeName);
  const coding = inputs.argument(codingName);
  if (code && coding) refuse(coding, `either ${codeName} or ${codingName}, not both`);
  if (coding) return ofCoding(coding.value!, coding.expression);
  if (!code) throw missing(`${codeName} or ${codingName} is needed`);
  const system = inputs.text(names.system ?? 'system');
  const version = inputs.text(names.version ?? 'version');
  const display = names.code === undefined ? inputs.text('display') : undefined;
  return {
    code: textOf(code),
    expression: code.expression,
    ...(system === undefined ? {} : { system: keptSystem(system.split('|', 1)[0]!) }),
    ...(version === undefined ? {} : { version }),
    ...(display === undefined ? {} : { display }),
  };
}

/**
 * The codes of `code`, `coding` or `codeableConcept`.
 *
 * @throws Failure `invalid` for none, or more than one of these
 */
export function askedCodes(inputs: Inputs, names: Names = {}): readonly AskedCode[] {
  const concept = inputs.argument('codeableConcept');
  if (!concept) return [askedCode(inputs, names)];
  for (const name of ['code', 'coding']) {
    const other = inputs.argument(name);
    if (other) refuse(other, `either ${name} or codeableConcept, not both`);
  }
  const { coding } = concept.value as { readonly coding?: unknown };
  if (!Array.isArray(coding) || coding.length === 0) return refuse(concept, 'it has no coding');
  return coding.map((one: unknown, at) =>
    typeof one === 'object' && one !== null
      ? ofCoding(one, `${concept.expression}.coding[${at}]`)
      : refuse(concept, 'a coding is an object'),
  );
}

function ofCoding(sent: object, expression: string): AskedCode {
  const { system, code, version, display } = sent as SentCoding;
  if (typeof code !== 'string' || code === '')
    throw new Failure('invalid', 'A coding needs a code', { expression: `${expression}.code` });
  return {
    code,
    expression,
    ...(typeof system === 'string' ? { system: keptSystem(system) } : {}),
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof display === 'string' ? { display } : {}),
  };
}

/** @throws Failure `invalid` where the code came without its system */
export function withSystem(asked: AskedCode): AskedCode & { readonly system: string } {
  const { system } = asked;
  if (system === undefined)
    throw new Failure('invalid', 'The system of the code is needed', { expression: asked.expression });
  return { ...asked, system };
}

export const missing = (message: string): Failure =>
  new Failure('invalid', message, { expression: 'Parameters.parameter' });
