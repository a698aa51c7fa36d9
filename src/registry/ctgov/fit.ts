import { z } from 'zod';
import type { Remark } from '../../trial/trial.ts';
import { oddities } from './fields.ts';

/** What is remarked on while a value is walked beside its schema, and where the walk stands. */
export interface Walk {
  readonly steps: (string | number)[];
  readonly remarks: Remark[];
}

/**
 * Whether a value fits a schema. True only where the schema itself accepts it; false where it may not, which the schema is
 * then asked to explain. Fields that the schema does not name, and texts it finds odd, are remarked on in their order.
 */
export type Fit = (value: unknown, walk: Walk) => boolean;

/** The checks of a schema as one function: what a schema is made of is looked at once, not for every value. */
export function fitOf(schema: z.core.$ZodType): Fit {
  if (schema instanceof z.ZodExactOptional) return fitOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return fitObject(schema.shape);
  if (schema instanceof z.ZodArray && isPlain(schema)) return fitArray(fitOf(schema.element));
  if (schema instanceof z.ZodString) return fitText(schema);
  if (schema instanceof z.ZodBoolean && isPlain(schema)) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodNumber && !(schema instanceof z.ZodNumberFormat) && isPlain(schema))
    return Number.isFinite;
  return bySchema(schema);
}

const bySchema =
  (schema: z.core.$ZodType): Fit =>
  (value) =>
    z.safeParse(schema, value).success;

const checksOf = (schema: z.core.$ZodType): readonly z.core.$ZodCheck[] => schema._zod.def.checks ?? [];
const isPlain = (schema: z.core.$ZodType): boolean => checksOf(schema).length === 0;

function fitObject(shape: Readonly<Record<string, z.core.$ZodType>>): Fit {
  const members = new Map(Object.entries(shape).map(([name, schema]) => [name, fitOf(schema)]));
  const required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodExactOptional));
  return (value, walk) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (!required.every((name) => Object.hasOwn(value, name))) return false;
    const { steps, remarks } = walk;
    for (const [name, item] of Object.entries(value)) {
      const member = members.get(name);
      steps.push(name);
      if (member === undefined) remarks.push(unknownField(placeOf(steps)));
      else if (!member(item, walk)) return false;
      steps.pop();
    }
    return true;
  };
}

const unknownField = (place: string): Remark => ({
  place,
  message: 'Not a field that is known here; left out',
  lost: true,
});

const fitArray =
  (element: Fit): Fit =>
  (value, walk) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index++) {
      walk.steps.push(index);
      if (!element(value[index], walk)) return false;
      walk.steps.pop();
    }
    return true;
  };

function fitText(schema: z.ZodString): Fit {
  const oddity = oddities.get(schema)?.oddity;
  const most = mostCharacters(schema);
  return (value, walk) => {
    if (typeof value !== 'string') return false;
    if (most === undefined ? !schema.safeParse(value).success : value.length > most) return false;
    const message = oddity?.(value);
    if (message !== undefined) walk.remarks.push({ place: placeOf(walk.steps), message });
    return true;
  };
}

/** The longest text that a schema takes, where that is all that it asks; undefined where it asks more. */
function mostCharacters(schema: z.ZodString): number | undefined {
  const checks = checksOf(schema);
  if (schema.format !== null || !checks.every((check) => check._zod.def.check === 'max_length')) return undefined;
  return schema.maxLength ?? Number.POSITIVE_INFINITY;
}

/** `a.b[0].c` */
export function placeOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}
