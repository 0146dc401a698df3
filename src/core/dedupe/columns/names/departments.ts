import type { Column } from "../../../tables/table";
import { unitText } from "../../../values/names/unitText";
import { hashText } from "../../normalise/folding/wordTable";
import { cellText } from "../texts/cellText";
import type { NameColumn } from "./names";

const departmentHeading =
  /^(?:使用|所属|所在|申请|采购)?(?:科室|部门)(?:名称)?$|^dep(?:artmen)?t\.?(?: name)?$/i;
const siteHeading = /^(?:院区|校区|厂区|campus)$/i;
/** Share of the rows that must stand beside another department of theirs before a list is one of departments. */
const leastShare = 0.3;

/** Rows of names that stand in the list with several departments. */
function withOthers(names: NameColumn, units: readonly string[]): number {
  const first = new Map<number, string>();
  const several = new Set<number>();
  for (const [row, core] of names.coreHashes.entries()) {
    const unit = units[row] ?? "";
    const known = first.get(core);
    if (core === 0 || unit === "") continue;
    if (known === undefined) first.set(core, unit);
    else if (known !== unit) several.add(core);
  }
  return names.coreHashes.reduce((count, core) => count + (several.has(core) ? 1 : 0), 0);
}

/**
 * Which department, and of which site, each row of a list of departments is (a hospital's wards, each with its own contact);
 * null for a list of companies, where the department is that of whom one speaks to.
 */
export function departmentColumn(columns: readonly Column[], names: NameColumn): Int32Array | null {
  const department = columns.find(({ heading }) => departmentHeading.test(heading.trim()));
  if (department === undefined) return null;
  const site = columns.find(({ heading }) => siteHeading.test(heading.trim()));
  const units = department.cells.map((cell) => unitText(cellText(cell)));
  const rows = names.coreHashes.length;
  if (withOthers(names, units) < leastShare * rows) return null;
  return Int32Array.from({ length: rows }, (_, row) => {
    const unit = `${units[row] ?? ""}|${unitText(cellText(site?.cells[row]))}`;
    return unit === "|" ? 0 : hashText(unit);
  });
}
