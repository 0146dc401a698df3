/** What is known of the person of each row, as hashes; 0 where nothing is. */
export interface PersonHashes {
  /** 0 where no given name is known. */
  readonly fulls: Int32Array;
  readonly surnames: Int32Array;
  /** First letter of a Latin given name, 0 for other names. */
  readonly initials: Uint16Array;
}
