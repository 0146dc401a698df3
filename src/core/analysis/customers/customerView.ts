import type { Certainty } from "../../dedupe/clusters/duplicates";
import type { Care } from "../../followUps/careOf";
import type { Field } from "../../sheets/fields";
import type { Tier } from "../../sheets/tier";
import type { FindingView } from "../anomalies/views/findingViews";
import type { CustomerRef } from "../book/customerRow";
import type { JobContext } from "../context/jobContext";
import type { Page, PageQuery, RowPlace } from "../context/views";
import type { DueView } from "../followUps/dueViews";
import type { TierView } from "../tiering/views/tierViews";

/** `asOf` is today; offset and limit page through the history. */
export interface CustomerQuery extends JobContext, PageQuery {
  readonly of: CustomerRef;
}

/** One filled cell of the customer's line, as people see it. */
export interface CustomerFact {
  readonly field: Field;
  readonly heading: string;
  readonly value: string;
}

/** A person at the customer, from 联系人. */
export interface CustomerContact {
  readonly name: string;
  /** Role and job title. */
  readonly role: string;
  readonly reach: readonly string[];
}

/** A contact or an order; `day` is null where the sheet's is unreadable. */
export interface CustomerEvent extends RowPlace {
  readonly kind: "contact" | "deal";
  /** "YYYY-MM-DD", with the time where there is one. */
  readonly day: string | null;
  /** Way of contact and person, or kind of deal and product. */
  readonly title: string;
  readonly text: string;
  /** Money as the sheet has it, NaN where unreadable; null for a contact. */
  readonly amount: number | null;
}

/** One line of 分级历史. */
export interface PastTier {
  readonly period: string;
  readonly tier: Tier;
  readonly move: string;
  readonly reason: string;
  /** NaN where none was written. */
  readonly score: number;
}

/** How a score went from period to period, the oldest first, beside the lines of today's rules. */
export interface ScoreTrend {
  readonly scores: readonly { readonly period: string; readonly score: number }[];
  readonly core: number;
  readonly potential: number;
}

/** A tier set by a person; `until` "YYYY-MM-DD", null where nobody said until when. */
export interface ManualTierView {
  readonly tier: Tier;
  readonly reason: string;
  readonly by: string;
  readonly until: string | null;
}

/** The duplicate group a customer belongs to, with the other members. */
export interface Twins {
  readonly certainty: Certainty;
  /** 0-based place among the groups of that certainty. */
  readonly at: number;
  readonly others: readonly (RowPlace & { readonly customerId: string; readonly companyName: string })[];
}

/** All that is known of one customer. */
export interface CustomerView extends RowPlace {
  /** 0-based row of the customers table. */
  readonly customer: number;
  readonly customerId: string;
  readonly companyName: string;
  readonly owner: string;
  readonly facts: readonly CustomerFact[];
  readonly contacts: readonly CustomerContact[];
  /** By the last run of this session; null before one. */
  readonly tier: TierView | null;
  /** Set by hand in 客户价值分析, whether its last day has passed or not; null = none. */
  readonly manual: ManualTierView | null;
  /** As written, the latest period first. */
  readonly past: readonly PastTier[];
  readonly trend: ScoreTrend;
  /** What its tier is owed by 分级策略; null without a tier. */
  readonly care: Care | null;
  /** null = nobody owes a contact. */
  readonly due: DueView | null;
  /** What the latest contact left to do; "" for none. */
  readonly nextStep: string;
  /** null = not inspected yet. */
  readonly findings: readonly FindingView[] | null;
  /** null = not searched yet. */
  readonly twins: readonly Twins[] | null;
  /** Customers merged into this one, by 合并记录. */
  readonly merged: readonly { readonly id: string; readonly name: string }[];
  /** The latest first. */
  readonly history: Page<CustomerEvent>;
}
