import { grouped } from "../../sheets/grouped";
import type { Language } from "../../sheets/words";
import { formatSerial } from "../../values/dates/serialDay";
import { commonestByName, timesOfEach } from "../../values/groups/timesOfEach";
import type { Rates } from "./rates";

/** Transactions of one currency left out for want of a rate. */
export interface Unrated {
  readonly currency: string;
  readonly rows: number;
  /** The first day (Excel serial) with a rate, before which they lie; null where the currency has none at all. */
  readonly before: number | null;
}

/** What transactions in these currencies, left out for want of a rate, come down to, the currency with most of them first. */
export function unratedBy(currencies: readonly string[], rates: Rates): readonly Unrated[] {
  const times = timesOfEach(currencies);
  const beforeOf = (currency: string) => {
    const known = rates?.[currency];
    return typeof known === "object" ? (known[0]?.from ?? null) : null;
  };
  return commonestByName(times).map(([currency, count]) => ({
    currency,
    rows: count,
    before: beforeOf(currency),
  }));
}

/** "USD 24 笔（2024-01-01 之前）、EUR 3 笔". */
export function unratedWords(unrated: readonly Unrated[], language: Language): string {
  const zh = language === "zh-CN";
  const parts = unrated.map(({ currency, rows, before }) => {
    const many = zh ? `${currency} ${grouped(rows)} 笔` : `${grouped(rows)} in ${currency}`;
    if (before === null) return many;
    return zh ? `${many}（${formatSerial(before)} 之前）` : `${many} before ${formatSerial(before)}`;
  });
  return parts.join(zh ? "、" : ", ");
}

/** What follows the reason of a customer some of whose transactions lack a rate. */
export function unratedNote(unrated: readonly Unrated[], language: Language): string {
  if (unrated.length === 0) return "";
  return language === "zh-CN"
    ? `另有 ${unratedWords(unrated, language)}交易没有汇率，未计入。`
    : ` Left out for want of a rate: ${unratedWords(unrated, language)}.`;
}

/** What is said of a customer of whose transactions none counts, for all lack a rate: it has bought, and nobody knows for how much. */
export function unratedAlone(unrated: readonly Unrated[], language: Language): string {
  return language === "zh-CN"
    ? `有 ${unratedWords(unrated, language)}交易，但没有汇率，未计入；填写汇率后再评。`
    : `Bought, but none of it counts for want of a rate: ${unratedWords(unrated, language)}. Enter the rate and assign again.`;
}
