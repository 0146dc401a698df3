import type { SeenColumn } from "../columns/seenColumn";
import { foldHeading } from "../headings/foldHeading";

/** When goods went out: of a list of deliveries that is the day of the deal. */
const sent = /[交发送出]货|配送|\b(?:deliver(?:ed|y)?|ship(?:ped|ping|ment)?|dispatch(?:ed)?)\b/;

/** The one of the free columns that says when the goods went out, if more rows do than say when they were paid or billed. */
export function daySent(
  columns: readonly SeenColumn[],
  free: readonly number[],
  paper: SeenColumn | undefined,
): number | undefined {
  return free.find(
    (i) =>
      sent.test(foldHeading(columns[i]?.heading ?? "").words) &&
      (columns[i]?.profile.filled ?? 0) > (paper?.profile.filled ?? 0),
  );
}
