import type { Dictionaries } from "../../sheets/dictionaries";
import type { Rates } from "../rates/rates";
import type { TaxOption } from "../scheme/schemeOptions";

/** How the transactions of a book are read. */
export interface DealTerms {
  readonly dictionaries: Dictionaries;
  /** Serial day. */
  readonly today: number;
  /**
   * Base-currency value of one unit of each other currency, by day where it has several; null where only days and orders
   * matter; left out = none is known.
   */
  readonly rates?: Rates;
  /** Brings amounts with and without tax to one basis; left out they stand as they are. */
  readonly tax?: TaxOption | undefined;
}
