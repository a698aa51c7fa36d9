/** What a structure in memory is made of, by name. */
export type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;
