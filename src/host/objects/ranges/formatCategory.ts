/** `Excel.NumberFormatCategory` of a number format, told by the signs it is made of. */
export function formatCategory(format: string): string {
  if (format === "General" || format === "") return "General";
  if (format === "@") return "Text";
  const signs = format.replaceAll(/"[^"]*"|\\.|_./g, "");
  const [, category = "Custom"] = kinds.find(([pattern]) => pattern.test(signs)) ?? [];
  return category;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(\[\$-[^\]]*\])?[^#0?]*[ymd]/i, "Date"],
  [/h.*m|m.*s/i, "Time"],
  [/%/, "Percentage"],
  [/E[+-]/i, "Scientific"],
  [/\?\/|#\/#/, "Fraction"],
  [/\*.*[¥$€£]|[¥$€£].*\*/, "Accounting"],
  [/[¥$€£]/, "Currency"],
  [/^[#0,.;()\-\s[\]a-z]*$/i, "Number"],
];
