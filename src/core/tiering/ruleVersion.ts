import type { Scheme } from "./scheme";

/**
 * A short name of everything that decides tiers by a scheme, the same for the same rules: what 分级历史 keeps beside each
 * period, so that rules that were changed since can be told from customers that changed.
 */
export function ruleVersion(scheme: Scheme): string {
  return `${scheme.pareto ? "pareto" : scheme.labels}-${fnv1a(canonical(deciding(scheme))).toString(36)}`;
}

/** What of a scheme decides tiers: contacts somebody has time for and chances that are only told do not. */
function deciding({ options, ...scheme }: Scheme): Scheme {
  const { contactsPerMonth: _, showAlive: __, ...rules } = options ?? {};
  return Object.keys(rules).length > 0 ? { ...scheme, options: rules } : scheme;
}

/** The scheme as text, whatever order its entries were put down in. */
function canonical(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${key}:${canonical(entry)}`)
    .join()}}`;
}

/** 32-bit FNV-1a over UTF-16 units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
