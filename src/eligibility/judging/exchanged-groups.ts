/** A map with the values of some keys exchanged; no other is copied unless the whole is gone through. */
export class ExchangedGroups<K, V> implements ReadonlyMap<K, V> {
  readonly #before: ReadonlyMap<K, V>;
  readonly #exchanged: ReadonlyMap<K, V | undefined>;

  /** @param exchanged undefined for a key that goes; new ones come last */
  constructor(before: ReadonlyMap<K, V>, exchanged: ReadonlyMap<K, V | undefined>) {
    this.#before = before;
    this.#exchanged = exchanged;
  }

  get(key: K): V | undefined {
    return this.#exchanged.has(key) ? this.#exchanged.get(key) : this.#before.get(key);
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  get size(): number {
    let size = this.#before.size;
    for (const [key, value] of this.#exchanged) size += Number(value !== undefined) - Number(this.#before.has(key));
    return size;
  }

  forEach(use: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#whole()) use(value, key, this);
  }

  entries(): MapIterator<[K, V]> {
    return this.#whole().entries();
  }

  keys(): MapIterator<K> {
    return this.#whole().keys();
  }

  values(): MapIterator<V> {
    return this.#whole().values();
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  #whole(): Map<K, V> {
    const whole = new Map(this.#before);
    for (const [key, value] of this.#exchanged) {
      if (value === undefined) whole.delete(key);
      else whole.set(key, value);
    }
    return whole;
  }
}
