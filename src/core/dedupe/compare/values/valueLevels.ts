import type { ValueKind } from "../../columns/values/valueKind";
import { kin, type Level, nothing } from "../levels/comparison";
import { slipLevels } from "../texts/valueSlip";
import { personalKinds } from "./valueFamilies";

/** How two values lie to each other, by their place in the list of `levelsOf`. */
export const valueLevels = {
  none: 0,
  same: 1,
  ...slipLevels,
  /** The same, and only one person has it. */
  own: 5,
  bornApart: 6,
  generations: 7,
  nickname: 8,
  /** Given name and surname stand in each other's column. */
  swapped: 9,
  /** Other letters, one of them alone: it may stand for another form of the name. */
  initial: 10,
} as const;

/** What two rows of one household or one office share. */
const sharedKinds: ReadonlySet<ValueKind> = new Set<ValueKind>(["place", "office", "town", "site"]);
/** What one person has only one of: another one makes another person likely. */
const ownKinds: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "given",
  "middle",
  "surname",
  "birthday",
  "sex",
]);

const weakKinds: ReadonlySet<ValueKind> = new Set<ValueKind>([
  "middle",
  "sex",
  "petName",
  "birthYear",
  "text",
  "number",
  "place",
  "office",
  "town",
  "reference",
  "trade",
]);

/** What it says of two persons under one roof that a value of a kind agrees, but for a slip at least, or is another. */
function kinOf(kind: ValueKind, besideSurname: boolean): { readonly agreed: number; readonly other: number } {
  const agreed = personalKinds.has(kind) || kind === "register" ? kin.inborn : 0;
  if (kind === "sex") return { agreed, other: kin.otherSex };
  if (kind === "petName") return { agreed, other: kin.otherPetName };
  return { agreed, other: kind === "given" && besideSurname ? kin.otherGiven : 0 };
}

/** What each of `valueLevels` says of two rows. */
export function levelsOf(kind: ValueKind, besideSurname: boolean): readonly Level[] {
  const { agreed, other } = kinOf(kind, besideSurname);
  const effect = weakKinds.has(kind) ? "weak" : "strong";
  const shared: Pick<Level, "office"> = sharedKinds.has(kind) ? { office: true } : {};
  const near: Pick<Level, "near"> = ownKinds.has(kind) || kind === "identifier" ? { near: true } : {};
  const relative: Pick<Level, "sister"> = kind === "given" ? { sister: "relative" } : {};
  const different: Level = {
    id: "different",
    effect: kind === "register" ? "conflict" : ownKinds.has(kind) ? "doubt" : "differs",
    ...relative,
    ...(kind === "trade" && { otherTrade: true }),
    ...(kind === "town" && { otherTown: true }),
  };
  const owned: Pick<Level, "owned"> = kind === "identifier" ? { owned: true } : {};
  const list: Readonly<Record<keyof typeof valueLevels, Level>> = {
    none: nothing,
    same: { id: "same", effect, kin: agreed, ...shared },
    slip: { id: "slip", effect: "weak", kin: agreed, ...shared, ...near },
    alike: { id: "alike", effect: "weak", kin: agreed, ...shared },
    different: { ...different, kin: other },
    own: { id: "same", effect, personal: true, kin: agreed, ...owned },
    bornApart: { id: "different", effect: "doubt", born: true },
    generations: { id: "generations", effect: "conflict", sister: "relative" },
    nickname: { id: "nickname", effect: "weak", ...near },
    swapped: { id: "swapped", effect: "weak", ...near },
    initial: different,
  };
  return Object.values(list);
}
