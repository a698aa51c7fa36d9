import { type Options, Presets, SingleBar } from 'cli-progress';
import { nowMs } from '../kernel/clock.ts';
import type { Terminal } from './terminal.ts';

/** Work that is done sooner is not worth a word. */
const QUIET_MS = 2000;
/** Between two progress lines where nobody watches. */
const LINE_MS = 5000;

/** How far long work has come: a bar with the time left where people watch, JSON lines where programs do. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #verb: string;
  readonly #total: number | undefined;
  readonly #started = nowMs();
  #last = nowMs();
  #done = 0;
  #bar: SingleBar | undefined;

  /** @param total in the unit of `advance`; absent where it is not known beforehand */
  constructor(terminal: Terminal, verb: string, total?: number) {
    this.#terminal = terminal;
    this.#verb = verb;
    this.#total = total;
  }

  advance(by = 1): void {
    this.#done += by;
    const now = nowMs();
    if (now - this.#started < QUIET_MS) return;
    if (this.#terminal.errors.isTTY === true) this.#draw();
    else if (now - this.#last >= LINE_MS) this.#say(now);
  }

  end(): void {
    this.#bar?.stop();
  }

  #draw(): void {
    if (!this.#bar) {
      const known = this.#total !== undefined;
      const format = known
        ? `${this.#verb} {bar} {percentage}% | {value}/{total} | {eta_formatted} left`
        : `${this.#verb} | {value} done | {duration_formatted}`;
      // The types say console streams only; any writable does.
      this.#bar = new SingleBar(
        {
          format,
          hideCursor: true,
          clearOnComplete: true,
          stream: this.#terminal.errors as NonNullable<Options['stream']>,
        },
        Presets.shades_classic,
      );
      this.#bar.start(this.#total ?? 0, this.#done);
    }
    this.#bar.update(this.#done);
  }

  #say(now: number): void {
    this.#last = now;
    const seconds = (now - this.#started) / 1000;
    const left =
      this.#total === undefined ? undefined : Math.round((seconds / this.#done) * (this.#total - this.#done));
    this.#terminal.note({
      progress: this.#verb,
      done: this.#done,
      ...(this.#total !== undefined && { total: this.#total }),
      seconds: Math.round(seconds),
      ...(left !== undefined && { secondsLeft: left }),
    });
  }
}
