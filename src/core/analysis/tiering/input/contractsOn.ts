import type { DealReading } from "../../../tiering/deals/dealsOf";
import { contractsAt, contractsOfGroups } from "../../../tiering/metrics/contracts";
import type { Bounds } from "../../../tiering/metrics/rhythm";
import type { BookContext } from "../../context/bookContext";

interface Day {
  /** Excel serial day contracts are to run on. */
  readonly on: number;
  readonly today: number;
  /** Head of each customer's group, by row; null without groups. */
  readonly heads: Int32Array | null;
}

/** The contracts that run on a day, those of a group at its head. */
export function contractsOn(
  { book }: BookContext,
  { countsFor }: Pick<DealReading, "countsFor">,
  { on, today, heads }: Day,
): Pick<Bounds, "contracts"> {
  const contracts = contractsAt(book, { asOf: on, today, countsFor });
  if (contracts === null) return {};
  return { contracts: heads ? contractsOfGroups(contracts, heads) : contracts };
}
