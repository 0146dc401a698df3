import type { CopiedSheet } from "../../tables/deals/copiedDeals";
import type { Place } from "../../tables/table";
import type { RefundsTold } from "../deals/addedRefunds";
import type { BookedWins } from "../deals/bookedWins";
import type { ContractDeals } from "../deals/contractDeals";
import type { LeftOut, Obstacle } from "../deals/leftOut";
import type { MonthDeals } from "../deals/monthDeals";
import type { OtherKind } from "../deals/otherKinds";
import type { TakenBackTold } from "../deals/takenBack";
import type { Unrated } from "../rates/unrated";
import type { RuleChange } from "../scheme/ruleVersion";
import type { OpenDuplicates } from "./duplicateLines";
import type { LinkedOtherwise } from "./linkedLines";
import type { Outlook } from "./outlookLines";
import type { ParallelSheets } from "./parallelLines";
import type { Reach } from "./reachLines";
import type { GateTax } from "./taxLines";
import type { ListedTotals } from "./totalLines";

/** What stands in the way of a sound run, in counts. */
export interface GateCounts extends Reach {
  /** Transactions left out, and the customers they belong to, by why. */
  readonly leftOut: LeftOut;
  readonly customersAffected: LeftOut;
  /** Where the first of them stand. */
  readonly leftRows?: (cause: Obstacle) => readonly Place[];
  /** null = not searched yet. */
  readonly duplicates: OpenDuplicates | null;
  /** Transactions that count and of which something was found to be wrong, by rule, those with most of them first. */
  readonly doubtful?: Doubtful;
  /** Tiers set by hand whose last day has passed since the last period. */
  readonly expired?: number;
  /** The last period, where it was assigned by other rules, and what of them differs. */
  readonly otherRules?: RuleChange & { readonly period: string };
  /** What the transactions are called that are neither purchase nor return. */
  readonly otherKinds?: readonly OtherKind[];
  /** The transactions left out for want of a rate, by currency. */
  readonly unrated?: readonly Unrated[];
  /** How the amounts that count are marked for tax. */
  readonly tax?: GateTax;
  /** Customers whose 上级客户编号 is nobody's, and where the first of them stand. */
  readonly parents?: { readonly rows: number; readonly places: readonly Place[] };
  /** Pairs of sheets that may hold the same business. */
  readonly parallel?: readonly ParallelSheets[];
  /** Customers there are because transactions name them, where nobody listed any. */
  readonly named?: number;
  /** Transactions that count for the customer whose e-mail, telephone … they bear. */
  readonly linked?: LinkedOtherwise;
  /** What the customer list sums up of everybody's orders, by heading, and whether tiers stand on it or on orders. */
  readonly totals?: ListedTotals;
  /** Sheets whose deals stand on others as well: they are counted once. */
  readonly copied?: readonly CopiedSheet[];
  /** Wins of a pipeline that count by the sheets that book them. */
  readonly booked?: BookedWins | null;
  /** How the run will come out, where that is told. */
  readonly outlook?: Outlook;
  /** Refunds in a column beside the sales. */
  readonly refunds?: RefundsTold | null;
  /** Purchases on the other side of zero that are taken off. */
  readonly takenBack?: TakenBackTold | null;
  /** Sums by months that count for customers without transactions. */
  readonly months?: MonthDeals | null;
  /** Sums of contracts in the customer list that count for customers without transactions. */
  readonly contracts?: ContractDeals | null;
  /** Neither transactions nor sums of them were read. */
  readonly noDeals?: boolean;
}

/** What an inspection has against transactions that count. */
export interface Doubtful {
  readonly rows: number;
  readonly customers: number;
  readonly rules: readonly { readonly title: string; readonly rows: number }[];
}

/** One thing to know before tiers are assigned. `fix` names the job that mends it; null = nothing is wrong. */
export interface GateLine {
  readonly cause:
    | Exclude<Obstacle, "cancelled">
    | "duplicates"
    | "stale"
    | "short"
    | "doubtful"
    | "expired"
    | "rules"
    | "tax"
    | "tax-unknown"
    | "parents"
    | "linked"
    | "named"
    | "parallel"
    | "copied"
    | "prospects"
    | "silent"
    | "booked"
    | "refunds"
    | "taken-back"
    | "totals"
    | "months"
    | "contracts"
    | "no-deals";
  readonly rows: number;
  readonly customers: number;
  readonly fix: "inspect" | "dedupe" | "as-of" | "rates" | "tax" | "adopt" | null;
  readonly text: string;
  /** Where another as-of day mends it: the end of the last quarter the records cover, "YYYY-MM-DD". */
  readonly day?: string;
  /** Where rows nobody else lists stand, the first of them. */
  readonly places?: readonly Place[];
}
