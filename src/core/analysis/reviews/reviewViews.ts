import type { Language } from "../../sheets/words";
import type { Page, PageQuery, RowPlace } from "../context/views";

/** Whom to look at before the month of `asOf` ("YYYY-MM-DD") is closed. */
export interface ReviewQuery extends PageQuery {
  readonly asOf: string;
  readonly language: Language;
  readonly owner?: string;
}

/** One customer under review; days as "YYYY-MM-DD". */
export interface ReviewView extends RowPlace {
  readonly id: string;
  readonly companyName: string;
  readonly owner: string;
  readonly causes: readonly string[];
  readonly lastContact: string | null;
  readonly lastDeal: string | null;
}

/** Those still to be looked at; who has how many left and done. */
export interface ReviewPage extends Page<ReviewView> {
  /** "2026-11". */
  readonly month: string;
  /** The day on which records end, long before, "YYYY-MM-DD"; null where they go on. */
  readonly endedOn: string | null;
  /** Customers the sheet says are to be retired, whose status does not say so yet. */
  readonly toRetire: number;
  /** Whether the customers have a status, which a retired one gets; without it the review list alone says so. */
  readonly hasStatus: boolean;
  readonly owners: readonly { readonly owner: string; readonly open: number; readonly done: number }[];
}
