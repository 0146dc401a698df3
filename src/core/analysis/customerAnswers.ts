import type { Analysis } from "./analysis";
import { customerOf } from "./customers/customerJob";
import { soughtCustomers } from "./customers/soughtCustomers";
import { dueOn } from "./dueOn";
import { lastRun, type Runs } from "./runs";

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
