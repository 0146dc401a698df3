import { currencyChoices } from "../../sheets/choices/transactionChoices";
import { type Words, words } from "../../sheets/words";
import { unnamedCurrency } from "../rates/rates";

/** What a sentence calls the currency sums are in; undefined for yuan, and where no deal names one. */
export function moneyUnit(base: string | null): Words | undefined {
  if (base === null || base === unnamedCurrency) return undefined;
  const known = currencyChoices.find(({ id }) => id === base);
  return words(known?.label["zh-CN"] ?? base, base);
}
