/** What was decided beside the cells. */
export interface Remembered {
  /** A choice of a list under another word: what it was called tells what it means. */
  readonly renamed?: readonly { readonly list: string; readonly from: string; readonly to: string }[];
  /** Columns that were taken apart, by sheet and heading: they are not offered again. */
  readonly splits?: readonly string[];
  /** The version of the definitions our sheets were brought up to. */
  readonly definitions?: number;
  /** What people said to the questions of an import, by the question's id. */
  readonly answers?: Readonly<Record<string, string>>;
}
