const digits = 3;

/**
 * The next 客户编号 of a day ("YYYY-MM-DD"): C + yyyymmdd + three digits, e.g. C20240501001; four and more digits
 * once a day has more than 999. Ids of other forms and other days do not count; case and blanks do not matter.
 */
export function nextCustomerId(existing: Iterable<string>, day: string): string {
  const prefix = `C${day.replaceAll("-", "")}`;
  let last = 0;
  for (const id of existing) {
    const text = id.trim().toUpperCase();
    const number = text.startsWith(prefix) ? text.slice(prefix.length) : "";
    if (/^\d{3,}$/.test(number)) last = Math.max(last, Number(number));
  }
  return prefix + String(last + 1).padStart(digits, "0");
}

/** Ids for a number of customers, each different from all others. */
export function nextCustomerIds(existing: Iterable<string>, day: string, count: number): readonly string[] {
  const first = nextCustomerId(existing, day);
  const start = Number(first.slice(1 + 8));
  const prefix = first.slice(0, 1 + 8);
  return Array.from({ length: count }, (_, i) => prefix + String(start + i).padStart(digits, "0"));
}
