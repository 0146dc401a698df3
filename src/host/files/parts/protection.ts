import type { SheetProtection } from "../../model/parts/sheets";
import { element, flag, type XmlNode } from "../package/xml";

/** office.js's permissions and the file's locks: in a file "1" forbids; the second value is the file's default. */
const LOCKS: readonly (readonly [string, string, boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

/** A password we know only as the file's hash is kept as these attributes, so that it goes back unchanged. */
const HASHED = "hashed:";
const HASH_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function readProtection(node: XmlNode | undefined): SheetProtection | null {
  const attributes = node?.attributes ?? {};
  if (!flag(attributes.sheet)) return null;
  const allowed = LOCKS.map(
    ([name, attribute, locked]) => [name, !flag(attributes[attribute], locked)] as const,
  );
  const selection = flag(attributes.selectUnlockedCells)
    ? "None"
    : flag(attributes.selectLockedCells)
      ? "Unlocked"
      : "Normal";
  const hash = HASH_ATTRIBUTES.flatMap((name) =>
    attributes[name] === undefined ? [] : [[name, attributes[name]]],
  );
  return {
    password: hash.length === 0 ? null : `${HASHED}${JSON.stringify(hash)}`,
    options: { ...Object.fromEntries(allowed), selectionMode: selection },
  };
}

export function writeProtection(protection: SheetProtection | null): string {
  if (protection === null) return "";
  const { options } = protection;
  const locks = LOCKS.flatMap(([name, attribute, locked]) => {
    const forbidden = options[name] !== true;
    return forbidden === locked ? [] : [[attribute, Number(forbidden)] as const];
  });
  const selection = options.selectionMode;
  return element("sheetProtection", {
    ...hashAttributes(protection.password),
    sheet: 1,
    ...Object.fromEntries(locks),
    selectLockedCells: selection === "Unlocked" || selection === "None" ? 1 : undefined,
    selectUnlockedCells: selection === "None" ? 1 : undefined,
  });
}

function hashAttributes(password: string | null): Readonly<Record<string, string>> {
  if (password === null || password === "") return {};
  if (!password.startsWith(HASHED)) return { password: legacyHash(password) };
  const pairs: unknown = JSON.parse(password.slice(HASHED.length));
  return Array.isArray(pairs)
    ? Object.fromEntries(pairs.map(([name, value]) => [String(name), String(value)]))
    : {};
}

/** The 16-bit hash of ECMA-376 part 4, 14.7.1, which every Excel still accepts for sheets. */
function legacyHash(password: string): string {
  let hash = 0;
  for (const sign of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= sign.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
