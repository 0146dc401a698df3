import { allDivisions, type Division } from "../../reference/places/divisions";
import { famousZones, renamedDivisions } from "../../reference/places/renamedDivisions";

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
const none: readonly RegionForm[] = [];

/** What begins with the same two characters; the spellings of its divisions are made when a text first asks for them. */
interface Beginning {
  readonly divisions: Division[];
  /** Former names, zones and names cut to one character. */
  readonly others: RegionForm[];
  forms: readonly RegionForm[] | undefined;
}

let beginnings: ReadonlyMap<string, Beginning> | undefined;

/** Spellings that begin with the two characters at `at`, the longest first. */
export function regionFormsAt(text: string, at: number): readonly RegionForm[] {
  beginnings ??= buildBeginnings();
  const beginning = beginnings.get(text.slice(at, at + keyLength));
  if (beginning === undefined) return none;
  beginning.forms ??= formsOf(beginning);
  return beginning.forms;
}

function formsOf({ divisions, others }: Beginning): readonly RegionForm[] {
  return [...divisions.flatMap(divisionForms), ...others].sort((a, b) => b.text.length - a.text.length);
}

type Beginnings = Map<string, Beginning>;

/** A book names a few of three thousand divisions: here they are only put where their spellings are looked for. */
function buildBeginnings(): ReadonlyMap<string, Beginning> {
  const map: Beginnings = new Map();
  const { all, byCode } = allDivisions();
  for (const division of all) beginningOf(map, division.name).divisions.push(division);
  for (const [name, text] of oneCharacterCities) addCut(map, name, text);
  for (const [text, code] of renamedDivisions) addRenamed(map, text, byCode.get(code));
  for (const [text, code] of famousZones) {
    const division = byCode.get(code);
    if (division) addOther(map, { text, division, isFull: false, needs: "beginning" });
  }
  return map;
}

function beginningOf(map: Beginnings, text: string): Beginning {
  const key = text.slice(0, keyLength);
  const before = map.get(key);
  if (before !== undefined) return before;
  const made: Beginning = { divisions: [], others: [], forms: undefined };
  map.set(key, made);
  return made;
}

function addOther(map: Beginnings, form: RegionForm): void {
  beginningOf(map, form.text).others.push(form);
}

function addCut(map: Beginnings, shortName: string, text: string): void {
  for (const division of beginningOf(map, shortName).divisions)
    if (division.shortName === shortName) addOther(map, { text, division, isFull: false, needs: "nothing" });
}

function addRenamed(map: Beginnings, text: string, division: Division | undefined): void {
  if (!division) return;
  const isInUse = beginningOf(map, text).divisions.some(({ name }) => name === text);
  addOther(map, { text, division, isFull: false, needs: isInUse ? "parent" : "nothing" });
  const short = text.replace(/[区市县]$/, "");
  if (short.length > 1 && short !== text)
    addOther(map, { text: short, division, isFull: false, needs: "parent" });
}

/** All begin with the first two characters of the name. */
function divisionForms(division: Division): readonly RegionForm[] {
  const needs = town.test(division.name) ? "parent" : "nothing";
  return [
    { text: division.name, division, isFull: true, needs: "nothing" },
    ...shortForms(division).map((text) => ({ text, division, isFull: false, needs }) as const),
    ...formerRanks(division).map((text) => ({ text, division, isFull: false, needs: "ancestor" }) as const),
  ];
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
  return [shortName];
}
