import { areaAddress, parseAddress } from "../../model/address";
import type { FilterInfo } from "../../model/parts/tables";
import { child, childrenOf, element, flag, type XmlNode } from "../package/xml";

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
const FILE_OPERATORS = Object.fromEntries(Object.entries(OPERATORS).map(([name, sign]) => [sign, name]));

/** The filter of a sheet or a table; `node` is the `<autoFilter>` element. */
export function readFilter(
  node: XmlNode | undefined,
  sheetId: string,
  tableId: string | null,
): FilterInfo | null {
  const area = parseAddress(node?.attributes.ref ?? "", sheetId);
  if (area === null) return null;
  const criteria = childrenOf(node, "filterColumn").flatMap((column) => {
    const found = columnCriteria(column);
    return found === null ? [] : [[Number(column.attributes.colId ?? 0), found] as const];
  });
  return { area, tableId, criteria: Object.fromEntries(criteria) };
}

function columnCriteria(column: XmlNode): Readonly<Record<string, unknown>> | null {
  const values = child(column, "filters");
  if (values !== undefined) {
    const listed = childrenOf(values, "filter").map((node) => node.attributes.val ?? "");
    const dates = childrenOf(values, "dateGroupItem").map(({ attributes }) => dateGroup(attributes));
    return {
      filterOn: "Values",
      values: [...listed, ...dates, ...(flag(values.attributes.blank) ? [""] : [])],
    };
  }
  const custom = child(column, "customFilters");
  if (custom !== undefined) return customCriteria(custom);
  const top = child(column, "top10");
  if (top !== undefined) {
    const side = flag(top.attributes.top, true) ? "Top" : "Bottom";
    const unit = flag(top.attributes.percent) ? "Percent" : "Items";
    return { filterOn: `${side}${unit}`, criterion1: top.attributes.val ?? "10" };
  }
  const dynamic = child(column, "dynamicFilter")?.attributes.type;
  if (dynamic === undefined) return null;
  return { filterOn: "Dynamic", dynamicCriteria: (dynamic[0] ?? "").toUpperCase() + dynamic.slice(1) };
}

function customCriteria(node: XmlNode): Readonly<Record<string, unknown>> {
  const [first, second] = childrenOf(node, "customFilter").map(
    ({ attributes }) => `${OPERATORS[attributes.operator ?? "equal"] ?? "="}${attributes.val ?? ""}`,
  );
  const pair =
    second === undefined ? {} : { criterion2: second, operator: flag(node.attributes.and) ? "And" : "Or" };
  return { filterOn: "Custom", criterion1: first ?? "", ...pair };
}

const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"];

function dateGroup(attributes: Readonly<Record<string, string>>): { date: string; specificity: string } {
  const unit = attributes.dateTimeGrouping ?? "day";
  const part = (name: string, otherwise: string) => (attributes[name] ?? otherwise).padStart(2, "0");
  const specificity = DATE_PARTS.includes(unit) ? (unit[0] ?? "").toUpperCase() + unit.slice(1) : "Day";
  const day = `${attributes.year ?? "1900"}-${part("month", "1")}-${part("day", "1")}`;
  return { date: `${day}T${part("hour", "0")}:${part("minute", "0")}:${part("second", "0")}`, specificity };
}

export function writeFilter(filter: Pick<FilterInfo, "area" | "criteria">): string {
  const columns = Object.entries(filter.criteria).map(([place, criteria]) =>
    element("filterColumn", { colId: place }, criteriaXml(criteria)),
  );
  return element("autoFilter", { ref: areaAddress(filter.area) }, columns.join(""));
}

function criteriaXml(criteria: Readonly<Record<string, unknown>>): string {
  const kind = String(criteria.filterOn ?? "");
  const first = String(criteria.criterion1 ?? "");
  if (kind === "Values") return valuesXml(Array.isArray(criteria.values) ? criteria.values : []);
  if (/^(Top|Bottom)(Items|Percent)$/.test(kind)) {
    const bottom = kind.startsWith("Bottom") ? 0 : undefined;
    return element("top10", { top: bottom, percent: kind.endsWith("Percent") ? 1 : undefined, val: first });
  }
  if (kind === "Dynamic") {
    const type = String(criteria.dynamicCriteria ?? "");
    return element("dynamicFilter", { type: (type[0] ?? "").toLowerCase() + type.slice(1) });
  }
  const second = criteria.criterion2;
  const and = second !== undefined && criteria.operator !== "Or" ? 1 : undefined;
  const tests = [first, ...(second === undefined ? [] : [String(second)])].map(customXml);
  return element("customFilters", { and }, tests.join(""));
}

function valuesXml(values: readonly unknown[]): string {
  const texts = values.filter((value) => typeof value !== "object");
  const dates = values.filter((value) => typeof value === "object" && value !== null).map(dateXml);
  const listed = texts
    .filter((value) => value !== "")
    .map((value) => element("filter", { val: String(value) }));
  return element("filters", { blank: texts.includes("") ? 1 : undefined }, listed.join("") + dates.join(""));
}

function dateXml(value: object): string {
  const { date, specificity } = { date: "", specificity: "Day", ...value };
  const numbers = String(date).split(/\D+/);
  const unit = String(specificity).toLowerCase();
  const parts = DATE_PARTS.slice(0, DATE_PARTS.indexOf(unit) + 1).map((part, place) => [
    part,
    Number(numbers[place] ?? 0),
  ]);
  return element("dateGroupItem", { ...Object.fromEntries(parts), dateTimeGrouping: unit });
}

function customXml(test: string): string {
  const [, sign = "=", value = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(test) ?? [];
  const operator = FILE_OPERATORS[sign];
  return element("customFilter", { operator: operator === "equal" ? undefined : operator, val: value });
}
