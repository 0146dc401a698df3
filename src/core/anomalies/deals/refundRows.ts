import { rowsEqual } from "../cells/rowsOfBytes";
import { perBook } from "../rule/perBook";
import { dealKinds, dealsOf } from "./deals";

/** The rows of refunds, ascending: few of a million deals, so that they are looked for once. */
export const refundRows = perBook((book, context) =>
  rowsEqual(dealsOf(book, context).kinds, dealKinds.refund),
);
