/** Work that now and then needs an answer from elsewhere: it yields what is to be waited for, and is given what that came to. */
export type Steps<T> = Generator<unknown, T, unknown>;

export function* settled<T>(answer: T | Promise<T>): Steps<T> {
  return (yield answer) as T;
}

/** Does work whose answers are all there at once. */
export function runSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next(step.value);
  return step.value;
}

/** Does work one answer after the other. */
export async function runRemoteSteps<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    const { value } = step;
    step = steps.next(value instanceof Promise ? await value : value);
  }
  return step.value;
}
