import { allDivisions, type Division } from "../reference/divisions";
import { renamedDivisions } from "../reference/renamedDivisions";

/** One spelling of a division. */
export interface RegionForm {
  readonly text: string;
  readonly division: Division;
  /** The official name in force; short and former names are not. */
  readonly isFull: boolean;
  /** Understood only behind the place it lies in: 长安 is a town in 东莞 but much else besides. */
  readonly needsParent: boolean;
}

const keyLength = 2;
let forms: ReadonlyMap<string, readonly RegionForm[]> | undefined;

/** Spellings that begin with the two characters at `at`, the longest first. */
export function regionFormsAt(text: string, at: number): readonly RegionForm[] {
  forms ??= buildForms();
  return forms.get(text.slice(at, at + keyLength)) ?? [];
}

function buildForms(): ReadonlyMap<string, readonly RegionForm[]> {
  const map = new Map<string, RegionForm[]>();
  for (const form of allForms()) {
    const key = form.text.slice(0, keyLength);
    const same = map.get(key);
    if (same) same.push(form);
    else map.set(key, [form]);
  }
  for (const same of map.values()) same.sort((a, b) => b.text.length - a.text.length);
  return map;
}

function* allForms(): Generator<RegionForm> {
  const { all, byCode } = allDivisions();
  for (const division of all) {
    yield { text: division.name, division, isFull: true, needsParent: false };
    const needsParent = town.test(division.name);
    for (const text of shortForms(division)) yield { text, division, isFull: false, needsParent };
  }
  for (const [text, code] of renamedDivisions) {
    const division = byCode.get(code);
    if (!division) continue;
    yield { text, division, isFull: false, needsParent: false };
    const short = text.replace(/[区市县]$/, "");
    if (short.length > 1 && short !== text) yield { text: short, division, isFull: false, needsParent: true };
  }
}

const town = /[镇道]$/;

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
  return shortName === "乌鲁木齐" ? [shortName, "乌市"] : [shortName];
}
