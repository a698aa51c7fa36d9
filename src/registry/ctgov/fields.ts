import { z } from 'zod';

/** What is odd about a text that is kept all the same; undefined where nothing is. */
export type Oddity = (value: string) => string | undefined;

/** The oddities that a schema's texts are looked at for once the record's shape is right. */
export const oddities = z.registry<{ readonly oddity: Oddity }>();

/** A code of an open list. */
export function code(known: readonly string[]): z.ZodString {
  return watched((value) =>
    known.includes(value) ? undefined : `The code ${shown(value)} is not in the known list; kept as it is`,
  );
}

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?:T\d{2}:\d{2}(?::\d{2})?)?$/;

/** yyyy, yyyy-MM or yyyy-MM-dd, with or without a time. */
export const date = (): z.ZodString =>
  watched((value) =>
    PARTIAL_DATE.test(value) ? undefined : `${shown(value)} is no date of the registry's forms; kept as it is`,
  );

const AGE = /^\d{1,3} (?:Year|Month|Week|Day|Hour|Minute)s?$/;

/** `18 Years`. */
export const age = (): z.ZodString =>
  watched((value) => (AGE.test(value) ? undefined : `${shown(value)} is no age of the registry's form; kept as it is`));

const LONGEST_SHOWN = 80;
const shown = (value: string): string => (value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);

/** FHIR's texts have at most 1024 × 1024 characters; some of ours stand behind a label. */
const LONGEST_TEXT = 1_000_000;
const anyText = (): z.ZodString =>
  z.string().max(LONGEST_TEXT, `more than ${LONGEST_TEXT} characters, which FHIR cannot hold`);

function watched(oddity: Oddity): z.ZodString {
  const watchedText = anyText();
  oddities.add(watchedText, { oddity });
  return watchedText;
}

type AllOptional<S> = { [K in keyof S]: S[K] extends z.ZodType ? z.ZodExactOptional<S[K]> : never };

/** An object whose fields may each be absent (but not null), and which may hold others. */
export function fields<S extends Record<string, z.ZodType>>(shape: S): z.ZodObject<AllOptional<S>, z.core.$loose> {
  const optional = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.exactOptional(schema)]));
  return z.looseObject(optional as AllOptional<S>);
}

export const text = anyText();
export const flag = z.boolean();
export const number = z.number();
export const whole = z.int();
export const texts = z.array(text);
