import type { Scheme } from "../../../core/tiering/scheme/scheme";
import type { SchemeOptions, TaxBasis, TaxOption } from "../../../core/tiering/scheme/schemeOptions";

/** The scheme with one of its rules set, or taken away by null; a scheme without any has none at all. */
export function withOption<Key extends keyof SchemeOptions>(
  scheme: Scheme,
  key: Key,
  value: NonNullable<SchemeOptions[Key]> | null,
): Scheme {
  const { options = {}, ...rest } = scheme;
  const { [key]: _before, ...others } = options;
  return withOptions(rest, value === null ? others : { ...others, [key]: value });
}

export function withOptions({ options: _before, ...rest }: Scheme, options: SchemeOptions): Scheme {
  return Object.keys(options).length > 0 ? { ...rest, options } : rest;
}

/** What of the rules belongs to the workbook and its people rather than to the kind of scheme. */
export function ownOptions({ options = {} }: Scheme): SchemeOptions {
  const { tax, contactsPerMonth, showAlive, rfm } = options;
  return {
    ...(tax && { tax }),
    ...(contactsPerMonth && { contactsPerMonth }),
    ...(showAlive && { showAlive }),
    ...(rfm && { rfm }),
  };
}

/** The usual Chinese rate on goods, offered first. */
const usualRate = 0.13;

/** Amounts brought to one basis, or left as they stand ("none"); what was said of rate and unmarked amounts stays. */
export function withTaxBasis(scheme: Scheme, basis: TaxBasis | "none"): Scheme {
  const before: TaxOption = scheme.options?.tax ?? { basis: "included", rate: usualRate, unmarked: null };
  return withOption(scheme, "tax", basis === "none" ? null : { ...before, basis });
}

/** Lost in any case after so many days without a purchase; the rhythm still says so earlier. */
export function withSilence(scheme: Scheme, maxDays: number): Scheme {
  return { ...scheme, churn: { ...scheme.churn, maxDays } };
}

/** The silences offered: a year, two for project business, and whatever a workbook keeps already. */
export function silences(kept: number): readonly { readonly days: number; readonly months: number | null }[] {
  const usual = [
    { days: 365, months: 12 },
    { days: 730, months: 24 },
  ];
  return usual.some(({ days }) => days === kept) ? usual : [...usual, { days: kept, months: null }];
}

/** Numbers of classes offered: the usual ones, and whatever a workbook keeps already. */
export function rfmClasses(kept: number | undefined): readonly number[] {
  const usual = [3, 4, 5, 10];
  return kept === undefined || usual.includes(kept) ? usual : [...usual, kept];
}

/** A tax rate as people write it: 13 for 0.13; null for one still to be given. */
export function shownPercent(rate: number): number | null {
  return rate > 0 ? Math.round(rate * 1e6) / 1e4 : null;
}

/** A rate of 0 makes no scheme: it says that one is still to be given. */
export function rateOfPercent(percent: number | null): number {
  return (percent ?? 0) / 100;
}

/** Whether a rate is asked for that was not given, or cannot be one. */
export function lacksRate({ options }: Scheme): boolean {
  const rate = options?.tax?.rate;
  return rate !== undefined && !(rate > 0 && rate < 1);
}
