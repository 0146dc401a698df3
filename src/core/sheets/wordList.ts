/** The words a team itself lets people choose in a column. */
export interface WordList {
  /** The sheet that keeps them; null where a dropdown spells them out. */
  readonly sheet: string | null;
  /** What stands over them there; "" where nothing does. */
  readonly heading: string;
  readonly words: readonly string[];
}

/** What the dropdown of a column offers. */
export interface Dropdown {
  readonly sheet: string;
  /** 0-based. */
  readonly column: number;
  /** Anything else is refused when it is typed. */
  readonly isBinding: boolean;
  readonly list: WordList;
}
