import type { FindingTurn, WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import type { CustomerRef } from "../../../core/analysis/book/customerRow";
import type { DueWhen } from "../../../core/analysis/followUps/dueViews";
import type { GateRef } from "../../../core/analysis/tiering/views/gateRef";
import type { Severity } from "../../../core/anomalies/rule/hit";
import type { Certainty } from "../../../core/dedupe/clusters/duplicates";
import type { Tier } from "../../../core/sheets/tier";
import type { TierFilter } from "./tierFilter";

/** Which findings a list shows. */
export interface FindingFilter {
  readonly title: string;
  readonly ruleId?: string;
  readonly severity?: Severity;
  readonly sheet?: string;
  readonly heading?: string;
  /** Only the findings of the card of a whole-column problem, or only the others. */
  readonly systemic?: boolean;
  /** Opened to treat all of them alike. */
  readonly together?: boolean;
  /** 责任人; "" = nobody is named. */
  readonly owner?: string;
  readonly hints?: boolean;
  /** Only what took this turn since 问题清单 was last written. */
  readonly since?: FindingTurn;
  /** Only what is wrong with one customer, by its 0-based row of the customers table. */
  readonly customer?: number;
  /** Opened from the check before tiers: only what one of its lines counts. */
  readonly gate?: GateRef;
}

/** The steps of a quarter's tiering; the last one, writing, is the preview page. */
export const tierSteps = ["check", "result", "adjust"] as const;
export type TierStep = (typeof tierSteps)[number];

/** A place in the pane. No URL: office.js takes the history API away (OfficeDev/office-js 429). */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "unreadable" }
  | { readonly page: "templates" }
  /** One list of 字典 by its 0-based column, or all of them. */
  | { readonly page: "choices"; readonly column: number | null }
  | { readonly page: "adopt" }
  | { readonly page: "splits" }
  | { readonly page: "import" }
  /** `at` = the group looked at, among those of its certainty. */
  | { readonly page: "dedupe"; readonly at?: { readonly certainty: Certainty; readonly index: number } }
  | { readonly page: "anomalies" }
  | { readonly page: "findings"; readonly filter: FindingFilter }
  | { readonly page: "solved" }
  | { readonly page: "rules" }
  /** `asOf` = the day proposed, where no run is on show. */
  | {
      readonly page: "tiering";
      readonly tier: Tier | null;
      readonly step?: TierStep;
      readonly asOf?: string;
    }
  /** Rows just typed or pasted that seem to be customers already there. */
  | { readonly page: "live" }
  | { readonly page: "due" }
  | { readonly page: "review" }
  | { readonly page: "find" }
  | { readonly page: "customer"; readonly of: CustomerRef; readonly name: string }
  | { readonly page: "preview" }
  | { readonly page: "journal" }
  /** What stands merged; `of` = the id or name it is first narrowed to. */
  | { readonly page: "merged"; readonly of: string };

/** Where somebody stood on a page that was left for another: what was chosen there and the row looked at. */
export interface Place {
  readonly index?: number;
  readonly certainty?: Certainty;
  readonly wanted?: WantedFindings;
  /** Rules of one severity, or also the warnings held back at first. */
  readonly only?: Severity | null;
  readonly everyWarning?: boolean;
  readonly tiers?: TierFilter;
  /** 责任人 of a list; "" = nobody is named. */
  readonly owner?: string;
  /** What the customers of a list are called by. */
  readonly text?: string;
  readonly whens?: readonly DueWhen[];
  readonly month?: string;
}

/** What a route is known by. */
export function routeKey(route: Route): string {
  return JSON.stringify(route);
}

export type PageName = Route["page"];

export const home: Route = { page: "home" };

/** Pages a tab leads to, and the tab each page belongs to (null: reached from the home page only). */
export const tabs = ["home", "dedupe", "anomalies", "tiering"] as const;
export type Tab = (typeof tabs)[number];

/** Whether a value names a tab. */
export function isTab(value: unknown): value is Tab {
  return tabs.some((tab) => tab === value);
}

/** The route a tab opens. */
export function routeOf(tab: Tab): Route {
  return tab === "tiering" ? { page: tab, tier: null } : { page: tab };
}

/** The tab to mark while a page is open: the one the way to it leads through. */
export function tabOf(trail: readonly Route[]): Tab {
  for (const { page } of trail) {
    if (page === "findings" || page === "solved" || page === "rules") return "anomalies";
    if (isTab(page)) return page;
  }
  return "home";
}
