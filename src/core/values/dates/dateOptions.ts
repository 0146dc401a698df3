/** Which number comes first in "2/3/2024": the month (American) or the day. */
export type DateOrder = "mdy" | "dmy";

export interface DateOptions {
  /** Excel serial of the day that counts as today; two-digit years and "5月1日" are read from it. */
  readonly today: number;
  /** Order of a column, once known (`dateOrderOf`) or said by the user; without it "2/3/2024" is ambiguous. */
  readonly order?: DateOrder;
  /** The column's figures are serials: one of six digits is a serial as well, of a day far ahead, and no 240501. */
  readonly serials?: boolean;
  /**
   * The coarsest date taken: "2024年" and "2024年5月" become their first day where a year or a month is precise
   * enough (founding dates: "year", the default), and are too coarse where a day is meant ("day").
   */
  readonly coarsest?: "day" | "month" | "year";
}
