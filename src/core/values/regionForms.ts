import { allDivisions, type Division } from "../reference/divisions";
import { famousZones, renamedDivisions } from "../reference/renamedDivisions";

/** One spelling of a division. */
export interface RegionForm {
  readonly text: string;
  readonly division: Division;
  /** The official name in force; short and former names are not. */
  readonly isFull: boolean;
  /**
   * What must stand before it: 长安 is a town only behind 东莞 (`parent`), 宁乡县 is understood behind 湖南 or
   * 长沙 (`ancestor`). A zone says where it is only at the beginning (`beginning`); behind its city it is the rest.
   */
  readonly needs: "nothing" | "beginning" | "ancestor" | "parent";
}

const keyLength = 2;
let forms: ReadonlyMap<string, readonly RegionForm[]> | undefined;

/** Spellings that begin with the two characters at `at`, the longest first. */
export function regionFormsAt(text: string, at: number): readonly RegionForm[] {
  forms ??= buildForms();
  return forms.get(text.slice(at, at + keyLength)) ?? [];
}

type Forms = Map<string, RegionForm[]>;

/** Built from plain loops over short functions: none of them runs so often that the engine spends more on compiling it. */
function buildForms(): ReadonlyMap<string, readonly RegionForm[]> {
  const map: Forms = new Map();
  const { all, byCode } = allDivisions();
  for (const division of all) addDivision(map, division);
  const names = new Set(all.map(({ name }) => name));
  for (const [text, code] of renamedDivisions) addRenamed(map, text, byCode.get(code), names.has(text));
  for (const [text, code] of famousZones) {
    const division = byCode.get(code);
    if (division) add(map, { text, division, isFull: false, needs: "beginning" });
  }
  for (const same of map.values()) if (same.length > 1) same.sort((a, b) => b.text.length - a.text.length);
  return map;
}

function add(map: Forms, form: RegionForm): void {
  const key = form.text.slice(0, keyLength);
  const same = map.get(key);
  if (same) same.push(form);
  else map.set(key, [form]);
}

function addDivision(map: Forms, division: Division): void {
  add(map, { text: division.name, division, isFull: true, needs: "nothing" });
  const needs = town.test(division.name) ? "parent" : "nothing";
  for (const text of shortForms(division)) add(map, { text, division, isFull: false, needs });
  for (const text of formerRanks(division)) add(map, { text, division, isFull: false, needs: "ancestor" });
}

function addRenamed(map: Forms, text: string, division: Division | undefined, isInUse: boolean): void {
  if (!division) return;
  add(map, { text, division, isFull: false, needs: isInUse ? "parent" : "nothing" });
  const short = text.replace(/[区市县]$/, "");
  if (short.length > 1 && short !== text) add(map, { text: short, division, isFull: false, needs: "parent" });
}

/** Counties become cities and districts, never the other way: 宁乡县 is 宁乡市 now, 富阳市 is 富阳区. */
function formerRanks({ level, name, shortName }: Division): readonly string[] {
  if (level !== "district" || shortName === name) return [];
  if (/[^新]区$/.test(name)) return [`${shortName}县`, `${shortName}市`];
  return name.endsWith("市") ? [`${shortName}县`] : [];
}

const town = /[镇道]$/;

/** Cities whose long names are cut to one character. */
const oneCharacterCities = new Map([
  ["乌鲁木齐", "乌市"],
  ["呼和浩特", "呼市"],
  ["哈尔滨", "哈市"],
]);

/** 内蒙, 广西省 and 乌市 are said although they are not right. */
function shortForms(division: Division): readonly string[] {
  const { level, name, shortName } = division;
  if (level === "province") {
    const isAutonomous = name.endsWith("自治区");
    const more = isAutonomous ? [`${shortName}省`, `${shortName}自治区`] : [];
    return [shortName, ...more, ...(shortName === "内蒙古" ? ["内蒙"] : [])];
  }
  if (shortName === name) return [];
  if (name.endsWith("自治州")) return [shortName, `${shortName}州`];
  if (level === "district" && /自治[县旗]$/.test(name)) return [shortName, shortName + name.slice(-1)];
  const cut = oneCharacterCities.get(shortName);
  return cut === undefined ? [shortName] : [shortName, cut];
}
