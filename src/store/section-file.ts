/** What a structure in memory is made of, by name. */
export type Sections = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;

/**
 * A file that holds what was made of a store and can be made of it again. It is of use only to the build that wrote it,
 * for the same store: another's, and one that is broken, is as none.
 */
export interface SectionFile {
  /** What was written last, whole; undefined where there is no file. @throws Error that says why the file cannot be used */
  read(): Promise<Sections | undefined>;
  /**
   * All of it or, after a fault, nothing: whoever reads meanwhile gets what was there before. The sections must not change
   * until it is written.
   */
  write(sections: Sections): Promise<void>;
}
