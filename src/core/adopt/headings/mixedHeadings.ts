import { divisionFields } from "../../sheets/fieldGroups";
import type { Field } from "../../sheets/fields";
import { foldHeading } from "./foldHeading";
import type { Candidate } from "./synonyms";

const regionParts: ReadonlySet<Field> = new Set<Field>(divisionFields);

/** 省/市, 省份和城市: several levels in one column. */
export function mixedRegion(known: readonly (readonly Candidate[])[], heading: string): readonly Candidate[] {
  const levels = known.map((candidates) => candidates[0]?.field ?? "text");
  if (new Set(levels.filter((field) => regionParts.has(field))).size < 2) return [];
  return [{ field: "region", score: 0.96, synonym: foldHeading(heading).bare }];
}

const contactKinds: ReadonlyMap<Field, string> = new Map<Field, string>([
  ["phone", "phone"],
  ["mobile", "phone"],
  ["landline", "phone"],
  ["email", "email"],
  ["wechat", "wechat"],
]);

/** 手机/电话, 手机/邮箱: two numbers are a phone, two ways of contact are one column of them. */
export function mixedContact(
  known: readonly (readonly Candidate[])[],
  heading: string,
): readonly Candidate[] {
  const kinds = known
    .map((candidates) => contactKinds.get(candidates[0]?.field ?? "text"))
    .filter((kind) => kind !== undefined);
  if (kinds.length < 2) return [];
  const field = new Set(kinds).size === 1 ? "phone" : "contactMethod";
  return [{ field, score: 0.93, synonym: foldHeading(heading).bare }];
}
