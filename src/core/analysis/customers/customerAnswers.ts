import type { Analysis } from "../analysis";
import { dueOn } from "../followUps/dueOn";
import { lastRun, type Runs } from "../runs";
import { customerOf } from "./customerJob";
import { soughtCustomers } from "./soughtCustomers";

/** What is asked of one customer, and of who is called so. */
export function customerAnswers(runs: Runs): Pick<Analysis, "soughtCustomers" | "customer"> {
  const listed = () => lastRun(runs, "listed");
  return {
    soughtCustomers: (query) => soughtCustomers(listed(), query),
    customer(query) {
      const { tiers, inspection, dedupe } = runs;
      return customerOf(listed(), { due: dueOn(runs, query.asOf), tiers, inspection, dedupe }, query);
    },
  };
}
