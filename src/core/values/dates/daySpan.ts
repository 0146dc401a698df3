/** Days from the first to the last, both included; serial. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}
