import type { Tier } from "../sheets/tier";
import type { Language } from "../sheets/words";
import type { Currencies } from "../tiering/rates/exchange";
import type { RuleChange } from "../tiering/scheme/ruleVersion";
import type { Scheme } from "../tiering/scheme/scheme";

/** One customer of a run as the report counts it. */
export interface ReportedCustomer {
  readonly companyName: string;
  /** "" = nobody. */
  readonly owner: string;
  readonly tier: Tier;
  /** null = not there in the last period. */
  readonly previous: Tier | null;
  /** Net amount of the window in base currency. */
  readonly amount: number;
  readonly reason: string;
  readonly warned: boolean;
  readonly borderline: boolean;
}

/** Customers that are owed contacts, and how many of them are overdue today. */
export interface Owed {
  readonly owed: number;
  readonly late: number;
}

/** How one person keeps up with the contacts that are owed. */
export interface OwnerLoad extends Owed {
  readonly owner: string;
  readonly customers: number;
  readonly contactsPerMonth: number;
  /** The share that is not late is the rate of contacts kept (达标率); a tier without customers is left out. */
  readonly byTier: Readonly<Partial<Record<Tier, Owed>>>;
}

/** All that 分级报告 tells of one run. Days as "YYYY-MM-DD". */
export interface TierReportFacts {
  readonly language: Language;
  /** "2024Q3" */
  readonly period: string;
  readonly asOf: string;
  readonly today: string;
  readonly comparedWith: string | null;
  /** How the rules differ from those of `comparedWith`; null = they do not. */
  readonly otherRules: RuleChange | null;
  readonly scheme: Scheme;
  /** What the transactions are paid in, and where the workbook itself says what that is worth. */
  readonly currencies?: Currencies;
  /** Amounts are sums of all time that the customer list gives. */
  readonly ofTotals?: true;
  readonly customers: readonly ReportedCustomer[];
  /** The busiest first. */
  readonly loads: readonly OwnerLoad[];
}
