import type { Scheme } from "./scheme";

/**
 * Generation of the rules no scheme holds: raised whenever the program itself would give the same figures another tier, so
 * that periods assigned before can be told apart. 1: a dead band of three points for everybody. 2: as wide as one order
 * makes it. 3: as two do, while nobody is late.
 */
export const ruleGeneration = 3;

/**
 * A short name of everything that decides tiers by a scheme, the same for the same rules: what 分级历史 keeps beside each
 * period, so that rules that were changed since can be told from customers that changed.
 */
export function ruleVersion(scheme: Scheme): string {
  const name = scheme.pareto ? "pareto" : scheme.labels;
  return `${name}-${fnv1a(canonical(deciding(scheme))).toString(36)}.${ruleGeneration}`;
}

/** What differs between the rules of two periods: what people set, or what the program itself holds. */
export interface RuleChange {
  readonly scheme: boolean;
  readonly builtIn: boolean;
}

/** How rules differ from those a period was assigned by; null where they are the same, or where none were kept (""). */
export function ruleChange(before: string, now: string): RuleChange | null {
  if (before === "" || before === now) return null;
  const [then, present] = [partsOf(before), partsOf(now)];
  return { scheme: then.scheme !== present.scheme, builtIn: then.generation !== present.generation };
}

/** Before generations were counted a version named the scheme alone. */
function partsOf(version: string): { readonly scheme: string; readonly generation: string } {
  const [scheme = "", generation = ""] = version.split(".");
  return { scheme, generation };
}

/**
 * What of a scheme decides tiers: contacts somebody has time for, and chances and classes that are only told, do not, and
 * rates from a day on are records of that day, as deals are.
 */
function deciding({ options, datedRates: _dated, ...scheme }: Scheme): Scheme {
  const { contactsPerMonth: _, showAlive: __, rfm: ___, ...rules } = options ?? {};
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
