import type { Tier } from "../../sheets/tier";
import type { Reach } from "../book/reachOf";
import type { Page, PageQuery, RowPlace } from "../context/views";

/** When a contact is due, seen from today. */
export const dueWhens = ["late", "today", "week", "later"] as const;

export type DueWhen = (typeof dueWhens)[number];

/** Whom to contact; `asOf` ("YYYY-MM-DD") is today. What is left out does not matter. */
export interface DueQuery extends PageQuery {
  readonly asOf: string;
  readonly owner?: string;
  /** What they are called by: parts of number, name or short name. */
  readonly text?: string;
  readonly overdueOnly?: boolean;
  readonly when?: readonly DueWhen[];
  /** Due-list ids of customers contacted since the workbook was read. */
  readonly without?: readonly string[];
}

export type DueCounts = Readonly<Record<DueWhen, number>>;

/** A page of the due list with the counts around it: of everybody of the owner and text asked for, and of each owner. */
export interface DuePage extends Page<DueView> {
  readonly counts: DueCounts;
  /** The day on which records end, long before, "YYYY-MM-DD"; null where they go on. */
  readonly endedOn: string | null;
  /** The owners with most to do by today first; "" = nobody. */
  readonly owners: readonly { readonly owner: string; readonly counts: DueCounts }[];
  /** What a contact may be filed with: ways and people the workbook knows, the most used first. */
  readonly choices: { readonly channels: readonly string[]; readonly people: readonly string[] };
}

/** One line of the due list; days as "YYYY-MM-DD". */
export interface DueView extends RowPlace {
  readonly id: string;
  readonly customerId: string;
  readonly companyName: string;
  readonly owner: string;
  /** Whom to ask for and by what number; left out = the sheets do not say. */
  readonly reach?: Reach;
  readonly tier: Tier | null;
  readonly lastContact: string | null;
  readonly plannedOn: string | null;
  readonly dueOn: string;
  readonly overdueDays: number;
  /** Days between contacts the tier is owed; null = none, or contacts on certain days instead. */
  readonly everyDays: number | null;
  /** Tier weight × how late: the highest first. */
  readonly priority: number;
  /** Early warning: silent for twice the customer's own buying rhythm, but not lost. */
  readonly warned?: boolean;
  /** Where the customer stands in what its tier asks for beside the interval. */
  readonly phase?: PhaseView;
}

export interface PhaseView {
  /** The contact that is next in this phase, 1 the first, and how many there are to be; null = no fixed number. */
  readonly contact: number;
  readonly contacts: number | null;
  /** Day by which a deal is to be made, "YYYY-MM-DD"; null = no such goal, or reached. */
  readonly dealBy: string | null;
}

/** A contact that took place, as the follow-up sheet files it; days are Excel serials. */
export interface ContactNote {
  /** The id, or the name of a customer without one. */
  readonly customerId: string;
  readonly companyName?: string;
  /** With the time of day as fraction. */
  readonly followedUpAt: number;
  readonly followedUpBy: string;
  readonly channel: string;
  readonly content: string;
  readonly nextStep?: string;
  readonly nextFollowUpAt?: number;
  readonly satisfaction?: number;
}
