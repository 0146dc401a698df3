import { nextCustomerIds } from "../../templates/nextCustomerId";

/** 客户编号 of the standard form are counted by day. */
const byDay = /^C20\d{6}\d{3,}$/i;
const numbered = /^(.*?)(\d+)$/;
/** Share of the ids that must be of one form for the next one to be of it. */
const mostly = 0.6;

/**
 * The next ids of a list in its own form: K0012 → K0013, 1007 → 1008, XS-2024-031 → XS-2024-032. Empty where the list
 * has no ids, or none of a form that can be counted on.
 */
export function nextIdsLike(existing: readonly string[], day: string, count: number): readonly string[] {
  const ids = existing.map((id) => id.trim()).filter((id) => id !== "");
  const form = commonForm(ids);
  if (form === null) return [];
  if (ids.filter((id) => byDay.test(id)).length >= ids.length * mostly)
    return nextCustomerIds(ids, day, count);
  return Array.from(
    { length: count },
    (_, i) => form.prefix + String(form.last + 1 + i).padStart(form.width, "0"),
  );
}

interface Form {
  readonly prefix: string;
  readonly last: number;
  readonly width: number;
}

/** The commonest beginning, the highest number behind it, and how many figures that is written with. */
function commonForm(ids: readonly string[]): Form | null {
  const forms = new Map<string, { last: number; width: number; count: number }>();
  for (const id of ids) {
    const [, prefix = "", digits = ""] = numbered.exec(id) ?? [];
    const number = Number(digits);
    if (digits === "" || !Number.isSafeInteger(number)) continue;
    const known = forms.get(prefix) ?? { last: -1, width: 0, count: 0 };
    known.count++;
    if (number > known.last) [known.last, known.width] = [number, digits.length];
    forms.set(prefix, known);
  }
  const [most] = [...forms].sort((a, b) => b[1].count - a[1].count);
  if (most === undefined || most[1].count < ids.length * mostly) return null;
  const [prefix, { last, width }] = most;
  return { prefix, last, width };
}
