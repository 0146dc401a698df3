import type { Verdict } from "../../../changes/proposal";
import type { Tier } from "../../../sheets/tier";
import type { Distribution } from "../../../tiering/assigning/distribution";
import type { DroppedIndicator } from "../../../tiering/assigning/droppedIndicators";
import type { Thresholds } from "../../../tiering/assigning/freezeThresholds";
import type { Move } from "../../../tiering/assigning/migration";
import type { Forecast, Workload } from "../../../tiering/assigning/whatIf";
import type { Metrics } from "../../../tiering/metrics/tiers";
import type { Currencies } from "../../../tiering/rates/exchange";
import type { RuleChange } from "../../../tiering/scheme/ruleVersion";
import type { Scheme } from "../../../tiering/scheme/scheme";
import type { NaturalBreaks } from "../../../tiering/scoring/naturalBreaks";
import type { PageQuery, RowPlace } from "../../context/views";

export interface TierView extends RowPlace {
  readonly id: string;
  readonly customerId: string;
  readonly companyName: string;
  /** "" = nobody. */
  readonly owner: string;
  readonly tier: Tier;
  readonly suggestedTier: Tier;
  readonly previousTier: Tier | null;
  readonly score: number;
  readonly metrics: Metrics;
  readonly reason: string;
  readonly byDefault: Verdict;
  readonly detail?: TierDetail;
}

/** What else is known of a customer's tier; NaN where unknown. Of a member of a group the group's, but for growth. */
export interface TierDetail {
  /** Days since the last purchase ÷ the customer's usual gap (ρ): 2 warns. */
  readonly overdue: number;
  /** Net amount against the year before, 0.25 = a quarter more. */
  readonly growth: number;
  /** 1…5. */
  readonly satisfaction: number;
  /** 1…5. */
  readonly potential: number;
  /** 0…1. */
  readonly relation: number;
  /** Share of the weights whose figure is known, 0…1. */
  readonly completeness: number;
  /** Share of 200 weightings that give the same level, 0…1. */
  readonly robustness: number;
  /** "R5F4M5": recency, frequency and amount in classes as the scheme cuts them; "" for who is not counted. */
  readonly rfm: string;
  /** Number of the best of these classes. */
  readonly rfmBest: number;
  /** How likely the customer is to buy on, 0…1; NaN where nobody asked, or of who bought once or never. */
  readonly alive: number;
  /** Share of the active customers that score no less, in whole percent: 1 = the top; NaN without a score. */
  readonly rank: number;
  /** Days between purchases as they are to be expected (E); NaN without a purchase. */
  readonly usualGap: number;
  /** Different orders ever, those given back in full not counted. */
  readonly ordersEver: number;
  /** Net amount of all days up to the as-of day, in base currency. */
  readonly amountEver: number;
  /** The score lies within the dead band of a line. */
  readonly borderline: boolean;
  /** Silent for twice the usual gap, but not lost. */
  readonly warning: boolean;
  /** Customers of the group this tier was worked out for; 1 = no group. */
  readonly groupSize: number;
  /** A person set it, and its last day has not passed. */
  readonly manual: boolean;
  /** Money and orders are sums of all time that the customer list gives: there are no orders to count. */
  readonly ofTotals?: true;
  /** The customer list marks it as a large account, in this word; left out where it does not. */
  readonly keyAccount?: string;
}

/** Which customers of the last run are wanted; what is left out does not matter. */
export interface TierQuery extends PageQuery {
  /** By tier, then by money, for whoever reads them; left out = as the sheet has them. */
  readonly bestFirst?: boolean;
  /** What they are called by: parts of number, name or short name. */
  readonly text?: string;
  readonly tier?: Tier;
  /** Their tier in the last period; null = they had none. */
  readonly from?: Tier | null;
  readonly changedOnly?: boolean;
  readonly borderlineOnly?: boolean;
  readonly warnedOnly?: boolean;
  /** Tiers set by hand that lie two steps or more from the suggestion. */
  readonly disputedOnly?: boolean;
  /** Customers of whom too little is known (待补数据). */
  readonly incompleteOnly?: boolean;
  /** Large accounts by the customer list that are not of the top tier. */
  readonly keyAccountsOnly?: boolean;
}

/** A customer that another scheme would move. */
export interface MoverView extends RowPlace {
  readonly companyName: string;
  readonly from: Tier;
  readonly to: Tier;
}

/** What another scheme would do, with the customers it would move, those with most money first and not all of them. */
export interface TierForecast extends Forecast {
  readonly biggest: readonly MoverView[];
}

/** One run as charts and the report sheet show it. */
export interface TierReport extends Distribution {
  readonly asOf: string;
  readonly migration: readonly Move[];
  readonly workload: readonly Workload[];
  /** What freezing this run's distribution would measure by. */
  readonly thresholds: Thresholds;
  /** Where spending falls into groups of its own; null with too few different amounts. */
  readonly breaks: NaturalBreaks | null;
}

export interface TierSummary {
  readonly counts: Readonly<Record<Tier, number>>;
  readonly revenue: Readonly<Record<Tier, number>>;
  readonly changed: number;
  readonly asOf: string;
  /** Quarter of the as-of day, "2024Q3". */
  readonly period: string;
  /** The period of 分级历史 this run is compared with; null on a first run. */
  readonly comparedWith: string | null;
  /** How the rules differ from those of `comparedWith`; null = they do not. */
  readonly otherRules: RuleChange | null;
  /** Customers for whom 分级历史 holds this period already: writing replaces them. */
  readonly replaces: number;
  /** Ids of the views that are not written: nothing to call the customer by, or an earlier row has the same id. */
  readonly unwritten: readonly string[];
  readonly borderline: number;
  readonly warned: number;
  /** Tiers set by hand that lie two steps or more from the suggestion. */
  readonly disputed: number;
  /** Customers of whom too little is known (待补数据). */
  readonly incomplete: number;
  /** Large accounts by the customer list that are not of the top tier. */
  readonly keyAccounts: number;
  /** Indicators with a weight that counted for nobody, because too little is known of them. */
  readonly dropped: readonly DroppedIndicator[];
  readonly scheme: Scheme;
  /** The as-of day nobody chose and the records do not reach, "YYYY-MM-DD"; null where the run is of the day asked for. */
  readonly movedFrom: string | null;
  /** Customers no longer served (停用), who get no tier. */
  readonly retired: number;
  /** Customers who buy: under the scheme's `percentileFrom` of them ranks say little, and rounded thresholds measure. */
  readonly activeBuyers: number;
  /** Tiers stand on sums of all time that the customer list gives, not on orders of the last twelve months. */
  readonly ofTotals?: true;
  /** What the transactions are paid in, with the rates of the scheme. */
  readonly currencies: Currencies;
}
